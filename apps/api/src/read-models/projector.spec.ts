import type { Recorded, View } from '@fanfare/domain/kernel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect } from '../event-store/contract/contract-for-specs.js';
import type { EventStore } from '../event-store/event-store.js';
import { openEventStore } from '../event-store/open-event-store.js';
import type { Parsable } from '../event-store/recorded.js';
import { startProjector, type AnyView, type Change, type Projector, type ViewProgress } from './projector.js';
import { openViewStore, type ViewStore } from './view-store.js';

interface Tally { readonly sum: number; readonly seen: number }
type Added = { readonly type: 'Added'; readonly data: { readonly amount: number } };

const tallyView = (version = 1, weight = 1): View<Tally, Added> => ({
  name: 'tally', version,
  keyOf: ({ stream }) => stream,
  evolve: (tally, { data }) => ({ sum: (tally?.sum ?? 0) + data.amount * weight, seen: (tally?.seen ?? 0) + 1 }),
  fields: { sum: ({ sum }) => sum },
});
const brittleView: View<Tally, Added> = {
  ...tallyView(), name: 'brittle',
  evolve: (tally, event) => {
    if (event.data.amount === 13) throw new Error('thirteen is too much');
    return tallyView().evolve(tally, event);
  },
};
const parse = ({ type, data }: Parsable): Added => {
  if (type !== 'Added') throw new Error(`unknown event type ${type}`);
  return { type, data: data as Added['data'] };
};

describe('The projector', () => {
  const folder = mkdtempSync(join(tmpdir(), 'projector-'));
  let store: EventStore;
  let viewStore: ViewStore;
  let projector: Projector;
  let lines: string[];
  let revisions: Map<string, number>;

  const start = (...views: readonly AnyView[]): Projector => (projector = startProjector({ store, viewStore, views, parse, log: (line) => lines.push(line) }));
  const add = async (stream: string, amount: number, type = 'Added'): Promise<string> => {
    const revision = revisions.get(stream) ?? -1;
    revisions.set(stream, revision + 1);
    const event = { id: crypto.randomUUID(), type, data: { amount }, metadata: { actorId: 'person-ada', team: 'product' } };
    return (await store.append(stream, revision < 0 ? 'no-stream' : revision, [event])).position;
  };
  const sumOf = (stream: string): number | undefined => viewStore.collection(tallyView()).get(stream)?.sum;

  beforeEach(async () => {
    store = await openEventStore('sqlite::memory:');
    viewStore = openViewStore(':memory:');
    lines = [];
    revisions = new Map();
  });
  afterEach(async () => {
    await projector.stop();
    viewStore.close();
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('folds what is in the log before it starts, and then what comes', async () => {
    await add('thing-1', 1);
    await start(tallyView()).whenReady;
    expect(sumOf('thing-1')).toBe(1);
    const position = await add('thing-1', 2);
    expect(await projector.reached(position)).toBe(true);
    expect(sumOf('thing-1')).toBe(3);
    expect(projector.position).toBe(position);
  });

  it('is ready on an empty log and says that a position of the future is not reached in time', async () => {
    await start(tallyView()).whenReady;
    expect(projector.ready).toBe(true);
    expect(await projector.reached('0000000000000009', 1)).toBe(false);
  });

  it('tells of each change once, in the order of the log, after it can be read', async () => {
    await start(tallyView()).whenReady;
    const changes: { change: Change; sum: number | undefined }[] = [];
    projector.onChange(() => { throw new Error('a listener that fails harms nobody'); });
    const end = projector.onChange((change) => changes.push({ change, sum: sumOf(change.event.stream) }));
    await Promise.all([add('thing-1', 1), add('thing-2', 5)]);
    await projector.reached(await add('thing-1', 2));
    end();
    await projector.reached(await add('thing-1', 4));
    expect(changes.map(({ change }) => [change.event.position, change.keys])).toEqual([...changes]
      .sort((a, b) => (a.change.event.position < b.change.event.position ? -1 : 1)).map(({ change }) => [change.event.position, { tally: change.event.stream }]));
    expect(changes.map(({ change }) => (change.event as Recorded<Added>).data.amount)).toEqual([1, 5, 2]);
    expect(changes.at(-1)?.sum).toBe(3);
  });

  it('goes on from its position after a restart and folds nothing twice', async () => {
    const path = join(folder, 'restart.db');
    viewStore = openViewStore(path);
    await start(tallyView()).whenReady;
    await projector.reached(await add('thing-1', 1));
    await projector.stop();
    viewStore.close();
    const position = await add('thing-1', 2);
    viewStore = openViewStore(path);
    expect(sumOf('thing-1')).toBe(1);
    start(tallyView());
    expect(await projector.reached(position)).toBe(true);
    expect(sumOf('thing-1')).toBe(3);
    expect(projector.progress()).toMatchObject([{ view: 'tally', state: 'live', folded: 1 }]);
  });

  it('serves the old version while a new one is built, and loses nothing that happens meanwhile', async () => {
    for (let index = 0; index < 900; index += 1) await add(`thing-${index % 3}`, 1);
    await start(tallyView(), { ...tallyView(), name: 'other' }).whenReady;
    await projector.stop();
    start(tallyView(2, 10), { ...tallyView(), name: 'other' });
    const renewed: [string, number | undefined][] = [];
    projector.onRenewal((view) => renewed.push([view, viewStore.collection(tallyView(2)).get('thing-0')?.seen]));
    const shown: ViewProgress[] = [];
    const writing = (async () => { for (let index = 0; index < 300; index += 1) await add(`thing-${index % 3}`, 1); })();
    while (!projector.ready) {
      const sum = viewStore.collection(tallyView(2)).get('thing-0')?.sum ?? 0;
      expect(sum).toBe(300);
      expect(projector.serves).toBe(projector.progress().length > 0);
      shown.push(...projector.progress().filter(({ view }) => view === 'tally'));
      await new Promise(setImmediate);
    }
    expect(shown.filter(({ version, state, serving }) => version !== 2 || state !== 'building' || serving !== 1)).toEqual([]);
    expect(new Set(shown.map(({ position }) => position)).size).toBeGreaterThan(1);
    expect(projector.progress()).toMatchObject([{ view: 'tally', state: 'live', serving: 2 }, { view: 'other', state: 'live', serving: 1 }]);
    expect(renewed).toEqual([['tally', expect.any(Number)]]);
    await writing;
    await projector.reached(await add('thing-0', 1));
    expect(viewStore.collection(tallyView(2)).get('thing-0')).toEqual({ sum: 4010, seen: 401 });
    expect(viewStore.collection({ ...tallyView(), name: 'other' }).get('thing-0')).toEqual({ sum: 401, seen: 401 });
    expect(lines).toContain('read models: building tally 2');
    expect(lines).toContainEqual(expect.stringMatching(/^read models: built tally 2 up to \d+/));
  });

  it('parks a view that cannot fold an event, with the place and the reason, and the others go on', async () => {
    await start(tallyView(), brittleView).whenReady;
    await add('thing-1', 1);
    const poison = await add('thing-1', 13);
    await projector.reached(await add('thing-1', 2));
    expect(sumOf('thing-1')).toBe(16);
    expect(viewStore.collection(brittleView).get('thing-1')?.sum).toBe(1);
    expect(projector.progress()).toMatchObject([{ view: 'tally', state: 'live' }, { view: 'brittle', state: 'parked', parkedAt: poison, reason: 'thirteen is too much' }]);
    expect(projector.ready).toBe(true);
  });

  it('folds nothing twice into the others while a view that was parked catches up', async () => {
    await start(tallyView(), brittleView).whenReady;
    await add('thing-1', 1);
    await add('thing-1', 13);
    await projector.reached(await add('thing-1', 2));
    await projector.stop();
    start(tallyView(), { ...tallyView(), name: 'brittle' });
    await projector.reached(await add('thing-1', 4));
    expect([sumOf('thing-1'), viewStore.collection(brittleView).get('thing-1')?.sum]).toEqual([20, 20]);
  });

  it('lets a new version take over only when it has what the living views have', async () => {
    await start({ ...tallyView(), name: 'other' }).whenReady;
    await projector.reached(await add('thing-1', 1));
    await projector.stop();
    // What is read for the building is old by the time it arrives: meanwhile the living views went on.
    let served: boolean | undefined;
    let meanwhile: (() => Promise<unknown>) | undefined = async () => {
      served = projector.serves;
      return projector.reached(await add('thing-1', 2));
    };
    const slow: EventStore = {
      append: (...args) => store.append(...args), read: (...args) => store.read(...args), consume: (...args) => store.consume(...args), parked: (...args) => store.parked(...args),
      delete: (...args) => store.delete(...args), close: () => store.close(), follow: (...args) => store.follow(...args),
      replayParked: (...args) => store.replayParked(...args), knownRevision: (...args) => store.knownRevision(...args), status: () => store.status(),
      readAll: async function* (options) {
        const page = await collect(store.readAll(options));
        if (options?.limit !== 1) {
          const happens = meanwhile;
          meanwhile = undefined;
          await happens?.();
        }
        yield* page;
      },
    };
    projector = startProjector({ store: slow, viewStore, views: [tallyView(), { ...tallyView(), name: 'other' }], parse });
    await projector.whenReady;
    await projector.reached(await add('thing-1', 4));
    expect(sumOf('thing-1')).toBe(7);
    // A view that is new altogether has nothing to answer from until then.
    expect([served, projector.serves]).toEqual([false, true]);
  });

  it('knows the lists of the old version in the new one', async () => {
    await start(tallyView()).whenReady;
    await projector.reached(await add('thing-1', 1));
    viewStore.collection(tallyView()).list({ first: 1, order: { field: 'sum', direction: 'ascending' } });
    await projector.stop();
    await start(tallyView(2)).whenReady;
    expect(viewStore.hold(tallyView(2)).table.indexes).toEqual(['documents: ("f_sum", key)']);
  });

  it('parks while it builds, too, and takes the view up again when its code can fold the event', async () => {
    await add('thing-1', 13);
    await start(tallyView(), brittleView).whenReady;
    expect(projector.progress()).toMatchObject([{ state: 'live' }, { state: 'parked' }]);
    await projector.stop();
    await start(tallyView(), { ...tallyView(), name: 'brittle' }).whenReady;
    expect(viewStore.collection(brittleView).get('thing-1')?.sum).toBe(13);
  });

  it('parks at the event that makes a document which cannot be indexed, and keeps what came before', async () => {
    const unindexable: View<Tally, Added> = { ...tallyView(), name: 'brittle', fields: { sum: ({ sum }) => (sum === 3 ? Number.NaN : sum) } };
    await add('thing-1', 1);
    const poison = await add('thing-1', 2);
    await add('thing-2', 4);
    await start(unindexable).whenReady;
    expect(projector.progress()).toMatchObject([{ state: 'parked', parkedAt: poison, reason: 'The field sum of brittle:1 is neither text nor a number nor null' }]);
    expect(viewStore.collection(unindexable).get('thing-1')?.sum).toBe(1);
  });

  it('parks at an event of an unknown type', async () => {
    await start(tallyView()).whenReady;
    await projector.reached(await add('thing-1', 1, 'Unheard'));
    expect(projector.progress()).toMatchObject([{ state: 'parked', reason: 'unknown event type Unheard' }]);
  });

  it('begins anew when the documents were made from another log', async () => {
    await start(tallyView()).whenReady;
    await projector.reached(await add('thing-1', 1));
    await projector.stop();
    await store.close();
    store = await openEventStore('sqlite::memory:');
    revisions = new Map();
    await add('thing-2', 2);
    await start(tallyView()).whenReady;
    expect([sumOf('thing-1'), sumOf('thing-2')]).toEqual([undefined, 2]);
  });
});
