import { join } from 'node:path';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import type { EventStore, StoredEvent } from '../../apps/api/dist/event-store/event-store.js';
import { Chance } from '../../bench/lib/chance.ts';
import { found, tell } from '../../bench/lib/generate.ts';
import { outsideEffects } from '../lib/outside-effects.ts';
import { project, projectAll } from '../lib/projected.ts';
import { repeating } from '../lib/repeating-store.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { differenceOf, dumpOf } from '../lib/view-dump.ts';

const STORIES = 2000;
/** Of the stories, this part is there before the projections begin; the rest comes while they follow. */
const BEFORE = 0.5;

const title = 'Each event is handed one to five times to every projection, while it is made from the log and while it follows, some again only after later ones; the product sends no webhooks and no mail, so nothing else can be delivered twice';

type Seen = (event: StoredEvent, time: number) => StoredEvent;

/** The read models after such deliveries, written to a file; how many deliveries were repeats, and whether each append was seen to be reached. */
const deliver = async (folder: string, name: string, seed: number, stories: number, seen?: Seen): Promise<{ readonly log: EventStore; readonly views: string; readonly repeats: number; readonly unreached: number }> => {
  const log = await openEventStore('sqlite::memory:');
  const chance = new Chance(seed);
  await found(log);
  const before = Math.round(stories * BEFORE);
  for (let number = 0; number < before; number += 1) await append(log, chance, number);

  const views = join(folder, `${name}.db`);
  const again = repeating(log, new Chance(seed + 1), seen);
  const { projector, end } = project(again.store, views);
  await projector.whenReady;
  let unreached = 0;
  for (let number = before; number < stories; number += 1) {
    const position = await append(log, chance, number);
    // As a mutation waits, before it answers, for the read models to show what it did.
    if (number % 50 === 0 && !(await projector.reached(position))) unreached += 1;
  }
  if (seen === undefined && !(await projector.reached(await append(log, chance, stories)))) unreached += 1;
  await end();
  return { log, views, repeats: again.repeats(), unreached };
};

const append = async (log: EventStore, chance: Chance, number: number): Promise<string> => {
  const { stream, events } = tell(chance, number);
  return (await log.append(stream, 'no-stream', events)).position;
};

const run = async ({ share, seed, folder }: Ground): Promise<Outcome> => {
  const failures: string[] = [];
  const stories = shareOf(STORIES, share, 60);
  const { log, views, repeats, unreached } = await deliver(folder, 'repeated', seed, stories);
  await projectAll(log, join(folder, 'once.db'));
  const once = dumpOf(join(folder, 'once.db'));
  const difference = differenceOf(dumpOf(views), once);
  if (difference !== undefined) failures.push(`The read models differ: ${difference}`);
  failures.push(...outsideEffects().map((file) => `${file} does something outside that this scenario does not deliver twice`));
  if (unreached > 0) failures.push(`${unreached} appends were not seen to be reached in 5 s`);
  await log.close();

  // Each repeat under a position of its own: nobody can know that it is one.
  const blind = await deliver(folder, 'blind', seed, shareOf(STORIES, share / 10, 40), (event, time) => ({ ...event, position: `${event.position}.${time}` }));
  await projectAll(blind.log, join(folder, 'blind-once.db'));
  const seenBlind = differenceOf(dumpOf(blind.views), dumpOf(join(folder, 'blind-once.db')));
  await blind.log.close();
  if (seenBlind === undefined) failures.push('The control hid from the projections that an event is a repeat, and nothing differed: this scenario sees nothing');
  return {
    showed: `${stories} announcements, ${repeats} repeated deliveries: ${once.length} rows of read models ${difference === undefined ? 'byte for byte as from one delivery each' : 'differ'}, and the public snapshot is made of them alone; nothing in the product has another effect outside`,
    control: `repeats under positions of their own ${seenBlind === undefined ? 'changed nothing' : 'changed the read models'}`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F07', title, run };
