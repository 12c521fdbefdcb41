import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { GENESIS, logHash } from '../chain.js';
import type { StoreDamaged } from '../event-store-errors.js';
import { asRow, COLUMNS, damagedAt, damagedStream, isWhole, rowFrom, type ChainedRow, type Columns } from './chained-rows.js';
import type { Heads } from './heads.js';
import type { Page, Row } from './sqlite-protocol.js';
import type { StreamHead } from './stream-tables.js';

/** A stream's row brings the log's hash before it, wherever in the log that is. */
interface RowOfStream extends ChainedRow {
  readonly logBefore: string | null;
}
interface Erased {
  readonly position: number;
  readonly streamHash: string;
  readonly logHash: string;
}

const OF_STREAM = `${COLUMNS}, coalesce(
  (SELECT log_hash FROM events AS before WHERE before.position = events.position - 1), (SELECT log_hash FROM erased WHERE erased.position = events.position - 1)
) AS logBefore`;

/** Reads, and lets nothing through that is not what was written. */
export class EventReader {
  readonly #heads: Heads;
  readonly #ofStream: StatementSync;
  readonly #inTail: StatementSync;
  readonly #place: StatementSync;
  readonly #all: StatementSync;
  readonly #erased: StatementSync;
  readonly #byId: StatementSync;
  readonly #hashAt: StatementSync;

  constructor(db: DatabaseSync, heads: Heads) {
    this.#heads = heads;
    this.#ofStream = db.prepare(`SELECT ${OF_STREAM} FROM (SELECT position AS place, revision AS ordered FROM by_stream WHERE stream = ? AND revision BETWEEN ? AND ?)
      CROSS JOIN events ON position = place ORDER BY ordered`);
    this.#inTail = db.prepare(`SELECT ${OF_STREAM} FROM events WHERE position = ?`);
    this.#place = db.prepare('SELECT position FROM by_stream WHERE stream = ? AND revision = ?');
    this.#all = db.prepare(`SELECT ${COLUMNS} FROM events WHERE position > ? ORDER BY position LIMIT ?`);
    this.#all.setReturnArrays(true);
    this.#erased = db.prepare('SELECT position, stream_hash AS streamHash, log_hash AS logHash FROM erased WHERE position > ? AND position <= ? ORDER BY position');
    this.#byId = db.prepare('SELECT revision FROM (SELECT position AS place FROM by_stream WHERE stream = ?) CROSS JOIN events ON position = place WHERE id = ? ORDER BY revision LIMIT 1');
    this.#hashAt = db.prepare('SELECT log_hash AS hash FROM events WHERE position = ?1 UNION ALL SELECT log_hash FROM erased WHERE position = ?1');
  }

  forwards(stream: string, head: StreamHead, from: number, limit: number): Page {
    const start = Math.max(from, head.first);
    const end = Math.min(head.revision, start + limit - 1);
    return { rows: this.#between(stream, head, start, end), more: end < head.revision };
  }

  backwards(stream: string, head: StreamHead, from: number, limit: number): Page {
    const end = Math.min(from, head.revision);
    const start = Math.max(head.first, end - limit + 1);
    return { rows: this.#between(stream, head, start, end).reverse(), more: start > head.first };
  }

  /** What comes before a damaged place is handed over; the next page, which begins with it, fails. */
  all(after: number, limit: number): Page {
    const { position: end } = this.#heads.log;
    if (after >= end) return { rows: [], more: false };
    const before = after === 0 ? GENESIS : this.hashAt(after);
    if (before === undefined) throw damagedAt(after);
    const found = (this.#all.all(after, limit) as unknown as readonly Columns[]).map(rowFrom);
    const until = found.length === limit ? (found.at(-1) as ChainedRow).position : end;
    const { damage, whole } = this.#chained(found, after, before, until);
    if (damage !== undefined && whole === 0) throw damage;
    return { rows: found.slice(0, whole), more: damage !== undefined || until < end };
  }

  /** Looks through the stream: for an append at any revision, where that is not known. */
  withId(stream: string, head: StreamHead, id: string): Row | undefined {
    const found = (this.#byId.get(stream, id) as { revision: number } | undefined)?.revision
      ?? this.#tail(stream).find((row) => row.id === id)?.revision;
    const row = found === undefined ? undefined : this.#between(stream, head, found, found)[0];
    return row && asRow(row);
  }

  /** Undefined for one that was deleted, and beyond the end. */
  at(position: number): Row | undefined {
    const columns = this.#all.get(position - 1, 1) as unknown as Columns | undefined;
    if (columns?.[0] !== position) return undefined;
    const row = rowFrom(columns);
    if (!isWhole(row, position === 1 ? GENESIS : (this.hashAt(position - 1) ?? ''))) throw damagedAt(position, row.stream);
    return asRow(row);
  }

  /** Of the stream's last event. */
  endOf(stream: string, { revision }: StreamHead): number {
    return this.#heads.placesOf(stream).at(-1) ?? (this.#place.get(stream, revision) as { position: number }).position;
  }

  hashAt(position: number): string | undefined {
    return (this.#hashAt.get(position) as { hash: string } | undefined)?.hash;
  }

  #between(stream: string, head: StreamHead, start: number, end: number): ChainedRow[] {
    if (start > end) return [];
    // The row before comes along, so that the first one's link is checked too.
    const [first, ...rest] = this.#rows(stream, head, Math.max(head.first, start - 1), end);
    const [before, rows] = first === undefined || start > head.first ? [first?.streamHash, rest] : [GENESIS, [first, ...rest]];
    let chainedTo = before;
    rows.forEach((row, index) => {
      if (row.stream !== stream || row.revision !== start + index || row.chainedTo !== chainedTo) throw damagedAt(row.position, stream);
      this.#check(row);
      chainedTo = row.streamHash;
    });
    if (rows.length !== end - start + 1 || (end === head.revision && chainedTo !== head.hash)) throw damagedStream(stream);
    return rows;
  }

  /** From where the tables know them to lie, and those that came after from where memory does. */
  #rows(stream: string, { revision }: StreamHead, start: number, end: number): readonly RowOfStream[] {
    const places = this.#heads.placesOf(stream);
    const indexed = revision - places.length;
    const rows = start > indexed ? [] : this.#ofStream.all(stream, start, Math.min(end, indexed)) as unknown as readonly RowOfStream[];
    return end <= indexed ? rows : [...rows, ...this.#tail(stream, Math.max(0, start - indexed - 1), end - indexed)];
  }

  #tail(stream: string, from = 0, to?: number): readonly RowOfStream[] {
    return this.#heads.placesOf(stream).slice(from, to).map((position) => this.#inTail.get(position) as unknown as RowOfStream | undefined).filter((row) => row !== undefined);
  }

  #check(row: RowOfStream): void {
    if (!isWhole(row, row.position === 1 ? GENESIS : (row.logBefore ?? ''))) throw damagedAt(row.position, row.stream);
  }

  /** Follows the log's chain over events and over what is left of deleted ones: how many of the events are whole, and what comes after them if it is not. */
  #chained(rows: readonly ChainedRow[], after: number, before: string, until: number): { readonly whole: number; readonly damage?: StoreDamaged } {
    const erased = this.#erased.all(after, until) as unknown as readonly Erased[];
    let [position, hash, gone, whole] = [after, before, 0, 0];
    while (position < until) {
      position += 1;
      const row = rows[whole];
      const hole = erased[gone];
      if (row?.position === position && hole?.position !== position) {
        if (!isWhole(row, hash)) return { whole, damage: damagedAt(position, row.stream) };
        hash = row.logHash;
        whole += 1;
      } else {
        if (hole?.position !== position || logHash(hash, hole.streamHash) !== hole.logHash) return { whole, damage: damagedAt(position) };
        hash = hole.logHash;
        gone += 1;
      }
    }
    const head = this.#heads.log;
    const ends = whole === rows.length && (until !== head.position || hash === head.hash);
    return ends ? { whole } : { whole: 0, damage: damagedAt(until) };
  }
}
