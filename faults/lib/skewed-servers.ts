import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { Clock, MINUTE } from './clock.ts';
import { asProduct, give, schedule } from './maintaining.ts';
import { startServer, type Server } from './server.ts';
import { startStandIn } from './stand-in.ts';
import { until } from './until.ts';

const SKEW = 40 * MINUTE;
const PATIENCE_MS = 20_000;

/** Two servers on one log, whose clocks are forty minutes apart: what one plans the other begins, and both begin and end at the same moment. */
export const skewed = async (folder: string, works: number): Promise<readonly string[]> => {
  const [faults, standIn] = [[] as string[], await startStandIn()];
  const start = async (name: string, by: number): Promise<Server> => {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const clock = new Clock(join(own, 'clock'));
    await clock.shift(by);
    return startServer(own, { ...clock.env, EVENT_STORE: `${standIn.url}#desk` }, clock.args);
  };
  const ahead = await start('ahead', SKEW);
  const behind = await start('behind', 0);
  const ids: string[] = [];
  try {
    const [one, other] = [await asProduct(ahead), await asProduct(behind)];
    for (let work = 0; work < works; work += 1) {
      const id = await schedule(one, { title: `Work number ${work}` }, Date.now() + SKEW);
      ids.push(id);
      if (!(await until(async () => (await other.ask('query ($id: ID!) { maintenance(id: $id) { id } }', { id })).body.includes(id), PATIENCE_MS, 50))) faults.push('what one server planned is not on the other');
      const begun = await Promise.all([give(other, 'startWork', { id }), give(one, 'startWork', { id })]);
      if (!begun.some((answer) => answer.includes('"IN_PROGRESS"'))) faults.push(`neither could begin the work: ${begun.join(' ').slice(0, 300)}`);
      const ended = await Promise.all([give(other, 'endWork', { id }), give(one, 'endWork', { id })]);
      if (!ended.some((answer) => answer.includes('"COMPLETED"'))) faults.push(`neither could end the work: ${ended.join(' ').slice(0, 300)}`);
    }
    const order = async (server: Server): Promise<string> => [...(await server.ask('{ timeline(first: 200) { edges { node { position } } } }')).body.matchAll(/"node":\{"position":"([^"]+)"/g)].map(([, position]) => position).join(' ');
    const isSame = async (): Promise<boolean> => {
      const told = await order(ahead);
      return told !== '' && told === (await order(behind));
    };
    if (!(await until(isSame, PATIENCE_MS, 100))) faults.push('the two servers tell their story in another order');
  } finally {
    await Promise.all([ahead.stop(), behind.stop()]);
  }
  const store = await openEventStore(`${standIn.url}#desk`);
  for (const id of ids) {
    const types: string[] = [];
    for await (const { type } of store.read(id)) types.push(type);
    for (const type of ['WorkStarted', 'WorkEnded']) {
      const times = types.filter((one) => one === type).length;
      if (times !== 1) faults.push(`${type} is in the log ${times} times for ${id}`);
    }
  }
  await store.close();
  await standIn.close();
  return faults;
};
