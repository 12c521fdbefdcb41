import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { event } from '../contract/contract-for-specs.js';
import { newFolder } from './log-files-for-specs.js';
import { SqliteEventStore } from './sqlite-event-store.js';

describe('A log whose file is taken away while it is open', () => {
  const folder = newFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['removed', (file: string) => { rmSync(file); }],
    ['replaced', (file: string) => { copyFileSync(file, `${file}.copy`); renameSync(`${file}.copy`, file); }],
    ['without its write-ahead log', (file: string) => { rmSync(`${file}-wal`); }],
  ])('takes nothing more, says so, and can be read: %s', async (name, take) => {
    const file = join(folder, `${name}.db`);
    const store = await SqliteEventStore.open(file);
    await store.append('thing-1', 'no-stream', [event('Thinged')]);
    take(file);
    await expect(store.append('thing-1', 0, [event('Thinged')])).rejects.toMatchObject({ name: 'StoreDamaged' });
    expect(store.status()).toMatchObject({ state: 'damaged', reason: expect.stringMatching(/while it was open/) });
    const seen: string[] = [];
    for await (const { type } of store.readAll()) seen.push(type);
    expect(seen).toEqual(['Thinged']);
    await store.close();
  });

  it('says so also where nobody writes', async () => {
    const file = join(folder, 'idle.db');
    const store = await SqliteEventStore.open(file);
    rmSync(file);
    for (let tries = 0; tries < 100 && store.status().state === 'up'; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(store.status()).toMatchObject({ state: 'damaged' });
    await store.close();
  });
});
