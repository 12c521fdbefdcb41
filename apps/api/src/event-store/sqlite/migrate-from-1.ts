import type { DatabaseSync } from 'node:sqlite';
import { GENESIS, logHash, streamHash } from '../chain.js';
import { indexAll } from './migrate-from-2.js';
import { Places } from './places.js';
import { createTables } from './schema.js';

interface OldRow {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
  readonly recordedAt: number;
}

interface OldPlace {
  readonly consumer: string;
  readonly position: number;
  readonly reason: string;
}

const PAGE = 1000;

/**
 * Chains what was written before there were chains; to be called inside of a transaction. Of events that were deleted then nothing is known
 * but that they were there: they stand in the log's chain as `GENESIS`.
 */
export const migrateFrom1 = (db: DatabaseSync, say: (words: string) => void): void => {
  const one = (sql: string): number => (db.prepare(sql).get() as { n: number | null } | undefined)?.n ?? 0;
  db.exec(`DROP INDEX events_by_id; ALTER TABLE events RENAME TO old_events; ALTER TABLE checkpoints RENAME TO old_checkpoints; ALTER TABLE parked RENAME TO old_parked`);
  createTables(db);

  const end = Math.max(one('SELECT max(position) AS n FROM old_events'), one(`SELECT seq AS n FROM sqlite_sequence WHERE name IN ('old_events', 'events')`));
  const page = db.prepare(`SELECT position, stream, revision, id, type, data, metadata, recorded_at AS recordedAt FROM old_events WHERE position > ? ORDER BY position LIMIT ${PAGE}`);
  const insert = db.prepare('INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?3, ?7, ?8, ?9, ?10, ?11)');
  const erase = db.prepare('INSERT INTO erased VALUES (?, ?, ?)');
  const last = db.prepare('SELECT revision, hash FROM streams WHERE stream = ?');
  const begin = db.prepare('INSERT INTO streams VALUES (?, ?, ?, ?)');
  const goOn = db.prepare('UPDATE streams SET revision = ?, hash = ? WHERE stream = ?');

  let [position, ofLog] = [0, GENESIS];
  const eraseUntil = (until: number): void => {
    for (position += 1; position < until; position += 1) erase.run(position, GENESIS, (ofLog = logHash(ofLog, GENESIS)));
  };
  const chain = (row: OldRow): void => {
    eraseUntil(row.position);
    const { stream, revision, id, type, data, metadata, recordedAt } = row;
    const chainedTo = (last.get(stream) as { hash: string } | undefined)?.hash;
    const ofStream = streamHash(chainedTo ?? GENESIS, { stream, id, type, recordedAt: new Date(recordedAt).toISOString(), data, metadata });
    ofLog = logHash(ofLog, ofStream);
    insert.run(position, stream, revision, id, type, recordedAt, chainedTo ?? GENESIS, ofStream, ofLog, data, metadata);
    if (chainedTo === undefined) begin.run(stream, revision, revision, ofStream);
    else goOn.run(revision, ofStream, stream);
  };

  let said = Date.now();
  for (let rows = page.all(0); rows.length > 0; rows = page.all(position)) {
    for (const row of rows as unknown as readonly OldRow[]) chain(row);
    if (Date.now() - said < 1000) continue;
    said = Date.now();
    say(`The log is being chained: ${position} of ${end} events`);
  }
  eraseUntil(end + 1);
  indexAll(db);
  const places = new Places(db, () => undefined);
  for (const { consumer, position: at } of db.prepare('SELECT * FROM old_checkpoints').all() as unknown as readonly OldPlace[]) places.put(consumer, at);
  for (const { consumer, position: at, reason } of db.prepare('SELECT * FROM old_parked WHERE position IN (SELECT position FROM events)').all() as unknown as readonly OldPlace[]) places.park(consumer, at, reason);
  db.exec(`
    INSERT INTO streams SELECT stream, revision + 1, revision, '${GENESIS}' FROM deleted_streams WHERE stream NOT IN (SELECT stream FROM streams);
    DROP TABLE old_events; DROP TABLE deleted_streams; DROP TABLE old_checkpoints; DROP TABLE old_parked`);
};
