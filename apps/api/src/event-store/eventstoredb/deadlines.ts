import { NoAnswer } from './client-errors.js';

interface Waiting {
  readonly until: number;
  readonly reject: (error: NoAnswer) => void;
}

/** As `within`, for calls that come by the thousand and are all given the same time: they share one timer. */
export class Deadlines {
  readonly #milliseconds: number;
  /** In the order in which they run out. */
  readonly #waiting = new Set<Waiting>();
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Rejects with `NoAnswer` when the time is over; what the call does then is nobody's business any more. */
  within<Answer>(call: Promise<Answer>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const waiting: Waiting = { until: performance.now() + this.#milliseconds, reject };
      this.#waiting.add(waiting);
      this.#timer ??= setTimeout(this.#sweep, this.#milliseconds);
      call.then(
        (answer) => {
          this.#waiting.delete(waiting);
          resolve(answer);
        },
        (error: unknown) => {
          this.#waiting.delete(waiting);
          reject(error);
        },
      );
    });
  }

  /** Nothing keeps the process alive for calls that were answered; who still waits is told as before. */
  end(): void {
    if (this.#waiting.size > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #sweep = (): void => {
    this.#timer = undefined;
    const now = performance.now();
    for (const waiting of this.#waiting) {
      if (waiting.until > now) {
        this.#timer = setTimeout(this.#sweep, waiting.until - now);
        return;
      }
      this.#waiting.delete(waiting);
      waiting.reject(new NoAnswer(this.#milliseconds));
    }
  };
}
