interface Waiting {
  readonly position: string;
  readonly done: () => void;
}

/** How far the documents are, for those who wait until they are that far. Positions only grow. */
export class Reached {
  #position: string | undefined;
  #waiting: readonly Waiting[] = [];

  get position(): string | undefined {
    return this.#position;
  }

  has(position: string): boolean {
    return this.#position !== undefined && this.#position >= position;
  }

  moveTo(position: string | undefined): void {
    if (position === undefined || this.has(position)) return;
    this.#position = position;
    const waiting = this.#waiting;
    this.#waiting = waiting.filter((one) => !this.has(one.position));
    for (const one of waiting) if (this.has(one.position)) one.done();
  }

  /** True when the position is reached in time, false when not. */
  async wait(position: string, timeoutMs: number): Promise<boolean> {
    if (this.has(position)) return true;
    return new Promise((resolve) => {
      const waiting: Waiting = { position, done: () => { clearTimeout(timer); resolve(true); } };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        resolve(false);
      }, timeoutMs);
      this.#waiting = [...this.#waiting, waiting];
    });
  }
}
