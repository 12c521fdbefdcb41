import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { GENESIS } from '../chain.js';
import { COLUMNS, damagedStream, type ChainedRow } from './chained-rows.js';
import type { LogHead } from './sqlite-protocol.js';

const REMEMBERED = 10_000;

/** A stream that holds nothing begins after its end (-1 for one that never was), and its chain at `GENESIS`. */
export interface StreamHead {
  readonly first: number;
  readonly revision: number;
  readonly hash: string;
}

const NEVER: StreamHead = { first: 0, revision: -1, hash: GENESIS };
export const holdsNothing = ({ first, revision }: StreamHead): boolean => first > revision;

/** Where the log and its streams end: from memory where possible, and moved on only by what was committed. */
export class Heads {
  readonly #head: StatementSync;
  readonly #last: StatementSync;
  readonly #put: StatementSync;
  readonly #remembered = new Map<string, StreamHead>();
  readonly #moved = new Map<string, StreamHead>();
  #log: LogHead;
  #movedLog: LogHead;

  constructor(db: DatabaseSync) {
    this.#head = db.prepare('SELECT first, revision, hash FROM streams WHERE stream = ?');
    this.#last = db.prepare(`SELECT ${COLUMNS} FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1`);
    this.#put = db.prepare('INSERT INTO streams VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET first = excluded.first, revision = excluded.revision, hash = excluded.hash');
    this.#log = this.#movedLog = storedHead(db);
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
    const known = this.#moved.get(stream) ?? this.#remembered.get(stream);
    if (known !== undefined) return known;
    const head = this.#stored(stream);
    this.#remember(stream, head);
    return head;
  }

  move(stream: string, head: StreamHead, log: LogHead = this.#movedLog): void {
    this.#moved.set(stream, head);
    this.#movedLog = log;
  }

  /** To be called inside of the transaction, when all is written. */
  write(): void {
    for (const [stream, { first, revision, hash }] of this.#moved) this.#put.run(stream, first, revision, hash);
  }

  committed(): void {
    for (const [stream, head] of this.#moved) this.#remember(stream, head);
    this.#moved.clear();
    this.#log = this.#movedLog;
  }

  rolledBack(): void {
    this.#moved.clear();
    this.#movedLog = this.#log;
  }

  /** The head and the last event are in different places of the file, so each tells of damage to the other. */
  #stored(stream: string): StreamHead {
    const head = this.#head.get(stream) as StreamHead | undefined;
    const last = this.#last.get(stream) as ChainedRow | undefined;
    if (head === undefined && last === undefined) return NEVER;
    const whole = head !== undefined && (last === undefined
      ? head.first === head.revision + 1 && head.hash === GENESIS
      : head.first <= head.revision && head.revision === last.revision && head.hash === last.streamHash);
    if (!whole) throw damagedStream(stream);
    return head;
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

const storedHead = (db: DatabaseSync): LogHead => {
  const ends = ['events', 'erased'].map((table) => db.prepare(`SELECT position, log_hash AS hash FROM ${table} ORDER BY position DESC LIMIT 1`).get() as LogHead | undefined);
  return ends.reduce<LogHead>((last, end) => (end !== undefined && end.position > last.position ? { ...end } : last), { position: 0, hash: GENESIS });
};
