/** What a group was handed over and is not done with. Its place in the log is before the first of them, however many after it are done. */
export class Progress {
  readonly #onPlace: (position: string) => void;
  readonly #taken: { readonly position: string; done: boolean }[] = [];
  #onRoom: (() => void) | undefined;

  constructor(onPlace: (position: string) => void) {
    this.#onPlace = onPlace;
  }

  /** Answers what is to be called when it is done with. */
  take(position: string): () => void {
    const one = { position, done: false };
    this.#taken.push(one);
    return () => {
      one.done = true;
      this.#moveOn();
    };
  }

  /** Until no more than so many are under way. */
  async roomFor(most: number, signal: AbortSignal): Promise<void> {
    while (this.#taken.length > most && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#onRoom = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }

  #moveOn(): void {
    const first = this.#taken.findIndex(({ done }) => !done);
    const done = this.#taken.splice(0, first < 0 ? this.#taken.length : first);
    const last = done.at(-1);
    if (last === undefined) return;
    this.#onPlace(last.position);
    this.#onRoom?.();
  }
}
