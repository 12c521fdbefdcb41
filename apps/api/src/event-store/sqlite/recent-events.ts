import type { StoredEvent } from '../event-store.js';

const KEPT = 256;

/** The end of the log in memory, so that those who follow it closely need not ask the disk for what was just written. */
export class RecentEvents {
  /** Every event after this position is in `#events`. */
  #complete: string;
  #events: readonly StoredEvent[] = [];

  constructor(head: string) {
    this.#complete = head;
  }

  add(events: readonly StoredEvent[]): void {
    const all = [...this.#events, ...events];
    this.#events = all.slice(-KEPT);
    this.#complete = all.at(-KEPT - 1)?.position ?? this.#complete;
  }

  forget(stream: string): void {
    this.#events = this.#events.filter((event) => event.stream !== stream);
  }

  /** Undefined when memory does not reach back that far. */
  after(position: string): readonly StoredEvent[] | undefined {
    if (position < this.#complete) return undefined;
    const next = this.#events.findIndex((event) => event.position > position);
    return next < 0 ? [] : this.#events.slice(next);
  }
}
