import type { View } from '@fanfare/domain/kernel';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EventStore } from '../event-store/event-store.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { startProjector, type Projector } from './projector.js';
import { openViewStore, ViewsDamaged, type ListQuery, type ViewStore } from './view-store.js';

interface Task { readonly id: string; readonly title: string; readonly state: string; readonly size: number; readonly owners: readonly string[] }
type Written = { readonly type: 'Written'; readonly data: Task };

const taskView: View<Task, Written> = {
  name: 'task', version: 1,
  keyOf: ({ data }) => data.id,
  evolve: (_, { data }) => data,
  fields: { state: ({ state }) => state, size: ({ size }) => size, owners: ({ owners }) => owners },
  text: ({ title }) => title,
};
const tasks = Array.from({ length: 120 }, (_, at): Task => ({
  id: `task-${at}`, title: `Timezone chart ${at} ${'of many words '.repeat(8)}`, state: at % 3 === 0 ? 'open' : 'done', size: at % 7, owners: at % 2 === 0 ? ['ada', 'bob'] : ['cy'],
}));
const QUERIES: readonly ListQuery[] = [
  { first: 200 }, { where: { state: 'open' }, order: { field: 'size', direction: 'descending' }, first: 200 },
  { where: { owners: 'ada' }, first: 200 }, { where: { size: { from: 2, until: 4 } }, order: { field: 'size', direction: 'ascending' }, first: 200 },
];

/** As seeds go: the same bits on each run. */
const random = (seed: number): (() => number) => () => {
  seed = (seed * 1664525 + 1013904223) % 2 ** 32;
  return seed / 2 ** 32;
};

describe('Read models whose file is damaged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'view-damage-'));
  const path = join(folder, 'views.db');
  let store: EventStore;

  const project = (viewStore: ViewStore): Projector =>
    startProjector({ store, viewStore, views: [taskView], parse: ({ type, data }) => ({ type, data }) });
  const answers = (viewStore: ViewStore): unknown => {
    const collection = viewStore.collection(taskView);
    return [...QUERIES.map((query) => collection.list(query).entries), ...tasks.map(({ id }) => collection.get(id))];
  };
  const anew = (): void => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    copyFileSync(`${path}-whole`, path);
  };

  /** In the file, behind everybody's back. */
  const retitle = (task: number): void => {
    const bytes = readFileSync(path, 'latin1').replaceAll(`"title":"Timezone chart ${task} `, `"title":"Timezone Chart ${task} `);
    writeFileSync(path, bytes, 'latin1');
  };

  beforeAll(async () => {
    store = await openEventStore('sqlite::memory:');
    for (const data of tasks) await store.append(data.id, 'no-stream', [{ id: crypto.randomUUID(), type: 'Written', data, metadata: {} }]);
    const viewStore = openViewStore(path);
    const projector = project(viewStore);
    await projector.whenReady;
    answers(viewStore);
    await projector.stop();
    viewStore.close();
    copyFileSync(path, `${path}-whole`);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('never answer what was not written, wherever a bit was flipped, and what does not show in answers is found by reading all', async () => {
    const bytes = readFileSync(`${path}-whole`);
    const whole = openViewStore(path);
    const truth = answers(whole);
    whole.close();
    const next = random(20261123);
    const found = { inAnswers: 0, atOpening: 0, byReading: 0, harmless: 0 };

    for (let seed = 0; seed < 80; seed += 1) {
      anew();
      const flipped = Buffer.from(bytes);
      const place = Math.floor(next() * bytes.length);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << Math.floor(next() * 8));
      writeFileSync(path, flipped);
      const viewStore = openViewStore(path);
      try {
        if (viewStore.serving(taskView) === undefined) found.atOpening += 1;
        else {
          await viewStore.check();
          const isFound = viewStore.damage !== undefined;
          let shown: unknown;
          try {
            shown = answers(viewStore);
          } catch (error) {
            expect(error).toBeInstanceOf(ViewsDamaged);
          }
          if (isFound) found.byReading += 1;
          else if (shown === undefined) found.inAnswers += 1;
          else {
            expect({ place, shown }).toEqual({ place, shown: truth });
            found.harmless += 1;
          }
        }
      } finally {
        viewStore.close();
      }
    }
    // Bits of free space are nobody's.
    expect(found.byReading + found.inAnswers + found.atOpening).toBeGreaterThan(40);
  });

  it('are not answered from before anybody has read all', () => {
    anew();
    retitle(7);
    const viewStore = openViewStore(path);
    expect(() => viewStore.collection(taskView).get('task-7')).toThrow(ViewsDamaged);
    expect(() => viewStore.collection(taskView).get('task-8')).toThrow(ViewsDamaged);
    viewStore.close();
  });

  it('do not say that there is no document because a damaged index does not lead to it, and say it of one that there never was', () => {
    anew();
    const db = new DatabaseSync(path, { defensive: false });
    // An index of the same shape, and empty.
    db.exec(`CREATE TABLE empty (key TEXT UNIQUE); PRAGMA writable_schema = ON;
      UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_empty_1') WHERE name = 'sqlite_autoindex_documents:task:1_1'`);
    db.close();

    const viewStore = openViewStore(path);
    expect(viewStore.collection(taskView).get('task-1000')).toBeUndefined();
    expect(() => viewStore.collection(taskView).get('task-7')).toThrow(ViewsDamaged);
    viewStore.close();
  });

  it('do not show a document where a damaged index has it', () => {
    anew();
    const db = new DatabaseSync(path);
    db.exec(`UPDATE "documents:task:1" SET f_state = 'open' WHERE key = 'task-1'`);
    db.close();

    const viewStore = openViewStore(path);
    expect(viewStore.collection(taskView).get('task-1')?.state).toBe('done');
    expect(() => viewStore.collection(taskView).list(QUERIES[1] as ListQuery)).toThrow(ViewsDamaged);
    viewStore.close();
  });

  it('are made again from the log, by themselves and while they are asked', async () => {
    anew();
    retitle(7);
    const viewStore = openViewStore(path);
    const projector = project(viewStore);
    await projector.belonging.passed;
    const renewed = new Promise<void>((resolve) => projector.onRenewal(() => {
      if (projector.serves) resolve();
    }));
    expect(projector.serves).toBe(true);
    expect(() => viewStore.collection(taskView).get('task-7')).toThrow(ViewsDamaged);
    expect(projector.serves).toBe(false);

    await renewed;
    expect(viewStore.damage).toBeUndefined();
    expect(viewStore.collection(taskView).get('task-7')).toEqual(tasks[7]);
    expect(projector.progress()).toMatchObject([{ state: 'live', folded: tasks.length }]);
    await projector.stop();
    viewStore.close();
  });

  it('are made again where the log was put back to an earlier state, and from there on', async () => {
    anew();
    const whole = store;
    store = await openEventStore('sqlite::memory:');
    // Moved event by event, as a backup would hold them: the same beginning, and nothing of the end.
    for await (const { stream, id, type, data, metadata, recordedAt } of whole.readAll({ limit: 100 })) await store.append(stream, 'no-stream', [{ id, type, data, metadata, recordedAt }]);
    const viewStore = openViewStore(path);
    const projector = project(viewStore);
    await projector.belonging.passed;
    await projector.whenReady;

    expect(viewStore.collection(taskView).get('task-99')).toEqual(tasks[99]);
    expect(viewStore.collection(taskView).get('task-100')).toBeUndefined();
    await projector.stop();
    viewStore.close();
    await store.close();
    store = whole;
  });

  it('are begun anew over a file of a newer release', async () => {
    anew();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 99');
    db.close();

    const viewStore = openViewStore(path);
    expect(viewStore.serving(taskView)).toBeUndefined();
    viewStore.close();
  });
});
