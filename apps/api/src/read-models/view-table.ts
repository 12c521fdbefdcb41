import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { FieldValue } from '@fanfare/domain/kernel';
import { planOf, type Sql, type Tables } from './list-plan.js';
import { sumOf, sumOfRow, restOf } from './sums.js';
import { ViewsDamaged } from './view-file.js';
import { cursorOf, placeOf, stored, wordsOf, type Entry, type ListQuery, type Page, type Stored } from './list-query.js';

const MOST_INDEXES = 40;
/** A document comes as the bytes that its sum is over: summing them costs no more than reading them as a text would. */
const KEPT = 'key, sum, CAST(document AS BLOB) AS document';
const UTF8 = new TextDecoder();

/** A document as it is kept: its JSON, its fields, and the words that find it. */
export interface Kept {
  readonly document: unknown;
  readonly fields: Readonly<Record<string, FieldValue | readonly FieldValue[]>>;
  readonly text: string;
}

/**
 * The documents of one version of one view. A field with one value a document is a column; one with many has a row a value
 * in a table beside it, which repeats the columns, so that a walk in any order can start from any value.
 * An index is made when a list is first asked for in its shape, and kept.
 */
export class ViewTable {
  readonly #db: DatabaseSync;
  readonly #fields: readonly string[];
  readonly #kinds = new Map<string, 'one' | 'many'>();
  readonly #indexes = new Set<string>();
  readonly #statements = new Map<string, StatementSync>();
  readonly #id: string;
  readonly #tables: Tables;

  /**
   * Makes the tables, or opens those that are `kept`. `fields` of an older version are those it was made with.
   * @throws ViewsDamaged where what is kept is not there as it was.
   */
  constructor(db: DatabaseSync, name: string, version: number, fields: readonly string[], { kept = false }: { readonly kept?: boolean } = {}) {
    this.#db = db;
    this.#fields = fields;
    this.#id = `${name}:${version}`;
    const columns = fields.map((field) => `, ${column(field)}`).join('');
    const [documents, values, words] = [`"documents:${this.#id}"`, `"values:${this.#id}"`, `"words:${this.#id}"`];
    const tables = [documents, values, words].map((table) => table.slice(1, -1));
    const there = Number(db.prepare(`SELECT count(*) AS count FROM sqlite_master WHERE type = 'table' AND name IN (?, ?, ?)`).get(...tables)?.['count']);
    if (there !== (kept ? tables.length : 0)) throw new ViewsDamaged(`The tables of ${this.#id} are not as they were`);
    if (!kept) db.exec(`
      -- The long columns come last, so that a row is filtered and sorted without reading through them.
      CREATE TABLE ${documents} (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE${columns}, sum INTEGER NOT NULL, rest INTEGER NOT NULL, text TEXT NOT NULL, document TEXT NOT NULL);
      CREATE TABLE ${values} (doc INTEGER NOT NULL, field TEXT NOT NULL, value, key TEXT NOT NULL${columns}, PRIMARY KEY (doc, field, value)) WITHOUT ROWID;
      CREATE VIRTUAL TABLE ${words} USING fts5(words, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0');`);
    for (const { view, field, kind, sum } of db.prepare('SELECT * FROM field_kinds').all() as unknown as { view: string; field: string; kind: 'one' | 'many'; sum: number }[]) {
      if (sum !== sumOfRow(view, field, kind)) throw new ViewsDamaged('What is kept of the fields is not what was written');
      if (view === this.#id) this.#kinds.set(field, kind);
    }
    for (const { name: index } of db.prepare(`SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE ?`).all(`%:${this.#id} (%`)) this.#indexes.add(String(index));
    this.#tables = {
      documents, values, words, column,
      kindOf: (field) => this.#kinds.get(field),
      probe: ({ sql, parameters }, limit) => Number(this.#prepared(`SELECT count(*) AS count FROM (${sql} LIMIT ?)`).get(...parameters, limit)?.['count']),
      index: (table, names) => this.#index(table, names),
    };
  }

  get(key: string): string | undefined {
    const row = this.#prepared(`SELECT ${KEPT} FROM ${this.#tables.documents} WHERE key = ?`).get(key);
    return row && this.#whole(row, key);
  }

  /** Goes through all documents: a damaged index does not lead to what is there. @throws ViewsDamaged where there is one of that key */
  expectNone(key: string): void {
    if (this.#prepared(`SELECT id FROM ${this.#tables.documents} NOT INDEXED WHERE key = ?`).get(key) !== undefined) throw new ViewsDamaged(`An index of ${this.#id} does not lead to a document that is there`);
  }

  /** `fits` is asked of each document whether it belongs where the indexes have it. */
  list<Document>(query: ListQuery, fits: (document: Document, place: Stored, key: string) => boolean = () => true): Page<Document> {
    const after = query.after === undefined ? undefined : placeOf(query.after);
    const plan = planOf(this.#tables, query);
    if (plan === undefined) return { entries: [], hasMore: false, ...(query.countUpTo === undefined ? {} : { count: 0, countIsCapped: false }) };
    const { sql, parameters } = plan.page(query.first + 1, after);
    const found = this.#prepared(sql).all(...parameters) as unknown as { id: number; place: Stored; key: string }[];
    const byId = this.#prepared(`SELECT ${KEPT} FROM ${this.#tables.documents} WHERE id = ?`);
    const entries = found.slice(0, query.first).map(({ id, place, key }): Entry<Document> => {
      const document = JSON.parse(this.#whole(byId.get(id), key)) as Document;
      if (!fits(document, place, key)) throw new ViewsDamaged(`An index of ${this.#id} leads to another document than it should`);
      return { key, cursor: cursorOf([place, key]), document };
    });
    return { entries, hasMore: found.length > query.first, ...this.#counted(plan.count, query.countUpTo) };
  }

  /** How the database goes about a list, for tests: the lines of its own plan. */
  explain(query: ListQuery): readonly string[] {
    const page = planOf(this.#tables, query)?.page(query.first + 1, query.after === undefined ? undefined : placeOf(query.after));
    if (page === undefined) return [];
    return this.#db.prepare(`EXPLAIN QUERY PLAN ${page.sql}`).all(...page.parameters).map((row) => String(row['detail']));
  }

  put(key: string, { document, fields, text: said }: Kept): void {
    const text = wordsOf(said).map((word) => ` ${word}`).join('');
    const { documents, values, words } = this.#tables;
    const columns = this.#fields.map((field) => this.#valueOf(field, fields[field] ?? null));
    const before = this.#prepared(`SELECT * FROM ${documents} WHERE key = ?`).get(key);
    const json = JSON.stringify(document);
    const many = manyOf(fields);
    const [sum, rest] = [sumOf(key, json), restOf(columns, text, many)];
    if (before === undefined) {
      const marks = this.#fields.map(() => ', ?').join('');
      const id = Number(this.#prepared(`INSERT INTO ${documents} VALUES (NULL, ?${marks}, ?, ?, ?, ?)`).run(key, ...columns, sum, rest, text, json).lastInsertRowid);
      if (text !== '') this.#prepared(`INSERT INTO ${words} (rowid, words) VALUES (?, ?)`).run(id, text);
      this.#putValues(id, key, columns, many);
      return;
    }
    const id = Number(before['id']);
    // Only what has changed is named, so that the indexes of the rest are left alone.
    const changed = this.#fields.flatMap((field, index) => (before[`f_${field}`] === columns[index] ? [] : [{ field, value: columns[index] as Stored }]));
    const sets = changed.map(({ field }) => `${column(field)} = ?`);
    this.#prepared(`UPDATE ${documents} SET ${['sum = ?', 'rest = ?', 'document = ?', 'text = ?', ...sets].join(', ')} WHERE id = ?`).run(sum, rest, json, text, ...changed.map(({ value }) => value), id);
    if (before['text'] !== text) this.#putWords(id, text);
    if (sets.length > 0) this.#prepared(`UPDATE ${values} SET ${sets.join(', ')} WHERE doc = ?`).run(...changed.map(({ value }) => value), id);
    this.#putValues(id, key, columns, many);
  }

  /** Throws on a field whose values cannot be kept beside those of the other documents. */
  check(fields: Kept['fields']): void {
    for (const [field, held] of Object.entries(fields)) {
      for (const value of Array.isArray(held) ? (held as readonly unknown[]) : [held]) {
        if (value !== null && typeof value !== 'string' && !Number.isFinite(value)) throw new Error(`The field ${field} of ${this.#id} is neither text nor a number nor null`);
      }
      const known = this.#kinds.get(field);
      if (known !== undefined && known !== kindOf(held)) throw new Error(`The field ${field} of ${this.#id} has one value in one document and many in another`);
    }
  }

  remove(key: string): void {
    const { documents, values, words } = this.#tables;
    const row = this.#prepared(`SELECT id FROM ${documents} WHERE key = ?`).get(key);
    if (row === undefined) return;
    const id = Number(row['id']);
    this.#prepared(`DELETE FROM ${values} WHERE doc = ?`).run(id);
    this.#prepared(`DELETE FROM ${words} WHERE rowid = ?`).run(id);
    this.#prepared(`DELETE FROM ${documents} WHERE id = ?`).run(id);
  }

  /** The shapes of list that it has indexes for. */
  get indexes(): readonly string[] {
    return [...this.#indexes].map((index) => index.replace(this.#id, ''));
  }

  /** The same lists are quick from the first time on in a new version of the view. */
  takeIndexesOf(older: ViewTable): void {
    for (const index of older.#indexes) {
      const [table = '', names = ''] = index.split(` (`);
      const columns = names.slice(0, -1).split(', ');
      const known = columns.every((name) => !name.startsWith('"f_') || this.#fields.includes(name.slice(3, -1)));
      if (known) this.#index(`"${table.replace(older.#id, this.#id)}"`, columns);
    }
  }

  drop(): void {
    this.#statements.clear();
    const { documents, values, words } = this.#tables;
    this.#db.exec(`DROP TABLE ${documents}; DROP TABLE ${values}; DROP TABLE ${words};`);
    this.#db.prepare('DELETE FROM field_kinds WHERE view = ?').run(this.#id);
  }

  /** What a row holds, as it was written. */
  #whole(row: Readonly<Record<string, unknown>> | undefined, key: string): string {
    const json = row?.['document'];
    if (row?.['key'] !== key || !(json instanceof Uint8Array) || row['sum'] !== sumOf(key, json)) throw new ViewsDamaged(`A document of ${this.#id} is not what was written`);
    return UTF8.decode(json);
  }

  #putWords(id: number, text: string): void {
    const { words } = this.#tables;
    this.#prepared(`DELETE FROM ${words} WHERE rowid = ?`).run(id);
    if (text !== '') this.#prepared(`INSERT INTO ${words} (rowid, words) VALUES (?, ?)`).run(id, text);
  }

  #putValues(id: number, key: string, columns: readonly Stored[], many: readonly (readonly [string, Stored])[]): void {
    const { values } = this.#tables;
    const wanted = new Map(many.map((one) => [JSON.stringify(one), one]));
    for (const row of this.#prepared(`SELECT field, value FROM ${values} WHERE doc = ?`).all(id)) {
      const [field, value] = [String(row['field']), row['value'] as Stored];
      const name = JSON.stringify([field, value]);
      if (!wanted.delete(name)) this.#prepared(`DELETE FROM ${values} WHERE doc = ? AND field = ? AND value = ?`).run(id, field, value);
    }
    const insert = `INSERT INTO ${values} VALUES (?, ?, ?, ?${this.#fields.map(() => ', ?').join('')})`;
    for (const [field, value] of wanted.values()) this.#prepared(insert).run(id, field, value, key, ...columns);
  }

  /** The column of a field: its value, or nothing where its values have rows of their own. */
  #valueOf(field: string, held: FieldValue | readonly FieldValue[]): Stored {
    const kind = kindOf(held);
    if (!this.#kinds.has(field)) {
      this.#kinds.set(field, kind);
      this.#prepared('INSERT OR REPLACE INTO field_kinds VALUES (?, ?, ?, ?)').run(this.#id, field, kind, sumOfRow(this.#id, field, kind));
    }
    return kind === 'many' ? -Infinity : stored(held as FieldValue);
  }

  #counted(count: (upTo: number) => Sql, upTo: number | undefined): Pick<Page<unknown>, 'count' | 'countIsCapped'> {
    if (upTo === undefined) return {};
    const { sql, parameters } = count(upTo);
    const counted = Number(this.#prepared(sql).get(...parameters)?.['count']);
    return { count: Math.min(counted, upTo), countIsCapped: counted > upTo };
  }

  #index(table: string, columns: readonly string[]): void {
    const name = `${table.slice(1, -1)} (${columns.join(', ')})`;
    if (this.#indexes.has(name) || this.#indexes.size >= MOST_INDEXES) return;
    try {
      this.#db.exec(`CREATE INDEX IF NOT EXISTS "${name.replaceAll('"', '""')}" ON ${table} (${columns.join(', ')})`);
      this.#indexes.add(name);
    } catch {
      // On a full disk the list is slower, and is answered.
    }
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size > 300) this.#statements.clear();
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** Each value once, as it is stored. */
const manyOf = (fields: Kept['fields']): readonly (readonly [string, Stored])[] => {
  const values = Object.entries(fields).flatMap(([field, held]) => (Array.isArray(held) ? (held as readonly FieldValue[]).map((value) => [field, stored(value)] as const) : []));
  return [...new Map(values.map((one) => [JSON.stringify(one), one])).values()];
};

const kindOf = (held: unknown): 'one' | 'many' => (Array.isArray(held) ? 'many' : 'one');

const column = (field: string): string => `"f_${field}"`;
