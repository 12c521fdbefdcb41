// A desk with a log, a read model and a consumer, which dies at a named point between two steps. The product knows nothing of the points: they are put around it.
import { appendFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { count } from '../lib/counted.ts';
import type { Desk, Point } from '../lib/crash-points.ts';
import { over } from '../lib/over-store.ts';
import { asMade, TALLY } from '../lib/tally.ts';
import { heard, say } from './hears.ts';

say({ ready: true });
const { folder, crash, streams, without } = await heard<Desk>();

let been = 0;
const pass = (point: Point): void => {
  if (crash?.point !== point) return;
  been += 1;
  if (been === crash.at) process.kill(process.pid, 'SIGKILL');
};

const log: EventStore = await SqliteEventStore.open(`${folder}/log.db`, { retryAfterMs: 1 });
const store: EventStore = over(log, {
  append: async (...what) => {
    pass('before the append');
    const appended = await log.append(...what);
    pass('between append and publish');
    return appended;
  },
});

const viewStore = openViewStore(`${folder}/views.db`);
const { write, moved } = viewStore;
viewStore.moved = (...place) => {
  pass('between documents and their place');
  moved.apply(viewStore, place);
};
viewStore.write = (work) => {
  const within = (): void => {
    work();
    pass('before the commit of the read model');
  };
  if (without === 'one transaction') within();
  else write.call(viewStore, within);
  pass('between the commit of the read model and the next event');
};
const projector = startProjector({ store, viewStore, views: [TALLY], parse: asMade });
await projector.whenReady;

const effect = (id: string): void => appendFileSync(`${folder}/effects`, `${id}\n`);
const stop = new AbortController();
let handled = '';
const consuming = store.consume('effects', async ({ id, position }) => {
  pass('before the effect');
  if (without === 'acknowledgement after the effect') setTimeout(() => effect(id), 10);
  else effect(id);
  pass('between effect and acknowledgement');
  handled = position;
}, stop.signal);

await Promise.all(streams.map(async ({ stream, from, until }) => {
  for (let number = from; number < until; number += 1) {
    const done = await count(store, stream, number, without === 'command ids' ? undefined : `${stream}/${number}`);
    if (done.kind !== 'done') throw new Error(`A command was refused: ${JSON.stringify(done)}`);
    if (!(await projector.reached(done.position ?? '', 30_000))) throw new Error('The read model does not get on');
    pass('between publish and answer');
    say({ acknowledged: number, stream, revision: done.events[0]?.revision });
  }
}));

let head = '';
for await (const { position } of store.readAll()) head = position;
for (let waited = 0; handled < head && waited < 30_000; waited += 5) await delay(5);
// What was acknowledged for the last event is written before the group is left.
stop.abort();
await consuming;
await projector.stop();
viewStore.close();
await log.close();
say({ ended: true, handled: handled >= head || head === '' });
process.exit(0);
