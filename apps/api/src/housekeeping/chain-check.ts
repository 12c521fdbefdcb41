import { GENESIS, linkOf, logHash, streamHash, type Link } from '../event-store/chain.js';
import type { StoredEvent } from '../event-store/event-store.js';

/** An event with what it is chained by; JSON as text. Both hashes are empty where the store keeps none. */
export interface Chained extends Link {
  readonly revision: number;
  readonly position: string;
  readonly streamHash: string;
}

/** Where a log stops being what was written, and why. */
export interface Fault {
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly reason: string;
}

/** Two logs with the same events in the same order have the same hash, in whichever stores they are. */
export interface Folded {
  readonly events: number;
  readonly streams: number;
  /** Of the last event; undefined for an empty log. */
  readonly position: string | undefined;
  /** The log hash over what can be read: the same in every store, since what was erased is left out. */
  readonly hash: string;
  /** Events that another program wrote, without a hash. */
  readonly unchained: number;
}

interface End {
  readonly revision: number;
  readonly hash: string;
}

export const chainedOf = (event: StoredEvent): Chained =>
  ({ ...linkOf(event), revision: event.revision, position: event.position, streamHash: event.streamHash });

/** Recomputes every chain from what the events say, and holds what they carry against it. Memory grows with the number of streams. */
export class ChainCheck {
  readonly #ends = new Map<string, End>();
  #events = 0;
  #unchained = 0;
  #hash = GENESIS;
  #position: string | undefined;

  /** What a stream's chain is at, for a check that begins in the middle of the log. */
  startStream(stream: string, end: End): void {
    this.#ends.set(stream, end);
  }

  knows(stream: string): boolean {
    return this.#ends.has(stream);
  }

  /** The next readable event of the log. Answers what is wrong with it, or nothing; after a fault it is of no more use. */
  add(event: Chained): Fault | undefined {
    const { stream, revision, position } = event;
    const fault = (reason: string): Fault => ({ position, stream, revision, reason });
    if (this.#position !== undefined && position <= this.#position) return fault(`its position is not after ${this.#position}`);
    const before = this.#ends.get(stream);
    // A stream that begins later had its first events erased, and its chain began anew.
    if (before !== undefined && revision !== before.revision + 1) return fault(`revision ${before.revision + 1} is missing`);
    const hash = streamHash(before?.hash ?? GENESIS, event);
    if (event.streamHash !== '' && event.streamHash !== hash) return fault('what it says is not what its stream hash was made of');
    if (event.streamHash === '') this.#unchained += 1;
    this.#ends.set(stream, { revision, hash });
    this.#hash = logHash(this.#hash, hash);
    this.#position = position;
    this.#events += 1;
    return undefined;
  }

  get folded(): Folded {
    return { events: this.#events, streams: this.#ends.size, position: this.#position, hash: this.#hash, unchained: this.#unchained };
  }
}
