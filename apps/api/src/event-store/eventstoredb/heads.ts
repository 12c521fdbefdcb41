/** What this process last saw at the end of a stream. */
export interface Head {
  readonly revision: number;
  /** Of the event at this revision, what the next one is chained to; empty where another program wrote it, undefined where it was only acknowledged. */
  readonly hash: string | undefined;
  /** When this process itself wrote it, by `performance.now()`; undefined where it was read. */
  readonly written?: number;
}

const KEPT = 10_000;

/** The ends of the streams that were lately read or written here, so that an append needs no question before it. */
export class Heads {
  readonly #heads = new Map<string, Head>();

  get(stream: string): Head | undefined {
    return this.#heads.get(stream);
  }

  /** What was read stands in the log, so it goes before what this process believes it wrote. */
  note(stream: string, head: Head): void {
    const known = this.#heads.get(stream);
    if (known !== undefined && known.revision > head.revision) return;
    const written = head.written ?? (known?.revision === head.revision ? known.written : undefined);
    this.#heads.delete(stream);
    this.#heads.set(stream, { revision: head.revision, hash: head.hash, ...(written === undefined ? {} : { written }) });
    if (this.#heads.size > KEPT) this.#heads.delete(this.#heads.keys().next().value as string);
  }

  forget(stream: string): void {
    this.#heads.delete(stream);
  }
}
