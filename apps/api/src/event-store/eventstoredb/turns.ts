/** One after another for each stream, and so many at once over all. */
export class Turns {
  readonly #most: number;
  readonly #ofStream = new Map<string, Promise<unknown>>();
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor(most: number) {
    this.#most = most;
  }

  async take<Answer>(stream: string, work: () => Promise<Answer>): Promise<Answer> {
    const mine = (this.#ofStream.get(stream) ?? Promise.resolve()).then(() => this.#limited(work));
    const ended = mine.catch(() => undefined);
    this.#ofStream.set(stream, ended);
    try {
      return await mine;
    } finally {
      if (this.#ofStream.get(stream) === ended) this.#ofStream.delete(stream);
    }
  }

  async #limited<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    // Who ends hands the place on, so that nobody slips in between.
    if (this.#working >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#working += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#working -= 1;
      else next();
    }
  }
}
