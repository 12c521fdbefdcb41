import type { Appended, EventStore, Followed, StoredEvent, StoreStatus } from '../event-store/event-store.js';
import { StoreDamaged, StoreUnavailable } from '../event-store/event-store-errors.js';
import { openEventStore } from '../event-store/open-event-store.js';

type State = StoreStatus['state'];

/** A real log in memory that can be taken away, filled up and damaged, and given back: it keeps the port's promises in each state. */
export class SwitchedStore implements EventStore {
  /** What the next append answers: lost on its way back, it is written all the same. */
  losesNextAnswer = false;
  /** From this position on, what is stored is not what was written. */
  damagedFrom: string | undefined;
  #status: StoreStatus = { state: 'up' };
  #cut = new AbortController();
  readonly #waiting = new Set<() => void>();

  private constructor(private readonly inner: EventStore) {}

  static async open(): Promise<SwitchedStore> {
    return new SwitchedStore(await openEventStore('sqlite::memory:'));
  }

  turn(state: State, reason = 'somebody pulled the plug', since = '2026-11-22T10:42:00.000Z'): void {
    this.#status = state === 'up' ? { state } : { state, since, reason };
    if (state === 'unreachable') this.#cut.abort();
    else this.#cut = new AbortController();
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  status(): StoreStatus {
    return this.#status;
  }

  async append(...args: Parameters<EventStore['append']>): Promise<Appended> {
    this.#reachable();
    if (this.#status.state === 'read-only') throw new StoreUnavailable(this.#status.reason, { retryAfter: 7 });
    const appended = await this.inner.append(...args);
    if (!this.losesNextAnswer) return appended;
    this.losesNextAnswer = false;
    throw new StoreUnavailable('the answer was lost', { outcome: 'unknown' });
  }

  async *read(...args: Parameters<EventStore['read']>): AsyncGenerator<StoredEvent> {
    this.#reachable();
    for await (const event of this.inner.read(...args)) yield this.#whole(event);
  }

  async *readAll(...args: Parameters<EventStore['readAll']>): AsyncGenerator<StoredEvent> {
    this.#reachable();
    for await (const event of this.inner.readAll(...args)) yield this.#whole(event);
  }

  async *follow({ after, signal }: Parameters<EventStore['follow']>[0]): AsyncGenerator<Followed> {
    for (let position = after; !signal.aborted;) {
      if (this.#status.state === 'unreachable') await this.#switched(signal);
      else {
        const cut = AbortSignal.any([signal, this.#cut.signal]);
        for await (const followed of this.inner.follow(position === undefined ? { signal: cut } : { after: position, signal: cut })) {
          if (followed.kind === 'event') position = this.#whole(followed.event).position;
          yield followed;
        }
      }
    }
  }

  consume(...args: Parameters<EventStore['consume']>): Promise<void> { return this.inner.consume(...args); }
  parked(...args: Parameters<EventStore['parked']>): ReturnType<EventStore['parked']> { return this.inner.parked(...args); }
  replayParked(...args: Parameters<EventStore['replayParked']>): Promise<number> { return this.inner.replayParked(...args); }
  delete(...args: Parameters<EventStore['delete']>): Promise<void> { return this.inner.delete(...args); }
  knownRevision(): undefined { return undefined; }
  close(): Promise<void> { return this.inner.close(); }

  #reachable(): void {
    if (this.#status.state === 'unreachable') throw new StoreUnavailable(this.#status.reason);
  }

  #whole(event: StoredEvent): StoredEvent {
    if (this.damagedFrom !== undefined && event.position >= this.damagedFrom) throw new StoreDamaged(`The event at ${event.position} is not what was written`, { position: event.position });
    return event;
  }

  #switched(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}
