/** One after another for each stream, and so many at once over all. */
export class Turns {
  readonly #most: number;
  /** Those who wait behind somebody of their stream, for each stream at which somebody is. */
  readonly #behind = new Map<string, (() => void)[]>();
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Who ends hands the place on, so that nobody slips in between. */
  async take<Answer>(stream: string, work: () => Promise<Answer>): Promise<Answer> {
    const behind = this.#behind.get(stream);
    if (behind === undefined) this.#behind.set(stream, []);
    else await new Promise<void>((resolve) => behind.push(resolve));
    if (this.#working >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#working += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#working -= 1;
      else next();
      const ofStream = this.#behind.get(stream)?.shift();
      if (ofStream === undefined) this.#behind.delete(stream);
      else ofStream();
    }
  }
}
