import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, ExpectedRevision, StoredEvent } from '../event-store/event-store.js';
import { EventTooLarge, RevisionConflict, StoreUnavailable } from '../event-store/event-store-errors.js';
import { Refused } from './open-log.js';

/** Half of what one append takes, in characters: an event's text may be twice as long in bytes. */
const MOST_CHARACTERS = 400_000;
const MOST_EVENTS = 500;
const TRIES = 12;

/** Events of one stream, one after another in the log: they share an append. */
export type Run = readonly StoredEvent[];

/** Cuts the log into runs, in its order. */
export async function* runs(events: AsyncIterable<StoredEvent>): AsyncGenerator<Run> {
  let run: StoredEvent[] = [];
  let size = 0;
  for await (const event of events) {
    const characters = JSON.stringify(event.data).length + JSON.stringify(event.metadata).length;
    const goesOn = run.at(-1)?.stream === event.stream && size + characters <= MOST_CHARACTERS && run.length < MOST_EVENTS;
    if (run.length > 0 && !goesOn) {
      yield run;
      run = [];
      size = 0;
    }
    run.push(event);
    size += characters;
  }
  if (run.length > 0) yield run;
}

/**
 * Appends at the revisions that the events had. `patient`: an outage is waited out for a while, since the same append sent again is written
 * once; with others in the same commit it fails at once, as they do.
 */
export const appendRun = async (store: EventStore, run: Run, { patient }: { readonly patient: boolean }): Promise<void> => {
  const [first] = run;
  if (first === undefined) return;
  const expected: ExpectedRevision = first.revision === 0 ? 'no-stream' : first.revision - 1;
  const events = run.map(({ id, type, data, metadata, recordedAt }) => ({ id, type, data, metadata, recordedAt }));
  for (let tried = 1; ; tried += 1) {
    try {
      await store.append(first.stream, expected, events);
      return;
    } catch (error) {
      if (error instanceof RevisionConflict) throw new Refused(`The target holds something else: ${error.message}.`);
      if (error instanceof EventTooLarge) throw new Refused(`${first.stream}, revision ${first.revision}: ${error.message}.`);
      if (!(error instanceof StoreUnavailable) || !patient || tried === TRIES) throw error;
      await pause(error.retryAfter * 1000);
    }
  }
};
