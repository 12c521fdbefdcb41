/** More waiting values than this mean a reader that has stopped reading: it is let go. */
const LIMIT = 1000;

/** Values handed from a callback to one `for await`. `onEnd` runs once, however it ends. */
export class Queue<Value> implements AsyncIterableIterator<Value> {
  private readonly waiting: Value[] = [];
  private wake: ((result: IteratorResult<Value, undefined>) => void) | undefined;
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  push(value: Value): void {
    if (this.ended) return;
    if (this.wake) {
      this.wake({ value, done: false });
      this.wake = undefined;
    } else if (this.waiting.push(value) > LIMIT) this.end();
  }

  async next(): Promise<IteratorResult<Value, undefined>> {
    const value = this.waiting.shift();
    if (value !== undefined) return { value, done: false };
    if (this.ended) return { value: undefined, done: true };
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  async return(): Promise<IteratorResult<Value, undefined>> {
    this.end();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<Value, undefined>> {
    this.end();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private end(): void {
    if (this.ended) return;
    this.ended = true;
    this.waiting.length = 0;
    this.wake?.({ value: undefined, done: true });
    this.wake = undefined;
    this.onEnd();
  }
}
