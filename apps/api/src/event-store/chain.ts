import { hash } from 'node:crypto';
import type { StoredEvent } from './event-store.js';

/** What a stream's chain and the log's begin with, before any event. */
export const GENESIS = '0'.repeat(64);

/** An event as it is chained: JSON is chained as the text that was stored, so that anybody can check it without knowing our types. */
export interface Link {
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string;
  readonly data: string;
  readonly metadata: string;
}

/**
 * SHA-256, in hex, over the hash of the stream's event before (`GENESIS` for the first, and for the first after a deletion) and this event.
 * Neither revision nor position is in it: the chain itself is the order, and a log that moves to another store keeps its hashes.
 */
export const streamHash = (before: string, { stream, id, type, recordedAt, data, metadata }: Link): string =>
  hash('sha256', `${before}\n${named(stream, id, type, recordedAt)}\n${data}\n${metadata}`);

/** Characters that JSON writes as they are. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** As JSON, which for plain names needs no look at each of them. */
const named = (stream: string, id: string, type: string, recordedAt: string): string =>
  (PLAIN.test(stream) && PLAIN.test(id) && PLAIN.test(type) ? `["${stream}","${id}","${type}","${recordedAt}"]` : JSON.stringify([stream, id, type, recordedAt]));

/** SHA-256, in hex, over the hash of the log's event before and the stream hash of this one. */
export const logHash = (before: string, ofStream: string): string => hash('sha256', `${before}\n${ofStream}`);

/** An event out of the store as it was chained: JSON that was parsed and is written again is the same text. */
export const linkOf = ({ stream, id, type, recordedAt, data, metadata }: StoredEvent): Link =>
  ({ stream, id, type, recordedAt, data: JSON.stringify(data), metadata: JSON.stringify(metadata) });
