import { setTimeout as delay } from 'node:timers/promises';
import { Asking, type Limits } from './asking.js';
import { guardTheProcess } from './client-faults.js';
import { Connection } from './connection.js';
import { parseTarget } from './connection-string.js';
import { Consumer } from './consumer.js';
import type { Appended, AppendOptions, EventStore, ExpectedRevision, Followed, NewEvent, Parked, ReadOptions, StoredEvent, StoreStatus } from '../event-store.js';
import { StreamNotFound } from '../event-store-errors.js';
import { Names } from './names.js';
import { Parking } from './parking.js';
import { within } from './patience.js';
import { Room } from './room.js';

export interface EventStoreDbSettings {
  /** How long the first retry of a consumer waits, in milliseconds; each further one doubles it. */
  readonly retryAfterMs?: number;
  /** Shorter waits than a server needs, for tests. */
  readonly limits?: Partial<Limits>;
}

const LIMITS: Omit<Limits, 'tryWithin'> = { appendWithin: 15_000, askWithin: 10_000, silence: 10_000 };
/** The server is given its time, and then some for the way. */
const ON_THE_WAY_MS = 1_000;
const LOOK_AGAIN_MS = 1_000;

/** The log on the nodes of an EventStoreDB cluster, or on a single one. */
export class EventStoreDbEventStore implements EventStore {
  readonly #asking: Asking;
  readonly #log: Room;
  readonly #notes: Room;
  readonly #consumer: Consumer;
  readonly #retryAfterMs: number;
  readonly #stopGuarding = guardTheProcess();

  /** Never waits for a server: what is asked before one can be reached throws `StoreUnavailable`. Throws on a URL that cannot be used. */
  constructor(url: string, { retryAfterMs = 200, limits = {} }: EventStoreDbSettings = {}) {
    const target = parseTarget(url);
    this.#retryAfterMs = retryAfterMs;
    this.#asking = new Asking(new Connection(target), { ...LIMITS, tryWithin: target.deadline + ON_THE_WAY_MS, ...limits });
    this.#log = new Room(this.#asking, Names.ofLog(target.namespace));
    this.#notes = new Room(this.#asking, Names.ofNotes(target.namespace));
    this.#consumer = new Consumer(this.#asking, this.#log, this.#notes);
    void this.#look();
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[], options?: AppendOptions): Promise<Appended> {
    return this.#log.appender.append(stream, expected, events, options);
  }

  read(stream: string, options?: ReadOptions): AsyncGenerator<StoredEvent> {
    return this.#log.streams.read(stream, options);
  }

  readAll(options?: { readonly after?: string; readonly limit?: number }): AsyncGenerator<StoredEvent> {
    return this.#log.log.read(options);
  }

  follow(options: { readonly after?: string; readonly signal: AbortSignal }): AsyncGenerator<Followed> {
    return this.#log.follower.follow(options);
  }

  consume(group: string, handler: (event: StoredEvent) => Promise<void>, signal: AbortSignal): Promise<void> {
    return this.#consumer.consume({ group, parking: this.#parking(group), handler, signal, retryAfterMs: this.#retryAfterMs });
  }

  parked(group: string): Promise<readonly Parked[]> {
    return this.#parking(group).parked();
  }

  replayParked(group: string): Promise<number> {
    return this.#parking(group).askReplay();
  }

  async delete(stream: string): Promise<void> {
    const patience = this.#asking.patience(this.#asking.limits.askWithin);
    if ((await this.#log.streams.last(stream, patience)) === undefined) throw new StreamNotFound(stream);
    this.#log.heads.forget(stream);
    const answered = await this.#asking.ask(patience, (client) =>
      within(this.#asking.limits.tryWithin, client.deleteStream(this.#log.names.stored(stream), { requiresLeader: true })));
    // An earlier try that nobody answered deleted it; otherwise somebody else was faster.
    if (answered.kind !== 'answer' && !answered.sentBefore) throw new StreamNotFound(stream);
  }

  /** Another process may write at any time. */
  knownRevision(): undefined {
    return undefined;
  }

  status(): StoreStatus {
    return this.#asking.availability.status;
  }

  async close(): Promise<void> {
    await this.#consumer.leave();
    this.#asking.close();
    await this.#asking.connection.close();
    this.#stopGuarding();
  }

  #parking(group: string): Parking {
    return new Parking(this.#notes, this.#log, group);
  }

  /** While the servers are out of reach, and nobody may be asking, it looks whether they are back. */
  async #look(): Promise<void> {
    const signal = this.#asking.closed;
    while (!signal.aborted) {
      if (this.status().state === 'unreachable') await this.#log.log.end().catch(() => undefined);
      await delay(LOOK_AGAIN_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
