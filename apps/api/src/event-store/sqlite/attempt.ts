import { setTimeout as delay } from 'node:timers/promises';
import type { StoredEvent } from '../event-store.js';

const TRIES = 5;

/** What came of handing an event over: `parked` is the reason it was given up for. */
export type Outcome = { readonly parked: string | undefined } | 'interrupted';

/** Five tries, each pause twice as long as the one before and shortened by chance. */
export const attempt = async (handler: (event: StoredEvent) => Promise<void>, event: StoredEvent, retryAfterMs: number, signal: AbortSignal): Promise<Outcome> => {
  for (let tried = 1; ; tried += 1) {
    try {
      await handler(event);
      return { parked: undefined };
    } catch (error) {
      if (tried === TRIES) return { parked: error instanceof Error ? error.message : String(error) };
    }
    if (!(await pause(retryAfterMs * 2 ** (tried - 1), signal))) return 'interrupted';
  }
};

/** Whether it was not interrupted. Jitter keeps those who failed together from coming back together. */
export const pause = async (milliseconds: number, signal: AbortSignal): Promise<boolean> => {
  try {
    await delay(milliseconds * (0.5 + Math.random() / 2), undefined, { signal });
    return true;
  } catch {
    return false;
  }
};
