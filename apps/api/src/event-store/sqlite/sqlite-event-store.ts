import { refuseUnusable } from '../append-names.js';
import { refuseTooLarge } from '../append-size.js';
import type { Appended, EventStore, ExpectedRevision, Followed, NewEvent, Parked, ReadOptions, StoredEvent, StoreStatus } from '../event-store.js';
import { StoreDamaged, StoreUnavailable, StreamNotFound } from '../event-store-errors.js';
import { ConsumerTurns } from './consumer-turns.js';
import { GroupCommit } from './group-commit.js';
import { KnownRevisions } from './known-revisions.js';
import { LastingThread } from './lasting-thread.js';
import { packRequests, unpackOutcomes } from './packed-appends.js';
import { unpackPage } from './packed-rows.js';
import { positionOf } from './positions.js';
import { RecentEvents } from './recent-events.js';
import { pagesOf } from './pages-of.js';
import { newRow, storedEvent } from './stored-event.js';
import { WakeUp } from './wake-up.js';

export interface SqliteSettings {
  /** How long the first retry of a consumer waits, in milliseconds; each further one doubles it. */
  readonly retryAfterMs?: number;
  /** Where the store says what its keeper should know. */
  readonly say?: (words: string) => void;
}

const NEVER_ABORTED = new AbortController().signal;

/** The log in one SQLite file, durable on each acknowledgement. */
export class SqliteEventStore implements EventStore {
  readonly #thread: LastingThread;
  readonly #wakeUp = new WakeUp();
  readonly #known = new KnownRevisions();
  readonly #commits: GroupCommit;
  readonly #consumers: ConsumerTurns;
  #recent: RecentEvents;
  #status: StoreStatus = { state: 'up' };

  private constructor(thread: LastingThread, head: number, { retryAfterMs = 200 }: SqliteSettings) {
    this.#thread = thread;
    this.#recent = new RecentEvents(positionOf(head));
    this.#commits = new GroupCommit({
      commit: async (appends) => {
        const packed = packRequests(appends);
        return unpackOutcomes(await thread.ask('append', packed), packed);
      },
      onAppended: (events) => {
        this.#recent.add(events);
        for (const { stream, revision } of events) this.#known.set(stream, revision);
      },
      onDone: () => this.#wakeUp.wake(),
    });
    this.#consumers = new ConsumerTurns({
      retryAfterMs,
      ask: (op, ask) => this.#onceBack(() => thread.ask(op, ask)),
      follow: (options) => this.follow(options),
      eventAt: async (position) => unpackPage(await this.#onceBack(() => thread.ask('readAll', { after: position - 1, limit: 1 }))).rows.filter((row) => row.position === position).map(storedEvent)[0],
    });
  }

  /** A path, or `:memory:`. Throws `StoreUnavailable` when the file cannot be opened or another process has it, `StoreDamaged` when it is not as it was left. */
  static async open(path: string, settings: SqliteSettings = {}): Promise<SqliteEventStore> {
    const news: [StoreStatus, number][] = [];
    let onStatus = (status: StoreStatus, head: number): unknown => news.push([status, head]);
    const { thread, head } = await LastingThread.open(path, { onStatus: (...change) => onStatus(...change), say: (words) => settings.say?.(words) });
    const store = new SqliteEventStore(thread, head, settings);
    onStatus = (...change) => store.#become(...change);
    for (const change of news) onStatus(...change);
    return store;
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    refuseUnusable(stream, events);
    const written = events.map(newRow);
    refuseTooLarge(written);
    this.#refuse();
    try {
      return await this.#commits.append({ stream, expected, events: written });
    } catch (error) {
      this.#known.forget(stream);
      throw error;
    }
  }

  async *read(stream: string, { from, direction = 'forwards', limit = Infinity }: ReadOptions = {}): AsyncGenerator<StoredEvent> {
    const backwards = direction === 'backwards';
    if (backwards && from !== undefined && from < 0) return;
    const pages = pagesOf(limit, async (last, most) => {
      const next = last === undefined ? from : last.revision + (backwards ? -1 : 1);
      const page = await this.#thread.ask('read', { stream, from: next, backwards, limit: most });
      this.#known.set(stream, page?.revision ?? -1);
      if (page === undefined) throw new StreamNotFound(stream);
      return page;
    });
    for await (const rows of pages) for (const row of rows) yield storedEvent(row);
  }

  async *readAll({ after = positionOf(0), limit = Infinity }: { readonly after?: string; readonly limit?: number } = {}): AsyncGenerator<StoredEvent> {
    if (!/^\d{16}$/.test(after)) throw new StoreUnavailable(`${after} is no position of this event store`);
    const pages = pagesOf(limit, (last, most) => this.#thread.ask('readAll', { after: last?.position ?? Number(after), limit: most }));
    for await (const rows of pages) for (const row of rows) yield storedEvent(row);
  }

  async *follow({ after = positionOf(0), signal }: { readonly after?: string; readonly signal: AbortSignal }): AsyncGenerator<Followed> {
    let position = after;
    let caughtUp = false;
    while (!signal.aborted && !this.#wakeUp.closed) {
      const seen = this.#wakeUp.commits;
      const before = position;
      try {
        for await (const event of this.#recent.after(position) ?? this.readAll({ after: position })) {
          if (signal.aborted) return;
          yield { kind: 'event', event };
          position = event.position;
        }
      } catch (error) {
        if (!this.#comesBack(error)) throw error;
        await this.#wakeUp.after(seen, signal);
        continue;
      }
      if (position !== before) continue;
      if (!caughtUp) yield { kind: 'caught-up' };
      caughtUp = true;
      await this.#wakeUp.after(seen, signal);
    }
  }

  consume(group: string, handler: (event: StoredEvent) => Promise<void>, signal: AbortSignal): Promise<void> {
    return this.#consumers.consume(group, handler, signal);
  }

  async parked(group: string): Promise<readonly Parked[]> {
    return (await this.#thread.ask('parked', { group })).map((row) => ({ ...row, position: positionOf(row.position) }));
  }

  replayParked(group: string): Promise<number> {
    return this.#consumers.replayParked(group);
  }

  async delete(stream: string): Promise<void> {
    const deleted = await this.#thread.ask('delete', { stream });
    this.#recent.forget(stream);
    this.#known.set(stream, -1);
    if (!deleted) throw new StreamNotFound(stream);
  }

  /** A copy of the whole log into a new file, while it is read and written. Answers where the copy ends; `onShare` hears how much is done, 0 to 1. */
  async backup(path: string, onShare?: (share: number) => void): Promise<{ readonly position: string; readonly logHash: string }> {
    const { position, hash } = await this.#thread.ask('backup', { path }, onShare);
    return { position: positionOf(position), logHash: hash };
  }

  knownRevision(stream: string): number | undefined {
    return this.#known.of(stream);
  }

  status(): StoreStatus {
    return this.#status;
  }

  async close(): Promise<void> {
    this.#wakeUp.close();
    await this.#thread.close();
  }

  #become(status: StoreStatus, head: number): void {
    this.#status = status;
    if (status.state === 'up') {
      // What came of the appends that were refused is settled now, and is read again.
      this.#recent = new RecentEvents(positionOf(head));
      this.#known.clear();
    }
    this.#wakeUp.wake();
  }

  /** Whoever follows waits for it instead of ending. */
  #comesBack(error: unknown): boolean {
    return error instanceof StoreUnavailable && this.#status.state === 'unreachable' && !this.#wakeUp.closed;
  }

  /** For what may be asked twice. */
  async #onceBack<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const seen = this.#wakeUp.commits;
      try {
        return await ask();
      } catch (error) {
        if (!this.#comesBack(error)) throw error;
        await this.#wakeUp.after(seen, NEVER_ABORTED);
      }
    }
  }

  #refuse(): void {
    const status = this.#status;
    if (status.state === 'damaged') throw new StoreDamaged(status.reason, { ...status, outcome: 'nothing-written' });
    if (status.state === 'read-only') throw new StoreUnavailable(`Nothing can be written now. ${status.reason}`);
  }
}
