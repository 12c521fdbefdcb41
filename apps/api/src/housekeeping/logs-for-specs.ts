import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore, NewEvent, StoredEvent } from '../event-store/event-store.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { run } from './run.js';

export const madeAt = new Date('2026-11-22T09:00:00.000Z');

export const said = (type: string, data: unknown = {}): NewEvent => ({ id: randomUUID(), type, data, metadata: { actorId: 'person-ada' } });

/** What a log is when all of it is told: order, names, contents, times and numbers, without positions. */
export const told = async (store: EventStore): Promise<readonly unknown[]> => {
  const all: unknown[] = [];
  for await (const { position: _position, logHash: _logHash, ...event } of store.readAll() as AsyncIterable<StoredEvent>) all.push(event);
  return all;
};

export const using = async <Answer>(url: string, work: (store: EventStore) => Promise<Answer>): Promise<Answer> => {
  const store = await openEventStore(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

/**
 * A log with something of everything: streams that interleave, several events in one append, unusual data, a stream that was deleted,
 * one that was deleted twice and began again, and one that was deleted and stayed so.
 */
export const writeSample = async (store: EventStore): Promise<void> => {
  for (let round = 0; round < 2; round += 1) {
    for (const thing of ['a', 'b', 'c']) await store.append(`thing-${thing}`, round === 0 ? 'no-stream' : round - 1, [said('Told', { round, text: 'Größe 📏', deep: [{ n: 1e21, nothing: null }] })]);
  }
  await store.append('person-gone', 'no-stream', [said('Registered', { name: 'Unmistakable Name' }), said('Renamed', { name: 'Unmistakable Other' })]);
  await store.append('person-back', 'no-stream', [said('Registered', { name: 'Unmistakable Third' })]);
  await store.append('thing-a', 1, [said('Told'), said('Told'), said('Ended')]);
  await store.delete('person-gone');
  await store.delete('person-back');
  await store.append('person-back', 'no-stream', [said('Registered', { name: 'again' })]);
  await store.delete('person-back');
  await store.append('person-back', 'any', [said('Registered', { name: 'and again' }), said('Renamed', { name: 'for good' })]);
  await store.append('thing-b', 1, [said('Ended')]);
};

export interface Desk {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly url: (name: string) => string;
  /** One command line, in the folder: its exit code and what it said. */
  readonly log: (...words: readonly string[]) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  readonly end: () => void;
}

/** A folder for logs, and the command. */
export const startDesk = (env: Readonly<Record<string, string>> = {}): Desk => {
  const folder = mkdtempSync(join(tmpdir(), 'housekeeping-'));
  const path = (name: string): string => join(folder, name);
  return {
    folder, path, url: (name) => `sqlite:${path(name)}`,
    log: async (...words) => {
      const heard = { out: '', err: '' };
      const code = await run({
        words, env, cwd: folder, now: () => madeAt,
        out: { write: (text) => (heard.out += text) }, err: { write: (text) => (heard.err += text) },
      });
      return { code, ...heard };
    },
    end: () => rmSync(folder, { recursive: true }),
  };
};
