import type { View } from '@fanfare/domain/kernel';
import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEventStore } from '../event-store/open-event-store.js';
import { startProjector } from './projector.js';
import { openViewStore } from './view-store.js';

const countView: View<{ readonly count: number }> = {
  name: 'count', version: 1, keyOf: ({ stream }) => stream,
  evolve: (before) => ({ count: (before?.count ?? 0) + 1 }), fields: { count: ({ count }) => count },
};

describe('Read models on a disk that does not take what is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interrupted-writing-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are behind until it does, and then miss no event', async () => {
    const store = await openEventStore('sqlite::memory:');
    const add = async (): Promise<string> => (await store.append('thing-1', 'any', [{ id: crypto.randomUUID(), type: 'Added', data: {}, metadata: {} }])).position;
    await add();
    const viewStore = openViewStore(':memory:');
    const projector = startProjector({ store, viewStore, views: [countView], parse: ({ type, data }) => ({ type, data }) });
    await projector.whenReady;

    let refused = 0;
    const write = viewStore.write.bind(viewStore);
    viewStore.write = (work) => {
      refused += 1;
      if (refused <= 2) throw new Error('database or disk is full');
      write(work);
    };
    await add();
    const last = await add();
    expect(await projector.reached(last, 20_000)).toBe(true);
    expect(refused).toBeGreaterThan(2);
    expect(viewStore.collection(countView).get('thing-1')).toEqual({ count: 3 });

    await projector.stop();
    viewStore.close();
    await store.close();
  });

  it('have the tables of a view and its entry together or not at all', () => {
    const file = join(folder, 'views.db');
    const viewStore = openViewStore(file);
    const { exec } = DatabaseSync.prototype;
    // The process is killed between the two.
    DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string): void {
      exec.call(this, sql);
      if (sql.includes('CREATE VIRTUAL TABLE')) throw new Error('killed');
    };
    try {
      expect(() => viewStore.hold(countView)).toThrow('killed');
    } finally {
      DatabaseSync.prototype.exec = exec;
      viewStore.close();
    }

    const again = openViewStore(file);
    expect(again.hold(countView).complete).toBe(false);
    again.close();
  });

  it('answer a list without the index that there is no room for', () => {
    const viewStore = openViewStore(':memory:');
    const { exec } = DatabaseSync.prototype;
    viewStore.hold(countView);
    DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string): void {
      if (sql.startsWith('CREATE INDEX')) throw new Error('database or disk is full');
      exec.call(this, sql);
    };
    try {
      expect(viewStore.collection(countView).list({ order: { field: 'count', direction: 'descending' }, first: 10 }).entries).toEqual([]);
    } finally {
      DatabaseSync.prototype.exec = exec;
      viewStore.close();
    }
  });
});
