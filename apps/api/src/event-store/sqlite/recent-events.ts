import type { StoredEvent } from '../event-store.js';

const KEPT = 256;

/** The end of the log in memory, so that those who follow it closely need not ask the disk for what was just written. */
export class RecentEvents {
  /** Every event after this position is in `#events`. */
  #complete: string;
  #events: StoredEvent[] = [];

  constructor(head: string) {
    this.#complete = head;
  }

  add(events: readonly StoredEvent[]): void {
    for (const event of events) this.#events.push(event);
    if (this.#events.length < 2 * KEPT) return;
    // Now and then, since each time would cost as much as is kept.
    const gone = this.#events.splice(0, this.#events.length - KEPT);
    this.#complete = gone.at(-1)?.position ?? this.#complete;
  }

  forget(stream: string): void {
    this.#events = this.#events.filter((event) => event.stream !== stream);
  }

  /** Undefined when memory does not reach back that far. */
  after(position: string): readonly StoredEvent[] | undefined {
    if (position < this.#complete) return undefined;
    // From the end, where most of those who follow are.
    return this.#events.slice(this.#events.findLastIndex((event) => event.position <= position) + 1);
  }
}
