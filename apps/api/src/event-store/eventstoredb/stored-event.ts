import type { JSONEventData, JSONEventType, RecordedEvent } from '@eventstore/db-client';
import { GENESIS, streamHash } from '../chain.js';
import type { NewEvent, StoredEvent } from '../event-store.js';
import { StoreDamaged } from '../event-store-errors.js';
import { positionOf } from './positions.js';

/** Under one key of the event's metadata: when it was recorded, what it is chained to, and its own hash. */
const KEY = '$fanfare';

interface Envelope {
  readonly at: string;
  readonly before: string;
  readonly hash: string;
}

export interface Prepared {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly recordedAt: string;
  /** JSON as it is sent. */
  readonly text: { readonly type: string; readonly data: string; readonly metadata: string };
}

/** A stored event and what it is chained to; undefined where another program wrote it without a chain. */
export interface Linked {
  readonly event: StoredEvent;
  readonly before: string | undefined;
  /** Of its data and metadata as JSON. */
  readonly bytes: number;
}

export const prepare = (events: readonly NewEvent[]): readonly Prepared[] => {
  const now = new Date().toISOString();
  return events.map(({ id, type, data = null, metadata: given, recordedAt = now }) => {
    const metadata = KEY in given ? withoutOurs(given) : given;
    return { id, type, data, metadata, recordedAt, text: { type, data: JSON.stringify(data), metadata: JSON.stringify(metadata) } };
  });
};

const withoutOurs = ({ [KEY]: _ours, ...metadata }: NewEvent['metadata']): NewEvent['metadata'] => metadata;

/** Chained one to the next, after `before`; `hash` is the last one's. */
export const chained = (stream: string, events: readonly Prepared[], before: string): { readonly toSend: JSONEventData[]; readonly hashes: readonly string[] } => {
  const hashes: string[] = [];
  const toSend = events.map(({ id, type, data, recordedAt, text }) => {
    const link = hashes.at(-1) ?? before;
    const hash = streamHash(link, { stream, id, type, recordedAt, data: text.data, metadata: text.metadata });
    hashes.push(hash);
    // As bytes, since the client would write it as JSON a second time and take a long way to bytes.
    return { id, type, contentType: 'application/json' as const, data: data as JSONEventType['data'], metadata: bytesOf(withEnvelope(text.metadata, { at: recordedAt, before: link, hash })) };
  });
  return { toSend, hashes };
};

/** The client knows bytes by their very class, which a `Buffer` is not; out of Node's pool they are made faster than by a `TextEncoder`. */
const bytesOf = (text: string): Uint8Array => {
  const { buffer, byteOffset, length } = Buffer.from(text);
  return new Uint8Array(buffer, byteOffset, length);
};
const withEnvelope = (metadata: string, envelope: Envelope): string => `${metadata.slice(0, -1)}${metadata === '{}' ? '' : ','}"${KEY}":${JSON.stringify(envelope)}}`;

/** Checked against its own hash. Throws `StoreDamaged`. */
export const storedEvent = (recorded: RecordedEvent, stream: string, commit?: bigint): Linked => {
  const { id, type, revision: exact, isJson, created } = recorded;
  const revision = Number(exact);
  const place = recorded.position ?? (commit === undefined ? undefined : { commit, prepare: commit });
  if (place === undefined) throw new Error(`The server gave no position for event ${revision} of ${stream}`);
  const position = positionOf(place);
  const damaged = (why: string): StoreDamaged => new StoreDamaged(`Event ${revision} of ${stream} ${why}`, { stream, position });

  const stored: unknown = recorded.metadata ?? {};
  // What could not be parsed comes as the bytes that it was.
  if (isJson && (!isRecord(stored) || stored instanceof Uint8Array)) throw damaged('has metadata that are no JSON object');
  const { [KEY]: envelope, ...metadata } = isJson ? (stored as Record<string, unknown>) : {};
  const data: unknown = recorded.data instanceof Uint8Array ? Buffer.from(recorded.data).toString('base64') : recorded.data;
  const text = { data: JSON.stringify(data) ?? 'null', metadata: JSON.stringify(metadata) };
  const bytes = text.data.length + text.metadata.length;
  if (envelope === undefined) {
    return { event: { id, type, data, metadata, stream, revision, position, recordedAt: created.toISOString(), streamHash: '' }, before: undefined, bytes };
  }

  if (!isEnvelope(envelope)) throw damaged('does not say what it is chained to');
  const { at: recordedAt, before, hash } = envelope;
  if (streamHash(before, { stream, id, type, recordedAt, ...text }) !== hash) throw damaged('is not what was written');
  if (revision === 0 && before !== GENESIS) throw damaged('is the first and is chained to another');
  return { event: { id, type, data, metadata, stream, revision, position, recordedAt, streamHash: hash }, before, bytes };
};

/** Neighbours in a stream: the later one is chained to the earlier. Throws `StoreDamaged`. */
export const checkNeighbours = (earlier: Linked, later: Linked): void => {
  if (later.before === undefined || later.event.revision !== earlier.event.revision + 1) return;
  if (later.before === earlier.event.streamHash || (earlier.before === undefined && later.before === GENESIS)) return;
  const { stream, revision, position } = later.event;
  throw new StoreDamaged(`Event ${revision} of ${stream} is not chained to the one before it`, { stream, position });
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEnvelope = (value: unknown): value is Envelope =>
  isRecord(value) && typeof value['at'] === 'string' && typeof value['before'] === 'string' && typeof value['hash'] === 'string';
