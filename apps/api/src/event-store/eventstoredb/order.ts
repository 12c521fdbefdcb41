import type { Linked } from './stored-event.js';

const REMEMBERED_EVENTS = 2_000;
const REMEMBERED_STREAMS = 10_000;

/** `refetch`: something is missing before it; the log is read again from `resumeAt`. */
export type Verdict = 'deliver' | 'drop' | 'refetch';

/** Keeps what a follower hands over in the log's order, each event once, whatever a subscription sends. */
export class Order {
  readonly #after: string | undefined;
  /** In the order of the log, the latest last. */
  readonly #delivered: string[] = [];
  readonly #ends = new Map<string, Linked>();
  /** Looked for once: what still stands like this when the log was read again, stands like this in the log. */
  readonly #lookedFor = new Set<string>();
  #last: string | undefined;
  #resumeAt: string | undefined;

  constructor(after: string | undefined) {
    this.#after = after;
    this.#last = after;
    this.#resumeAt = after;
  }

  /** Of the last event handed over. */
  get last(): string | undefined {
    return this.#last;
  }

  get resumeAt(): string | undefined {
    return this.#resumeAt;
  }

  /** The event of the same stream that was handed over before. */
  before({ event }: Linked): Linked | undefined {
    return this.#ends.get(event.stream);
  }

  judge(linked: Linked): Verdict {
    const { position, stream, revision } = linked.event;
    if (this.#after !== undefined && position <= this.#after) return 'drop';
    const known = this.#ends.get(stream);
    if (known !== undefined && revision <= known.event.revision) return 'drop';
    if (this.#last !== undefined && position <= this.#last) return this.#late(position);
    if (known !== undefined && revision > known.event.revision + 1) return this.#lookFor(position, this.#last);
    return 'deliver';
  }

  /** It was handed over. */
  passed(linked: Linked): void {
    const { position, stream } = linked.event;
    if (this.#last === undefined || position > this.#last) this.#last = position;
    this.#resumeAt = this.#last;
    this.#delivered.push(position);
    if (this.#delivered.length > REMEMBERED_EVENTS) this.#delivered.splice(0, REMEMBERED_EVENTS / 2);
    this.#lookedFor.delete(position);
    this.#ends.delete(stream);
    this.#ends.set(stream, linked);
    if (this.#ends.size > REMEMBERED_STREAMS) this.#ends.delete(this.#ends.keys().next().value as string);
  }

  /** An event that belongs before what was handed over already: a repeat, or one that came too late. */
  #late(position: string): Verdict {
    const earliest = this.#delivered[0];
    if (this.#delivered.includes(position) || earliest === undefined || position < earliest) return 'drop';
    const before = this.#delivered.filter((one) => one < position).sort().at(-1);
    return this.#lookFor(position, before);
  }

  #lookFor(position: string, from: string | undefined): Verdict {
    if (this.#lookedFor.has(position)) return 'deliver';
    this.#lookedFor.add(position);
    this.#resumeAt = from;
    return 'refetch';
  }
}
