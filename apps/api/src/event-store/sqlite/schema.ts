import type { DatabaseSync } from 'node:sqlite';
import { StoreDamaged, StoreUnavailable } from '../event-store-errors.js';

export const SCHEMA_VERSION = 2;

/**
 * An event carries the hash it is chained to, so that each row can be checked without looking for the one before it in its stream;
 * and its revision twice, since that is in no hash: a log that is moved may number its events anew.
 */
export const TABLES = [
  `CREATE TABLE events (
    position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, recorded_at INTEGER NOT NULL,
    revision_again INTEGER NOT NULL, chained_to TEXT NOT NULL, stream_hash TEXT NOT NULL, log_hash TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL
  ) STRICT`,
  // With the id in it an id is found in its stream without an index of its own, which would be one more page to write with each append.
  'CREATE UNIQUE INDEX events_by_stream ON events (stream, revision, id)',
  // What is left of a deleted event: its place in the log's chain.
  'CREATE TABLE erased (position INTEGER PRIMARY KEY, stream_hash TEXT NOT NULL, log_hash TEXT NOT NULL) STRICT',
  // Where each stream begins (after its last deletion) and ends; a deleted one begins after its end.
  'CREATE TABLE streams (stream TEXT PRIMARY KEY, first INTEGER NOT NULL, revision INTEGER NOT NULL, hash TEXT NOT NULL) STRICT, WITHOUT ROWID',
  'CREATE TABLE checkpoints (consumer TEXT PRIMARY KEY, position INTEGER NOT NULL, seal TEXT NOT NULL) STRICT, WITHOUT ROWID',
  `CREATE TABLE parked (
    consumer TEXT NOT NULL, position INTEGER NOT NULL, reason TEXT NOT NULL, again INTEGER NOT NULL, seal TEXT NOT NULL, PRIMARY KEY (consumer, position)
  ) STRICT, WITHOUT ROWID`,
] as const;

export const versionOf = (db: DatabaseSync): number => (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;

export const createTables = (db: DatabaseSync): void => db.exec([...TABLES, `PRAGMA user_version = ${SCHEMA_VERSION}`].join(';\n'));

/** A file that says it is new, or ours, and is not, was damaged: its head page is as easily hit as any other. */
export const checkSchema = (db: DatabaseSync, version: number): void => {
  if (version > SCHEMA_VERSION) throw new StoreUnavailable(`It was written by a newer version of the program (schema ${version}, this one knows ${SCHEMA_VERSION})`);
  const found = db.prepare('SELECT name, sql FROM sqlite_schema').all() as unknown as readonly { readonly name: string; readonly sql: string | null }[];
  const known = new Set(found.map(({ sql }) => sql));
  const whole = version === 0 ? found.length === 0
    : version === 1 ? found.some(({ name }) => name === 'deleted_streams') && !found.some(({ name }) => name === 'streams')
    : version === SCHEMA_VERSION && TABLES.every((sql) => known.has(sql));
  if (!whole) throw new StoreDamaged('Its tables are not the ones that were made; restore it from a backup');
};
