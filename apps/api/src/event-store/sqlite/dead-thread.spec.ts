import { jest } from '@jest/globals';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { collect, event } from '../contract/contract-for-specs.js';
import { newFolder } from './log-files-for-specs.js';
import { SqliteEventStore } from './sqlite-event-store.js';

describe('A log whose thread dies', () => {
  const folder = newFolder();
  const asked = jest.spyOn(Worker.prototype, 'postMessage');
  let file: string;
  let count = 0;
  let store: SqliteEventStore;
  /** Ends the one that was asked last, as a fault of its own would. */
  const kill = (): Promise<number> => (asked.mock.contexts.at(-1) as Worker).terminate();
  const said: string[] = [];

  beforeEach(async () => {
    file = join(folder, `log-${(count += 1)}.db`);
    store = await SqliteEventStore.open(file, { say: (words) => said.push(words), retryAfterMs: 1 });
    await store.append('thing-1', 'no-stream', [event('First')]);
  });
  afterEach(() => store.close());
  afterAll(() => {
    asked.mockRestore();
    rmSync(folder, { recursive: true });
  });

  const until = async (state: string): Promise<void> => {
    while (store.status().state !== state) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('says so, refuses what it cannot do, and goes on with all that was acknowledged once another has opened the file', async () => {
    await kill();
    expect(store.status()).toMatchObject({ state: 'unreachable', since: expect.any(String), reason: expect.stringMatching(/thread ended by itself; the log is being opened again/) });
    await expect(store.append('thing-1', 0, [event('Refused')])).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'nothing-written' });
    await expect(collect(store.read('thing-1'))).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(said).toContainEqual(expect.stringMatching(/thread ended by itself/));

    await until('up');
    await store.append('thing-1', 0, [event('Second')]);
    expect((await collect(store.read('thing-1'))).map(({ type }) => type)).toEqual(['First', 'Second']);
  });

  it('does not know what came of what was under way, which is written once when it is sent again', async () => {
    const second = [event('Second')];
    asked.mockImplementationOnce(() => undefined);
    const underWay = store.append('thing-1', 0, second);
    await Promise.all([kill(), expect(underWay).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'unknown' })]);
    await until('up');
    expect(await store.append('thing-1', 0, second)).toMatchObject({ revision: 1 });
    expect(await store.append('thing-1', 0, second)).toMatchObject({ revision: 1 });
    expect(await collect(store.readAll())).toHaveLength(2);
  });

  it('is followed and consumed on, without a gap and without anything twice', async () => {
    const [followed, consumed]: [string[], string[]] = [[], []];
    const ended = new AbortController();
    const following = (async () => {
      for await (const one of store.follow({ signal: ended.signal })) if (one.kind === 'event') followed.push(one.event.type);
    })();
    const consuming = store.consume('mail', async ({ type }) => void consumed.push(type), ended.signal);
    const both = async (length: number): Promise<void> => {
      while (followed.length < length || consumed.length < length) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await both(1);
    await kill();
    const late: string[] = [];
    const followingLate = (async () => {
      for await (const one of store.follow({ signal: ended.signal })) if (one.kind === 'event') late.push(one.event.type);
    })();
    await until('up');
    await store.append('thing-1', 0, [event('Second')]);
    await both(2);
    while (late.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    ended.abort();
    await Promise.all([following, consuming, followingLate]);
    expect([followed, consumed, late]).toEqual([['First', 'Second'], ['First', 'Second'], ['First', 'Second']]);
  });

  it('is damaged when what was acknowledged is not there any more, and can be closed', async () => {
    await kill();
    truncateSync(file, 0);
    writeFileSync(`${file}-wal`, '');
    await until('damaged');
    await expect(store.append('thing-1', 0, [event('Refused')])).rejects.toMatchObject({ name: 'StoreDamaged' });
    await expect(collect(store.read('thing-1'))).rejects.toMatchObject({ name: 'StoreDamaged' });
  });

  it('is not begun anew when it was in memory', async () => {
    const inMemory = await SqliteEventStore.open(':memory:');
    await inMemory.append('thing-1', 'no-stream', [event('First')]);
    await kill();
    expect(inMemory.status()).toMatchObject({ state: 'damaged', reason: expect.stringMatching(/kept in memory is gone/) });
    await expect(collect(inMemory.readAll())).rejects.toMatchObject({ name: 'StoreDamaged' });
    await inMemory.close();
  });
});
