import type { EventStore } from './event-store.js';

export interface Weighed {
  /** In bytes. */
  readonly weight: number;
}

export interface Bounds {
  /** How many bytes all that is kept may weigh together; one of more than an eighth of it is not kept at all. */
  readonly weight: number;
  /** How long something is kept that nobody asks for, in milliseconds. */
  readonly idle: number;
}

const BOUNDS: Bounds = { weight: 64 * 1024 * 1024, idle: 15 * 60_000 };

/** Kept by name while there is room and somebody asks for it; what was asked for longest ago goes first. */
export class WarmStates<Kept extends Weighed> {
  readonly #bounds: Bounds;
  /** In the order in which they were last kept. */
  readonly #kept = new Map<string, { readonly what: Kept; readonly weight: number; readonly at: number }>();
  #weight = 0;
  #sweeping: NodeJS.Timeout | undefined;

  constructor(bounds: Bounds = BOUNDS) {
    this.#bounds = bounds;
  }

  get weight(): number {
    return this.#weight;
  }

  get size(): number {
    return this.#kept.size;
  }

  get(name: string): Kept | undefined {
    return this.#kept.get(name)?.what;
  }

  /** As the one asked for last. Called again when its weight has changed. */
  keep(name: string, what: Kept): void {
    this.forget(name);
    const { weight } = what;
    if (weight > this.#bounds.weight / 8) return;
    this.#kept.set(name, { what, weight, at: performance.now() });
    this.#weight += weight;
    while (this.#weight > this.#bounds.weight) this.#forgetOldest();
    this.#sweepLater();
  }

  forget(name: string): void {
    const kept = this.#kept.get(name);
    if (kept === undefined) return;
    this.#kept.delete(name);
    this.#weight -= kept.weight;
  }

  #forgetOldest(): void {
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.forget(oldest);
  }

  /** Personal data must not stay in memory because nobody asks any more. */
  #sweepLater(): void {
    this.#sweeping ??= setTimeout(() => {
      this.#sweeping = undefined;
      const before = performance.now() - this.#bounds.idle;
      for (const [name, { at }] of this.#kept) {
        if (at > before) break;
        this.forget(name);
      }
      if (this.#kept.size > 0) this.#sweepLater();
    }, this.#bounds.idle).unref();
  }
}

const everyStore = new WeakMap<EventStore, WarmStates<never>>();

/** What this process remembers of a store's streams. */
export const warmStatesOf = <Kept extends Weighed>(store: EventStore): WarmStates<Kept> => {
  const its = everyStore.get(store) ?? new WarmStates<never>();
  everyStore.set(store, its);
  return its as unknown as WarmStates<Kept>;
};
