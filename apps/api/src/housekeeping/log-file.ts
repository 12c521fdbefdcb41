import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { GENESIS } from '../event-store/chain.js';
import { StoreDamaged, StoreUnavailable } from '../event-store/event-store-errors.js';
import { COLUMNS, type ChainedRow } from '../event-store/sqlite/chained-rows.js';
import { whoHolds } from '../event-store/sqlite/lock-note.js';
import { checkSchema, SCHEMA_VERSION, versionOf } from '../event-store/sqlite/schema.js';
import type { LogHead } from '../event-store/sqlite/sqlite-protocol.js';
import { Refused } from './open-log.js';
import { runningServer } from './server-note.js';
import { StreamsInFile } from './streams-in-file.js';

/** What is left of a deleted event: its place in the log's chain. */
export interface ErasedRow {
  readonly position: number;
  readonly streamHash: string;
  readonly logHash: string;
}

export interface TypeRow {
  readonly type: string;
  readonly events: number;
  /** Of data and metadata. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
}

/** A log's file, read and never written. It is nobody's else meanwhile: a server that starts is told that it is in use. */
export class LogFile {
  readonly streams: StreamsInFile;

  private constructor(readonly db: DatabaseSync) {
    this.streams = new StreamsInFile(db);
  }

  /** @throws Refused, StoreDamaged, StoreUnavailable */
  static open(file: string): LogFile {
    if (!existsSync(file)) throw new Refused(`There is no log at ${file}.`);
    let db: DatabaseSync | undefined;
    try {
      db = new DatabaseSync(file, { readOnly: true });
      const version = versionOf(db);
      checkSchema(db, version);
      if (version !== SCHEMA_VERSION) throw new Refused(`${file} was written by an older version of the program: start the server on it once.`);
      return new LogFile(db);
    } catch (error) {
      db?.close();
      throw inWords(file, error);
    }
  }

  close(): void {
    this.db.close();
  }

  get head(): LogHead {
    const end = this.db.prepare(`SELECT position, log_hash AS hash FROM events UNION ALL SELECT position, log_hash FROM erased ORDER BY position DESC LIMIT 1`);
    return (end.get() as LogHead | undefined) ?? { position: 0, hash: GENESIS };
  }

  /** Undefined where there is no such position; `GENESIS` before the first. */
  hashAt(position: number): string | undefined {
    const row = this.db.prepare('SELECT log_hash AS hash FROM events WHERE position = ?1 UNION ALL SELECT log_hash FROM erased WHERE position = ?1').get(position);
    return position === 0 ? GENESIS : (row as { hash: string } | undefined)?.hash;
  }

  get events(): number {
    return (this.db.prepare('SELECT count(*) AS count FROM events').get() as { count: number }).count;
  }

  *rows(after: number): Generator<ChainedRow> {
    yield* this.db.prepare(`SELECT ${COLUMNS} FROM events WHERE position > ? ORDER BY position`).iterate(after) as Iterable<unknown> as Iterable<ChainedRow>;
  }

  *erased(after: number): Generator<ErasedRow> {
    const rows = this.db.prepare('SELECT position, stream_hash AS streamHash, log_hash AS logHash FROM erased WHERE position > ? ORDER BY position');
    yield* rows.iterate(after) as Iterable<unknown> as Iterable<ErasedRow>;
  }

  types(): readonly TypeRow[] {
    return this.db.prepare(`SELECT type, count(*) AS events, sum(octet_length(data) + octet_length(metadata)) AS bytes, min(recorded_at) AS first, max(recorded_at) AS last
      FROM events GROUP BY type ORDER BY events DESC, type`).all() as unknown as readonly TypeRow[];
  }
}

/** What SQLite says of a file, for whoever asked for it. */
export const inWords = (file: string, error: unknown): unknown => {
  if (error instanceof StoreDamaged || error instanceof StoreUnavailable) {
    const said = `${file}: ${error.message}`;
    return error instanceof StoreDamaged ? new StoreDamaged(said) : new StoreUnavailable(said);
  }
  const { errcode, message } = error as { readonly errcode?: number; readonly message: string };
  if (errcode === undefined) return error;
  const kind = errcode & 0xff;
  if (kind === BUSY) {
    const meanwhile = runningServer(file) === undefined ? '' : ' Or make a backup of it meanwhile, and look at that.';
    return new Refused(`${whoHolds(file)}${meanwhile}`);
  }
  if (kind === NOT_A_DATABASE || kind === CORRUPT) return new StoreDamaged(`${file} is not what was written: SQLite says "${message}"`);
  return error;
};

const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
