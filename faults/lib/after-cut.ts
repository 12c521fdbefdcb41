import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StreamNotFound } from '../../apps/api/dist/event-store/event-store-errors.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { LogJudge } from './log-judge.ts';
import { appendOf } from './made-events.ts';
import type { Told } from './tape.ts';

/** Lays what a power cut left into an empty folder. */
export const layOut = (folder: string, files: ReadonlyMap<string, Buffer>): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
};

/** What is wrong with the log that the product finds after a power cut: opened, read through, written to, closed and looked over. */
export const faultsAfterCut = async (folder: string, seed: number, { acknowledged, deleted }: Told): Promise<readonly string[]> => {
  const file = join(folder, 'log.db');
  const judge = new LogJudge(seed);
  try {
    const store = await SqliteEventStore.open(file);
    try {
      for await (const event of store.readAll()) judge.take(event);
      judge.end(acknowledged);
      for (const stream of deleted) if (!(await isMissing(store, stream))) judge.faults.push(`LOST: ${stream} was deleted and is there`);
      for (const stream of [...acknowledged.keys()].slice(0, 2)) {
        const { appends, revision } = judge.placeOf(stream);
        await store.append(stream, revision < 0 ? 'no-stream' : revision, appendOf(seed, stream, appends));
      }
      const { state } = store.status();
      if (state !== 'up') judge.faults.push(`it works and says that it is ${state}`);
    } finally {
      await store.close();
    }
    const db = new DatabaseSync(file, { readOnly: true });
    const found = db.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
    db.close();
    if (found !== 'ok') judge.faults.push(`CORRUPT: ${String(found)}`);
  } catch (error) {
    judge.faults.push(`REFUSED: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
  }
  return judge.faults;
};

const isMissing = async (store: SqliteEventStore, stream: string): Promise<boolean> => {
  try {
    for await (const _ of store.read(stream)) return false;
    return false;
  } catch (error) {
    return error instanceof StreamNotFound;
  }
};
