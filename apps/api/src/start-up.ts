import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log/log.js';

/** How long a store that has not answered yet is waited for before the server starts without it, in milliseconds. A file answers or fails. */
const PATIENCE = 2000;
/** How long for a first word, before it counts as away: a server on the way to being reached is not up yet. */
const FIRST_WORD = 1000;
const LOOK_EVERY = 20;

export interface StartUp {
  readonly log: Log;
  readonly eventStore: string;
  /** What is brought once the log is there. */
  readonly first: () => Promise<void>;
  /** Why the server should not have started, where that comes out only after it has. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Waits until everything is there that an answer needs; where the store is away, no longer than it takes to know that:
 * the rest comes by itself once it is back.
 * @throws SettingsFault, LogTooNew, StoreDamaged
 */
export const startUp = async ({ log, eventStore, first, onFault }: StartUp): Promise<void> => {
  let waiting = true;
  const whole = log.whenServing().then(first);
  whole.catch((fault: unknown) => {
    if (!waiting && !log.closing.aborted) onFault(fault);
  });
  const patience = eventStore.startsWith('sqlite:') ? Number.POSITIVE_INFINITY : PATIENCE;
  const isAway = async (): Promise<void> => {
    const since = Date.now();
    const goesOn = (): boolean => (log.store.status().state === 'up' ? log.projector.belonging.isPassed || Date.now() < since + patience : Date.now() < since + FIRST_WORD);
    while (waiting && goesOn()) await pause(LOOK_EVERY);
  };
  try {
    await Promise.race([whole, isAway()]);
  } finally {
    waiting = false;
  }
};
