import type { EventStore } from '../event-store/event-store.js';
import { positionOf } from '../event-store/sqlite/positions.js';
import { chainedOf, ChainCheck } from './chain-check.js';
import type { LogFile } from './log-file.js';
import { readable } from './readable.js';

export interface TypeStats {
  readonly type: string;
  readonly events: number;
  /** Of data and metadata as JSON in UTF-8. */
  readonly bytes: number;
}

export interface Stats {
  readonly events: number;
  /** Streams that hold an event. */
  readonly streams: number;
  readonly bytes: number;
  /** ISO 8601; undefined for an empty log. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly position: string | undefined;
  readonly hash: string;
  /** The most frequent first. */
  readonly types: readonly TypeStats[];
}

export const statsOfFile = (file: LogFile): Stats => {
  const rows = file.types();
  const { position, hash } = file.head;
  const at = (times: readonly number[], pick: (...all: number[]) => number): string | undefined => (times.length === 0 ? undefined : new Date(pick(...times)).toISOString());
  let streams = 0;
  for (const { first, revision } of file.streams) if (first <= revision) streams += 1;
  return {
    events: rows.reduce((sum, { events }) => sum + events, 0), streams, bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    first: at(rows.map(({ first }) => first), Math.min), last: at(rows.map(({ last }) => last), Math.max),
    position: position === 0 ? undefined : positionOf(position), hash, types: rows.map(({ type, events, bytes }) => ({ type, events, bytes })),
  };
};

/** The log hash is folded over what can be read: the store keeps none. */
export const statsOfStore = async (store: EventStore, { showsErased, tell }: { readonly showsErased: boolean; readonly tell: (events: number) => void }): Promise<Stats> => {
  const check = new ChainCheck();
  const types = new Map<string, { events: number; bytes: number }>();
  let first: string | undefined;
  let last: string | undefined;
  let done = 0;
  for await (const event of readable(store, { showsErased })) {
    check.add(chainedOf(event));
    const of = types.get(event.type) ?? { events: 0, bytes: 0 };
    of.events += 1;
    of.bytes += Buffer.byteLength(JSON.stringify(event.data)) + Buffer.byteLength(JSON.stringify(event.metadata));
    types.set(event.type, of);
    if (first === undefined || event.recordedAt < first) first = event.recordedAt;
    if (last === undefined || event.recordedAt > last) last = event.recordedAt;
    tell((done += 1));
  }
  const { events, streams, position, hash } = check.folded;
  const rows = [...types].map(([type, of]) => ({ type, ...of })).sort((one, other) => other.events - one.events || (one.type < other.type ? -1 : 1));
  return { events, streams, bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0), first, last, position, hash, types: rows };
};
