import type { DatabaseSync } from 'node:sqlite';
import { logHash, streamHash } from '../chain.js';
import type { Heads } from './heads.js';
import { instantOf } from './instants.js';
import type { EventReader } from './read-events.js';
import type { AppendOutcome, AppendRequest, Mark } from './sqlite-protocol.js';
import { holdsNothing, type StreamHead } from './stream-tables.js';

/** Appends inside of a transaction that is already begun. */
export const appenderOn = (db: DatabaseSync, heads: Heads, reader: EventReader): ((appends: readonly AppendRequest[]) => readonly AppendOutcome[]) => {
  const insert = db.prepare(`INSERT INTO events (position, stream, revision, id, type, recorded_at, revision_again, chained_to, stream_hash, log_hash, data, metadata)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?3, ?7, ?8, ?9, ?10, ?11)`);

  /** The same events in the same place: a repeat, which answers as the first did. Otherwise undefined. */
  const repeatAt = (stream: string, revision: number, events: AppendRequest['events'], head: StreamHead): AppendOutcome | undefined => {
    if (events.length === 0 || revision < head.first || revision + events.length - 1 > head.revision) return undefined;
    const { rows } = reader.forwards(stream, head, revision, events.length);
    return events.every(({ id }, index) => id === rows[index]?.id) ? { kind: 'repeated', rows } : undefined;
  };

  /** Where the events go, or why they do not: EventStoreDB's own rules. */
  const placeFor = ({ stream, expected, events }: AppendRequest, head: StreamHead): number | AppendOutcome => {
    const { first, revision: last } = head;
    const conflict: AppendOutcome = { kind: 'conflict', current: last < 0 ? 'no-stream' : last };
    if (expected === 'any' || expected === 'stream-exists') {
      if (expected === 'stream-exists' && last < 0) return conflict;
      if (expected === 'stream-exists' && holdsNothing(head)) return { kind: 'deleted' };
      const known = events.map(({ id }) => reader.withId(stream, head, id));
      if (known[0] === undefined) return last + 1;
      const found = known.filter((row) => row !== undefined);
      return found.length === known.length ? { kind: 'repeated', rows: found } : conflict;
    }
    if (expected === 'no-stream') return holdsNothing(head) ? last + 1 : (repeatAt(stream, first, events, head) ?? conflict);
    if (expected === last) return last + 1;
    return expected < last ? (repeatAt(stream, expected + 1, events, head) ?? conflict) : conflict;
  };

  const appendOne = (request: AppendRequest, now: number): AppendOutcome => {
    const { stream, events } = request;
    const head = heads.of(stream);
    const place = placeFor(request, head);
    if (typeof place !== 'number') return place;
    if (events.length === 0) return { kind: 'appended', revision: head.revision, position: holdsNothing(head) ? 0 : reader.endOf(stream, head), marks: [] };

    let { position, hash: ofLog } = heads.movedLog;
    let chainedTo = head.hash;
    const marks = events.map(({ id, type, data, metadata, recordedAt = now }, index): Mark => {
      const ofStream = streamHash(chainedTo, { stream, id, type, recordedAt: instantOf(recordedAt), data, metadata });
      ofLog = logHash(ofLog, ofStream);
      position += 1;
      insert.run(position, stream, place + index, id, type, recordedAt, chainedTo, ofStream, ofLog, data, metadata);
      chainedTo = ofStream;
      return { position, recordedAt, streamHash: ofStream, logHash: ofLog };
    });
    const revision = place + events.length - 1;
    heads.move(stream, { first: holdsNothing(head) ? place : head.first, revision, hash: chainedTo }, events.length, { position, hash: ofLog });
    return { kind: 'appended', revision, position, marks };
  };

  return (appends) => {
    const now = Date.now();
    return appends.map((request) => appendOne(request, now));
  };
};
