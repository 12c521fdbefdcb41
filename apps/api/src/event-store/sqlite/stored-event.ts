import type { NewEvent, StoredEvent } from '../event-store.js';
import { positionOf } from './positions.js';
import type { NewRow, Row } from './sqlite-protocol.js';

export const storedEvent = ({ position, data, metadata, recordedAt, stream, revision, id, type, streamHash, logHash }: Row): StoredEvent => ({
  id, type, data: JSON.parse(data) as unknown, metadata: JSON.parse(metadata) as NewEvent['metadata'],
  stream, revision, position: positionOf(position), recordedAt: new Date(recordedAt).toISOString(), streamHash, logHash,
});

/** Throws `RangeError` for a time that is none, and `TypeError` for data that is no JSON. */
export const newRow = ({ id, type, data, metadata, recordedAt }: NewEvent): NewRow => ({
  id, type, data: JSON.stringify(data ?? null), metadata: JSON.stringify(metadata),
  recordedAt: recordedAt === undefined ? undefined : Date.parse(new Date(recordedAt).toISOString()),
});
