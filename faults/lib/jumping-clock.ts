import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { Clock, HOUR, MINUTE } from './clock.ts';
import { asPerson, asProduct, give, schedule, startWork } from './maintaining.ts';
import { startFace } from './public-face.ts';
import { startServer } from './server.ts';
import { until } from './until.ts';

const PATIENCE_MS = 20_000;
const COMPLETED = { duty: 'affected-users.completed', texts: [{ channel: 'email', text: 'It is done.' }, { channel: 'in-product', text: 'It is done.' }] };

/** Each begins at a moment and jumps from there, while work is under way. */
export const JUMPS: readonly { readonly name: string; readonly at: string; readonly by: number }[] = [
  { name: 'an hour back', at: '2026-12-01T12:00:00Z', by: -HOUR },
  { name: 'a year on', at: '2026-12-02T12:00:00Z', by: 365 * 24 * HOUR },
  { name: 'back to where it was', at: '2027-12-03T12:00:00Z', by: -365 * 24 * HOUR },
  { name: 'over the hour that is not there', at: '2027-03-28T00:59:00Z', by: 2 * MINUTE },
  { name: 'over the hour that is there twice', at: '2026-10-25T00:59:00Z', by: 2 * MINUTE },
  { name: 'a leap second', at: '2026-12-31T23:59:59Z', by: -1000 },
];

export interface Jumped {
  readonly faults: readonly string[];
  readonly events: number;
  /** Events that would change places if they were ordered by the time at which they were recorded. */
  readonly misplaced: number;
}

/** The product while its clock jumps: work is begun before and ended after, everything asked for twice. */
export const jump = async (folder: string): Promise<Jumped> => {
  mkdirSync(folder);
  const [faults, clock, shown] = [[] as string[], new Clock(join(folder, 'clock')), join(folder, 'public')];
  await clock.set(JUMPS[0]?.at ?? '');
  const server = await startServer(folder, { ...clock.env, PUBLIC_DIR: shown }, clock.args);
  const face = await startFace(shown, clock.env, clock.args);
  const ids: string[] = [];
  try {
    for (const { name, at, by } of JUMPS) {
      const wrong = (what: string): void => void faults.push(`${name}: ${what}`);
      await clock.set(at);
      // A session ends with its day: who goes on in another year has signed in again.
      const id = await schedule(await asProduct(server), { title: `Work while the clock goes ${name}` }, clock.now());
      ids.push(id);
      await startWork(await asProduct(server), id);
      const feed = async (): Promise<string> => (await face.get('/public/status.json')).body;
      if (!(await until(async () => (await feed()).includes(`"bar":{"kind":"maintenance"`), PATIENCE_MS, 50))) wrong('the bar does not show that work is under way');
      await clock.shift(clock.now() + by - Date.now());
      const product = await asProduct(server);
      await give(product, 'startWork', { id });
      const ended = await give(product, 'endWork', { id });
      if (!ended.includes('"COMPLETED"')) wrong(`the work cannot be ended: ${ended.slice(0, 200)}`);
      const again = await give(product, 'endWork', { id });
      // Whoever asks again is told that it has ended; that it is in the log once is judged below.
      if (!again.includes('"COMPLETED"') && !again.includes('"Refused"')) wrong(`asked again to end it: ${again.slice(0, 200)}`);
      if (!(await until(async () => (await feed()).includes('"bar":null'), PATIENCE_MS, 50))) wrong('the bar goes on showing work that has ended');
      const told = await asPerson(server, 'person-mina');
      const first = await give(told, 'sendNotice', { id, ...COMPLETED });
      if (!first.includes('"Maintenance"')) wrong(`users cannot be told that it is done: ${first.slice(0, 200)}`);
      await give(told, 'sendNotice', { id, ...COMPLETED });
      const listed = await told.ask('{ timeline(first: 200) { edges { node { position } } } }');
      const positions = [...listed.body.matchAll(/"node":\{"position":"([^"]+)"/g)].map(([, position]) => position ?? '');
      if (positions.length === 0 || positions.some((position, index) => index > 0 && position >= (positions[index - 1] ?? ''))) wrong(`the timeline is not in the order of the log: ${positions.join(' ').slice(0, 400) || listed.body.slice(0, 300)}`);
    }
    const none = await give(await asProduct(server), 'scheduleMaintenance', { title: 'x', why: 'x', disrupts: true, window: { start: '2026-12-31T23:59:60Z', end: '2027-01-01T01:00:00Z', zone: 'Europe/Berlin' } });
    if (none.includes('"Maintenance"') || none.startsWith('500')) faults.push(`a leap second as the begin of a window is answered with ${none.slice(0, 200)}`);
  } finally {
    await Promise.all([server.stop(), face.stop()]);
  }
  return judged(join(folder, 'log.db'), ids, faults);
};

/** What the log holds: each work begun and ended once, each word sent once, and positions that rise whatever the clock did. */
const judged = async (file: string, ids: readonly string[], faults: string[]): Promise<Jumped> => {
  const store = await openEventStore(`sqlite:${file}`);
  const counts = new Map<string, number>();
  let [events, misplaced, last, latest] = [0, 0, '', ''];
  for await (const { stream, type, position, recordedAt, data } of store.readAll()) {
    events += 1;
    if (position <= last) faults.push(`position ${position} comes after ${last}`);
    if (recordedAt < latest) misplaced += 1;
    [last, latest] = [position, recordedAt > latest ? recordedAt : latest];
    const { duty = '' } = data as { readonly duty?: string };
    counts.set(`${stream} ${type} ${duty}`.trim(), (counts.get(`${stream} ${type} ${duty}`.trim()) ?? 0) + 1);
  }
  await store.close();
  for (const id of ids) {
    for (const what of ['WorkStarted', 'WorkEnded', `NoticeSent ${COMPLETED.duty}`]) {
      if (counts.get(`${id} ${what}`) !== 1) faults.push(`${what} is in the log ${counts.get(`${id} ${what}`) ?? 0} times for ${id}`);
    }
  }
  return { faults, events, misplaced };
};
