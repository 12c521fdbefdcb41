import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownEvents } from '@fanfare/domain';
import { VIEWS } from '../../apps/api/dist/log/catalogue.js';
import { NotingStore } from '../../apps/api/dist/log/noting-store.js';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import type { NewEvent } from '../../apps/api/dist/event-store/event-store.js';
import { faultsOfHistory, HISTORIC, writeHistory } from '../lib/history.ts';
import { headOf, project } from '../lib/projected.ts';
import type { Ground, Outcome, Scenario } from '../lib/scenario.ts';
import { startServer } from '../lib/server.ts';
import { rung } from '../lib/upcasting.ts';

/** Made once, and again with UPDATE=1 after a view was changed on purpose. */
const GOLDEN = join(import.meta.dirname, '../golden/read-models.json');
const MELTED: NewEvent = { id: '00000000-0000-4000-8000-000000000001', type: 'AnnouncementMelted', data: {}, metadata: { actorId: 'person-ada', schemaVersion: 1 } };
const TOO_NEW = /This log holds AnnouncementMelted version 1, which this version of Fanfare \(.+\) does not know\. Start the newer version, or restore a backup from before\./;

const title = 'Each event in each version that was ever written is read again; an event of the future comes into the log; an older program is started on it';

/** Every document of every view after a replay of the stored examples, and how an unknown event stops it. */
const replayed = async (folder: string): Promise<{ readonly documents: string; readonly faults: readonly string[] }> => {
  const store = await openEventStore(`sqlite:${join(folder, 'history.db')}`);
  await writeHistory(store);
  const { projector, viewStore, end } = project(store, join(folder, 'views.db'));
  await projector.whenReady;
  const faults = projector.progress().flatMap(({ view, state, reason }) => (state === 'live' ? [] : [`${view} is ${state}: ${reason}`]));
  if (!(await projector.reached(await headOf(store), 30_000))) faults.push('the end of the log was not reached');
  const show = (): string => JSON.stringify(Object.fromEntries(VIEWS.map((view) => [`${view.name} ${view.version}`, viewStore.collection(view as never).list({ first: 1000 }).entries.map(({ key, document }) => [key, document])])), undefined, 1);
  const documents = show();

  const { position } = await store.append('announcement-melted', 'no-stream', [MELTED]);
  for (let waited = 0; projector.progress().some(({ state }) => state === 'live') && waited < 300; waited += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const { view, state, parkedAt, reason } of projector.progress()) {
    if (state !== 'parked' || parkedAt !== position || reason !== 'Event AnnouncementMelted in version 1 is not known to this release') faults.push(`at an unknown event ${view} is ${state} at ${parkedAt}: ${reason}`);
  }
  if (show() !== documents) faults.push('an unknown event changed what was there before it');
  await end();
  await store.close();
  return { documents, faults };
};

/** What the server says that is started on a log with an event of the future, noted in the log or not. */
const startOn = async (folder: string, noted: boolean): Promise<string> => {
  mkdirSync(folder);
  const log = await openEventStore(`sqlite:${join(folder, 'log.db')}`);
  const store = noted ? new NotingStore(log, { ...knownEvents(), AnnouncementMelted: 1 }) : log;
  await store.append('announcement-melted', 'no-stream', [MELTED]);
  await store.close();
  try {
    const server = await startServer(folder);
    await server.stop();
    return 'it started';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const run = async ({ folder }: Ground): Promise<Outcome> => {
  const { documents, faults } = await replayed(folder);
  const failures = [...faultsOfHistory(), ...faults];
  if (!existsSync(GOLDEN) || process.env['UPDATE'] === '1') writeFileSync(GOLDEN, `${documents}\n`);
  if (readFileSync(GOLDEN, 'utf8') !== `${documents}\n`) failures.push('The read models of the stored examples are not those of faults/golden/read-models.json');

  const times = await rung();
  if (times.join() !== '3,3,3') failures.push(`an event in three shapes made ${times.join()} of three times three`);
  const without = await rung({ BellRung: [(data) => data, (data) => data] });
  if (without.join() === '3,3,3') failures.push('The control, without the upcasts, read every shape: this scenario sees nothing');

  const said = await startOn(join(folder, 'noted'), true);
  if (!TOO_NEW.test(said)) failures.push(`An older program on a newer log: ${said}`);
  const unnoted = await startOn(join(folder, 'unnoted'), false);
  if (unnoted !== 'it started') failures.push(`The control, a log without a note of what is in it, was refused: ${unnoted}`);
  return {
    showed: `${HISTORIC.length} stored examples, all read and folded into the golden read models; an event of an unknown type parks each view with its position and reason and changes nothing before it; an older program ends with: ${TOO_NEW.exec(said)?.[0] ?? said}`,
    control: `without the upcasts a view of three shapes has ${without.map((one) => one ?? 'nothing').join(', ')} and not 3, 3, 3; without the note in the log the older program starts, and parks`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F15', title, run };
