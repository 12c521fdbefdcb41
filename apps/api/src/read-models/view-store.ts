import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { DomainEvent, View } from '@fanfare/domain/kernel';
import { StoreUnavailable } from '../event-store/event-store-errors.js';
import type { AnyView } from './any-view.js';
import type { ListQuery, Page } from './list-query.js';
import { ViewTable } from './view-table.js';

export { InvalidCursor, type Entry, type ListQuery, type Page, type Span, type Wanted } from './list-query.js';

/** Grows when the tables are laid out in another way: the cache is then begun anew. */
const LAYOUT = 3;

/** The documents of one view, as they serve now. Every answer is synchronous. */
export interface Collection<Document> {
  get(key: string): Document | undefined;
  list(query: ListQuery): Page<Document>;
  /** Of the last event folded in; undefined where there is none yet. */
  readonly position: string | undefined;
}

/** One version of a view in the store. */
export interface Held {
  readonly name: string;
  readonly version: number;
  readonly table: ViewTable;
  position: string | undefined;
  /** True once it has caught up with the log: from then on it serves. */
  complete: boolean;
}

/** The documents of every view in one SQLite file beside the process: a cache, made from the log and made again whenever it cannot be used. */
export class ViewStore {
  readonly #db: DatabaseSync;
  readonly #held = new Map<string, Held[]>();
  readonly #move: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    db.exec(`
      CREATE TABLE IF NOT EXISTS views (name TEXT NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL, position TEXT, complete INTEGER NOT NULL, PRIMARY KEY (name, version)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS log (first_event TEXT NOT NULL);`);
    this.#move = db.prepare('UPDATE views SET position = ? WHERE name = ? AND version = ?');
    for (const row of db.prepare('SELECT * FROM views ORDER BY version').all()) {
      const [name, version, position] = [String(row['name']), Number(row['version']), row['position'] as string | null];
      this.#hold({ name, version, table: new ViewTable(db, name, version, JSON.parse(String(row['fields'])) as string[]), position: position ?? undefined, complete: row['complete'] === 1 });
    }
  }

  collection<Document, Event extends DomainEvent>(view: View<Document, Event>): Collection<Document> {
    const serving = (): Held | undefined => this.#whole(view) ?? this.#held.get(view.name)?.find(({ version }) => version === view.version);
    return {
      get: (key) => {
        const json = serving()?.table.get(key);
        return json === undefined ? undefined : (JSON.parse(json) as Document);
      },
      list: (query) => {
        for (const field of [...Object.keys(query.where ?? {}), ...(query.order === undefined ? [] : [query.order.field])]) {
          if (!(field in view.fields)) throw new Error(`The view ${view.name} has no field ${field}`);
        }
        return serving()?.table.list(query) ?? { entries: [], hasMore: false, ...(query.countUpTo === undefined ? {} : { count: 0, countIsCapped: false }) };
      },
      get position() {
        return serving()?.position;
      },
    };
  }

  /** The version of a view that answers; undefined where none has caught up with the log yet. */
  serving(view: AnyView): number | undefined {
    return this.#whole(view)?.version;
  }

  /** The tables of this version of the view, made when missing. */
  hold(view: AnyView): Held {
    const known = this.#held.get(view.name)?.find(({ version }) => version === view.version);
    if (known !== undefined) return known;
    const fields = Object.keys(view.fields);
    if (![view.name, ...fields].every((name) => /^[A-Za-z][A-Za-z0-9-]*$/.test(name))) throw new Error(`The view ${view.name} or one of its fields has a name that is no plain word`);
    this.#db.prepare('INSERT INTO views VALUES (?, ?, ?, NULL, 0)').run(view.name, view.version, JSON.stringify(fields));
    const held: Held = { name: view.name, version: view.version, table: new ViewTable(this.#db, view.name, view.version, fields), position: undefined, complete: false };
    this.#hold(held);
    return held;
  }

  /** All or nothing: documents and the positions that they stand for. */
  write(work: () => void): void {
    this.#db.exec('BEGIN');
    try {
      work();
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Within `write`. */
  moved(held: Held, position: string): void {
    this.#move.run(position, held.name, held.version);
  }

  /** From here on this version serves, and the older ones are gone. */
  serve(held: Held): void {
    const others = (this.#held.get(held.name) ?? []).filter((one) => one !== held);
    this.write(() => {
      const before = others.findLast(({ complete }) => complete);
      if (before !== undefined) held.table.takeIndexesOf(before.table);
      for (const { table, name, version } of others) {
        table.drop();
        this.#db.prepare('DELETE FROM views WHERE name = ? AND version = ?').run(name, version);
      }
      this.#db.prepare('UPDATE views SET complete = 1 WHERE name = ? AND version = ?').run(held.name, held.version);
    });
    held.complete = true;
    this.#held.set(held.name, [held]);
  }

  /** Forgets everything when the documents were made from another log than the one that begins with this event, and says whether it did. */
  belongTo(firstEvent: string | undefined): boolean {
    const known = this.#db.prepare('SELECT first_event FROM log').get()?.['first_event'];
    const isAnothers = known !== undefined && known !== firstEvent;
    if (isAnothers) {
      for (const held of [...this.#held.values()].flat()) held.table.drop();
      this.#held.clear();
      this.#db.exec('DELETE FROM views; DELETE FROM log;');
    }
    if (firstEvent !== undefined && known !== firstEvent) this.#db.prepare('INSERT INTO log VALUES (?)').run(firstEvent);
    return isAnothers;
  }

  close(): void {
    this.#db.close();
  }

  #whole({ name, version }: { readonly name: string; readonly version: number }): Held | undefined {
    return this.#held.get(name)?.findLast((held) => held.complete && held.version <= version);
  }

  #hold(held: Held): void {
    this.#held.set(held.name, [...(this.#held.get(held.name) ?? []), held].sort((a, b) => a.version - b.version));
  }
}

/** Opens the cache at a path, or `:memory:`. A file that is damaged or cannot be used is begun anew. Throws `StoreUnavailable` where even that fails. */
export const openViewStore = (path: string): ViewStore => {
  try {
    return new ViewStore(open(path));
  } catch (error) {
    if (error instanceof Error && error.message.includes('locked')) throw new StoreUnavailable(`The read models ${path} cannot be opened: another process has it open`);
    return beginAnew(path);
  }
};

const beginAnew = (path: string): ViewStore => {
  try {
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    return new ViewStore(open(path));
  } catch (error) {
    throw new StoreUnavailable(`The read models ${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const open = (path: string): DatabaseSync => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  try {
    // What a power cut takes is made again from the log: no need to wait for the disk on each commit.
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;');
    const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
    const empty = Number(db.prepare('SELECT count(*) AS count FROM sqlite_master').get()?.['count']) === 0;
    if (!empty && version !== LAYOUT) throw new Error('The tables are laid out in another way');
    // A damaged page would fail one question after the other for as long as the file is kept; reading it through takes less than a second a gigabyte.
    if (!empty && db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] !== 'ok') throw new Error('The file is damaged');
    db.exec(`PRAGMA user_version = ${LAYOUT}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};
