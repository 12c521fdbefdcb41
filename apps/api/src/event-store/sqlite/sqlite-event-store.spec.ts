import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { collect, event } from '../contract/contract-for-specs.js';
import { openEventStore } from '../open-event-store.js';

describe('The log in an SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-event-store-'));
  let file: string;
  let count = 0;
  beforeEach(() => { file = join(folder, `log-${(count += 1)}.db`); });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is there again after a restart: events, positions, deletions, checkpoints and what was parked', async () => {
    const first = await openEventStore(`sqlite:${file}`, { retryAfterMs: 1 });
    await first.append('thing-1', 'no-stream', [event('A'), event('B')]);
    await first.append('person-1', 'no-stream', [event('C')]);
    await first.append('thing-1', 1, [event('D')]);
    const ended = new AbortController();
    await first.consume('mail', async ({ type }) => {
      if (type === 'B') throw new Error('no such address');
      if (type === 'D') ended.abort();
    }, ended.signal);
    await first.delete('person-1');
    const before = await collect(first.readAll());
    await first.close();

    const second = await openEventStore(`sqlite:${file}`);
    expect(await collect(second.readAll())).toEqual(before);
    expect(await second.append('person-1', 'no-stream', [event('E')])).toMatchObject({ revision: 1, position: '0000000000000005' });
    expect(await second.parked('mail')).toMatchObject([{ stream: 'thing-1', revision: 1, reason: 'no such address' }]);
    const seen: string[] = [];
    const again = new AbortController();
    await second.consume('mail', async ({ type }) => { seen.push(type); again.abort(); }, again.signal);
    expect(seen).toEqual(['E']);
    await second.close();
  });

  it('keeps no trace of a deleted stream in its files', async () => {
    const store = await openEventStore(`sqlite:${file}`);
    await store.append('person-1', 'no-stream', [event('Registered', { name: 'Unmistakable Name' })]);
    const traces = () => [file, `${file}-wal`].filter((path) => existsSync(path) && readFileSync(path).includes('Unmistakable'));
    expect(traces()).not.toEqual([]);
    await store.delete('person-1');
    expect(traces()).toEqual([]);
    await store.close();
    expect(traces()).toEqual([]);
  });

  it('refuses a file of a newer program rather than guess', async () => {
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    await expect(openEventStore(`sqlite:${file}`)).rejects.toThrow(/newer version/);
  });

  it('refuses what is asked after it was closed, and ends who follows', async () => {
    const store = await openEventStore('sqlite::memory:');
    const following = collect(store.follow({ signal: new AbortController().signal }));
    await store.append('thing-1', 'no-stream', [event('A')]);
    await store.close();
    expect((await following).length).toBeGreaterThan(0);
    await expect(store.append('thing-1', 0, [event('B')])).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await expect(collect(store.readAll())).rejects.toMatchObject({ name: 'StoreUnavailable' });
  });

  it('commits appends that arrive together in far fewer transactions than there are appends', async () => {
    const store = await openEventStore(`sqlite:${file}`);
    await Promise.all(Array.from({ length: 200 }, (_, index) => store.append(`thing-${index}`, 'no-stream', [event('A')])));
    const times = new Set((await collect(store.readAll())).map(({ recordedAt }) => recordedAt));
    expect(times.size).toBeLessThanOrEqual(3);
    await store.close();
  });

  it('knows no other kind of store, and says which there are', async () => {
    await expect(openEventStore('mongodb://somewhere')).rejects.toThrow(/sqlite:PATH/);
  });
});
