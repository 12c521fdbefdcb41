import type { StatementSync } from 'node:sqlite';
import type { DomainEvent, View } from '@fanfare/domain/kernel';
import type { AnyView } from './any-view.js';
import { checkFile } from './check-file.js';
import { fits } from './fits.js';
import type { ListQuery, Page } from './list-query.js';
import { sumOfRow } from './sums.js';
import { isDamage, ViewFile, ViewsDamaged } from './view-file.js';
import { ViewTable } from './view-table.js';

export { InvalidCursor, type Entry, type ListQuery, type Page, type Span, type Wanted } from './list-query.js';
export { ViewsDamaged } from './view-file.js';

/** The documents of one view, as they serve now. Every answer is synchronous. Throws `ViewsDamaged` rather than to answer what was not written. */
export interface Collection<Document> {
  get(key: string): Document | undefined;
  list(query: ListQuery): Page<Document>;
  /** Of the last event folded in; undefined where there is none yet. */
  readonly position: string | undefined;
}

/** The event that was folded last, and the position of the one before: enough to find it in the log again. */
export interface Mark {
  readonly position: string;
  readonly id: string;
  readonly previous: string | undefined;
}

/** One version of a view in the store. */
export interface Held {
  readonly name: string;
  readonly version: number;
  readonly table: ViewTable;
  readonly fields: string;
  position: string | undefined;
  mark: Mark | undefined;
  /** True once it has caught up with the log: from then on it serves. */
  complete: boolean;
}

/** The documents of every view in one SQLite file beside the process: a cache, made from the log and made again whenever it cannot be used. */
export class ViewStore {
  readonly #file: ViewFile;
  readonly #held = new Map<string, Held[]>();
  readonly #damages = new Set<(reason: string) => void>();
  #keep!: StatementSync;
  #madeFrom: string | undefined;
  #damage: string | undefined;
  #isClosed = false;
  /** Until then an index proves nothing by what it does not lead to. */
  #isReadThrough = false;

  constructor(file: ViewFile) {
    this.#file = file;
    try {
      this.#load();
    } catch {
      this.beginAnew();
    }
    this.#isReadThrough = this.#held.size === 0;
  }

  /** Why nothing is served: what is kept is not what was written. Undefined while all is well. */
  get damage(): string | undefined {
    return this.#damage;
  }

  /** Calls when damage is found. */
  onDamage(found: (reason: string) => void): void {
    this.#damages.add(found);
  }

  collection<Document, Event extends DomainEvent>(view: View<Document, Event>): Collection<Document> {
    const serving = (): Held | undefined => this.#whole(view) ?? this.#held.get(view.name)?.find(({ version }) => version === view.version);
    return {
      get: (key) => this.#guarded(() => {
        const table = serving()?.table;
        const json = table?.get(key);
        if (json === undefined && !this.#isReadThrough) table?.expectNone(key);
        return json === undefined ? undefined : (JSON.parse(json) as Document);
      }),
      list: (query) => this.#guarded(() => {
        for (const field of [...Object.keys(query.where ?? {}), ...(query.order === undefined ? [] : [query.order.field])]) {
          if (!(field in view.fields)) throw new Error(`The view ${view.name} has no field ${field}`);
        }
        const held = serving();
        // An older version knows its fields no more.
        const isThisOne = held?.version === view.version;
        return held?.table.list<Document>(query, isThisOne ? fits(view, query) : undefined) ?? { entries: [], hasMore: false, ...(query.countUpTo === undefined ? {} : { count: 0, countIsCapped: false }) };
      }),
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
    // Tables that nobody knows of, since the power went before they were entered, would be taken for damage for ever.
    const made: Held[] = [];
    this.write(() => {
      const table = new ViewTable(this.#file.db, view.name, view.version, fields);
      made.push({ name: view.name, version: view.version, table, fields: JSON.stringify(fields), position: undefined, mark: undefined, complete: false });
      made.forEach((held) => this.#put(held));
    });
    const [held] = made as [Held];
    this.#hold(held);
    return held;
  }

  /** All or nothing: documents and the positions that they stand for. */
  write(work: () => void): void {
    const { db } = this.#file;
    db.exec('BEGIN');
    try {
      work();
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Within `write`. */
  moved(held: Held, mark: Mark): void {
    this.#put(held, mark);
  }

  /** From here on this version serves, and the older ones are gone. */
  serve(held: Held): void {
    const others = (this.#held.get(held.name) ?? []).filter((one) => one !== held);
    this.write(() => {
      const before = others.findLast(({ complete }) => complete);
      if (before !== undefined) held.table.takeIndexesOf(before.table);
      for (const { table, name, version } of others) {
        table.drop();
        this.#file.db.prepare('DELETE FROM views WHERE name = ? AND version = ?').run(name, version);
      }
      this.#put({ ...held, complete: true }, held.mark);
    });
    held.complete = true;
    this.#held.set(held.name, [held]);
  }

  /** The id of the event that the log is known by which the documents were made from; undefined before there is one. */
  get madeFrom(): string | undefined {
    return this.#madeFrom;
  }

  set madeFrom(id: string | undefined) {
    if (id === this.#madeFrom || id === undefined) return;
    this.#file.db.prepare('INSERT INTO log VALUES (?)').run(id);
    this.#madeFrom = id;
  }

  /** Nothing of what is kept can be trusted: it is not served from here on. */
  distrust(reason: string): void {
    if (this.#damage !== undefined) return;
    this.#damage = reason;
    for (const found of this.#damages) found(reason);
  }

  /** Drops all that is kept; it is made again from the log. */
  beginAnew(): void {
    this.#held.clear();
    this.#file.beginAnew();
    this.#load();
    this.#damage = undefined;
    this.#isReadThrough = true;
  }

  /** Reads the whole file through in a thread of its own, since not all damage shows in what is asked for. Distrusts it when there is any. */
  async check(): Promise<void> {
    if (this.#file.path === ':memory:') return;
    this.#file.share();
    const reason = await checkFile(this.#file.path);
    if (this.#isClosed) return;
    if (reason !== undefined) return this.distrust(reason);
    this.#file.keepForItself();
    this.#isReadThrough = true;
  }

  close(): void {
    this.#isClosed = true;
    this.#file.close();
  }

  #guarded<Answer>(ask: () => Answer): Answer {
    if (this.#damage !== undefined) throw new ViewsDamaged(this.#damage);
    try {
      return ask();
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.distrust(error instanceof Error ? error.message : String(error));
      throw new ViewsDamaged(this.#damage);
    }
  }

  #load(): void {
    const { db } = this.#file;
    this.#madeFrom = db.prepare('SELECT first_event FROM log').get()?.['first_event'] as string | undefined;
    this.#keep = db.prepare('INSERT OR REPLACE INTO views VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    for (const row of db.prepare('SELECT * FROM views ORDER BY version').all() as unknown as Row[]) {
      const { name, version, fields, complete, position, last_event: id, previous } = row;
      if (row.sum !== sumOfRow(name, version, fields, complete, position, id, previous)) throw new ViewsDamaged('What is kept of the views is not what was written');
      const table = new ViewTable(db, name, version, JSON.parse(fields) as string[], { kept: true });
      const mark = position === null || id === null ? undefined : { position, id, previous: previous ?? undefined };
      this.#hold({ name, version, table, fields, position: mark?.position, mark, complete: complete === 1 });
    }
  }

  #put({ name, version, fields, complete }: Held, mark?: Mark): void {
    const row = [name, version, fields, complete ? 1 : 0, mark?.position ?? null, mark?.id ?? null, mark?.previous ?? null] as const;
    this.#keep.run(...row, sumOfRow(...row));
  }

  #whole({ name, version }: { readonly name: string; readonly version: number }): Held | undefined {
    if (this.#damage !== undefined) return undefined;
    return this.#held.get(name)?.findLast((held) => held.complete && held.version <= version);
  }

  #hold(held: Held): void {
    this.#held.set(held.name, [...(this.#held.get(held.name) ?? []), held].sort((a, b) => a.version - b.version));
  }
}

interface Row {
  readonly name: string;
  readonly version: number;
  readonly fields: string;
  readonly complete: number;
  readonly position: string | null;
  readonly last_event: string | null;
  readonly previous: string | null;
  readonly sum: number;
}

/** Opens the cache at a path, or `:memory:`. A file that is damaged or cannot be used is begun anew. Throws `StoreUnavailable` where even that fails. */
export const openViewStore = (path: string): ViewStore => new ViewStore(ViewFile.open(path));
