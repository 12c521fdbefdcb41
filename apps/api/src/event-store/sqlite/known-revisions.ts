const KEPT = 20_000;

/** Where streams end, as far as this process has been told: it is the only one that writes. */
export class KnownRevisions {
  readonly #revisions = new Map<string, number>();

  of(stream: string): number | undefined {
    return this.#revisions.get(stream);
  }

  set(stream: string, revision: number): void {
    this.#revisions.delete(stream);
    this.#revisions.set(stream, revision);
    if (this.#revisions.size <= KEPT) return;
    for (const oldest of this.#revisions.keys()) {
      this.#revisions.delete(oldest);
      return;
    }
  }

  forget(stream: string): void {
    this.#revisions.delete(stream);
  }

  clear(): void {
    this.#revisions.clear();
  }
}
