import { setTimeout as delay } from 'node:timers/promises';
import type { Followed, StoredEvent } from './event-store.js';

const TRIES = 5;

export interface ConsumeInTurn {
  /** Who owns which group in this process; the store's file belongs to one process, so this is the whole lease. */
  readonly turns: Map<string, Promise<void>>;
  readonly group: string;
  readonly handler: (event: StoredEvent) => Promise<void>;
  readonly signal: AbortSignal;
  readonly retryAfterMs: number;
  readonly place: () => Promise<string | undefined>;
  readonly follow: (after: string | undefined) => AsyncIterable<Followed>;
  readonly advance: (position: string, parked: string | undefined) => Promise<void>;
}

/** One owner a group: whoever comes second waits until the first has ended. Ends when the signal aborts. */
export const consumeInTurn = async (consumer: ConsumeInTurn): Promise<void> => {
  const { turns, group, signal } = consumer;
  const before = turns.get(group) ?? Promise.resolve();
  const mine = Promise.race([before, aborted(signal)]).then(() => consume(consumer));
  // Whoever gave up waiting leaves the first in its place.
  turns.set(group, Promise.allSettled([before, mine]).then(() => undefined));
  await mine;
};

const aborted = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (signal.aborted) resolve();
  else signal.addEventListener('abort', () => resolve(), { once: true });
});

const consume = async ({ handler, signal, retryAfterMs, place, follow, advance }: ConsumeInTurn): Promise<void> => {
  if (signal.aborted) return;
  for await (const followed of follow(await place())) {
    if (followed.kind !== 'event') continue;
    const outcome = await attempt(handler, followed.event, retryAfterMs, signal);
    if (outcome === 'interrupted') return;
    await advance(followed.event.position, outcome.parked);
  }
};

const attempt = async (
  handler: ConsumeInTurn['handler'], event: StoredEvent, retryAfterMs: number, signal: AbortSignal,
): Promise<{ readonly parked: string | undefined } | 'interrupted'> => {
  for (let tried = 1; ; tried += 1) {
    try {
      await handler(event);
      return { parked: undefined };
    } catch (error) {
      if (tried === TRIES) return { parked: error instanceof Error ? error.message : String(error) };
    }
    try {
      await delay(retryAfterMs * 2 ** (tried - 1) * (0.5 + Math.random()), undefined, { signal });
    } catch {
      return 'interrupted';
    }
  }
};
