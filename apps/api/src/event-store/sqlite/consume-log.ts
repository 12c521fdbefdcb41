import type { Followed, StoredEvent } from '../event-store.js';
import { Trying, type Outcome } from '../trying.js';
import { Checkpoint, persist } from './checkpoint.js';
import { Progress } from './progress.js';
import type { WakeUp } from './wake-up.js';

/** Behind one that is tried again, so many more are handed over at the most. */
const MOST_UNDER_WAY = 2000;

/** The log as one group sees it. */
export interface ConsumerLog {
  /** From where the group left off. */
  readonly follow: (signal: AbortSignal) => AsyncGenerator<Followed>;
  readonly advance: (position: string) => Promise<void>;
  /** With the reason; undefined when it is parked no more. */
  readonly park: (position: string, reason: string | undefined) => Promise<void>;
  /** The positions of what is parked now. */
  readonly parked: () => Promise<readonly string[]>;
  /** Woken when what was parked is to be handed over again. */
  readonly replays: WakeUp;
  /** What is to be handed over again, in the order of the log. */
  readonly replaying: () => Promise<readonly StoredEvent[]>;
}

/** Hands over the log, and what was parked and is asked for again; one event at a time. Ends when the signal aborts or the log is closed. */
export const consumeLog = async (log: ConsumerLog, handler: (event: StoredEvent) => Promise<void>, retryAfterMs: number, signal: AbortSignal): Promise<void> => {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const checkpoint = new Checkpoint(log.advance, either);
  const progress = new Progress((position) => checkpoint.moveTo(position));
  const trying = new Trying({ handler, retryAfterMs, signal: either });
  let failure: { readonly error: unknown } | undefined;
  const failed = (error: unknown): void => {
    failure ??= { error };
    ended.abort();
  };
  /** What goes wrong beside the loops ends them. */
  const settling = (settle: (reason: string | undefined) => Promise<void>) => (outcome: Outcome): Promise<void> =>
    settle(outcome.kind === 'parked' ? outcome.reason : undefined).catch(failed);

  const underWay = new Set<string>();
  const replay = async (): Promise<void> => {
    for (const event of await log.replaying()) {
      if (underWay.has(event.position)) continue;
      underWay.add(event.position);
      await trying.take({ event, settle: settling(async (reason) => {
        await persist(() => log.park(event.position, reason), either);
        underWay.delete(event.position);
      }) });
    }
  };
  const replayWhenAsked = async (before: number): Promise<void> => {
    for (let seen = before; !either.aborted;) {
      await log.replays.after(seen, either);
      seen = log.replays.commits;
      await replay();
    }
  };
  const goThrough = async (): Promise<void> => {
    // What is handed over again though it was parked, since the group's place was behind it, is parked no more once it is handled.
    const parked = new Set(await log.parked());
    for await (const followed of log.follow(either)) {
      if (followed.kind !== 'event') continue;
      const { event } = followed;
      const done = progress.take(event.position);
      await trying.take({ event, settle: settling(async (reason) => {
        if (reason !== undefined || parked.has(event.position)) await persist(() => log.park(event.position, reason), either);
        done();
      }) });
      await progress.roomFor(MOST_UNDER_WAY, either);
    }
  };

  const seen = log.replays.commits;
  await replay().catch(failed);
  await Promise.all([replayWhenAsked(seen), goThrough()].map((loop) => loop.catch(failed).finally(() => ended.abort())));
  await trying.ended();
  await checkpoint.settled().catch(failed);
  if (failure !== undefined) throw failure.error;
};
