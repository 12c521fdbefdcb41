import { setTimeout as delay } from 'node:timers/promises';
import type { StoredEvent } from './event-store.js';

const TRIES = 5;

/** `parked`: the message of the last error. */
export type Outcome = { readonly kind: 'done' } | { readonly kind: 'parked'; readonly reason: string };

export interface Tried {
  readonly event: StoredEvent;
  /** Called once; not at all when it was interrupted. */
  readonly settle: (outcome: Outcome) => Promise<void>;
}

interface Settings {
  readonly handler: (event: StoredEvent) => Promise<void>;
  /** The first pause, in milliseconds; each further one doubles it. */
  readonly retryAfterMs: number;
  readonly signal: AbortSignal;
}

/**
 * Hands events to a handler, one at a time and each stream's in order.
 * What the handler throws on is tried again beside the rest: only its own stream waits for it.
 */
export class Trying {
  readonly #settings: Settings;
  /** The streams that wait, each with the last of those that wait in it. */
  readonly #lanes = new Map<string, Promise<void>>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Resolves when the next event may come. */
  async take(tried: Tried): Promise<void> {
    const { stream } = tried.event;
    const lane = this.#lanes.get(stream);
    if (lane !== undefined) {
      this.#lane(stream, lane.then(() => this.#untilSettled(tried, 0, undefined)));
      return;
    }
    const failure = await this.#handle(tried.event);
    if (failure === undefined) await tried.settle({ kind: 'done' });
    else this.#lane(stream, this.#untilSettled(tried, 1, failure.reason));
  }

  /** When nothing is being handled any more. */
  async ended(): Promise<void> {
    await Promise.allSettled([...this.#lanes.values(), this.#turn]);
  }

  #lane(stream: string, work: Promise<void>): void {
    const ended = work.catch(() => undefined).then(() => {
      if (this.#lanes.get(stream) === ended) this.#lanes.delete(stream);
    });
    this.#lanes.set(stream, ended);
  }

  async #untilSettled({ event, settle }: Tried, triedBefore: number, before: string | undefined): Promise<void> {
    const { retryAfterMs, signal } = this.#settings;
    let reason = before;
    for (let tried = triedBefore; tried < TRIES; tried += 1) {
      if (tried > 0) await delay(retryAfterMs * 2 ** (tried - 1) * (0.5 + Math.random()), undefined, { signal });
      if (signal.aborted) return;
      const failure = await this.#handle(event);
      if (failure === undefined) return settle({ kind: 'done' });
      ({ reason } = failure);
    }
    await settle({ kind: 'parked', reason: reason ?? '' });
  }

  /** Never two at the same time. Undefined: it is handled. */
  #handle(event: StoredEvent): Promise<{ readonly reason: string } | undefined> {
    const mine = this.#turn.then(async () => {
      try {
        await this.#settings.handler(event);
        return undefined;
      } catch (error) {
        return { reason: error instanceof Error ? error.message : String(error) };
      }
    });
    this.#turn = mine;
    return mine;
  }
}
