import type { Appended, EventStore, ExpectedRevision, Followed, NewEvent, Parked, ReadOptions, StoreStatus, StoredEvent } from '../event-store.js';
import { consumeInTurn } from './consume-in-turn.js';
import { EventTooLarge, RevisionConflict, StoreUnavailable, StreamDeleted, StreamNotFound } from '../event-store-errors.js';
import { RecentEvents } from './recent-events.js';
import type { AppendOutcome, AppendRequest, Row } from './sqlite-protocol.js';
import { SqliteThread } from './sqlite-thread.js';

const MOST_BYTES = 1_048_576;
const PAGE = 256;

export interface SqliteSettings {
  /** How long the first retry of a consumer waits, in milliseconds; each further one doubles it. */
  readonly retryAfterMs?: number;
}

interface Queued {
  readonly request: AppendRequest;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

/** The log in one SQLite file, durable on each acknowledgement. */
export class SqliteEventStore implements EventStore {
  readonly #thread: SqliteThread;
  readonly #recent: RecentEvents;
  readonly #settings: SqliteSettings;
  readonly #turns = new Map<string, Promise<void>>();
  #queue: Queued[] = [];
  #committing = false;
  #closed = false;
  /** Grows with each commit; followers compare it so that no wake-up is lost between reading and waiting. */
  #commits = 0;
  #woken = new Set<() => void>();

  private constructor(thread: SqliteThread, head: number, settings: SqliteSettings) {
    this.#thread = thread;
    this.#recent = new RecentEvents(positionOf(head));
    this.#settings = settings;
  }

  /** A path, or `:memory:`. Throws `StoreUnavailable` when the file cannot be opened or another process has it. */
  static async open(path: string, settings: SqliteSettings = {}): Promise<SqliteEventStore> {
    const { thread, head } = await SqliteThread.open(path);
    return new SqliteEventStore(thread, head, settings);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    const written = events.map(({ id, type, data, metadata }) => ({ id, type, data: JSON.stringify(data ?? null), metadata: JSON.stringify(metadata) }));
    const bytes = written.reduce((sum, { data, metadata }) => sum + Buffer.byteLength(data) + Buffer.byteLength(metadata), 0);
    if (bytes > MOST_BYTES) throw new EventTooLarge(bytes, MOST_BYTES);
    return new Promise((resolve, reject) => {
      this.#queue.push({ request: { stream, expected, events: written }, resolve, reject });
      void this.#commit();
    });
  }

  async *read(stream: string, { from, direction = 'forwards', limit = Infinity }: ReadOptions = {}): AsyncGenerator<StoredEvent> {
    const backwards = direction === 'backwards';
    let next = from;
    for (let left = limit; left > 0 && (next === undefined || next >= 0);) {
      const asked = Math.min(PAGE, left);
      const page = await this.#thread.ask('read', { stream, from: next, backwards, limit: asked });
      if (page === undefined) throw new StreamNotFound(stream);
      for (const row of page) yield storedEvent(row);
      const last = page.at(-1);
      if (last === undefined || page.length < asked) return;
      next = last.revision + (backwards ? -1 : 1);
      left -= page.length;
    }
  }

  async *readAll({ after, limit = Infinity }: { readonly after?: string; readonly limit?: number } = {}): AsyncGenerator<StoredEvent> {
    let position = after;
    for (let left = limit; left > 0;) {
      const asked = Math.min(PAGE, left);
      const page = await this.#pageAfter(position, asked);
      yield* page;
      position = page.at(-1)?.position;
      if (page.length < asked) return;
      left -= page.length;
    }
  }

  async *follow({ after, signal }: { readonly after?: string; readonly signal: AbortSignal }): AsyncGenerator<Followed> {
    let position = after;
    let caughtUp = false;
    while (!signal.aborted && !this.#closed) {
      const seen = this.#commits;
      const page = this.#recent.after(position ?? positionOf(0)) ?? (await this.#pageAfter(position, PAGE));
      for (const event of page) {
        if (signal.aborted) return;
        yield { kind: 'event', event };
        position = event.position;
      }
      if (page.length > 0) continue;
      if (!caughtUp) yield { kind: 'caught-up' };
      caughtUp = true;
      await this.#commitAfter(seen, signal);
    }
  }

  consume(group: string, handler: (event: StoredEvent) => Promise<void>, signal: AbortSignal): Promise<void> {
    return consumeInTurn({
      turns: this.#turns, group, handler, signal, retryAfterMs: this.#settings.retryAfterMs ?? 200,
      place: async () => {
        const position = await this.#thread.ask('checkpoint', { group });
        return position === 0 ? undefined : positionOf(position);
      },
      follow: (after) => this.follow(after === undefined ? { signal } : { after, signal }),
      advance: async (position, parked) => void (await this.#thread.ask('advance', { group, position: Number(position), parked })),
    });
  }

  async parked(group: string): Promise<readonly Parked[]> {
    return (await this.#thread.ask('parked', { group })).map((row) => ({ ...row, position: positionOf(row.position) }));
  }

  async delete(stream: string): Promise<void> {
    const deleted = await this.#thread.ask('delete', { stream });
    this.#recent.forget(stream);
    if (!deleted) throw new StreamNotFound(stream);
  }

  async replayParked(group: string): Promise<number> {
    return (await this.parked(group)).length;
  }

  knownRevision(): undefined {
    return undefined;
  }

  status(): StoreStatus {
    return { state: 'up' };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#thread.close();
  }

  /** What has arrived while the last commit was under way shares the next one. */
  async #commit(): Promise<void> {
    if (this.#committing) return;
    this.#committing = true;
    while (this.#queue.length > 0) {
      const batch = this.#queue;
      this.#queue = [];
      try {
        const outcomes = await this.#thread.ask('append', { appends: batch.map(({ request }) => request) });
        outcomes.forEach((outcome, index) => this.#answer(batch[index] as Queued, outcome));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      this.#wake();
    }
    this.#committing = false;
  }

  #answer({ request, resolve, reject }: Queued, outcome: AppendOutcome): void {
    switch (outcome.kind) {
      case 'appended': {
        const first = outcome.revision - request.events.length + 1;
        const events = request.events.map((event, index) => storedEvent({
          ...event, stream: request.stream, revision: first + index, position: outcome.positions[index] as number, recordedAt: outcome.recordedAt,
        }));
        this.#recent.add(events);
        return resolve({ revision: outcome.revision, position: positionOf(outcome.position), events });
      }
      case 'repeated': {
        const events = outcome.rows.map(storedEvent);
        const last = events.at(-1) as StoredEvent;
        return resolve({ revision: last.revision, position: last.position, events });
      }
      case 'conflict':
        return reject(new RevisionConflict(request.stream, request.expected, outcome.current));
      case 'deleted':
        return reject(new StreamDeleted(request.stream));
    }
  }

  async #pageAfter(position: string | undefined, limit: number): Promise<readonly StoredEvent[]> {
    if (position !== undefined && !/^\d{16}$/.test(position)) throw new StoreUnavailable(`${position} is no position of this event store`);
    return (await this.#thread.ask('readAll', { after: Number(position ?? 0), limit })).map(storedEvent);
  }

  #wake(): void {
    this.#commits += 1;
    const woken = this.#woken;
    this.#woken = new Set();
    for (const wake of woken) wake();
  }

  #commitAfter(seen: number, signal: AbortSignal): Promise<void> {
    if (this.#commits !== seen || signal.aborted || this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.#woken.delete(wake);
        resolve();
      };
      signal.addEventListener('abort', wake);
      this.#woken.add(wake);
    });
  }
}

/** As wide as the largest whole number, so that positions compare as text. */
const positionOf = (position: number): string => String(position).padStart(16, '0');

const storedEvent = ({ position, stream, revision, id, type, data, metadata, recordedAt }: Row): StoredEvent => ({
  id, type, data: JSON.parse(data) as unknown, metadata: JSON.parse(metadata) as StoredEvent['metadata'],
  stream, revision, position: positionOf(position), recordedAt: new Date(recordedAt).toISOString(), streamHash: '',
});
