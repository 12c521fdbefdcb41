import { setTimeout as delay } from 'node:timers/promises';
import type { StoreStatus } from '../event-store.js';
import { StoreDamaged, StoreUnavailable } from '../event-store-errors.js';
import { MEMORY } from './open-database.js';
import type { Operation, Operations } from './sqlite-protocol.js';
import { SqliteThread, type ThreadNews } from './sqlite-thread.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

type News = Omit<ThreadNews, 'onGone'>;

/** The thread that owns the database. Where one has died another opens the file anew, which looks at its end as every opening does. */
export class LastingThread {
  readonly #path: string;
  readonly #news: News;
  readonly #closing = new AbortController();
  #thread: SqliteThread | undefined;
  /** Why there is none. */
  #fault: StoreUnavailable | StoreDamaged | undefined;
  #reopening: Promise<void> = Promise.resolve();

  private constructor(path: string, news: News) {
    this.#path = path;
    this.#news = news;
  }

  /** Answers the position of the last event in the log too, 0 for an empty one. Throws `StoreUnavailable` and `StoreDamaged`. */
  static async open(path: string, news: News): Promise<{ thread: LastingThread; head: number }> {
    const thread = new LastingThread(path, news);
    return { thread, head: await thread.#open(news.onStatus) };
  }

  ask<Op extends Operation>(op: Op, ask: Operations[Op]['ask'], onShare?: (share: number) => void): Promise<Operations[Op]['answer']> {
    if (this.#thread !== undefined) return this.#thread.ask(op, ask, onShare);
    return Promise.reject(this.#fault ?? new StoreUnavailable('The event store is closed'));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#reopening;
    await this.#thread?.close();
  }

  async #open(onStatus: News['onStatus']): Promise<number> {
    const { thread, head } = await SqliteThread.open(this.#path, { onStatus, say: this.#news.say, onGone: (reason) => this.#gone(reason) });
    this.#thread = thread;
    return head;
  }

  #gone(reason: string): void {
    this.#thread = undefined;
    if (this.#closing.signal.aborted) return;
    const since = new Date().toISOString();
    if (this.#path === MEMORY) return this.#giveUp(new StoreDamaged(`${reason}, and the log that it kept in memory is gone; start Fanfare again`), since);
    this.#fault = new StoreUnavailable(`${reason}; the log is being opened again`);
    this.#tell({ state: 'unreachable', since, reason: this.#fault.message });
    this.#reopening = this.#reopen(since);
  }

  async #reopen(since: string): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, 2 * pause)) {
      await delay(pause, undefined, { signal: this.#closing.signal, ref: false }).catch(() => undefined);
      if (this.#closing.signal.aborted) return;
      try {
        // That it is up is told first, and then what it found out while it was opened.
        const found: [StoreStatus, number][] = [];
        let onStatus: News['onStatus'] = (...change) => found.push(change);
        const head = await this.#open((...change) => onStatus(...change));
        ({ onStatus } = this.#news);
        this.#news.say('The log is open again.');
        onStatus({ state: 'up' }, head);
        for (const change of found) onStatus(...change);
        return;
      } catch (error) {
        if (error instanceof StoreDamaged) return this.#giveUp(error, since);
        this.#fault = error instanceof StoreUnavailable ? error : new StoreUnavailable(String(error));
        this.#tell({ state: 'unreachable', since, reason: this.#fault.message });
      }
    }
  }

  /** For good. */
  #giveUp(fault: StoreDamaged, since: string): void {
    this.#fault = fault;
    const { message: reason, position, stream } = fault;
    this.#tell({ state: 'damaged', since, reason, ...(position === undefined ? {} : { position }), ...(stream === undefined ? {} : { stream }) });
  }

  #tell(status: Exclude<StoreStatus, { state: 'up' }>): void {
    this.#news.say(status.reason);
    this.#news.onStatus(status, 0);
  }
}
