import { setTimeout as delay } from 'node:timers/promises';
import { NoAnswer, type Outage } from './client-errors.js';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

/** Rejects with `NoAnswer` after so many milliseconds; what the call does then is nobody's business any more. */
export const within = async <Answer>(milliseconds: number, call: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new NoAnswer(milliseconds)), milliseconds); });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** How long one call of ours is tried again, and how long it pauses in between. */
export class Patience {
  readonly #until: number;
  readonly #signal: AbortSignal;
  #pauses = 0;

  constructor(milliseconds: number, signal: AbortSignal) {
    this.#until = performance.now() + milliseconds;
    this.#signal = signal;
  }

  get left(): number {
    return this.#signal.aborted ? 0 : Math.max(0, this.#until - performance.now());
  }

  /** False: no time is left, or nobody waits any more. */
  async pause({ leaderWanted }: Pick<Outage, 'leaderWanted'>): Promise<boolean> {
    // The first word of another leader is worth following at once; after that the cluster has to agree first, and to tell itself.
    const longest = leaderWanted && this.#pauses > 0 ? LONGEST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#pauses);
    this.#pauses += 1;
    const pause = longest * (0.75 + Math.random() / 2);
    if (pause >= this.left) return false;
    try {
      await delay(pause, undefined, { signal: this.#signal });
      return true;
    } catch {
      return false;
    }
  }
}
