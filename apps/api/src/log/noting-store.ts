import type { Appended, AppendOptions, EventStore, ExpectedRevision, NewEvent } from '../event-store/event-store.js';
import { SqliteEventStore } from '../event-store/sqlite/sqlite-event-store.js';
import { LogFormat, type Format } from './log-format.js';

/** The log as the server writes to it: nothing goes in that its note of types and versions does not list. */
export class NotingStore implements EventStore {
  #format: LogFormat | undefined;
  #asked: Promise<LogFormat> | undefined;

  constructor(private readonly store: EventStore, private readonly known: Format) {}

  /** Whether this release may work on this log, found out once. Throws `LogTooNew`, `StoreUnavailable`, `StoreDamaged`. */
  async admit(): Promise<LogFormat> {
    this.#asked ??= LogFormat.of(this.store, this.known);
    try {
      return (this.#format = await this.#asked);
    } catch (fault) {
      this.#asked = undefined;
      throw fault;
    }
  }

  /** Copies the log while it is in use, where the store can. */
  get backup(): SqliteEventStore['backup'] | undefined {
    return this.store instanceof SqliteEventStore ? this.store.backup.bind(this.store) : undefined;
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[], options?: AppendOptions): Promise<Appended> {
    const format = this.#format;
    if (format !== undefined && events.every((event) => format.has(event))) return this.store.append(stream, expected, events, options);
    return this.#noteAndAppend(stream, expected, events, options);
  }

  async #noteAndAppend(stream: string, expected: ExpectedRevision, events: readonly NewEvent[], options?: AppendOptions): Promise<Appended> {
    const format = this.#format ?? (await this.admit());
    await format.note(events);
    return this.store.append(stream, expected, events, options);
  }

  read(...args: Parameters<EventStore['read']>): ReturnType<EventStore['read']> { return this.store.read(...args); }
  readAll(...args: Parameters<EventStore['readAll']>): ReturnType<EventStore['readAll']> { return this.store.readAll(...args); }
  follow(...args: Parameters<EventStore['follow']>): ReturnType<EventStore['follow']> { return this.store.follow(...args); }
  consume(...args: Parameters<EventStore['consume']>): ReturnType<EventStore['consume']> { return this.store.consume(...args); }
  parked(...args: Parameters<EventStore['parked']>): ReturnType<EventStore['parked']> { return this.store.parked(...args); }
  replayParked(...args: Parameters<EventStore['replayParked']>): ReturnType<EventStore['replayParked']> { return this.store.replayParked(...args); }
  delete(...args: Parameters<EventStore['delete']>): ReturnType<EventStore['delete']> { return this.store.delete(...args); }
  knownRevision(...args: Parameters<EventStore['knownRevision']>): ReturnType<EventStore['knownRevision']> { return this.store.knownRevision(...args); }
  status(): ReturnType<EventStore['status']> { return this.store.status(); }
  close(): ReturnType<EventStore['close']> { return this.store.close(); }
}
