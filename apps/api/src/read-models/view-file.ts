import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../event-store/event-store-errors.js';

/** Grows when the tables are laid out in another way: the cache is then begun anew. */
const LAYOUT = 4;

/** What is kept is not what was written. Nothing of it is served; it is made again from the log. */
export class ViewsDamaged extends Error {
  override readonly name = 'ViewsDamaged';
}

const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** SQLite's own finding, or ours. */
export const isDamage = (error: unknown): boolean => {
  if (error instanceof ViewsDamaged) return true;
  const code = codeOf(error);
  return code === CORRUPT || code === NOT_A_DATABASE;
};

/** Not the fault of whoever asks, nor of the event that is folded. */
export const isOfTheFile = (error: unknown): boolean => error instanceof ViewsDamaged || codeOf(error) !== undefined;

const codeOf = (error: unknown): number | undefined => {
  const { code, errcode } = (error ?? {}) as { readonly code?: string; readonly errcode?: number };
  return code === 'ERR_SQLITE_ERROR' && errcode !== undefined ? errcode & 0xff : undefined;
};

/** The file of the read models, and that nobody else has it. */
export class ViewFile {
  #db: DatabaseSync;
  readonly #lock: DatabaseSync | undefined;

  private constructor(readonly path: string) {
    this.#lock = path === ':memory:' ? undefined : lock(path);
    try {
      this.#db = open(path);
    } catch {
      this.#db = openAnew(path);
    }
  }

  /** Opens the file at a path, or `:memory:`. One that is damaged or laid out otherwise is begun anew. Throws `StoreUnavailable` where even that fails. */
  static open(path: string): ViewFile {
    try {
      return new ViewFile(path);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new StoreUnavailable(`The read models ${path} cannot be opened: ${reason.includes('locked') ? 'another process has it open' : reason}`);
    }
  }

  get db(): DatabaseSync {
    return this.#db;
  }

  beginAnew(): void {
    this.#db.close();
    this.#db = openAnew(this.path);
  }

  /** While somebody else reads it through. */
  share(): void {
    this.#db.exec('PRAGMA locking_mode = NORMAL; BEGIN; SELECT count(*) FROM log; COMMIT;');
  }

  /** From here on nobody asks who else reads it, which is quicker. */
  keepForItself(): void {
    keepForItself(this.#db);
  }

  close(): void {
    this.#db.close();
    this.#lock?.close();
  }
}

/** The file itself stays open for the one who checks it, so that it is held by another beside it. */
const lock = (path: string): DatabaseSync => {
  mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(`${path}-lock`);
  try {
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const openAnew = (path: string): DatabaseSync => {
  if (path !== ':memory:') for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  return open(path);
};

const open = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path);
  try {
    // What a power cut takes is made again from the log: no need to wait for the disk on each commit.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;');
    const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
    const empty = Number(db.prepare('SELECT count(*) AS count FROM sqlite_master').get()?.['count']) === 0;
    if (!empty && version !== LAYOUT) throw new ViewsDamaged('The tables are laid out in another way');
    db.exec(`
      PRAGMA user_version = ${LAYOUT};
      CREATE TABLE IF NOT EXISTS views (name TEXT NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL, complete INTEGER NOT NULL, position TEXT, last_event TEXT, previous TEXT, sum INTEGER NOT NULL, PRIMARY KEY (name, version)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS log (first_event TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS field_kinds (view TEXT NOT NULL, field TEXT NOT NULL, kind TEXT NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY (view, field)) WITHOUT ROWID;`);
    keepForItself(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** It was opened for others to read as well, and can be opened to them again. */
const keepForItself = (db: DatabaseSync): void => db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT;');
