/**
 * The thread that owns the database: the server's event loop never waits for the disk.
 * Node starts this file as it is, compiled or not, so it imports nothing of ours but types, and has only erasable syntax.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { AppendOutcome, AppendRequest, Operation, Operations, Reply, Request, Row } from './sqlite-protocol.js';

const SCHEMA_VERSION = 1;
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL,
    type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, recorded_at INTEGER NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_by_id ON events (stream, id);
  CREATE TABLE IF NOT EXISTS deleted_streams (stream TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS checkpoints (consumer TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS parked (consumer TEXT NOT NULL, position INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (consumer, position)) STRICT;
  PRAGMA user_version = ${SCHEMA_VERSION};`;
const COLUMNS = 'position, stream, revision, id, type, data, metadata, recorded_at AS recordedAt';

const open = (path: string): DatabaseSync => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  // The lock is kept for the life of the process, so that a second one is refused at once instead of both writing.
  db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > SCHEMA_VERSION) throw new Error(`it was written by a newer version of the program (schema ${version}, this one knows ${SCHEMA_VERSION})`);
  db.exec(SCHEMA);
  return db;
};

const operationsOn = (db: DatabaseSync): { readonly [Op in Operation]: (ask: Operations[Op]['ask']) => Operations[Op]['answer'] } => {
  const lastOf = db.prepare('SELECT max(revision) AS revision FROM events WHERE stream = ?');
  const deletedUpTo = db.prepare('SELECT revision FROM deleted_streams WHERE stream = ?');
  const insert = db.prepare('INSERT INTO events (stream, revision, id, type, data, metadata, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const byId = db.prepare(`SELECT ${COLUMNS} FROM events WHERE stream = ? AND id = ? ORDER BY revision LIMIT 1`);
  const forwards = db.prepare(`SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`);
  const backwards = db.prepare(`SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?`);
  const all = db.prepare(`SELECT ${COLUMNS} FROM events WHERE position > ? ORDER BY position LIMIT ?`);

  const revisionOf = (row: unknown): number => (row as { revision: number | null } | undefined)?.revision ?? -1;
  const rows = (found: unknown): readonly Row[] => found as readonly Row[];
  const positionOf = (stream: string, revision: number): number => rows(forwards.all(stream, revision, 1))[0]?.position ?? 0;

  const inTransaction = <Answer>(work: () => Answer): Answer => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const answer = work();
      db.exec('COMMIT');
      return answer;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };

  /** The same events in the same place: a repeat, which answers as the first did. Otherwise undefined. */
  const repeatAt = (stream: string, revision: number, events: AppendRequest['events']): AppendOutcome | undefined => {
    const stored = rows(forwards.all(stream, revision, events.length));
    const same = events.length > 0 && stored.length === events.length && events.every((event, index) => event.id === stored[index]?.id);
    return same ? { kind: 'repeated', rows: stored } : undefined;
  };

  /** Where the events go, or why they do not: EventStoreDB's own rules. */
  const placeFor = ({ stream, expected, events }: AppendRequest): number | AppendOutcome => {
    const deleted = revisionOf(deletedUpTo.get(stream));
    const last = Math.max(revisionOf(lastOf.get(stream)), deleted);
    const conflict: AppendOutcome = { kind: 'conflict', current: last < 0 ? 'no-stream' : last };
    if (expected === 'any' || expected === 'stream-exists') {
      if (expected === 'stream-exists' && last < 0) return conflict;
      if (expected === 'stream-exists' && last === deleted) return { kind: 'deleted' };
      const known = events.map((event) => byId.get(stream, event.id) as Row | undefined);
      if (known[0] === undefined) return last + 1;
      const found = known.filter((row) => row !== undefined);
      return found.length === known.length ? { kind: 'repeated', rows: found } : conflict;
    }
    if (expected === 'no-stream') return last === deleted ? last + 1 : (repeatAt(stream, deleted + 1, events) ?? conflict);
    if (expected === last) return last + 1;
    return expected < last ? (repeatAt(stream, expected + 1, events) ?? conflict) : conflict;
  };

  const appendOne = (request: AppendRequest, recordedAt: number): AppendOutcome => {
    const place = placeFor(request);
    if (typeof place !== 'number') return place;
    const positions = request.events.map(({ id, type, data, metadata }, index) =>
      Number(insert.run(request.stream, place + index, id, type, data, metadata, recordedAt).lastInsertRowid));
    const revision = place + positions.length - 1;
    return { kind: 'appended', revision, position: positions.at(-1) ?? positionOf(request.stream, revision), recordedAt, positions };
  };

  return {
    append: ({ appends }) => {
      const recordedAt = Date.now();
      return inTransaction(() => appends.map((request) => appendOne(request, recordedAt)));
    },
    read: ({ stream, from, backwards: back, limit }) => {
      const found = rows(back ? backwards.all(stream, from ?? Number.MAX_SAFE_INTEGER, limit) : forwards.all(stream, from ?? 0, limit));
      return found.length === 0 && revisionOf(lastOf.get(stream)) < 0 ? undefined : found;
    },
    readAll: ({ after, limit }) => rows(all.all(after, limit)),
    delete: ({ stream }) => {
      const deleted = inTransaction(() => {
        const last = revisionOf(lastOf.get(stream));
        if (last < 0) return false;
        db.prepare('INSERT INTO deleted_streams VALUES (?, ?) ON CONFLICT DO UPDATE SET revision = excluded.revision').run(stream, last);
        db.prepare('DELETE FROM events WHERE stream = ?').run(stream);
        return true;
      });
      // What is erased must not linger in the write-ahead log.
      if (deleted) db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return deleted;
    },
    checkpoint: ({ group }) => (db.prepare('SELECT position FROM checkpoints WHERE consumer = ?').get(group) as { position: number } | undefined)?.position ?? 0,
    advance: ({ group, position, parked }) => inTransaction(() => {
      if (parked !== undefined) db.prepare('INSERT OR REPLACE INTO parked VALUES (?, ?, ?)').run(group, position, parked);
      db.prepare('INSERT INTO checkpoints VALUES (?, ?) ON CONFLICT DO UPDATE SET position = excluded.position').run(group, position);
      return true;
    }),
    parked: ({ group }) => db.prepare(`SELECT position, stream, revision, reason FROM parked JOIN events USING (position) WHERE consumer = ? ORDER BY position`)
      .all(group) as unknown as Operations['parked']['answer'],
    close: () => {
      db.close();
      return true;
    },
  };
};

const reply = (message: Reply): void => parentPort?.postMessage(message);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

try {
  const db = open((workerData as { path: string }).path);
  const operations = operationsOn(db);
  const answerTo = <Op extends Operation>({ op, ask }: Request<Op>): unknown => operations[op](ask);
  parentPort?.on('message', (request: Request) => {
    try {
      reply({ id: request.id, answer: answerTo(request) });
    } catch (error) {
      reply({ id: request.id, failed: messageOf(error) });
    }
    if (request.op === 'close') parentPort?.close();
  });
  reply({ opened: (db.prepare('SELECT max(position) AS position FROM events').get() as { position: number | null }).position ?? 0 });
} catch (error) {
  reply({ unavailable: messageOf(error) });
  parentPort?.close();
}
