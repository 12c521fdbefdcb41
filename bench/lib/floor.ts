import { fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Contestant } from './paired.ts';
import { DATA, METADATA, newEvent, Streams } from './work.ts';

const BYTES = Buffer.alloc(600, 'x');

/** What durability itself costs here: one write of 600 bytes that is on the disk before the next begins. */
export const bareSync = (folder: string, times: number): Contestant => {
  const file = openSync(join(folder, 'floor'), 'a');
  return {
    name: 'write + fdatasync', times,
    work: (count) => {
      for (let done = 0; done < count; done += 1) {
        writeSync(file, BYTES);
        fdatasyncSync(file);
      }
    },
  };
};

/** One table, one insert, one sync: what any log in SQLite pays. */
export const bareSqlite = (file: string): { readonly insert: () => void; readonly together: (rows: number) => void; readonly close: () => void } => {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, at INTEGER NOT NULL, UNIQUE (stream, revision)) STRICT');
  const insert = db.prepare('INSERT INTO events (stream, revision, id, type, data, metadata, at) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const streams = new Streams(500);
  const one = (): void => {
    const [stream, revision] = streams.next();
    const { id, type } = newEvent();
    insert.run(stream, revision + 1, id, type, JSON.stringify(DATA), JSON.stringify(METADATA), Date.now());
  };
  return {
    insert: one,
    together: (rows) => {
      db.exec('BEGIN IMMEDIATE');
      for (let row = 0; row < rows; row += 1) one();
      db.exec('COMMIT');
    },
    close: () => db.close(),
  };
};
