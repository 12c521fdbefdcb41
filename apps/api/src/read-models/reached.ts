interface Waiting {
  readonly position: string;
  readonly end: (reached: boolean) => void;
}

/** How far the documents are, for those who wait until they are that far. Positions only grow. */
export class Reached {
  #position: string | undefined;
  #waiting: readonly Waiting[] = [];
  #ended = false;

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
    for (const one of waiting) if (this.has(one.position)) one.end(true);
  }

  /** True when the position is reached in time, false when not. */
  async wait(position: string, timeoutMs: number): Promise<boolean> {
    if (this.has(position)) return true;
    if (this.#ended) return false;
    return new Promise((resolve) => {
      const waiting: Waiting = { position, end: (reached) => { clearTimeout(timer); resolve(reached); } };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        resolve(false);
      }, timeoutMs);
      this.#waiting = [...this.#waiting, waiting];
    });
  }

  /** The documents are made anew, from another log. */
  restart(): void {
    this.giveUp();
    this.#position = undefined;
  }

  /** Nothing more comes, ever: nobody waits any more. */
  end(): void {
    this.#ended = true;
    this.giveUp();
  }

  /** Whoever waits is told at once that it does not come. */
  giveUp(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const one of waiting) one.end(false);
  }
}
