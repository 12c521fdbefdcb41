import type { Linked } from './stored-event.js';

const REMEMBERED_EVENTS = 2_000;
const REMEMBERED_STREAMS = 10_000;

/**
 * `late`: it belongs before what was handed over already. `gap`: events of its stream belong before it.
 * In both cases the log is to be read again from before the place (`lookFor`), if there is anything to be found.
 */
export type Verdict = 'deliver' | 'drop' | 'late' | 'gap';

/** Keeps what a follower hands over in the log's order, each event once, whatever a subscription sends. */
export class Order {
  readonly #after: string | undefined;
  /** The latest last. */
  readonly #delivered = new Set<string>();
  /** What was handed over up to here is not remembered one by one any more. */
  #forgotten = '';
  readonly #ends = new Map<string, Linked>();
  #everyStreamKnown: boolean;
  readonly #lookedFor = new Set<string>();
  /** From here on what is missing is being handed over, though later ones were. */
  #refetchingFrom: string | undefined;
  #last: string | undefined;
  #resumeAt: string | undefined;

  constructor(after: string | undefined) {
    this.#after = after;
    this.#last = after;
    this.#resumeAt = after;
    this.#everyStreamKnown = after === undefined;
  }

  /** The furthest that was handed over. */
  get last(): string | undefined {
    return this.#last;
  }

  /** Where the next subscription begins. */
  get resumeAt(): string | undefined {
    return this.#resumeAt;
  }

  /** The event of the same stream that was handed over before. */
  before({ event }: Linked): Linked | undefined {
    return this.#ends.get(event.stream);
  }

  /** The revision that its stream goes on with; undefined where it is not known. */
  expected({ event: { stream } }: Linked): number | undefined {
    const known = this.#ends.get(stream);
    if (known !== undefined) return known.event.revision + 1;
    return this.#everyStreamKnown ? 0 : undefined;
  }

  judge(linked: Linked): Verdict {
    const { position, revision } = linked.event;
    if ((this.#after !== undefined && position <= this.#after) || this.#delivered.has(position)) return 'drop';
    if (this.#last !== undefined && position <= this.#last && !this.#lookedFor.has(position)) {
      if (position <= this.#forgotten) return 'drop';
      if (this.#refetchingFrom === undefined || position <= this.#refetchingFrom) return 'late';
    }
    const expected = this.expected(linked);
    return expected !== undefined && revision > expected ? 'gap' : 'deliver';
  }

  /** The next subscription begins before this position, and what was not handed over from there on is. */
  lookFor(position: string): void {
    this.#lookedFor.add(position);
    let before = position > this.#forgotten ? (this.#forgotten || this.#after) : this.#after;
    for (const one of this.#delivered) if (one < position && (before === undefined || one > before)) before = one;
    this.#refetchingFrom = before ?? '';
    this.#resumeAt = before;
  }

  /** It was handed over. */
  passed(linked: Linked): void {
    const { position, stream, revision } = linked.event;
    this.#lookedFor.delete(position);
    this.#delivered.add(position);
    if (this.#last === undefined || position > this.#last) {
      this.#last = position;
      this.#refetchingFrom = undefined;
    }
    this.#resumeAt = position;
    if (revision >= (this.#ends.get(stream)?.event.revision ?? 0)) {
      this.#ends.delete(stream);
      this.#ends.set(stream, linked);
    }
    this.#forget();
  }

  #forget(): void {
    if (this.#ends.size > REMEMBERED_STREAMS) {
      this.#ends.delete(this.#ends.keys().next().value as string);
      this.#everyStreamKnown = false;
    }
    if (this.#delivered.size <= REMEMBERED_EVENTS) return;
    const oldest = this.#delivered.values().next().value as string;
    this.#delivered.delete(oldest);
    if (oldest > this.#forgotten) this.#forgotten = oldest;
  }
}
