import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore, NewEvent, StoredEvent } from '../event-store.js';
import { collect } from '../contract/contract-for-specs.js';

/** A folder of its own for the files of one suite. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'sqlite-log-'));

/** The files as a crash would leave them. By another process: whoever closes the database's file gives up the locks that its process has on it. */
export const copyFiles = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  execFileSync('cp', ['-r', from, to]);
  rmSync(join(to, 'log.db.lock'), { force: true });
};

/** Flips one bit of a file that nobody has open. */
export const flip = (file: string, at: number, bit = 0): void => {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(file, bytes);
};

/** Where in the file the text is. */
export const placeOf = (file: string, text: string): number => {
  const at = readFileSync(file).indexOf(text);
  if (at < 0) throw new Error(`There is no ${text} in ${file}`);
  return at;
};

/** All that can be read of a log, by every road, as text to compare. */
export const everythingIn = async (store: EventStore, streams: readonly string[]): Promise<string> => {
  const read = async (stream: string, direction: 'forwards' | 'backwards'): Promise<readonly StoredEvent[] | string> => {
    try {
      return await collect(store.read(stream, { direction }));
    } catch (error) {
      if (error instanceof Error && error.name === 'StreamNotFound') return error.message;
      throw error;
    }
  };
  const byStream = [];
  for (const stream of streams) byStream.push(await read(stream, 'forwards'), await read(stream, 'backwards'));
  return JSON.stringify([await collect(store.readAll()), byStream, await store.parked('mail')]);
};

/** The same events whenever it is asked. */
export const numbered = (index: number, words = 'some words'): NewEvent =>
  ({ id: `0000000${index % 10}-0000-4000-8000-${String(index).padStart(12, '0')}`, type: `Event${index}`, data: { index, words }, metadata: { actorId: 'ada' } });
