import { setTimeout as delay } from 'node:timers/promises';

const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2000;

/** Runs again and again until the signal aborts, or an end is none to go on from: with pauses that grow, and jitter. */
export const goOn = async (stop: AbortSignal, run: () => Promise<void>, again: (error: unknown) => boolean): Promise<void> => {
  for (let pause = SHORTEST_PAUSE_MS; !stop.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      await run();
    } catch (error) {
      if (stop.aborted || !again(error)) return;
    }
    await delay(pause * (0.5 + Math.random()), undefined, { signal: stop }).catch(() => undefined);
  }
};

/** When one of them fails, the others end too. */
export const together = async (stop: AbortSignal, ...parts: readonly ((signal: AbortSignal) => Promise<void>)[]): Promise<void> => {
  const failed = new AbortController();
  const signal = AbortSignal.any([stop, failed.signal]);
  const ends = await Promise.allSettled(parts.map((part) => part(signal).catch((error: unknown) => {
    failed.abort();
    throw error;
  })));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};

/** What is waited for until somebody says that it is so, or why it will never be. */
export class Gate {
  readonly passed: Promise<void>;
  isPassed = false;
  #end: (fault?: { readonly fault: unknown }) => void = () => undefined;

  constructor() {
    this.passed = new Promise((resolve, reject) => {
      this.#end = (refused) => (refused === undefined ? resolve() : reject(refused.fault));
    });
    // Nobody needs to wait.
    this.passed.catch(() => undefined);
  }

  pass(): void {
    this.isPassed = true;
    this.#end();
  }

  refuse(fault: unknown): void {
    this.#end({ fault });
  }
}
