import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { GENESIS, linkOf, logHash, streamHash } from '../chain.js';
import type { StoredEvent } from '../event-store.js';
import { collect, event, typesOf } from '../contract/contract-for-specs.js';
import { newFolder } from './log-files-for-specs.js';
import { SqliteEventStore } from './sqlite-event-store.js';

/** As the first version of the program made its files. */
const SCHEMA_1 = `
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL,
    type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, recorded_at INTEGER NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_by_id ON events (stream, id);
  CREATE TABLE IF NOT EXISTS deleted_streams (stream TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS checkpoints (consumer TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS parked (consumer TEXT NOT NULL, position INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (consumer, position)) STRICT;
  PRAGMA user_version = 1;`;
const STREAMS = ['thing-1', 'person-1', 'thing-2', 'person-2'];

describe('A log of the first version of the program', () => {
  const folder = newFolder();
  const file = join(folder, 'log.db');
  afterAll(() => rmSync(folder, { recursive: true }));

  /** 1,500 events in four streams; `person-1` was deleted and went on, `person-2`, which ended the log, was deleted. */
  beforeEach(() => {
    for (const name of ['', '-wal', '.head', '.lock']) rmSync(`${file}${name}`, { force: true });
    const db = new DatabaseSync(file);
    db.exec(`PRAGMA journal_mode = WAL; ${SCHEMA_1}; BEGIN`);
    const insert = db.prepare('INSERT INTO events (stream, revision, id, type, data, metadata, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)');
    const remove = (stream: string, revision: number): void => db.exec(`DELETE FROM events WHERE stream = '${stream}'; INSERT INTO deleted_streams VALUES ('${stream}', ${revision})`);
    for (let index = 0; index < 1500; index += 1) {
      insert.run(STREAMS[index % 4] as string, Math.floor(index / 4), `id-${index}`, `Event${index}`, `{"index":${index},"words":"ä 🎉"}`, '{"actorId":"ada"}', 1_700_000_000_000 + index);
      if (index === 1000) remove('person-1', 249);
    }
    remove('person-2', 374);
    db.exec(`INSERT INTO checkpoints VALUES ('mail', 1203); INSERT INTO parked VALUES ('mail', 9, 'no such address'), ('mail', 10, 'what he wrote'); COMMIT`);
    db.close();
  });

  it('is chained when it is opened, and loses nothing', async () => {
    const store = await SqliteEventStore.open(file);
    const all = await collect(store.readAll());
    expect(all.map(({ position }) => Number(position))).toEqual(Array.from({ length: 1500 }, (_, index) => index + 1).filter((position) => position % 4 !== 0 && !(position % 4 === 2 && position <= 1000)));
    for (const one of all) {
      const index = Number(one.position) - 1;
      expect(one).toMatchObject({ id: `id-${index}`, type: `Event${index}`, stream: STREAMS[index % 4], revision: Math.floor(index / 4), data: { index, words: 'ä 🎉' }, metadata: { actorId: 'ada' } });
      expect(one.recordedAt).toBe(new Date(1_700_000_000_000 + index).toISOString());
    }
    for (const stream of STREAMS.slice(0, 3)) {
      let hash = GENESIS;
      for (const one of await collect(store.read(stream))) expect(one.streamHash).toBe(hash = streamHash(hash, linkOf(one)));
    }
    await store.close();
  });

  it('has a chain over the whole, where what was deleted stands as a hole', async () => {
    const store = await SqliteEventStore.open(file);
    const byPosition = new Map((await collect(store.readAll())).map((one): [number, StoredEvent] => [Number(one.position), one]));
    let hash = GENESIS;
    for (let position = 1; position <= 1500; position += 1) {
      const one = byPosition.get(position);
      hash = logHash(hash, one?.streamHash ?? GENESIS);
      if (one !== undefined) expect(one.logHash).toBe(hash);
    }
    expect(await store.append('thing-3', 'no-stream', [event('New')])).toMatchObject({ position: '0000000000001501' });
    await store.close();
  });

  it('goes on where it was: revisions, deletions, groups and what they parked', async () => {
    const store = await SqliteEventStore.open(file);
    await expect(collect(store.read('person-2'))).rejects.toMatchObject({ name: 'StreamNotFound' });
    expect(await store.append('person-2', 'no-stream', [event('Again')])).toMatchObject({ revision: 375 });
    expect(await store.append('person-1', 374, [event('More')])).toMatchObject({ revision: 375 });
    expect(await store.parked('mail')).toEqual([{ position: '0000000000000009', stream: 'thing-1', revision: 2, reason: 'no such address' }]);
    const ended = new AbortController();
    const seen: StoredEvent[] = [];
    await store.consume('mail', async (one) => { seen.push(one); ended.abort(); }, ended.signal);
    expect(typesOf(seen)).toEqual(['Event1204']);
    await store.close();

    const again = await SqliteEventStore.open(file);
    expect(typesOf(await collect(again.readAll({ after: '0000000000001500' })))).toEqual(['Again', 'More']);
    await again.close();
  });

  it('is left as it was when it cannot be chained', async () => {
    const db = new DatabaseSync(file);
    db.exec('UPDATE events SET recorded_at = 9007199254740990 WHERE position = 1499');
    db.close();
    await expect(SqliteEventStore.open(file)).rejects.toThrow();
    const after = new DatabaseSync(file);
    expect(after.prepare('SELECT count(*) AS n, (SELECT user_version FROM pragma_user_version) AS version FROM events').get()).toMatchObject({ n: 875, version: 1 });
    after.close();
  });
});
