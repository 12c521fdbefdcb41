import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { collect, event } from '../contract/contract-for-specs.js';
import { everythingIn, newFolder, numbered } from './log-files-for-specs.js';
import { SqliteEventStore } from './sqlite-event-store.js';

describe('A backup of the log', () => {
  const folder = newFolder();
  const [file, copy] = [join(folder, 'log.db'), join(folder, 'backups', 'copy.db')];
  let store: SqliteEventStore;
  beforeEach(async () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    store = await SqliteEventStore.open(file, { retryAfterMs: 1 });
  });
  afterEach(() => store.close());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is one file with all that the log has, and says where it ends', async () => {
    for (let index = 0; index < 50; index += 1) await store.append(`thing-${index % 3}`, 'any', [numbered(index)]);
    await store.delete('thing-2');
    const shares: number[] = [];
    const head = await store.backup(copy, (share) => shares.push(share));
    expect(head).toEqual({ position: '0000000000000050', logHash: (await collect(store.readAll())).at(-1)?.logHash });
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(readdirSync(join(folder, 'backups'))).toEqual(['copy.db']);

    const opened = await SqliteEventStore.open(copy);
    const streams = ['thing-0', 'thing-1', 'thing-2'];
    expect(await everythingIn(opened, streams)).toBe(await everythingIn(store, streams));
    await opened.close();
  });

  it('is consistent while sixteen write on, each of whom is answered before it is done', async () => {
    for (let index = 0; index < 3000; index += 1) void store.append(`thing-${index % 30}`, 'any', [numbered(index, 'w'.repeat(1000))]);
    await store.append('thing-0', 'any', [event('Last of them')]);
    let writing = true;
    let during = 0;
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      for (let index = 0; writing; index += 1) {
        await store.append(`writer-${writer}`, index === 0 ? 'no-stream' : index - 1, [event(`Event${index}`, { words: 'w'.repeat(1000) })]);
        during += 1;
      }
    });
    const head = await store.backup(copy);
    const answeredMeanwhile = during;
    writing = false;
    await Promise.all(writers);
    expect(answeredMeanwhile).toBeGreaterThan(0);

    const opened = await SqliteEventStore.open(copy);
    const copied = await collect(opened.readAll());
    expect(copied.at(-1)).toMatchObject(head);
    expect(copied).toEqual((await collect(store.readAll())).slice(0, copied.length));
    await opened.close();
  });

  it('takes no other file’s place, and leaves none behind that is not whole', async () => {
    await store.append('thing-1', 'no-stream', [event('A')]);
    await store.backup(copy);
    await expect(store.backup(copy)).rejects.toMatchObject({ name: 'StoreUnavailable', message: expect.stringContaining('There is already a file') });
    await expect(store.backup(join(file, 'no-folder', 'copy.db'))).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(existsSync(`${copy}.unfinished`)).toBe(false);
    expect(await collect(store.readAll())).toHaveLength(1);
  });
});
