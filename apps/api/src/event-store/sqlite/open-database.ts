import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreDamaged, StoreUnavailable } from '../event-store-errors.js';
import { isDamage, isLocked } from './disk-errors.js';
import { headFileOf, readHead } from './head-file.js';
import { Heads } from './heads.js';
import { removeNote, whoHolds, writeNote } from './lock-note.js';
import { migrateFrom1 } from './migrate-from-1.js';
import { migrateFrom2 } from './migrate-from-2.js';
import { positionOf } from './positions.js';
import { EventReader } from './read-events.js';
import { checkSchema, createTables, SCHEMA_VERSION, versionOf } from './schema.js';
import type { LogHead } from './sqlite-protocol.js';

export const MEMORY = ':memory:';
/** More than this is never left of a write-ahead log that was written into the database. */
export const LARGEST_WAL = 64 * 1024 * 1024;
/** How many events at the end of the log are checked on opening, and all that are not indexed: where streams end is taken from them. */
const TAIL = 256;

export interface OpenDatabase {
  readonly db: DatabaseSync;
  readonly heads: Heads;
  readonly reader: EventReader;
}

/** Throws `StoreUnavailable` when another has it or it cannot be opened, `StoreDamaged` when what was acknowledged is not all there. */
export const openDatabase = (path: string, say: (words: string) => void): OpenDatabase => {
  const acknowledged = path === MEMORY ? undefined : readHead(path);
  if (acknowledged !== undefined && acknowledged.position > 0 && !(existsSync(path) && statSync(path).size > 0)) {
    throw new StoreDamaged(`The log ${path} is gone, although it went to ${positionOf(acknowledged.position)}; restore it from a backup, or delete ${headFileOf(path)} to begin a new one`);
  }
  const db = connect(path);
  try {
    prepareTables(db, say);
    return checkEnd(db, path, acknowledged);
  } catch (error) {
    db.close();
    if (path !== MEMORY) removeNote(path);
    throw isDamage(error) && !(error instanceof StoreDamaged) ? new StoreDamaged(`The event store ${path} is damaged (${wordsOf(error)}); restore it from a backup`) : error;
  }
};

const connect = (path: string): DatabaseSync => {
  try {
    if (path !== MEMORY) mkdirSync(dirname(path), { recursive: true });
    const db = new DatabaseSync(path);
    // The lock is kept for the life of the process, so that a second one is refused at once instead of both writing.
    db.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA journal_size_limit = ${LARGEST_WAL};
      PRAGMA cell_size_check = ON`);
    if (path !== MEMORY) writeNote(path);
    return db;
  } catch (error) {
    if (isLocked(error)) throw new StoreUnavailable(whoHolds(path));
    if (isDamage(error)) throw new StoreDamaged(`The event store ${path} is damaged (${wordsOf(error)}); restore it from a backup`);
    throw new StoreUnavailable(`The event store ${path} cannot be opened: ${wordsOf(error)}`);
  }
};

const prepareTables = (db: DatabaseSync, say: (words: string) => void): void => {
  const version = versionOf(db);
  checkSchema(db, version);
  if (version === SCHEMA_VERSION) return;
  db.exec('BEGIN IMMEDIATE');
  if (version === 0) createTables(db);
  else if (version === 1) migrateFrom1(db, say);
  else migrateFrom2(db, say);
  db.exec('COMMIT');
};

const checkEnd = (db: DatabaseSync, path: string, acknowledged: LogHead | undefined): OpenDatabase => {
  const heads = new Heads(db);
  const reader = new EventReader(db, heads);
  const { position } = heads.log;
  if (acknowledged !== undefined && position < acknowledged.position) {
    throw new StoreDamaged(`The log ${path} ends at ${positionOf(position)}, although ${positionOf(acknowledged.position)} was acknowledged; restore it from a backup`, { position: positionOf(position) });
  }
  if (acknowledged !== undefined && acknowledged.position > 0 && reader.hashAt(acknowledged.position) !== acknowledged.hash) {
    throw new StoreDamaged(`What the log ${path} has at ${positionOf(acknowledged.position)} is not what was acknowledged; restore it from a backup`, { position: positionOf(acknowledged.position) });
  }
  for (let page = reader.all(Math.max(0, Math.min(position - TAIL, heads.indexed)), TAIL); page.more;) page = reader.all(page.rows.at(-1)?.position ?? position, TAIL);
  return { db, heads, reader };
};

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
