import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { append, eventually } from '../contract/contract-for-specs.js';
import { StoreDamaged, StoreUnavailable } from '../event-store-errors.js';
import { persist } from './checkpoint.js';
import { newFolder } from './log-files-for-specs.js';
import { SqliteEventStore } from './sqlite-event-store.js';

describe('A group that consumes an SQLite log', () => {
  const folder = newFolder();
  let file: string;
  let count = 0;
  let store: SqliteEventStore;
  beforeEach(async () => {
    file = join(folder, `log-${(count += 1)}.db`);
    store = await SqliteEventStore.open(file, { retryAfterMs: 1 });
    await append(store, 'thing-1', 'no-stream', 'A', 'B');
    await append(store, 'person-1', 'no-stream', 'C');
  });
  afterEach(() => store.close());
  afterAll(() => rmSync(folder, { recursive: true }));

  const consumedUntil = async (last: string): Promise<string[]> => {
    const [ended, seen] = [new AbortController(), [] as string[]];
    await store.consume('mail', async ({ type }) => {
      seen.push(type);
      if (type === last) ended.abort();
    }, ended.signal);
    return seen;
  };
  const parkAll = async (): Promise<void> => {
    const ended = new AbortController();
    const consuming = store.consume('mail', async ({ type }) => { throw new Error(`no ${type} for me`); }, ended.signal);
    await eventually(async () => expect((await store.parked('mail')).map(({ reason }) => reason)).toEqual(['no A for me', 'no B for me', 'no C for me']));
    ended.abort();
    await consuming;
  };

  it('hands over what was asked for again while nobody consumed, even after a restart, before it goes on', async () => {
    await parkAll();
    await append(store, 'thing-1', 1, 'D');
    expect(await store.replayParked('mail')).toBe(3);
    expect(await store.parked('mail')).toEqual([]);
    await store.close();
    store = await SqliteEventStore.open(file, { retryAfterMs: 1 });
    const [ended, seen] = [new AbortController(), [] as string[]];
    const consuming = store.consume('mail', async ({ type }) => { seen.push(type); }, ended.signal);
    await eventually(async () => expect([...seen].sort()).toEqual(['A', 'B', 'C', 'D']));
    expect(seen.indexOf('A')).toBeLessThan(seen.indexOf('B'));
    expect(seen.indexOf('B')).toBeLessThan(seen.indexOf('D'));
    ended.abort();
    await consuming;
    expect(await store.replayParked('mail')).toBe(0);
  });

  it('forgets what it parked of a stream that was deleted, and why: the reason may quote it', async () => {
    await parkAll();
    await store.delete('person-1');
    expect((await store.parked('mail')).map(({ stream }) => stream)).toEqual(['thing-1', 'thing-1']);
    expect(await store.replayParked('mail')).toBe(2);
  });

  it('ends with its signal while it waits for a replay, for an event, and for its turn', async () => {
    const ended = new AbortController();
    const both = [store.consume('idle', async () => undefined, ended.signal), store.consume('idle', async () => undefined, ended.signal)];
    await store.replayParked('idle');
    ended.abort();
    await expect(Promise.all(both)).resolves.toEqual([undefined, undefined]);
  });

  it('goes on with other streams while one waits for a retry, keeps each stream’s order, and takes up after a restart what was not done', async () => {
    await store.close();
    store = await SqliteEventStore.open(file, { retryAfterMs: 60_000 });
    const [ended, seen] = [new AbortController(), [] as string[]];
    await store.consume('mail', async ({ type }) => {
      seen.push(type);
      if (type === 'A') throw new Error('not now');
      if (type === 'C') ended.abort();
    }, ended.signal);
    expect(seen).toEqual(['A', 'C']);
    await append(store, 'thing-1', 1, 'D');
    expect(await consumedUntil('D')).toEqual(['A', 'B', 'C', 'D']);
  });

  it('parks no longer what it handles after all, when it was killed before its place was written down', async () => {
    await parkAll();
    await store.close();
    const db = new DatabaseSync(file);
    db.exec('DELETE FROM checkpoints');
    db.close();
    store = await SqliteEventStore.open(file, { retryAfterMs: 1 });

    expect(await consumedUntil('C')).toEqual(['A', 'B', 'C']);
    expect(await store.parked('mail')).toEqual([]);
  });

  it('writes its place down when the store takes it again, and gives up when it was damaged or is stopped', async () => {
    const never = new AbortController().signal;
    let tries = 0;
    await persist(async () => {
      tries += 1;
      if (tries < 3) throw new StoreUnavailable('The disk is full');
    }, never);
    expect(tries).toBe(3);
    await expect(persist(async () => { throw new StoreDamaged('not what was written'); }, never)).rejects.toMatchObject({ name: 'StoreDamaged' });
    await expect(persist(async () => { throw new StoreUnavailable('closed'); }, AbortSignal.abort())).rejects.toMatchObject({ name: 'StoreUnavailable' });
  });
});
