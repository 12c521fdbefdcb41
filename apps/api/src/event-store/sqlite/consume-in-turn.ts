import { setTimeout as delay } from 'node:timers/promises';
import type { Followed, StoredEvent } from '../event-store.js';

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
  const checkpoint = new Checkpoint(advance);
  try {
    for await (const followed of follow(await place())) {
      if (followed.kind !== 'event') continue;
      const { position } = followed.event;
      const outcome = await attempt(handler, followed.event, retryAfterMs, signal);
      if (outcome === 'interrupted') return;
      if (outcome.parked === undefined) checkpoint.moveTo(position);
      else await checkpoint.park(position, outcome.parked);
    }
  } finally {
    await checkpoint.settled();
  }
};

/** The group's place: written behind the handler, the newest only, since what is handled twice after a crash is promised to do no harm. */
class Checkpoint {
  readonly #advance: ConsumeInTurn['advance'];
  #latest: string | undefined;
  #writing: Promise<void> = Promise.resolve();
  #idle = true;
  #failure: { readonly error: unknown } | undefined;

  constructor(advance: ConsumeInTurn['advance']) {
    this.#advance = advance;
  }

  moveTo(position: string): void {
    if (this.#failure !== undefined) throw this.#failure.error;
    this.#latest = position;
    if (!this.#idle) return;
    this.#idle = false;
    this.#writing = this.#write();
    this.#writing.catch((error: unknown) => { this.#failure = { error }; });
  }

  async park(position: string, reason: string): Promise<void> {
    await this.settled();
    await this.#advance(position, reason);
  }

  settled(): Promise<void> {
    return this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#latest !== undefined) {
      const position = this.#latest;
      this.#latest = undefined;
      await this.#advance(position, undefined);
    }
    this.#idle = true;
  }
}

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
