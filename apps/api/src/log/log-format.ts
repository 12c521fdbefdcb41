import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { PLAYBOOK_ID } from '@fanfare/domain';
import type { EventStore, NewEvent, StoredEvent } from '../event-store/event-store.js';
import { RevisionConflict, StoreUnavailable, StreamNotFound } from '../event-store/event-store-errors.js';
import type { Origin } from '../read-models/running.js';

/** The stream in which a log says what is in it. It is nobody's story: views pass it over. */
export const FORMAT_STREAM = 'log-format';
export const FORMAT_NOTED = 'LogFormatNoted';

/** What a log that was moved has in the place of an event that was deleted before. It is deleted too, and EventStoreDB shows that for a while. */
export const ERASED = 'Erased';

/** Types of events, each with the newest version of its schema, 1 for the first. */
export type Format = Readonly<Record<string, number>>;

interface Note {
  readonly types: Format;
  /** Nothing is in the log before it. */
  readonly isFirst?: true;
}

const RELEASE = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string }).version;

/** An older Fanfare over a newer log. Reading it would go wrong half-way, so it is not begun. */
export class LogTooNew extends Error {
  override readonly name = 'LogTooNew';

  constructor(unknown: readonly string[], release = RELEASE) {
    const [more] = unknown.length > 3 ? [` and ${unknown.length - 3} more`] : [''];
    super(`This log holds ${unknown.slice(0, 3).join(', ')}${more}, which this version of Fanfare (${release}) does not know. Start the newer version, or restore a backup from before.`);
  }
}

/** Others may note at the same moment: each adds to what the other noted. */
const ATTEMPTS = 8;

/**
 * What was ever written to a log, kept in the log: an event of a new type, or of a new version, is noted before it is written.
 * Known in memory, so that an append of what is noted already costs a look into a map.
 */
export class LogFormat {
  readonly #noted = new Map<string, number>();
  /** To be noted with the next append: a log from before there were notes holds what this release knows. */
  #owed: Format = {};
  #revision = -1;
  #origin: Origin | undefined;
  #turn: Promise<void> = Promise.resolve();

  private constructor(private readonly store: EventStore) {}

  /** Asks the log for its note, however long the log is, and gives it one where it has none. Throws `LogTooNew`, `StoreUnavailable`, `StoreDamaged`. */
  static async of(store: EventStore, known: Format): Promise<LogFormat> {
    const format = new LogFormat(store);
    await format.#read();
    const unknown = [...format.#noted].filter(([type, version]) => version > (known[type] ?? 0));
    if (unknown.length > 0) throw new LogTooNew(unknown.map(([type, version]) => `${type} version ${version}`));
    if (format.#revision < 0) await format.#begin(known);
    return format;
  }

  /** Where the log begins; undefined while it could not be noted. */
  get origin(): Origin | undefined {
    return this.#origin;
  }

  has({ type, metadata }: Pick<NewEvent, 'type' | 'metadata'>): boolean {
    return (this.#noted.get(type) ?? 0) >= versionOf(metadata);
  }

  /** Notes what these events bring, before they are written. */
  note(events: readonly NewEvent[]): Promise<void> {
    const turn = this.#turn.then(() => this.#note(events));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** A log with events and without a note is from before there were notes. */
  async #begin(known: Format): Promise<void> {
    const isOld = (await endOf(this.store, PLAYBOOK_ID)) !== undefined || (await isSoonFound(this.store.readAll({ limit: 1 })));
    this.#owed = isOld ? known : {};
    try {
      await this.#append(this.#owed, isOld ? {} : { isFirst: true });
    } catch (fault) {
      if (fault instanceof RevisionConflict) await this.#read();
      // A full disk keeps nobody from reading: it is noted with the next append.
      else if (!(fault instanceof StoreUnavailable)) throw fault;
    }
  }

  async #append(types: Format, more: { readonly isFirst?: true } = {}): Promise<void> {
    const event = { id: crypto.randomUUID(), type: FORMAT_NOTED, data: { types, ...more }, metadata: { schemaVersion: 1 } };
    const { position } = await this.store.append(FORMAT_STREAM, this.#revision < 0 ? 'no-stream' : this.#revision, [event]);
    this.#origin ??= { id: event.id, ...(more.isFirst ? { position } : {}) };
    this.#revision += 1;
    this.#take(types);
  }

  async #note(events: readonly NewEvent[]): Promise<void> {
    const wanted = [...Object.entries(this.#owed), ...events.map(({ type, metadata }) => [type, versionOf(metadata)] as const)];
    for (let attempt = 1; wanted.some(([type, version]) => version > (this.#noted.get(type) ?? 0)); attempt += 1) {
      const types = Object.fromEntries(this.#noted);
      for (const [type, version] of wanted) types[type] = Math.max(version, types[type] ?? 0);
      try {
        await this.#append(types);
      } catch (fault) {
        if (fault instanceof RevisionConflict && attempt < ATTEMPTS) await this.#read();
        // What was to be noted may be; the events themselves were not sent.
        else if (fault instanceof StoreUnavailable) throw new StoreUnavailable(fault.message, { outcome: 'nothing-written', retryAfter: fault.retryAfter });
        else throw fault;
      }
    }
    this.#owed = {};
  }

  async #read(): Promise<void> {
    const newest = await endOf(this.store, FORMAT_STREAM);
    if (newest === undefined) return;
    this.#revision = newest.revision;
    this.#take((newest.data as Note).types);
    if (this.#origin !== undefined) return;
    for await (const { id, data, position } of this.store.read(FORMAT_STREAM, { from: 0, limit: 1 })) this.#origin = { id, ...((data as Note).isFirst ? { position } : {}) };
  }

  #take(types: Format): void {
    for (const [type, version] of Object.entries(types)) this.#noted.set(type, version);
  }
}

const endOf = async (store: EventStore, stream: string): Promise<StoredEvent | undefined> => {
  try {
    for await (const event of store.read(stream, { direction: 'backwards', limit: 1 })) return event;
  } catch (fault) {
    if (!(fault instanceof StreamNotFound)) throw fault;
  }
  return undefined;
};

/** A server that many logs share looks through all of them for the first event of this one, and an old log has had its policy published. In milliseconds. */
const SOON = 2000;

const isSoonFound = async (events: AsyncIterable<StoredEvent>): Promise<boolean> => {
  const asked = events[Symbol.asyncIterator]();
  const first = asked.next();
  // Nobody waits for it any more when it comes late.
  first.catch(() => undefined);
  const stop = new AbortController();
  const found = await Promise.race([first, pause(SOON, undefined, { signal: stop.signal }).catch(() => undefined)]);
  stop.abort();
  void asked.return?.().catch(() => undefined);
  return found?.done === false;
};

const versionOf = (metadata: NewEvent['metadata']): number => Number(metadata['schemaVersion'] ?? 1);
