import fc from 'fast-check';
import type { View } from '@fanfare/domain/kernel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreUnavailable } from '../event-store/event-store-errors.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { startProjector } from './projector.js';
import { InvalidCursor, openViewStore, type Collection, type ListQuery, type Span } from './view-store.js';

interface Task { readonly id: string; readonly title: string; readonly state: string; readonly due: string | null; readonly size: number; readonly owners: readonly string[] }
type Written = { readonly type: 'Written'; readonly data: Task } | { readonly type: 'Gone'; readonly data: { readonly id: string } };

const taskView: View<Task, Written> = {
  name: 'task', version: 1,
  keyOf: ({ data }) => data.id,
  evolve: (_, event) => (event.type === 'Gone' ? undefined : event.data),
  fields: {
    title: ({ title }) => title, state: ({ state }) => state, due: ({ due }) => due, size: ({ size }) => size,
    owners: ({ owners }) => owners, letters: ({ title }) => [...title],
  },
  text: ({ title }) => title,
};

const STATES = ['open', 'done', 'dropped'];
const WORDS = ['time', 'timezone', 'chart', 'Ärger', 'x'];
const task: fc.Arbitrary<Task> = fc.record({
  id: fc.integer({ min: 1, max: 40 }).map((number) => `task-${number}`),
  title: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join(' ')),
  state: fc.constantFrom(...STATES), due: fc.option(fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22')), size: fc.integer({ min: -2, max: 2 }),
  owners: fc.uniqueArray(fc.constantFrom('ada', 'bob', 'cy'), { maxLength: 2 }),
});
const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 5, arbitrary: task.map((data) => ({ type: 'Written' as const, data })) },
  { weight: 1, arbitrary: task.map(({ id }) => ({ type: 'Gone' as const, data: { id } })) },
);
const query: fc.Arbitrary<ListQuery> = fc.record({
  where: fc.record({
    state: fc.oneof(fc.constantFrom(...STATES), fc.uniqueArray(fc.constantFrom(...STATES))),
    due: fc.oneof(fc.constant(null), fc.record({ from: fc.constantFrom('2026-11-21', '2026-11-22'), until: fc.constantFrom('2026-11-21', '2026-11-23') }, { requiredKeys: [] })),
    size: fc.record({ from: fc.integer({ min: -2, max: 2 }), until: fc.integer({ min: -2, max: 2 }) }, { requiredKeys: [] }),
    owners: fc.oneof(fc.constantFrom('ada', 'bob'), fc.constant(['ada', 'cy'])),
    letters: fc.oneof(fc.constantFrom('t', 'x'), fc.record({ from: fc.constant('h') })),
  }, { requiredKeys: [] }),
  order: fc.record({ field: fc.constantFrom('title', 'due', 'size', 'state'), direction: fc.constantFrom('ascending' as const, 'descending' as const) }),
  first: fc.integer({ min: 1, max: 7 }), text: fc.constantFrom('ti', 'arger', 'time x', '.'), countUpTo: fc.constantFrom(1, 5, 1000),
}, { requiredKeys: ['first'] });

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a list should hold, without any index: the promise said in the plainest way. */
const expected = (documents: ReadonlyMap<string, Task>, { where = {}, order, text = '' }: ListQuery): readonly Task[] => {
  const inSpan = (value: string | number | null, { from, until }: Span): boolean =>
    value !== null && (from === undefined || value >= from) && (until === undefined || value <= until);
  const matching = [...documents.values()].filter((document) => wordsIn(text).every((word) => wordsIn(document.title).some((one) => one.startsWith(word)))
    && Object.entries(where).every(([field, wanted]) => {
      const held = [taskView.fields[field]?.(document) as string | null | readonly string[]].flat();
      if (typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)) return held.some((value) => inSpan(value, wanted as Span));
      return held.some((value) => [wanted].flat().includes(value));
    }));
  const rank = (value: string | number | null): string | number => value ?? -Infinity;
  const compare = (a: Task, b: Task): number => {
    const [x, y] = order === undefined ? [0, 0] : [rank(taskView.fields[order.field]?.(a) as string), rank(taskView.fields[order.field]?.(b) as string)];
    const before = x === y ? a.id < b.id : x === -Infinity || (y !== -Infinity && x < y);
    return before ? -1 : 1;
  };
  const sorted = matching.sort(compare);
  return order?.direction === 'descending' ? sorted.reverse() : sorted;
};

const everyPage = (tasks: Collection<Task>, asked: ListQuery): readonly Task[] => {
  const found: Task[] = [];
  for (let after: string | undefined; ;) {
    const page = tasks.list(after === undefined ? asked : { ...asked, after });
    found.push(...page.entries.map(({ document }) => document));
    if (!page.hasMore) return found;
    after = page.entries.at(-1)?.cursor;
  }
};

const projected = async (events: readonly Written[], breaks: readonly number[], path = ':memory:') => {
  const store = await openEventStore('sqlite::memory:');
  let views = openViewStore(path);
  const start = () => startProjector({ store, viewStore: views, views: [taskView], parse: ({ type, data }) => ({ type, data }) });
  let projector = start();
  const documents = new Map<string, Task>();
  for (const [index, { type, data }] of events.entries()) {
    const { position } = await store.append('tasks', 'any', [{ id: crypto.randomUUID(), type, data, metadata: {} }]);
    if (type === 'Gone') documents.delete(data.id);
    else documents.set(data.id, data);
    if (index % 5 === 0) await projector.reached(position);
    if (!breaks.includes(index)) continue;
    await projector.stop();
    if (path !== ':memory:') {
      views.close();
      views = openViewStore(path);
    }
    projector = start();
  }
  await projector.whenReady;
  const last = (await store.append('tasks', 'any', [{ id: crypto.randomUUID(), type: 'Gone', data: { id: 'nobody' }, metadata: {} }])).position;
  expect(await projector.reached(last)).toBe(true);
  return { documents, views, tasks: views.collection(taskView), end: async () => { await projector.stop(); views.close(); await store.close(); } };
};

describe('The view store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'view-store-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds what a fold from scratch gives, whatever happened and however often it was stopped', async () => {
    let run = 0;
    await fc.assert(fc.asyncProperty(fc.array(written, { minLength: 20, maxLength: 60, size: 'max' }), fc.array(fc.nat(40), { minLength: 1, maxLength: 2 }), async (events, breaks) => {
      const { documents, tasks, end } = await projected(events, breaks, join(folder, `views-${(run += 1)}.db`));
      for (const id of Array.from({ length: 40 }, (_, index) => `task-${index + 1}`)) expect(tasks.get(id)).toEqual(documents.get(id));
      await end();
    }), { numRuns: 6 });
  });

  it('lists what matches, in order and page by page, after any sequence of changes', () => {
    fc.assert(fc.property(fc.array(written, { minLength: 20, maxLength: 80, size: 'max' }), fc.array(query, { minLength: 10, maxLength: 20, size: 'max' }), (events, queries) => {
      const store = openViewStore(':memory:');
      const { table } = store.hold(taskView);
      const documents = new Map<string, Task>();
      const follow = ({ type, data }: Written): void => {
        if (type === 'Gone') {
          table.remove(data.id);
          documents.delete(data.id);
        } else {
          table.put(data.id, { document: data, fields: Object.fromEntries(Object.entries(taskView.fields).map(([field, valueOf]) => [field, valueOf(data)])), text: data.title });
          documents.set(data.id, data);
        }
      };
      const tasks = store.collection(taskView);
      for (const [index, asked] of queries.entries()) {
        store.write(() => events.filter((_, at) => at % queries.length === index).forEach(follow));
        const all = expected(documents, asked);
        expect(everyPage(tasks, asked)).toEqual(all);
        if (asked.countUpTo !== undefined) expect(tasks.list(asked)).toMatchObject({ count: Math.min(all.length, asked.countUpTo), countIsCapped: all.length > asked.countUpTo });
      }
      store.close();
    }), { numRuns: 40 });
  });

  it('lists by walks along an index, without scanning or sorting documents, in any order and filter that holds for many', async () => {
    const many = Array.from({ length: 1500 }, (_, index): Written => ({
      type: 'Written',
      data: { id: `task-${index}`, title: `time ${index}`, state: STATES[index % 3] as string, due: `2026-11-${10 + (index % 20)}`, size: index % 7, owners: [index % 2 === 0 ? 'ada' : 'bob'] },
    }));
    const { views, tasks, end } = await projected(many, []);
    const table = views.hold(taskView).table;
    const wheres: readonly NonNullable<ListQuery['where']>[] = [
      {}, { state: 'open' }, { owners: 'ada' }, { state: 'open', owners: 'ada' }, { state: 'open', size: 3 }, { due: { from: '2026-11-12' } }, { due: { from: '2026-11-12' }, owners: 'bob', state: 'done' },
    ];
    for (const where of wheres) {
      for (const field of ['title', 'due', 'size']) {
        for (const direction of ['ascending', 'descending'] as const) {
          const asked: ListQuery = { where, order: { field, direction }, first: 10 };
          const cursor = tasks.list(asked).entries.at(-1)?.cursor as string;
          for (const lines of [table.explain(asked), table.explain({ ...asked, after: cursor })]) {
            expect({ asked, lines: lines.filter((line) => !/^(SEARCH|SCAN) t USING COVERING INDEX/.test(line)) }).toEqual({ asked, lines: [] });
            const sought = Object.values(where).some((wanted) => typeof wanted !== 'object') || (field in where);
            if (sought) expect(lines.join()).toMatch(/^SEARCH/);
          }
        }
      }
    }
    await end();
  });

  it('merges the walks of several values, each no longer than the page', async () => {
    const { views, end } = await projected([{ type: 'Written', data: { id: 'task-1', title: 'x', state: 'open', due: null, size: 1, owners: [] } }], []);
    const lines = views.hold(taskView).table.explain({ where: { state: ['open', 'done'] }, order: { field: 'due', direction: 'descending' }, first: 10 });
    expect(lines.filter((line) => line.startsWith('SEARCH t USING COVERING INDEX'))).toHaveLength(2);
    expect(lines.join()).not.toContain('SCAN t');
    await end();
  });

  it('refuses a cursor that is not its own, and a field that the view does not have', async () => {
    const { tasks, end } = await projected([], []);
    for (const after of ['', 'nonsense', Buffer.from('[1]').toString('base64url'), Buffer.from('[{},"a"]').toString('base64url')]) {
      expect(() => tasks.list({ first: 1, after })).toThrow(InvalidCursor);
    }
    expect(() => tasks.list({ first: 1, where: { colour: 'red' } })).toThrow('The view task has no field colour');
    await end();
  });

  it('begins anew over a file that is no database, and over one laid out otherwise', () => {
    const path = join(folder, 'broken.db');
    writeFileSync(path, 'this is no database, and long enough to be read as one'.repeat(100));
    const store = openViewStore(path);
    expect(store.collection(taskView).list({ first: 1 }).entries).toEqual([]);
    store.close();
  });

  it('says in one sentence that it cannot be opened', () => {
    expect(() => openViewStore(folder)).toThrow(StoreUnavailable);
  });
});
