import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '../event-store/event-store.js';
import { StoreDamaged, StoreUnavailable } from '../event-store/event-store-errors.js';
import type { StartProjector } from './running.js';
import type { Mark } from './view-store.js';

/** Its cause is why this log is not for this release. */
export class Refused extends Error {}

export interface Met {
  /** The event that the log is known by. */
  readonly id: string | undefined;
  /** Where reading it begins; undefined: at its start. */
  readonly after: string | undefined;
  /** The documents were made from it. */
  readonly isSame: boolean;
}

/**
 * How the log begins, and whether the documents were made from this log as it is: not from another, and not from one
 * that was put back to an earlier state since.
 * @throws Refused, StoreUnavailable, StoreDamaged
 */
export const meetLog = async ({ store, viewStore, admit }: StartProjector, marks: readonly (Mark | undefined)[]): Promise<Met> => {
  const origin = await admit?.().catch((fault: unknown) => {
    throw fault instanceof StoreUnavailable || fault instanceof StoreDamaged ? fault : new Refused('The log is refused', { cause: fault });
  });
  const [id, after] = [origin?.id ?? (await firstOf(store)), origin?.position];
  let isSame = viewStore.madeFrom === undefined || viewStore.madeFrom === id;
  for (const mark of marks) if (isSame && mark !== undefined) isSame = await has(store, mark, after);
  return { id, after, isSame };
};

/** One of several servers may be behind the others for a moment, and an event that it does not have yet is no sign of another log. */
const ATTEMPTS = 4;
const PAUSE_MS = 250;

const firstOf = async (store: EventStore): Promise<string | undefined> => {
  for await (const { id } of store.readAll({ limit: 1 })) return id;
  return undefined;
};

/** Whether the log has this event at this place. */
const has = async (store: EventStore, { position, id, previous }: Mark, start: string | undefined): Promise<boolean> => {
  const after = previous ?? start;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    for await (const next of store.readAll({ limit: 1, ...(after === undefined ? {} : { after }) })) return next.id === id && next.position === position;
    if (attempt < ATTEMPTS) await pause(PAUSE_MS);
  }
  return false;
};
