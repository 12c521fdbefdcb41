import type { DatabaseSync } from 'node:sqlite';
import { GENESIS } from '../chain.js';
import { StoreDamaged, StoreUnavailable } from '../event-store-errors.js';

export const SCHEMA_VERSION = 3;

/** Where the events of each stream lie in the log. */
export const BY_STREAM = `CREATE TABLE by_stream (stream TEXT NOT NULL, revision INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (stream, revision)) STRICT, WITHOUT ROWID`;
/** How far `by_stream` and `streams` know the log. One row, with the hash of the log there, so that it cannot be taken for another place. */
export const INDEXED = 'CREATE TABLE indexed (position INTEGER NOT NULL, hash TEXT NOT NULL) STRICT';

/**
 * An event carries the hash it is chained to, so that each row can be checked without looking for the one before it in its stream;
 * and its revision twice, since that is in no hash: a log that is moved may number its events anew.
 *
 * An append writes to the end of `events` and nowhere else. What is ordered by stream would cost a page or two for each event,
 * and follows from the events: it is written for many at a time, and from memory until then.
 */
export const TABLES = [
  `CREATE TABLE events (
    position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, recorded_at INTEGER NOT NULL,
    revision_again INTEGER NOT NULL, chained_to TEXT NOT NULL, stream_hash TEXT NOT NULL, log_hash TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL
  ) STRICT`,
  BY_STREAM,
  // What is left of a deleted event: its place in the log's chain.
  'CREATE TABLE erased (position INTEGER PRIMARY KEY, stream_hash TEXT NOT NULL, log_hash TEXT NOT NULL) STRICT',
  // Where each stream begins (after its last deletion) and ends; a deleted one begins after its end.
  'CREATE TABLE streams (stream TEXT PRIMARY KEY, first INTEGER NOT NULL, revision INTEGER NOT NULL, hash TEXT NOT NULL) STRICT, WITHOUT ROWID',
  INDEXED,
  'CREATE TABLE checkpoints (consumer TEXT PRIMARY KEY, position INTEGER NOT NULL, seal TEXT NOT NULL) STRICT, WITHOUT ROWID',
  `CREATE TABLE parked (
    consumer TEXT NOT NULL, position INTEGER NOT NULL, reason TEXT NOT NULL, again INTEGER NOT NULL, seal TEXT NOT NULL, PRIMARY KEY (consumer, position)
  ) STRICT, WITHOUT ROWID`,
] as const;

export const versionOf = (db: DatabaseSync): number => (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;

export const createTables = (db: DatabaseSync): void => db.exec([...TABLES, `INSERT INTO indexed VALUES (0, '${GENESIS}')`, `PRAGMA user_version = ${SCHEMA_VERSION}`].join(';\n'));

/** A file that says it is new, or ours, and is not, was damaged: its head page is as easily hit as any other. */
export const checkSchema = (db: DatabaseSync, version: number): void => {
  if (version > SCHEMA_VERSION) throw new StoreUnavailable(`It was written by a newer version of the program (schema ${version}, this one knows ${SCHEMA_VERSION})`);
  const found = db.prepare('SELECT name, sql FROM sqlite_schema').all() as unknown as readonly { readonly name: string; readonly sql: string | null }[];
  const known = new Set(found.map(({ sql }) => sql));
  const has = (wanted: string): boolean => found.some(({ name }) => name === wanted);
  const whole = version === 0 ? found.length === 0
    : version === 1 ? has('deleted_streams') && !has('streams')
    : version === 2 ? has('events_by_stream') && has('streams') && !has('by_stream')
    : version === SCHEMA_VERSION && TABLES.every((sql) => known.has(sql));
  if (!whole) throw new StoreDamaged('Its tables are not the ones that were made; restore it from a backup');
};
