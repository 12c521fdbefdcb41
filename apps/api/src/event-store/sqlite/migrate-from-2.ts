import type { DatabaseSync } from 'node:sqlite';
import { storedHead } from './heads.js';
import { BY_STREAM, INDEXED, SCHEMA_VERSION } from './schema.js';

/** The index over the events, which each append wrote to, becomes a table that is written for many at a time. To be called inside of a transaction. */
export const migrateFrom2 = (db: DatabaseSync, say: (words: string) => void): void => {
  say('The log is being indexed anew');
  db.exec(`${BY_STREAM}; ${INDEXED}; INSERT INTO indexed VALUES (0, '')`);
  indexAll(db);
  db.exec(`DROP INDEX events_by_stream; PRAGMA user_version = ${SCHEMA_VERSION}`);
};

/** Where all events lie, for tables that know of none. */
export const indexAll = (db: DatabaseSync): void => {
  db.exec('INSERT INTO by_stream SELECT stream, revision, position FROM events ORDER BY stream, revision');
  const { position, hash } = storedHead(db);
  db.prepare('UPDATE indexed SET position = ?, hash = ?').run(position, hash);
};
