import type { DatabaseSync } from 'node:sqlite';
import { GENESIS } from '../chain.js';
import type { LogHead } from './sqlite-protocol.js';
import { StreamTables, type StreamHead, type Tail } from './stream-tables.js';

const REMEMBERED = 10_000;
/** So many events are appended before the tables by stream are written. They are looked through when the log is opened, and memory knows their places. */
const AT_ONCE = 4000;

/** Where the log and its streams end: from memory where possible, and moved on only by what was committed. */
export class Heads {
  readonly #tables: StreamTables;
  readonly #remembered = new Map<string, StreamHead>();
  /** Committed, and not in the tables. */
  readonly #tails: Map<string, Tail>;
  #unindexed: number;
  #appended = 0;
  /** By the transaction under way. */
  readonly #moved = new Map<string, Tail>();
  /** The transaction under way has written the tails into the tables. */
  #indexing = false;
  /** How far the tables knew the log when it was opened. */
  readonly indexed: number;
  #log: LogHead;
  #movedLog: LogHead;

  constructor(db: DatabaseSync) {
    this.#tables = new StreamTables(db);
    this.#log = this.#movedLog = storedHead(db);
    this.indexed = this.#tables.indexed();
    this.#tails = this.#tables.after(this.indexed);
    this.#unindexed = [...this.#tails.values()].reduce((sum, { positions }) => sum + positions.length, 0);
  }

  /** As far as it is committed. */
  get log(): LogHead {
    return this.#log;
  }

  /** As far as the transaction under way has got. */
  get movedLog(): LogHead {
    return this.#movedLog;
  }

  of(stream: string): StreamHead {
    const known = this.#moved.get(stream)?.head ?? this.#tails.get(stream)?.head ?? this.#remembered.get(stream);
    if (known !== undefined) return known;
    const head = this.#tables.head(stream);
    this.#remember(stream, head);
    return head;
  }

  /** Where the last events of the stream lie, of which the tables do not know. */
  placesOf(stream: string): readonly number[] {
    const committed = this.#indexing ? [] : (this.#tails.get(stream)?.positions ?? []);
    const moved = this.#moved.get(stream)?.positions ?? [];
    return moved.length === 0 ? committed : [...committed, ...moved];
  }

  /** `appended`: how many events of the stream end the log now. */
  move(stream: string, head: StreamHead, appended = 0, log: LogHead = this.#movedLog): void {
    const positions = this.#moved.get(stream)?.positions ?? [];
    for (let position = log.position - appended + 1; position <= log.position; position += 1) positions.push(position);
    this.#moved.set(stream, { head, positions });
    this.#appended += appended;
    this.#movedLog = log;
  }

  get isIndexed(): boolean {
    return this.#unindexed === 0;
  }

  /** To be called inside of the transaction, when all is written. */
  write(): void {
    if (this.#unindexed + this.#appended >= AT_ONCE) this.index();
  }

  /** Brings the tables to where the transaction has got. */
  index(): void {
    const tails = new Map(this.#indexing ? [] : this.#tails);
    for (const [stream, { head }] of this.#moved) tails.set(stream, { head, positions: [...this.placesOf(stream)] });
    this.#tables.write(tails, this.#movedLog);
    for (const { positions } of this.#moved.values()) positions.length = 0;
    this.#appended = 0;
    this.#indexing = true;
  }

  committed(): void {
    if (this.#indexing) {
      for (const [stream, { head }] of this.#tails) this.#remember(stream, head);
      this.#tails.clear();
      this.#unindexed = 0;
    }
    for (const [stream, moved] of this.#moved) {
      const tail = this.#tails.get(stream);
      if (moved.positions.length === 0) this.#remember(stream, moved.head);
      else if (tail === undefined) this.#tails.set(stream, moved);
      else {
        tail.head = moved.head;
        tail.positions.push(...moved.positions);
      }
    }
    this.#unindexed += this.#appended;
    this.#log = this.#movedLog;
    this.#ended();
  }

  rolledBack(): void {
    this.#movedLog = this.#log;
    this.#ended();
  }

  #ended(): void {
    this.#moved.clear();
    this.#appended = 0;
    this.#indexing = false;
  }

  #remember(stream: string, head: StreamHead): void {
    this.#remembered.delete(stream);
    this.#remembered.set(stream, head);
    if (this.#remembered.size <= REMEMBERED) return;
    for (const oldest of this.#remembered.keys()) {
      this.#remembered.delete(oldest);
      return;
    }
  }
}

export const storedHead = (db: DatabaseSync): LogHead => {
  const ends = ['events', 'erased'].map((table) => db.prepare(`SELECT position, log_hash AS hash FROM ${table} ORDER BY position DESC LIMIT 1`).get() as LogHead | undefined);
  return ends.reduce<LogHead>((last, end) => (end !== undefined && end.position > last.position ? { ...end } : last), { position: 0, hash: GENESIS });
};
