import { setTimeout as delay } from 'node:timers/promises';
import { Appender } from './appender.js';
import { Asking, type Limits } from './asking.js';
import { guardTheProcess } from './client-faults.js';
import { Connection } from './connection.js';
import { parseTarget } from './connection-string.js';
import { Consumer } from './consumer.js';
import { ConsumerGroup } from './consumer-group.js';
import type { Appended, EventStore, ExpectedRevision, Followed, NewEvent, Parked, ReadOptions, StoredEvent, StoreStatus } from '../event-store.js';
import { StreamNotFound } from '../event-store-errors.js';
import { Follower } from './follower.js';
import { Heads } from './heads.js';
import { LogReader } from './log-reader.js';
import { Names } from './names.js';
import { within } from './patience.js';
import { StreamReader } from './stream-reader.js';

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
  readonly #names: Names;
  readonly #heads = new Heads();
  readonly #streams: StreamReader;
  readonly #log: LogReader;
  readonly #appender: Appender;
  readonly #follower: Follower;
  readonly #consumer: Consumer;
  readonly #retryAfterMs: number;
  readonly #stopGuarding = guardTheProcess();

  /** Never waits for a server: what is asked before one can be reached throws `StoreUnavailable`. Throws on a URL that cannot be used. */
  constructor(url: string, { retryAfterMs = 200, limits = {} }: EventStoreDbSettings = {}) {
    const target = parseTarget(url);
    this.#retryAfterMs = retryAfterMs;
    this.#names = new Names(target.namespace);
    this.#asking = new Asking(new Connection(target), { ...LIMITS, tryWithin: target.deadline + ON_THE_WAY_MS, ...limits });
    this.#streams = new StreamReader(this.#asking, this.#names, this.#heads);
    this.#log = new LogReader(this.#asking, this.#names, this.#heads);
    this.#appender = new Appender(this.#asking, this.#names, this.#heads, this.#streams);
    this.#follower = new Follower(this.#asking, this.#names, this.#heads, this.#log, this.#streams);
    this.#consumer = new Consumer(this.#asking, this.#names);
    void this.#look();
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    return this.#appender.append(stream, expected, events);
  }

  read(stream: string, options?: ReadOptions): AsyncGenerator<StoredEvent> {
    return this.#streams.read(stream, options);
  }

  readAll(options?: { readonly after?: string; readonly limit?: number }): AsyncGenerator<StoredEvent> {
    return this.#log.read(options);
  }

  follow(options: { readonly after?: string; readonly signal: AbortSignal }): AsyncGenerator<Followed> {
    return this.#follower.follow(options);
  }

  consume(group: string, handler: (event: StoredEvent) => Promise<void>, signal: AbortSignal): Promise<void> {
    return this.#consumer.consume({ group: this.#group(group), handler, signal, retryAfterMs: this.#retryAfterMs });
  }

  parked(group: string): Promise<readonly Parked[]> {
    return this.#group(group).parked();
  }

  replayParked(group: string): Promise<number> {
    return this.#group(group).replay();
  }

  async delete(stream: string): Promise<void> {
    const patience = this.#asking.patience(this.#asking.limits.askWithin);
    if ((await this.#streams.last(stream, patience)) === undefined) throw new StreamNotFound(stream);
    this.#heads.forget(stream);
    const answered = await this.#asking.ask(patience, (client) =>
      within(this.#asking.limits.tryWithin, client.deleteStream(this.#names.stored(stream), { requiresLeader: true })));
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
    this.#asking.close();
    await this.#asking.connection.close();
    this.#stopGuarding();
  }

  #group(group: string): ConsumerGroup {
    return new ConsumerGroup(this.#asking, this.#names, group);
  }

  /** While the servers are out of reach, and nobody may be asking, it looks whether they are back. */
  async #look(): Promise<void> {
    const signal = this.#asking.closed;
    while (!signal.aborted) {
      if (this.status().state === 'unreachable') await this.#log.reach().catch(() => undefined);
      await delay(LOOK_AGAIN_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
