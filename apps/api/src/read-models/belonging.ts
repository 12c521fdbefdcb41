import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '../event-store/event-store.js';
import { StoreDamaged, StoreUnavailable } from '../event-store/event-store-errors.js';
import type { StartProjector } from './running.js';
import type { Mark } from './view-store.js';

/** Its cause is why this log is not for this release. */
export class Refused extends Error {}

/**
 * The id of the log's first event, and whether the documents were made from this log as it is: not from another, and not from one
 * that was put back to an earlier state since.
 * @throws Refused, StoreUnavailable, StoreDamaged
 */
export const meetLog = async ({ store, viewStore, admit }: StartProjector, marks: readonly (Mark | undefined)[]): Promise<{ readonly first: string | undefined; readonly isSame: boolean }> => {
  await admit?.().catch((fault: unknown) => {
    throw fault instanceof StoreUnavailable || fault instanceof StoreDamaged ? fault : new Refused('The log is refused', { cause: fault });
  });
  let first: string | undefined;
  for await (const { id } of store.readAll({ limit: 1 })) first = id;
  let isSame = viewStore.firstEvent === undefined || viewStore.firstEvent === first;
  for (const mark of marks) if (isSame && mark !== undefined) isSame = await has(store, mark);
  return { first, isSame };
};

/** One of several servers may be behind the others for a moment, and an event that it does not have yet is no sign of another log. */
const ATTEMPTS = 4;
const PAUSE_MS = 250;

/** Whether the log has this event at this place. */
const has = async (store: EventStore, { position, id, previous }: Mark): Promise<boolean> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    for await (const next of store.readAll({ limit: 1, ...(previous === undefined ? {} : { after: previous }) })) return next.id === id && next.position === position;
    if (attempt < ATTEMPTS) await pause(PAUSE_MS);
  }
  return false;
};
