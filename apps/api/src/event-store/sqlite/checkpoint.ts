import { setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailable } from '../event-store-errors.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/** The group's place: written behind the handler, the newest only, since what is handled twice after a crash is promised to do no harm. */
export class Checkpoint {
  readonly #advance: (position: string) => Promise<void>;
  readonly #signal: AbortSignal;
  #latest: string | undefined;
  #writing: Promise<void> = Promise.resolve();
  #idle = true;
  #failure: { readonly error: unknown } | undefined;

  constructor(advance: (position: string) => Promise<void>, signal: AbortSignal) {
    this.#advance = advance;
    this.#signal = signal;
  }

  moveTo(position: string): void {
    if (this.#failure !== undefined) throw this.#failure.error;
    this.#latest = position;
    if (!this.#idle) return;
    this.#idle = false;
    this.#writing = this.#write();
    this.#writing.catch((error: unknown) => { this.#failure = { error }; });
  }

  settled(): Promise<void> {
    return this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#latest !== undefined) {
      const position = this.#latest;
      this.#latest = undefined;
      await persist(() => this.#advance(position), this.#signal);
    }
    this.#idle = true;
  }
}

/** What cannot be written now is written when the store can again; until then the group stays where it is. */
export const persist = async (write: () => Promise<void>, signal: AbortSignal): Promise<void> => {
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(LONGEST_PAUSE_MS, 2 * wait)) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || signal.aborted) throw error;
      await delay(wait * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
    }
  }
};
