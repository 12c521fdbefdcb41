import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { GENESIS } from '../chain.js';
import { StoreDamaged } from '../event-store-errors.js';
import { damagedAt, damagedStream } from './chained-rows.js';
import type { LogHead } from './sqlite-protocol.js';

/** A stream that holds nothing begins after its end (-1 for one that never was), and its chain at `GENESIS`. */
export interface StreamHead {
  readonly first: number;
  readonly revision: number;
  readonly hash: string;
}

/** A stream that has moved on beyond what the tables know: its end, and where its last events lie. */
export interface Tail {
  head: StreamHead;
  readonly positions: number[];
}

interface Appended {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly chainedTo: string;
  readonly streamHash: string;
}

const NEVER: StreamHead = { first: 0, revision: -1, hash: GENESIS };
export const holdsNothing = ({ first, revision }: StreamHead): boolean => first > revision;

/** The two tables that are ordered by stream, and how far they know the log. */
export class StreamTables {
  readonly #head: StatementSync;
  readonly #last: StatementSync;
  readonly #place: StatementSync;
  readonly #putHead: StatementSync;
  readonly #putIndexed: StatementSync;
  readonly #indexed: StatementSync;
  readonly #hashAt: StatementSync;
  readonly #after: StatementSync;

  constructor(db: DatabaseSync) {
    this.#head = db.prepare('SELECT first, revision, hash FROM streams WHERE stream = ?');
    this.#last = db.prepare(`SELECT at.revision, events.stream_hash AS hash FROM by_stream AS at JOIN events ON events.position = at.position AND events.revision = at.revision
      WHERE at.stream = ? ORDER BY at.revision DESC LIMIT 1`);
    this.#place = db.prepare('INSERT INTO by_stream VALUES (?, ?, ?)');
    this.#putHead = db.prepare('INSERT INTO streams VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET first = excluded.first, revision = excluded.revision, hash = excluded.hash');
    this.#putIndexed = db.prepare('UPDATE indexed SET position = ?, hash = ?');
    this.#indexed = db.prepare('SELECT position, hash FROM indexed');
    this.#hashAt = db.prepare('SELECT log_hash AS hash FROM events WHERE position = ?1 UNION ALL SELECT log_hash FROM erased WHERE position = ?1');
    this.#after = db.prepare('SELECT position, stream, revision, chained_to AS chainedTo, stream_hash AS streamHash FROM events WHERE position > ? ORDER BY position');
  }

  /** The head and the last event are in different places of the file, so each tells of damage to the other. */
  head(stream: string): StreamHead {
    const head = this.#head.get(stream) as StreamHead | undefined;
    const last = this.#last.get(stream) as { readonly revision: number; readonly hash: string } | undefined;
    if (head === undefined && last === undefined) return NEVER;
    const whole = head !== undefined && (last === undefined
      ? head.first === head.revision + 1 && head.hash === GENESIS
      : head.first <= head.revision && head.revision === last.revision && head.hash === last.hash);
    if (!whole) throw damagedStream(stream);
    return head;
  }

  indexed(): number {
    const rows = this.#indexed.all() as unknown as readonly LogHead[];
    const [row] = rows;
    if (rows.length !== 1 || row === undefined) throw new StoreDamaged('How far its streams are indexed is not what was written; restore the log from a backup');
    const hash = row.position === 0 ? GENESIS : (this.#hashAt.get(row.position) as { hash: string } | undefined)?.hash;
    if (hash !== row.hash) throw damagedAt(row.position);
    return row.position;
  }

  /** What was appended after the tables were last written. */
  after(indexed: number): Map<string, Tail> {
    const tails = new Map<string, Tail>();
    for (const { position, stream, revision, chainedTo, streamHash } of this.#after.all(indexed) as unknown as readonly Appended[]) {
      const tail = tails.get(stream) ?? { head: this.head(stream), positions: [] };
      if (revision !== tail.head.revision + 1 || chainedTo !== tail.head.hash) throw damagedAt(position, stream);
      tail.head = { first: holdsNothing(tail.head) ? revision : tail.head.first, revision, hash: streamHash };
      tail.positions.push(position);
      tails.set(stream, tail);
    }
    return tails;
  }

  /** To be called inside of a transaction. In the order of the tables, so that each of their pages is written once. */
  write(tails: ReadonlyMap<string, Tail>, log: LogHead): void {
    for (const stream of [...tails.keys()].sort()) {
      const { head, positions } = tails.get(stream) as Tail;
      positions.forEach((position, index) => this.#place.run(stream, head.revision - positions.length + 1 + index, position));
      this.#putHead.run(stream, head.first, head.revision, head.hash);
    }
    this.#putIndexed.run(log.position, log.hash);
  }
}
