import type { Followed, StoredEvent } from '../event-store.js';
import { attempt, type Outcome } from './attempt.js';
import { Checkpoint, persist } from './checkpoint.js';
import type { WakeUp } from './wake-up.js';

/** The log as one group sees it. */
export interface ConsumerLog {
  /** From where the group left off. */
  readonly follow: (signal: AbortSignal) => AsyncGenerator<Followed>;
  readonly advance: (position: string, parked: string | undefined) => Promise<void>;
  /** Woken when what was parked is to be handed over again. */
  readonly replays: WakeUp;
  /** What is to be handed over again, in the order of the log. */
  readonly replaying: () => Promise<readonly StoredEvent[]>;
  readonly replayed: (position: string, parked: string | undefined) => Promise<void>;
}

/** Hands over the log, and what was parked and is asked for again; one event at a time. Ends when the signal aborts or the log is closed. */
export const consumeLog = async (log: ConsumerLog, handler: (event: StoredEvent) => Promise<void>, retryAfterMs: number, signal: AbortSignal): Promise<void> => {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const checkpoint = new Checkpoint(log.advance, either);
  let before: Promise<unknown> = Promise.resolve();
  const handOver = (event: StoredEvent): Promise<Outcome> => {
    const mine = before.then(() => (either.aborted ? 'interrupted' : attempt(handler, event, retryAfterMs, either)));
    before = mine;
    return mine;
  };

  const replay = async (): Promise<void> => {
    for (const event of await log.replaying()) {
      const outcome = await handOver(event);
      if (outcome === 'interrupted') return;
      await persist(() => log.replayed(event.position, outcome.parked), either);
    }
  };
  const replayWhenAsked = async (): Promise<void> => {
    while (!either.aborted) {
      const seen = log.replays.commits;
      await replay();
      await log.replays.after(seen, either);
    }
  };
  const goThrough = async (): Promise<void> => {
    for await (const followed of log.follow(either)) {
      if (followed.kind !== 'event') continue;
      const { position } = followed.event;
      const outcome = await handOver(followed.event);
      if (outcome === 'interrupted') return;
      if (outcome.parked === undefined) checkpoint.moveTo(position);
      else await checkpoint.park(position, outcome.parked);
    }
  };

  const end = (): void => ended.abort();
  try {
    await Promise.all([replayWhenAsked().finally(end), goThrough().finally(end)]);
  } finally {
    await checkpoint.settled();
  }
};
