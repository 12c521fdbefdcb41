import type { FieldValue } from '@fanfare/domain/kernel';
import { stored, wordsOf, type ListQuery, type Place, type Span, type Stored } from './list-query.js';

/** What a plan has to know of the tables it asks. */
export interface Tables {
  /** One row a document: `id`, `key`, and a column for each field that has one value a document. */
  readonly documents: string;
  /** One row for each value of a field that has many: `doc`, `field`, `value`, and the columns of its document again. */
  readonly values: string;
  /** Full-text search over the words of each document, whose `text` also holds them, each with a space before it. */
  readonly words: string;
  readonly column: (field: string) => string;
  /** `one` value a document or `many`; undefined as long as no document has shown it. */
  readonly kindOf: (field: string) => 'one' | 'many' | undefined;
  /** How many rows, counted no further than `limit`. */
  readonly probe: (sql: Sql, limit: number) => number;
  /** Sees to it that there is such an index, by the names of its columns. */
  readonly index: (table: string, columns: readonly string[]) => void;
}

export interface Sql {
  readonly sql: string;
  readonly parameters: readonly Stored[];
}

export interface Plan {
  /** Rows of `id`, `place`, `key`, in order. */
  readonly page: (limit: number, after: Place | undefined) => Sql;
  readonly count: (upTo: number) => Sql;
}

/** So few matches are gathered and sorted, whatever the order; more are walked in order until the page is full. */
const FEW = 500;
const MOST_BRANCHES = 16;
const MOST_WORDS = 8;

interface Condition {
  readonly field: string;
  readonly kind: 'one' | 'many';
  readonly values?: readonly Stored[];
  readonly span?: Span;
}

/** Undefined: nothing can match. */
export const planOf = (tables: Tables, query: ListQuery): Plan | undefined => {
  const conditions: Condition[] = [];
  for (const [field, wanted] of Object.entries(query.where ?? {})) {
    if (wanted === undefined) continue;
    const kind = tables.kindOf(field);
    if (kind === undefined) return undefined;
    if (isSpan(wanted)) conditions.push({ field, kind, span: wanted });
    else {
      const values = [...new Set((Array.isArray(wanted) ? (wanted as readonly FieldValue[]) : [wanted as FieldValue]).map(stored))];
      if (values.length === 0) return undefined;
      conditions.push({ field, kind, values });
    }
  }
  return new Planning(tables, query, conditions).plan();
};

const isSpan = (wanted: unknown): wanted is Span => typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted);

class Planning {
  readonly #tables: Tables;
  readonly #conditions: readonly Condition[];
  readonly #words: readonly string[];
  readonly #order: string | undefined;
  readonly #down: boolean;

  constructor(tables: Tables, { order, text }: ListQuery, conditions: readonly Condition[]) {
    this.#tables = tables;
    this.#conditions = conditions;
    this.#words = wordsOf(text ?? '').slice(0, MOST_WORDS);
    this.#order = order !== undefined && tables.kindOf(order.field) === 'one' ? order.field : undefined;
    this.#down = order?.direction === 'descending';
  }

  plan(): Plan {
    const few = this.#fewest();
    return few === undefined ? this.#walk() : this.#gather(few);
  }

  /** The ids of a condition that holds for few documents, or undefined. */
  #fewest(): Sql | undefined {
    const candidates = this.#conditions.flatMap((condition) => (condition.span === undefined ? [] : [this.#ids(condition)]));
    const { words } = this.#tables;
    if (this.#words.length > 0) candidates.push({ sql: `SELECT rowid AS id FROM ${words} WHERE ${words} MATCH ?`, parameters: [this.#words.map((word) => `"${word}"*`).join(' ')] });
    return candidates.find((ids) => this.#tables.probe(ids, FEW + 1) <= FEW);
  }

  #ids(condition: Condition): Sql {
    const { documents, values, column, index } = this.#tables;
    if (condition.kind === 'one') {
      index(documents, [column(condition.field)]);
      const match = matches(`t.${column(condition.field)}`, condition);
      return { sql: `SELECT t.id FROM ${documents} t WHERE ${match.sql}`, parameters: match.parameters };
    }
    index(values, ['field', 'value']);
    const match = matches('t.value', condition);
    return { sql: `SELECT t.doc AS id FROM ${values} t WHERE t.field = ? AND ${match.sql}`, parameters: [condition.field, ...match.parameters] };
  }

  #gather(few: Sql): Plan {
    const base = `${this.#tables.documents} t`;
    const rest = this.#residuals(this.#conditions, 't.id');
    const where = all([{ sql: `t.id IN (${few.sql})`, parameters: few.parameters }, ...rest]);
    return this.#planOver(base, 't.id', [where]);
  }

  #walk(): Plan {
    const { documents, values, column } = this.#tables;
    const lead = this.#leading();
    const base = lead === undefined ? `${documents} t` : `${values} t`;
    const id = lead === undefined ? 't.id' : 't.doc';

    // Fields asked for single values lead the index; so many combinations as are few become one walk each.
    const fixed: Condition[] = [];
    const residual: Condition[] = [];
    let branches = lead?.values?.length ?? 1;
    for (const condition of this.#conditions) {
      if (condition === lead) continue;
      const fits = condition.kind === 'one' && condition.values !== undefined && branches * condition.values.length <= MOST_BRANCHES;
      if (fits) branches *= condition.values?.length ?? 1;
      (fits ? fixed : residual).push(condition);
    }
    const rest = this.#residuals(residual, id);
    const wheres = combinations(lead === undefined ? fixed : [lead, ...fixed]).map((values_) => all([
      ...values_.map(([condition, value]) => condition === lead
        ? { sql: 't.field = ? AND t.value = ?', parameters: [condition.field, value] }
        : { sql: `t.${column(condition.field)} = ?`, parameters: [value] }),
      ...rest,
    ]));
    const trailing = residual.filter(({ kind }) => kind === 'one').map(({ field }) => column(field)).sort();
    const columns = [...fixed.map(({ field }) => column(field)).sort(), ...(this.#order === undefined ? [] : [column(this.#order)]), 'key', ...trailing];
    this.#tables.index(lead === undefined ? documents : values, [...new Set([...(lead === undefined ? [] : ['field', 'value']), ...columns])]);
    return this.#planOver(base, id, wheres);
  }

  /** Among the fields with many values that are asked for, the one that holds for the fewest documents. */
  #leading(): Condition | undefined {
    const many = this.#conditions.filter(({ kind, values }) => kind === 'many' && values !== undefined && values.length <= MOST_BRANCHES);
    if (many.length < 2) return many[0];
    const counted = many.map((condition) => ({ condition, count: this.#tables.probe(this.#ids(condition), FEW * 4) }));
    return counted.sort((a, b) => a.count - b.count)[0]?.condition;
  }

  /** Checked row by row. A span of the field that the order goes by bounds the walk instead. */
  #residuals(conditions: readonly Condition[], id: string): readonly Sql[] {
    const { documents, values, column } = this.#tables;
    const checked = conditions.filter((condition) => condition !== this.#bound).map((condition): Sql => {
      if (condition.kind === 'one') return matches(`t.${column(condition.field)}`, condition);
      const match = matches('v.value', condition);
      return { sql: `EXISTS (SELECT 1 FROM ${values} v WHERE v.doc = ${id} AND v.field = ? AND ${match.sql})`, parameters: [condition.field, ...match.parameters] };
    });
    // Asking the full-text index about one row costs more than to look into its text.
    const text = id === 't.id' ? 't.text' : `(SELECT d.text FROM ${documents} d WHERE d.id = ${id})`;
    return [...checked, ...this.#words.map((word): Sql => ({ sql: `instr(${text}, ?) > 0`, parameters: [` ${word}`] }))];
  }

  get #bound(): Condition | undefined {
    return this.#conditions.find(({ field, span }) => span !== undefined && field === this.#order);
  }

  /** Where the walk starts and ends. A cursor starts it: the span's own start is then only checked, or the walk would begin there again. */
  #bounds(after: Place | undefined): readonly Sql[] {
    const beyond = this.#down ? '<' : '>';
    if (this.#order === undefined) return after === undefined ? [] : [{ sql: `t.key ${beyond} ?`, parameters: [after[1]] }];
    const place = `t.${this.#tables.column(this.#order)}`;
    const start: Sql[] = after === undefined ? [] : [{ sql: `(${place}, t.key) ${beyond} (?, ?)`, parameters: after }];
    if (this.#bound?.span === undefined) return start;
    const plain = (starts: boolean): string => (starts && after !== undefined ? `+${place}` : place);
    const { from, until } = this.#bound.span;
    return [
      ...start,
      from === undefined ? { sql: `${plain(!this.#down)} > ?`, parameters: [-Infinity] } : { sql: `${plain(!this.#down)} >= ?`, parameters: [from] },
      ...(until === undefined ? [] : [{ sql: `${plain(this.#down)} <= ?`, parameters: [until] }]),
    ];
  }

  #planOver(base: string, id: string, wheres: readonly Sql[]): Plan {
    const direction = this.#down ? 'DESC' : 'ASC';
    const place = this.#order === undefined ? 't.key' : `t.${this.#tables.column(this.#order)}`;
    const order = this.#order === undefined ? `t.key ${direction}` : `${place} ${direction}, t.key ${direction}`;
    // Where a document can come from two walks, it must still appear once.
    const union = base.startsWith(this.#tables.values) ? ' UNION ' : ' UNION ALL ';
    return {
      page: (limit, after) => {
        const walks = wheres.map((where): Sql => {
          const bounded = all([where, ...this.#bounds(after)]);
          return { sql: `SELECT ${id} AS id, ${place} AS place, t.key AS key FROM ${base} WHERE ${bounded.sql} ORDER BY ${order} LIMIT ?`, parameters: [...bounded.parameters, limit] };
        });
        const [only] = walks;
        if (only !== undefined && walks.length === 1) return only;
        const merged = walks.map((walk) => `SELECT * FROM (${walk.sql})`).join(union);
        return { sql: `SELECT id, place, key FROM (${merged}) ORDER BY place ${direction}, key ${direction} LIMIT ?`, parameters: [...walks.flatMap(({ parameters }) => parameters), limit] };
      },
      count: (upTo) => {
        const counted = wheres.map((where): Sql => {
          const bounded = all([where, ...this.#bounds(undefined)]);
          return { sql: `SELECT * FROM (SELECT ${id} AS id FROM ${base} WHERE ${bounded.sql} LIMIT ?)`, parameters: [...bounded.parameters, upTo + 1] };
        });
        return { sql: `SELECT count(*) AS count FROM (SELECT * FROM (${counted.map((one) => one.sql).join(union)}) LIMIT ?)`, parameters: [...counted.flatMap(({ parameters }) => parameters), upTo + 1] };
      },
    };
  }
}

const all = (conditions: readonly Sql[]): Sql => ({
  sql: conditions.map((condition) => condition.sql).join(' AND ') || '1',
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

/** Nothing is in no span. */
const matches = (column: string, { values, span }: Condition): Sql => values === undefined
  ? all([
      span?.from === undefined ? { sql: `${column} > ?`, parameters: [-Infinity] } : { sql: `${column} >= ?`, parameters: [span.from] },
      ...(span?.until === undefined ? [] : [{ sql: `${column} <= ?`, parameters: [span.until] }]),
    ])
  : { sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: values };

const combinations = (conditions: readonly Condition[]): readonly (readonly (readonly [Condition, Stored])[])[] => conditions.reduce<readonly (readonly (readonly [Condition, Stored])[])[]>(
  (made, condition) => made.flatMap((one) => (condition.values ?? []).map((value) => [...one, [condition, value] as const])), [[]]);
