/** Those who want to hear of something. One that fails keeps the others from nothing. */
export class Listeners<Told> {
  readonly #listeners = new Set<(told: Told) => void>();

  constructor(private readonly failed: (reason: string) => void) {}

  /** Answers a function that ends it. */
  add(listener: (told: Told) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(told: Told): void {
    for (const listener of this.#listeners) {
      try {
        listener(told);
      } catch (error) {
        this.failed(`a listener failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
