const EVERY = 3_000;
const ON_TERMINAL = 200;

export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressOptions {
  /** What is being done, for example `Copying`. */
  readonly doing: string;
  /** How many there are in all, when that is known. */
  readonly total?: number | undefined;
  readonly to: Terminal;
  /** Milliseconds since some point. */
  readonly now?: () => number;
}

/** Says how far a long work is: on a terminal one line that is rewritten, otherwise a line every few seconds. */
export class Progress {
  readonly #options: Required<Pick<ProgressOptions, 'now'>> & ProgressOptions;
  #began: { readonly at: number; readonly done: number };
  #told: number;
  #done = 0;
  #drawn = false;

  constructor(options: ProgressOptions) {
    const now = options.now ?? (() => performance.now());
    this.#options = { ...options, now };
    this.#began = { at: now(), done: 0 };
    this.#told = now();
  }

  /** What was there already says nothing about the speed. */
  beginAt(done: number): void {
    this.#began = { at: this.#options.now(), done };
  }

  at(done: number): void {
    this.#done = done;
    const { now, to } = this.#options;
    if (now() - this.#told < (to.isTTY === true ? ON_TERMINAL : EVERY)) return;
    this.#told = now();
    this.#draw();
  }

  /** Leaves the last figures standing. */
  end(): void {
    if (this.#drawn && this.#options.to.isTTY === true) {
      this.#draw();
      this.#options.to.write('\n');
    }
  }

  #draw(): void {
    this.#drawn = true;
    const { to } = this.#options;
    to.write(to.isTTY === true ? `\r\u001b[2K${this.#line()}` : `${this.#line()}\n`);
  }

  #line(): string {
    const { doing, total, now } = this.#options;
    const seconds = (now() - this.#began.at) / 1000;
    const rate = seconds > 0 ? (this.#done - this.#began.done) / seconds : 0;
    const left = total === undefined || rate === 0 ? '' : `, ${inTime(Math.max(0, total - this.#done) / rate)} left`;
    return `${doing}: ${count(this.#done)}${total === undefined ? '' : ` of ${count(total)}`} events, ${count(Math.round(rate))} a second${left}`;
  }
}

/** Takes what is being done, and on how many events if that is known; answers what hears how many are done. */
export type Telling = (doing: string, total?: number) => (events: number) => void;

export const count = (number: number): string => number.toLocaleString('en');

const inTime = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5_400) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
};
