import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { appendOf } from './made-events.ts';

/** As the first version of the log laid its tables out. */
const TABLES = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL,
    type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, recorded_at INTEGER NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE INDEX events_by_id ON events (stream, id);
  CREATE TABLE deleted_streams (stream TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT;
  CREATE TABLE checkpoints (consumer TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT;
  CREATE TABLE parked (consumer TEXT NOT NULL, position INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (consumer, position)) STRICT;
  PRAGMA user_version = 1`;

/** A log that the first version of the program wrote, so many appends a stream. */
export const writeVersionOne = (folder: string, seed: number, streams: readonly string[], appends: number): void => {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, 'log.db'));
  db.exec(`PRAGMA journal_mode = WAL; ${TABLES}; BEGIN`);
  const insert = db.prepare('INSERT INTO events (stream, revision, id, type, data, metadata, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const revisions = new Map<string, number>();
  for (let number = 0; number < appends; number += 1) {
    for (const stream of streams) {
      for (const { id, type, data, metadata } of appendOf(seed, stream, number)) {
        const revision = (revisions.get(stream) ?? -1) + 1;
        insert.run(stream, revision, id, type, JSON.stringify(data), JSON.stringify(metadata), 1_790_000_000_000 + number);
        revisions.set(stream, revision);
      }
    }
  }
  db.exec('COMMIT');
  db.close();
};
