import { uuidFrom } from '../event-store/command-id.js';
import type { EventStore, NewEvent, StoredEvent } from '../event-store/event-store.js';
import { RevisionConflict, StreamDeleted, StreamNotFound } from '../event-store/event-store-errors.js';
import { ERASED } from '../log/log-format.js';
import { Refused } from './open-log.js';

const AT_ONCE = 500;

const placeholder = (stream: string, revision: number): NewEvent =>
  ({ id: uuidFrom(`${stream}/erased/${revision}`), type: ERASED, data: {}, metadata: {} });

/** Whether it is one of ours that a copy was stopped over, before it could delete it. */
export const isPlaceholder = ({ stream, revision, type, id }: StoredEvent): boolean =>
  type === ERASED && id === placeholder(stream, revision).id;

/**
 * Makes the stream one that was deleted at this revision, so that the next event gets the number after it. Nothing of what was erased is
 * needed for it. Done again after it was stopped anywhere, it ends the same.
 */
export const eraseUpTo = async (store: EventStore, stream: string, revision: number): Promise<void> => {
  const place = await placeOf(store, stream);
  if (place === 'deleted') return;
  for (let last = place; last < revision;) {
    const next = Math.min(last + AT_ONCE, revision);
    const events = Array.from({ length: next - last }, (_, index) => placeholder(stream, last + 1 + index));
    await store.append(stream, last < 0 ? 'no-stream' : last, events);
    last = next;
  }
  await store.delete(stream);
};

/** The revision of the last placeholder, -1 for a stream that never was. */
const placeOf = async (store: EventStore, stream: string): Promise<number | 'deleted'> => {
  try {
    for await (const last of store.read(stream, { direction: 'backwards', limit: 1 })) {
      if (isPlaceholder(last)) return last.revision;
      throw new Refused(`The target holds something else: ${stream} is there and was deleted at the source.`);
    }
  } catch (error) {
    if (!(error instanceof StreamNotFound)) throw error;
  }
  // Reading cannot tell deleted from never there; an append that wants a stream can, and writes in neither case.
  try {
    await store.append(stream, 'stream-exists', [placeholder(stream, 0)]);
  } catch (error) {
    if (error instanceof StreamDeleted) return 'deleted';
    if (error instanceof RevisionConflict) return -1;
    throw error;
  }
  throw new Refused(`Somebody else writes to ${stream} at the target. Stop it and start the copy again.`);
};
