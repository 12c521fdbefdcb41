import type { NewEvent, StoredEvent } from '../event-store.js';
import { instantOf } from './instants.js';
import { positionOf } from './positions.js';
import type { NewRow, Row } from './sqlite-protocol.js';

/**
 * What is in it is parsed when it is asked for: whoever goes through the log looks at some types, and an append's answer is often not looked at.
 * The two getters are one and the same for all events. Written into each object anew they give each a hidden class of its own,
 * which the young generation's collector cannot free, nor what it leads to: it stood still for milliseconds while a log was read.
 */
class RowEvent implements StoredEvent {
  static readonly #parsed = {
    data: { enumerable: true, get(this: RowEvent): unknown { return (this.#data ??= JSON.parse(this.#row.data) as unknown); } },
    metadata: { enumerable: true, get(this: RowEvent): NewEvent['metadata'] { return (this.#metadata ??= JSON.parse(this.#row.metadata) as NewEvent['metadata']); } },
  };
  readonly id: string;
  readonly type: string;
  declare readonly data: unknown;
  declare readonly metadata: NewEvent['metadata'];
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly recordedAt: string;
  readonly streamHash: string;
  readonly logHash: string;
  readonly #row: Row;
  #data: unknown;
  #metadata: NewEvent['metadata'] | undefined;

  constructor(row: Row) {
    this.#row = row;
    this.id = row.id;
    this.type = row.type;
    // Its own, so that a copy of the event has them too.
    Object.defineProperty(this, 'data', RowEvent.#parsed.data);
    Object.defineProperty(this, 'metadata', RowEvent.#parsed.metadata);
    this.stream = row.stream;
    this.revision = row.revision;
    this.position = positionOf(row.position);
    this.recordedAt = instantOf(row.recordedAt);
    this.streamHash = row.streamHash;
    this.logHash = row.logHash;
  }
}

export const storedEvent = (row: Row): StoredEvent => new RowEvent(row);

/** Throws `RangeError` for a time that is none, and `TypeError` for data that is no JSON. */
export const newRow = ({ id, type, data, metadata, recordedAt }: NewEvent): NewRow => ({
  id, type, data: JSON.stringify(data ?? null), metadata: JSON.stringify(metadata),
  recordedAt: recordedAt === undefined ? undefined : Date.parse(new Date(recordedAt).toISOString()),
});
