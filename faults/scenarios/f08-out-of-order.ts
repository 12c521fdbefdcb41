import { join } from 'node:path';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { EventStoreDbEventStore } from '../../apps/api/dist/event-store/eventstoredb/eventstoredb-event-store.js';
import { Chance } from '../../bench/lib/chance.ts';
import { found, tell } from '../../bench/lib/generate.ts';
import { believing } from '../lib/listeners.ts';
import { over } from '../lib/over-store.ts';
import { headOf, project, projectAll } from '../lib/projected.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { startStandIn } from '../lib/stand-in.ts';
import { differenceOf, dumpOf } from '../lib/view-dump.ts';

const STORIES = 150;
/** How long the read models may take for the rest, in milliseconds. */
const PATIENCE = 60_000;
/** Shorter waits than a server needs. */
const QUICK = { limits: { silence: 500 } };

type Trouble = 'twice' | 'late' | 'left out' | 'all of it';
const TROUBLES: readonly Trouble[] = ['twice', 'late', 'left out', 'all of it'];

const title = 'A server that speaks EventStoreDB’s protocol hands the follower events twice, late behind others, or not at all; the read models wait or read again';

type Delivery = 'once' | 'twice' | 'never' | number;

const delivery = (trouble: Trouble, chance: Chance): Delivery => {
  if (!chance.is(0.08)) return 'once';
  switch (trouble) {
    case 'twice': return 'twice';
    case 'late': return 1 + chance.below(6);
    case 'left out': return 'never';
    case 'all of it': return chance.of<Delivery>(['twice', 'never', 1 + chance.below(6)]);
  }
};

/** What came of one trouble. `trusting`: with a follower that believes what it is sent. */
const suffer = async (folder: string, trouble: Trouble, seed: number, stories: number, trusting = false): Promise<{ readonly hits: number; readonly difference: string | undefined; readonly rows: number }> => {
  const standIn = await startStandIn();
  const store: EventStore = new EventStoreDbEventStore(`${standIn.url}#desk`, QUICK);
  try {
    const chance = new Chance(seed);
    await found(store);
    const mangling = new Chance(seed + 1);
    const fault = standIn.fault({ at: 'subscribe', do: 'mangle', deliver: () => delivery(trouble, mangling) });
    const views = join(folder, `${trouble}${trusting ? '-believed' : ''}.db`);
    const { projector, end } = project(trusting ? over(store, { follow: believing(store, standIn.url, 'desk.') }) : store, views);
    await projector.whenReady;
    for (let number = 0; number < stories; number += 1) {
      // Event by event: so that one stream's are between another's, as when several people are at work.
      const [one, other] = [tell(chance, 2 * number), tell(chance, 2 * number + 1)];
      for (let revision = 0; revision < Math.max(one.events.length, other.events.length); revision += 1) {
        for (const { stream, events } of [one, other]) {
          const event = events[revision];
          if (event !== undefined) await store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [event]);
        }
      }
    }
    const reached = await projector.reached(await headOf(store), trusting ? 2000 : PATIENCE);
    await end();
    standIn.clearFaults();
    const once = join(folder, `${trouble}${trusting ? '-believed' : ''}-once.db`);
    await projectAll(store, once);
    const [made, expected] = [dumpOf(views), dumpOf(once)];
    return { hits: fault.hits(), rows: expected.length, difference: reached ? differenceOf(made, expected) : 'the end of the log was not reached' };
  } finally {
    await store.close();
    await standIn.close();
  }
};

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  const failures: string[] = [];
  let rows = 0;
  for (const trouble of TROUBLES) {
    const outcome = await suffer(folder, trouble, seed, shareOf(STORIES / 2, share, 6));
    rows += outcome.rows;
    if (outcome.hits === 0) failures.push(`Nothing was delivered ${trouble}`);
    if (outcome.difference !== undefined) failures.push(`Delivered ${trouble}: ${outcome.difference}`);
    say(`${trouble}: ${outcome.difference ?? 'equal'}`);
  }
  const believed = await suffer(folder, 'all of it', seed, shareOf(STORIES / 2, share / 5, 6), true);
  if (believed.difference === undefined) failures.push('The control believed what it was sent and was right: this scenario sees nothing');
  return {
    showed: `${TROUBLES.length} kinds of trouble, ${rows} rows of read models ${failures.length === 0 ? 'byte for byte as' : 'not all as'} after a delivery in order`,
    control: `a follower that believes what it is sent leaves ${believed.difference === undefined ? 'nothing wrong' : 'other read models'}`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F08', title, run };
