import type { EventStore } from '../event-store/event-store.js';
import { EventTooLarge, StoreUnavailable } from '../event-store/event-store-errors.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { appendRun, runs, type Run } from './append-run.js';
import { eraseUpTo } from './erased.js';
import { said } from './logs-for-specs.js';

/** A store that fails at its first appends, after or before it has written. */
const failing = (store: EventStore, times: number, error: Error, written: boolean): EventStore => {
  let failures = 0;
  return new Proxy(store, {
    get: (of, name) => {
      const method = Reflect.get(of, name) as (...args: unknown[]) => unknown;
      return name !== 'append' ? method.bind(of) : async (...args: unknown[]) => {
        if ((failures += 1) > times) return method.apply(of, args);
        if (written) await method.apply(of, args);
        throw error;
      };
    },
  });
};

describe('Appending what is copied', () => {
  let store: EventStore;
  let run: Run;
  beforeEach(async () => {
    const source = await openEventStore('sqlite::memory:');
    await source.append('thing-a', 'no-stream', [said('Told'), said('Ended')]);
    await source.append('thing-b', 'no-stream', [said('Told')]);
    await source.append('thing-a', 1, [said('Told')]);
    const cut: Run[] = [];
    for await (const next of runs(source.readAll())) cut.push(next);
    expect(cut.map((one) => one.map(({ stream, revision }) => `${stream}@${revision}`))).toEqual([['thing-a@0', 'thing-a@1'], ['thing-b@0'], ['thing-a@2']]);
    run = cut[0] as Run;
    await source.close();
    store = await openEventStore('sqlite::memory:');
  });
  afterEach(() => store.close());

  const count = async (): Promise<number> => {
    let events = 0;
    for await (const event of store.readAll()) if (event.type !== '') events += 1;
    return events;
  };

  it.each([true, false])('waits an outage out, and writes once whatever had become of it (written: %s)', async (written) => {
    await appendRun(failing(store, 3, new StoreUnavailable('away', { outcome: 'unknown', retryAfter: 0.01 }), written), run, { patient: true });
    expect(await count()).toBe(2);
  });

  it('does not wait where others are on their way behind it', async () => {
    await expect(appendRun(failing(store, 1, new StoreUnavailable('away', { retryAfter: 0.01 }), false), run, { patient: false })).rejects.toThrow('away');
    expect(await count()).toBe(0);
  });

  it('says which event the target does not take', async () => {
    await expect(appendRun(failing(store, 1, new EventTooLarge(2_000_000, 1_048_576), false), run, { patient: true })).rejects.toThrow(/^thing-a, revision 0: The append has 2000000 bytes/);
  });

  it('fills the numbers of more erased events than one append takes, also when it was stopped between two', async () => {
    let appends = 0;
    const once = new Proxy(store, {
      get: (of, name) => {
        const method = (Reflect.get(of, name) as (...args: unknown[]) => unknown).bind(of);
        return name !== 'append' ? method : async (...args: unknown[]) => {
          // The first only asks whether the stream was there; the second writes.
          if ((appends += 1) > 2) throw new Error('stopped');
          return method(...args);
        };
      },
    });
    await expect(eraseUpTo(once, 'person-gone', 1_200)).rejects.toThrow('stopped');
    expect(await count()).toBe(500);
    await eraseUpTo(store, 'person-gone', 1_200);
    await eraseUpTo(store, 'person-gone', 1_200);
    expect(await count()).toBe(0);
    expect((await store.append('person-gone', 'any', [said('Registered')])).revision).toBe(1_201);
  });
});
