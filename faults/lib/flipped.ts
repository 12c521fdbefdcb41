import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreDamaged, StoreUnavailable, StreamNotFound } from '../../apps/api/dist/event-store/event-store-errors.js';
import type { StoredEvent } from '../../apps/api/dist/event-store/event-store.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import type { Chance } from '../../bench/lib/chance.ts';
import { appendOf, Lengths } from './made-events.ts';

export interface Whole {
  /** The files as they were left, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What was written, in the order of the log. */
  readonly events: readonly StoredEvent[];
  readonly streams: readonly string[];
}

const read = async (store: SqliteEventStore, stream?: string): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const event of stream === undefined ? store.readAll() : store.read(stream)) events.push(event);
  return events;
};

const filesIn = (folder: string): ReadonlyMap<string, Buffer> => new Map(readdirSync(folder).filter((name) => !name.endsWith('.lock')).map((name) => [name, readFileSync(join(folder, name))]));

/** A log whose last part is still in its write-ahead log, as a killed process leaves it. */
export const makeWhole = async (folder: string, seed: number, streams: readonly string[], appends: number): Promise<Whole> => {
  mkdirSync(folder, { recursive: true });
  const lengths = new Lengths(seed);
  const fill = async (from: number, until: number): Promise<SqliteEventStore> => {
    const store = await SqliteEventStore.open(join(folder, 'log.db'));
    for (let number = from; number < until; number += 1) {
      await Promise.all(streams.map((stream) => store.append(stream, number === 0 ? 'no-stream' : lengths.of(stream, number) - 1, appendOf(seed, stream, number))));
    }
    return store;
  };
  await (await fill(0, Math.floor(appends * 0.7))).close();
  const store = await fill(Math.floor(appends * 0.7), appends);
  const whole = { files: filesIn(folder), events: await read(store), streams };
  await store.close();
  return whole;
};

export interface Flip {
  readonly name: string;
  readonly byte: number;
  readonly bit: number;
}

/** One bit of one page. */
export const flipOf = (files: Whole['files'], name: string, chance: Chance, pageBytes = 4096): Flip => {
  const { length } = files.get(name) ?? Buffer.alloc(0);
  const page = chance.below(Math.ceil(length / pageBytes));
  return { name, byte: Math.min(length - 1, page * pageBytes + chance.below(pageBytes)), bit: chance.below(8) };
};

export const layFlipped = (folder: string, files: Whole['files'], { name, byte, bit }: Flip): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of files) {
    const laid = Buffer.from(bytes);
    if (file === name) laid[byte] = (laid[byte] ?? 0) ^ (1 << bit);
    writeFileSync(join(folder, file), laid);
  }
};

const same = (events: readonly StoredEvent[], written: readonly StoredEvent[]): boolean => JSON.stringify(events) === JSON.stringify(written);

export interface Served {
  /** `found`: it was refused, at opening or where the damage is; `harmless`: all was served as it was written; otherwise a promise was broken. */
  readonly kind: 'found' | 'harmless' | 'served wrong' | 'failed otherwise';
  readonly words: string;
}

/** Asks the product for everything, in the order of the log and stream by stream, each event until the first refusal. */
export const serve = async (folder: string, { events, streams }: Whole): Promise<Served> => {
  let store: SqliteEventStore | undefined;
  const refusals: string[] = [];
  const asked = async (opened: SqliteEventStore, wanted: readonly StoredEvent[], stream?: string): Promise<string | undefined> => {
    const served: StoredEvent[] = [];
    try {
      for await (const event of stream === undefined ? opened.readAll() : opened.read(stream)) served.push(event);
    } catch (error) {
      if (!(error instanceof StoreDamaged || error instanceof StoreUnavailable)) return `${stream ?? 'the log'}: ${String(error)}`;
      refusals.push(error.message);
      return same(served, wanted.slice(0, served.length)) ? undefined : `${stream ?? 'the log'} served something else before it refused`;
    }
    return same(served, wanted) ? undefined : `${stream ?? 'the log'} served ${served.length} events and not the ${wanted.length} that were written`;
  };
  try {
    store = await SqliteEventStore.open(join(folder, 'log.db'));
    const wrong = await asked(store, events);
    if (wrong !== undefined) return { kind: 'served wrong', words: wrong };
    for (const stream of streams) {
      const fault = await asked(store, events.filter((event) => event.stream === stream), stream);
      if (fault !== undefined) return { kind: 'served wrong', words: fault };
    }
    return refusals.length === 0 ? { kind: 'harmless', words: '' } : { kind: 'found', words: refusals[0] ?? '' };
  } catch (error) {
    const refused = error instanceof StoreDamaged || error instanceof StoreUnavailable;
    return { kind: refused && !(error instanceof StreamNotFound) ? 'found' : 'failed otherwise', words: error instanceof Error ? error.message : String(error) };
  } finally {
    await store?.close().catch(() => undefined);
  }
};

/** The control: the same question without the store. True when something else is served, or something is missing, without a word. */
export const servesWrongUnchecked = (folder: string, { events, streams }: Whole): boolean => {
  copyFileSync(join(folder, 'log.db'), join(folder, 'unchecked.db'));
  try {
    copyFileSync(join(folder, 'log.db-wal'), join(folder, 'unchecked.db-wal'));
  } catch {
    // There was none.
  }
  try {
    const db = new DatabaseSync(join(folder, 'unchecked.db'));
    try {
      const shown = (rows: readonly object[]): string => JSON.stringify(rows.map((row) => ({ ...row })));
      const wanted = (of: readonly StoredEvent[]): string => shown(of.map(({ id, type, data, metadata }) => ({ id, type, data: JSON.stringify(data), metadata: JSON.stringify(metadata) })));
      if (shown(db.prepare('SELECT id, type, data, metadata FROM events ORDER BY position').all()) !== wanted(events)) return true;
      return streams.some((stream) => shown(db.prepare('SELECT id, type, data, metadata FROM events WHERE stream = ? ORDER BY revision').all(stream)) !== wanted(events.filter((event) => event.stream === stream)));
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
};
