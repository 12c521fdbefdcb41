import type { DatabaseSync } from 'node:sqlite';
import type { LogHead } from '../event-store/sqlite/sqlite-protocol.js';

export interface StreamRow {
  readonly stream: string;
  /** After the last deletion; more than `revision` for a stream that is deleted. */
  readonly first: number;
  readonly revision: number;
  readonly hash: string;
}

export interface EventInStream {
  readonly stream: string;
  readonly revision: number;
}

const NEVER = { first: 0, revision: -1 } as const;

/** What a log's file knows by stream: its tables know it up to a place, and what a killed process appended after that is only in the log. */
export class StreamsInFile {
  readonly #db: DatabaseSync;
  #moved: ReadonlyMap<string, StreamRow> | undefined;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  *[Symbol.iterator](): Generator<StreamRow> {
    const moved = new Map(this.#movedOn());
    for (const row of this.#db.prepare('SELECT stream, first, revision, hash FROM streams').iterate() as Iterable<unknown> as Iterable<StreamRow>) {
      yield moved.get(row.stream) ?? row;
      moved.delete(row.stream);
    }
    yield* moved.values();
  }

  /** How far the tables know the log. */
  get indexed(): LogHead {
    return this.#db.prepare('SELECT position, hash FROM indexed').get() as unknown as LogHead;
  }

  /** Where the stream begins; undefined for one that nothing is known of. */
  firstOf(stream: string): number | undefined {
    return (this.#movedOn().get(stream) ?? this.#stored(stream))?.first;
  }

  hashOf({ stream, revision }: EventInStream): string | undefined {
    const placed = this.#db.prepare('SELECT stream_hash AS hash FROM events WHERE position = (SELECT position FROM by_stream WHERE stream = ? AND revision = ?)');
    const after = this.#db.prepare('SELECT stream_hash AS hash FROM events WHERE position > (SELECT position FROM indexed) AND stream = ? AND revision = ?');
    return ((placed.get(stream, revision) ?? after.get(stream, revision)) as { readonly hash: string } | undefined)?.hash;
  }

  /** The first that is said to lie where it does not, or that lies where nothing is said of it. */
  misplaced(): (EventInStream & { readonly position: number }) | undefined {
    const wrong = this.#db.prepare(`SELECT at.stream, at.revision, at.position FROM by_stream AS at LEFT JOIN events ON events.position = at.position
      WHERE events.stream IS NOT at.stream OR events.revision IS NOT at.revision LIMIT 1`).get();
    const [placed, there] = ['by_stream', 'events'].map((table) =>
      (this.#db.prepare(`SELECT count(*) AS count FROM ${table} WHERE position <= (SELECT position FROM indexed)`).get() as { readonly count: number }).count);
    const missing = wrong !== undefined || placed === there ? undefined : this.#db.prepare(`SELECT stream, revision, position FROM events WHERE position <= (SELECT position FROM indexed)
      AND NOT EXISTS (SELECT 1 FROM by_stream AS at WHERE at.stream = events.stream AND at.revision = events.revision) ORDER BY position LIMIT 1`).get();
    return (wrong ?? missing) as (EventInStream & { readonly position: number }) | undefined;
  }

  #movedOn(): ReadonlyMap<string, StreamRow> {
    if (this.#moved !== undefined) return this.#moved;
    const moved = new Map<string, StreamRow>();
    const rows = this.#db.prepare('SELECT stream, revision, stream_hash AS hash FROM events WHERE position > ? ORDER BY position').iterate(this.indexed.position);
    for (const { stream, revision, hash } of rows as Iterable<unknown> as Iterable<Omit<StreamRow, 'first'>>) {
      const { first, revision: last } = moved.get(stream) ?? this.#stored(stream) ?? NEVER;
      moved.set(stream, { stream, first: first > last ? last + 1 : first, revision, hash });
    }
    return (this.#moved = moved);
  }

  #stored(stream: string): StreamRow | undefined {
    return this.#db.prepare('SELECT stream, first, revision, hash FROM streams WHERE stream = ?').get(stream) as StreamRow | undefined;
  }
}
