import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { bareSqlite } from '../lib/floor.ts';
import { costs } from '../lib/gate.ts';
import { against, pairedSteadily, type Contestant } from '../lib/paired.ts';
import type { Scenario } from '../lib/scenario.ts';
import { appendTo, logIn, Streams } from '../lib/work.ts';

/** Whether the server's event loop waits for the disk: how late a timer is while a hundred write. */
export const eventLoop: Scenario = {
  id: 'es.loop',
  run: async ({ rounds, name }, { folder }) => {
    const [store, memory] = [await logIn(folder, 'loop'), await openEventStore('sqlite::memory:')];
    const bare = bareSqlite(join(folder, 'loop-bare.db'));
    const writes = name === 'quick' ? 5 : 30;
    const [storm, inMemory, onTheLoop] = ['100 writers', '100 writers, nothing on the disk', '100 writers, each synced on the event loop'];
    const storming = (called: string, log: EventStore): Contestant => {
      const streams = new Streams(100);
      return late(called, () => Promise.all(Array.from({ length: 100 }, async () => { for (let done = 0; done < writes; done += 1) await appendTo(log, streams); })));
    };
    const outcome = await pairedSteadily([
      late('nothing', () => delay(name === 'quick' ? 50 : 300)),
      storming(storm, store),
      storming(inMemory, memory),
      late(onTheLoop, async () => {
        for (let done = 0; done < writes / 5; done += 1) {
          for (let row = 0; row < 100; row += 1) bare.insert();
          await new Promise(setImmediate);
        }
      }),
    ], [[storm, 'nothing'], [storm, inMemory], [storm, onTheLoop]], rounds);
    await store.close();
    await memory.close();
    bare.close();
    return [{
      id: 'es.loop', outcome, gates: [costs(against(outcome.costs, storm, inMemory), 1.2, 'how late a timer is while 100 write to the disk, by that while 100 write to memory')],
      says: 'The event loop’s delay (99th percentile of a slice, in ms): with nothing to do, with a hundred writers who each wait for the disk, with as many who wait for no disk, and where each write is synced on the event loop itself',
    }];
  },
};

/** Its cost is how late timers are meanwhile: the 99th percentile, in milliseconds. */
const late = (name: string, work: () => Promise<unknown>): Contestant => {
  let spent = 0;
  return {
    name, times: 1, spent: () => spent,
    work: async () => {
      const delays = monitorEventLoopDelay({ resolution: 1 });
      delays.enable();
      await work();
      delays.disable();
      spent += delays.percentile(99) / 1e6;
    },
  };
};
