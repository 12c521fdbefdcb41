import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EventStore } from '../event-store.js';
import { collect, event } from '../contract/contract-for-specs.js';
import { headFileOf } from './head-file.js';
import { copyFiles, everythingIn, flip, newFolder, numbered, placeOf } from './log-files-for-specs.js';
import { SqliteEventStore } from './sqlite-event-store.js';

const STREAMS = ['thing-0', 'thing-1', 'thing-2', 'thing-3', 'person-0'];
const damaged = { name: 'StoreDamaged' };

describe('A log whose file was damaged', () => {
  const folder = newFolder();
  const [made, tried] = [join(folder, 'made'), join(folder, 'tried')];
  const file = join(tried, 'log.db');
  const opened: EventStore[] = [];
  const open = async (): Promise<SqliteEventStore> => {
    const store = await SqliteEventStore.open(file, { retryAfterMs: 1 });
    opened.push(store);
    return store;
  };
  let whole: string;

  /** More events than are checked on opening; some deleted, one parked, and the last of them only in the write-ahead log. */
  beforeAll(async () => {
    const first = join(folder, 'first');
    mkdirSync(first);
    const store = await SqliteEventStore.open(join(first, 'log.db'), { retryAfterMs: 1 });
    for (let index = 0; index < 400; index += 1) {
      await store.append(STREAMS[index % 5] as string, 'any', [numbered(index)]);
      if (index === 200) await store.delete('person-0');
    }
    const ended = new AbortController();
    await store.consume('mail', async ({ type }) => {
      if (type === 'Event300') throw new Error('no such address');
      // Of the same stream, so that it comes after the one before it was parked.
      if (type === 'Event305') ended.abort();
    }, ended.signal);
    await store.delete('person-0');
    for (let index = 400; index < 420; index += 1) await store.append(STREAMS[index % 4] as string, 'any', [numbered(index)]);
    copyFiles(first, made);
    whole = await everythingIn(store, STREAMS);
    await store.close();
  });
  beforeEach(() => copyFiles(made, tried));
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read in full when it was not damaged, with what a crash left in the write-ahead log', async () => {
    expect(await everythingIn(await open(), STREAMS)).toBe(whole);
  });

  it.each([['data', '"index":37,'], ['a type', 'Event37']])('does not serve an event with a bit flipped in %s: it says where, goes on with what is whole, and takes nothing more', async (_, text) => {
    flip(file, placeOf(file, text) + text.length - 2);
    const store = await open();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { type } of store.readAll()) seen.push(type);
    })();
    await expect(reading).rejects.toMatchObject({ ...damaged, position: '0000000000000038' });
    expect(seen.at(-1)).toBe('Event36');
    expect(store.status()).toMatchObject({ state: 'damaged', position: '0000000000000038' });
    await expect(store.append('thing-9', 'no-stream', [event('New')])).rejects.toMatchObject(damaged);
    await expect(collect(store.read('thing-2'))).rejects.toMatchObject({ ...damaged, stream: 'thing-2' });
    expect(await collect(store.read('thing-1'))).toHaveLength(85);
    await expect(collect(store.follow({ signal: new AbortController().signal }))).rejects.toMatchObject(damaged);
  });

  it.each([
    ['a row is gone', 'DELETE FROM events WHERE position = 38'],
    ['the last row of a stream is gone', `DELETE FROM events WHERE stream = 'thing-2' AND revision = 84`],
    ['the head of a stream is gone', `DELETE FROM streams WHERE stream = 'thing-2'`],
    ['the head of a stream is another', `UPDATE streams SET revision = 83 WHERE stream = 'thing-2'`],
    ['the place of an event is another', `UPDATE by_stream SET position = 39 WHERE position = 38`],
    ['the place of an event is gone', 'DELETE FROM by_stream WHERE position = 38'],
    ['how far streams are indexed is another', 'UPDATE indexed SET position = position - 1'],
    ['how far streams are indexed is gone', 'DELETE FROM indexed'],
    ['a row that is not indexed is gone', 'DELETE FROM events WHERE position = 412'],
    ['a row is in another place of its stream', `UPDATE events SET revision = 999 WHERE position = 38`],
    ['a row belongs to another stream', `UPDATE events SET stream = 'thing-9' WHERE position = 38`],
    ['a time is another', 'UPDATE events SET recorded_at = recorded_at + 1 WHERE position = 38'],
    ['two rows have changed places', 'UPDATE events SET position = -1 WHERE position = 38; UPDATE events SET position = 38 WHERE position = 43; UPDATE events SET position = 43 WHERE position = -1'],
    ['an event and its hash were made to fit', `UPDATE events SET data = '{}', stream_hash = '${'a'.repeat(64)}' WHERE position = 38`],
  ])('is found out when %s', async (_, sql) => {
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
    const finding = async (): Promise<unknown> => {
      const store = await open();
      await collect(store.readAll());
      return collect(store.read('thing-2'));
    };
    await expect(finding()).rejects.toMatchObject(damaged);
  });

  it('is found out where only the revision is hit, which is in no hash', async () => {
    flip(file, placeOf(file, `${numbered(37).id}Event37`) - 1);
    await expect(collect((await open()).readAll())).rejects.toMatchObject({ ...damaged, position: '0000000000000038' });
  });

  it('is found out where only the chain over what was deleted is hit', async () => {
    const db = new DatabaseSync(file);
    db.exec(`UPDATE erased SET stream_hash = '${'b'.repeat(64)}' WHERE position = 25`);
    db.close();
    await expect(collect((await open()).readAll())).rejects.toMatchObject({ ...damaged, position: '0000000000000025' });
  });

  it('does not start a group anywhere but where it was', async () => {
    const db = new DatabaseSync(file);
    db.exec('UPDATE checkpoints SET position = position + 1');
    db.close();
    await expect((await open()).consume('mail', async () => undefined, new AbortController().signal)).rejects.toMatchObject(damaged);
  });

  it('does not append to a stream whose end is not what it was', async () => {
    const db = new DatabaseSync(file);
    db.exec(`UPDATE streams SET hash = '${'c'.repeat(64)}' WHERE stream = 'thing-2'`);
    db.close();
    await expect((async () => (await open()).append('thing-2', 'any', [event('New')]))()).rejects.toMatchObject(damaged);
  });

  it('is refused when the write-ahead log is hit, which SQLite itself would cut short without a word', async () => {
    flip(`${file}-wal`, placeOf(`${file}-wal`, '"index":405'));
    await expect(open()).rejects.toThrow(/ends at 0000000000000\d+, although 0000000000000420 was acknowledged; restore it from a backup/);
  });

  it('is refused when it was put back from an older copy beside the head of a newer one', async () => {
    rmSync(`${file}-wal`);
    await expect(open()).rejects.toMatchObject(damaged);
  });

  it('is refused when it is gone, rather than begun anew', async () => {
    rmSync(file);
    await expect(open()).rejects.toThrow(/is gone, although it went to 0000000000000420; restore it from a backup, or delete .*log\.db\.head/);
    expect(existsSync(file)).toBe(false);
  });

  it('is refused when its tables are no longer those that were made, or it says that it is older or new', async () => {
    for (const sql of ['DROP TABLE erased', 'PRAGMA user_version = 0', 'PRAGMA user_version = 1']) {
      copyFiles(made, tried);
      const db = new DatabaseSync(file);
      db.exec(sql);
      db.close();
      await expect(open()).rejects.toMatchObject(damaged);
    }
    writeFileSync(file, 'This is not a database, and it is longer than a hundred bytes, so that nobody takes it for an empty one that is only just begun.');
    await expect(open()).rejects.toMatchObject(damaged);
  });

  it('is opened when only the note of its head is torn, which is then written anew', async () => {
    const head = readFileSync(headFileOf(file), 'utf8');
    for (const torn of ['', head.slice(0, 30), head.replace('420', '421')]) {
      writeFileSync(headFileOf(file), torn);
      const store = await open();
      expect(await everythingIn(store, STREAMS)).toBe(whole);
      await store.close();
      expect(readFileSync(headFileOf(file), 'utf8')).toBe(head);
    }
  });

  it.each(['log.db', 'log.db-wal', 'log.db.head'])('serves nothing wrong, wherever in %s a bit is flipped', async (name) => {
    const length = readFileSync(join(made, name)).length;
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 8; seed += 1) {
      copyFiles(made, tried);
      flip(join(tried, name), (seed * 7919 * 4801) % length, seed % 8);
      try {
        outcomes.add((await everythingIn(await open(), STREAMS)) === whole ? 'the same' : `something else, seed ${seed}`);
      } catch (error) {
        outcomes.add(error instanceof Error ? error.name : String(error));
      }
      for (const store of opened.splice(0)) await store.close();
    }
    expect([...outcomes].filter((outcome) => outcome !== 'the same' && outcome !== 'StoreDamaged')).toEqual([]);
  });
});
