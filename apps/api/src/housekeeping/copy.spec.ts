import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../event-store/event-store-errors.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { copyLog } from './copy.js';
import { startDesk, told, using, writeSample, said, type Desk } from './logs-for-specs.js';

describe('Copying a log', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = startDesk();
    await using(desk.url('from.db'), writeSample);
  });
  afterEach(() => desk.end());

  it('keeps order, ids, contents, times, revisions and hashes, and says that both chains end equal', async () => {
    const copied = await desk.log('copy', 'from.db', 'to.db');

    expect(copied).toMatchObject({ code: 0, err: '' });
    expect(copied.out).toMatch(/^Both logs hold the same 12 events in 4 streams, and both chains end in [0-9a-f]{64}\.\nHow far consumers have got.*not copied/);
    expect(await using(desk.url('to.db'), told)).toEqual(await using(desk.url('from.db'), told));
    expect((await desk.log('verify', 'to.db')).code).toBe(0);
  });

  it('takes nothing along of what was deleted, and the next event gets the number that it would have had', async () => {
    await desk.log('copy', 'from.db', 'to.db');

    const files = readdirSync(desk.folder).filter((name) => name.startsWith('to.db'));
    expect(files.filter((name) => readFileSync(desk.path(name)).includes('Unmistakable'))).toEqual([]);
    const next = async (name: string) => using(desk.url(name), async (store) => (await store.append('person-gone', 'no-stream', [said('Registered')])).revision);
    expect([await next('to.db'), await next('from.db')]).toEqual([2, 2]);
  });

  it('goes on behind what is there, and does nothing the third time', async () => {
    await desk.log('copy', 'from.db', 'to.db');
    await using(desk.url('from.db'), async (store) => store.append('thing-c', 1, [said('Ended')]));

    expect((await desk.log('copy', 'from.db', 'to.db')).out).toMatch(/^12 events are there already: the copy goes on behind them\.\nBoth logs hold the same 13 events/);
    expect((await desk.log('copy', 'from.db', 'to.db')).out).toMatch(/^13 events are there already.*\nBoth logs hold the same 13 events/);
  });

  it('refuses a target that holds something else before it writes anything', async () => {
    await using(desk.url('to.db'), async (store) => store.append('thing-x', 'no-stream', [said('Told')]));
    const before = await using(desk.url('to.db'), told);

    expect(await desk.log('copy', 'from.db', 'to.db')).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^The target holds something else: Told of thing-x, revision 0 .* where the source has Told of thing-a.*Nothing was written/) });
    expect(await using(desk.url('to.db'), told)).toEqual(before);
  });

  it('refuses a target that holds more, one that is the source itself, and a source that is not there', async () => {
    await using(desk.url('empty.db'), async () => undefined);
    expect((await desk.log('copy', 'empty.db', 'from.db')).err).toMatch(/^The target holds more than the source/);
    expect((await desk.log('copy', 'from.db', 'sqlite:from.db')).err).toBe('FROM and TO are the same log.\n');
    expect((await desk.log('copy', 'nowhere.db', 'to.db')).err).toMatch(/^There is no log at/);
    expect(existsSync(desk.path('to.db'))).toBe(false);
  });

  it('stops where the source is not what was written, says where, and leaves nothing on its way', async () => {
    const db = new DatabaseSync(desk.path('from.db'));
    db.exec(`UPDATE events SET data = '{"round":9}' WHERE position = 12`);
    db.close();
    expect(await desk.log('copy', 'from.db', 'to.db')).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/position 0000000000000012 .* is not what was written/) });
    expect((await using(desk.url('to.db'), told)).length).toBeLessThan(12);
  });

  it('says that the logs differ when the target is written to behind its back', async () => {
    const [from, to] = [await openEventStore(desk.url('from.db')), await openEventStore(desk.url('to.db'))];
    const copying = copyLog({
      from: { store: from, showsErased: false }, to: { store: to, showsErased: false, grouped: true }, tell: () => undefined,
      checking: async () => { await to.append('thing-x', 'no-stream', [said('Told')]); },
    });
    await expect(copying).rejects.toThrow(/^The two logs differ: 12 events with the hash .* at the source, 13 with/);
    await Promise.all([from.close(), to.close()]);
  });

  it.each([true, false])('stopped after any of its appends, it goes on where it was (grouped: %s)', async (grouped) => {
    const from = await openEventStore(desk.url('from.db'));
    const wanted = await told(from);
    const deleted = new Map([['person-gone', 1]]);
    for (let stopAt = 1; ; stopAt += 1) {
      const to = await openEventStore('sqlite::memory:');
      let writes = 0;
      const stopping = new Proxy(to, {
        get: (store, name) => {
          const of = Reflect.get(store, name) as (...args: unknown[]) => unknown;
          return name !== 'append' && name !== 'delete' ? of.bind(store) : async (...args: unknown[]) => {
            if ((writes += 1) > stopAt) throw new Error('stopped');
            return of.apply(store, args);
          };
        },
      });
      const copy = (store: typeof to) => copyLog({ from: { store: from, showsErased: false }, deleted, to: { store, showsErased: false, grouped }, tell: () => undefined });
      const stopped = await copy(stopping).then(() => false, (error: Error) => error.message === 'stopped');
      await copy(to);
      expect(await told(to)).toEqual(wanted);
      await to.close();
      if (!stopped) break;
    }
    await from.close();
  });

  it('lets nothing get ahead of what the target refused, so that it goes on where it was', async () => {
    const from = await openEventStore('sqlite::memory:');
    for (let thing = 0; thing < 15; thing += 1) await from.append(`thing-${thing}`, 'no-stream', Array.from({ length: 400 }, () => said('Said')));
    const wanted = await told(from);
    for (let refused = 1; refused <= 3; refused += 1) {
      const to = await openEventStore('sqlite::memory:');
      let [moments, isNew] = [0, true];
      // As a disk that is full for the length of one commit: what is asked for in one moment shares it.
      const refusing = new Proxy(to, {
        get: (store, name) => {
          const of = Reflect.get(store, name) as (...args: unknown[]) => unknown;
          return name !== 'append' ? of.bind(store) : async (...args: unknown[]) => {
            if (isNew) {
              [moments, isNew] = [moments + 1, false];
              queueMicrotask(() => { isNew = true; });
            }
            if (moments === refused) throw new StoreUnavailable('The disk is full');
            return of.apply(store, args);
          };
        },
      });
      const copy = (store: typeof to) => copyLog({ from: { store: from, showsErased: false }, to: { store, showsErased: false, grouped: true }, tell: () => undefined });
      await expect(copy(refusing)).rejects.toThrow('The disk is full');
      await copy(to);
      expect(await told(to)).toEqual(wanted);
      await to.close();
    }
    await from.close();
  });
});
