import type { NewEvent, StoredEvent } from '../event-store.js';
import { instantOf } from './instants.js';
import { positionOf } from './positions.js';
import type { NewRow, Row } from './sqlite-protocol.js';

/** What is in it is parsed when it is asked for: whoever goes through the log looks at some types, and an append's answer is often not looked at. */
export const storedEvent = (row: Row): StoredEvent => {
  let [data, metadata]: [unknown, NewEvent['metadata'] | undefined] = [undefined, undefined];
  const { id, type, stream, revision, position, recordedAt, streamHash, logHash } = row;
  return {
    id, type,
    get data() { return (data ??= JSON.parse(row.data) as unknown); },
    get metadata() { return (metadata ??= JSON.parse(row.metadata) as NewEvent['metadata']); },
    stream, revision, position: positionOf(position), recordedAt: instantOf(recordedAt), streamHash, logHash,
  };
};

/** Throws `RangeError` for a time that is none, and `TypeError` for data that is no JSON. */
export const newRow = ({ id, type, data, metadata, recordedAt }: NewEvent): NewRow => ({
  id, type, data: JSON.stringify(data ?? null), metadata: JSON.stringify(metadata),
  recordedAt: recordedAt === undefined ? undefined : Date.parse(new Date(recordedAt).toISOString()),
});
