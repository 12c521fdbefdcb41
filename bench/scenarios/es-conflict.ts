import { randomUUID } from 'node:crypto';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { RevisionConflict } from '../../apps/api/dist/event-store/event-store-errors.js';
import { comment } from '../lib/commenting.ts';
import { fasterThan } from '../lib/gate.ts';
import { found, tell } from '../lib/generate.ts';
import { Chance } from '../lib/chance.ts';
import { pairedSteadily, type Contestant } from '../lib/paired.ts';
import type { Scenario } from '../lib/scenario.ts';
import { logIn, newEvent } from '../lib/work.ts';

const WRITERS = 50;

/** Fifty who all want to write to one stream, against one who has it for himself. */
export const conflictStorm: Scenario = {
  id: 'es.conflict.storm',
  run: async ({ rounds, name }, { folder }) => {
    const store = await logIn(folder, 'conflict');
    await found(store);
    const chance = new Chance(3);
    const fresh = async (): Promise<string> => {
      const { stream, events } = tell(chance, 1, 'agreed');
      await store.append(stream, 'no-stream', events);
      return stream;
    };
    const each = name === 'quick' ? 1 : 3;
    const written: { readonly stream: string; readonly from: number; readonly successes: number }[] = [];
    const storm = async (): Promise<void> => {
      const stream = await fresh();
      await Promise.all(Array.from({ length: WRITERS }, async () => { for (let done = 0; done < each; done += 1) await comment(store, stream); }));
      written.push({ stream, from: -1, successes: each * WRITERS });
    };
    const strangers = async (): Promise<void> => {
      const stream = `bench-${randomUUID()}`;
      await Promise.all(Array.from({ length: WRITERS }, async () => { for (let done = 0; done < each; done += 1) await appendAnyhow(store, stream); }));
      written.push({ stream, from: 0, successes: each * WRITERS });
    };
    const alone = async (): Promise<void> => {
      const stream = await fresh();
      for (let done = 0; done < each * WRITERS; done += 1) await comment(store, stream);
    };
    const aloneBare = async (): Promise<void> => {
      const stream = `bench-${randomUUID()}`;
      for (let done = 0; done < each * WRITERS; done += 1) await store.append(stream, done === 0 ? 'no-stream' : done - 1, [newEvent()]);
    };
    const once = (called: string, work: () => Promise<void>): Contestant => ({ name: called, times: 1, each: each * WRITERS, work });
    const outcome = await pairedSteadily([
      once('1 writer', alone), once(`${WRITERS} writers`, storm), once('1 writer, bare appends', aloneBare), once(`${WRITERS} writers who know nothing of each other, bare appends`, strangers),
    ], [[`${WRITERS} writers`, '1 writer'], [`${WRITERS} writers who know nothing of each other, bare appends`, '1 writer, bare appends']], rounds);
    await checkAll(store, written);
    await store.close();
    return [{
      id: 'es.conflict.storm', outcome,
      says: `${WRITERS} writers at once on one stream against one who has it for himself, in successes: as commands of one server, and as bare appends that try again at the revision a conflict told them`,
      gates: [fasterThan(outcome.costs, `${WRITERS} writers`, '1 writer', 0.5)],
      notes: [`${written.length} streams checked: each has exactly its successes, one revision after the other, and takes the next right append`],
    }];
  },
};

/** As somebody in another process would who hears of the others from conflicts alone. */
const appendAnyhow = async (store: EventStore, stream: string): Promise<void> => {
  const event = newEvent();
  for (let expected: number | 'no-stream' = 'no-stream';;) {
    try {
      await store.append(stream, expected, [event]);
      return;
    } catch (error) {
      if (!(error instanceof RevisionConflict)) throw error;
      expected = error.current;
    }
  }
};

/** No stream is bricked and none has a gap. Throws where one is. */
const checkAll = async (store: EventStore, written: readonly { readonly stream: string; readonly from: number; readonly successes: number }[]): Promise<void> => {
  for (const { stream, from, successes } of written) {
    let [revision, comments] = [-1, 0];
    for await (const event of store.read(stream)) {
      if (event.revision !== revision + 1) throw new Error(`${stream} has a gap after ${revision}`);
      revision = event.revision;
      if (event.type === 'Commented') comments += 1;
    }
    if (from === 0 && comments !== successes) throw new Error(`${stream} has ${comments} events of ${successes}`);
    if (comments < successes) throw new Error(`${stream} has ${comments} comments of ${successes}`);
    if ((await store.append(stream, revision, [newEvent()])).revision !== revision + 1) throw new Error(`${stream} takes nothing any more`);
  }
};
