import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { comment } from '../lib/commenting.ts';
import { found, tell } from '../lib/generate.ts';
import { Chance } from '../lib/chance.ts';
import { pairedSteadily, type Contestant } from '../lib/paired.ts';
import type { Curve, Scenario } from '../lib/scenario.ts';
import { slopeOf } from '../lib/statistics.ts';

/** What an append and a command cost as their stream grows. */
export const growth: Scenario = {
  id: 'growth',
  run: async ({ rounds, name }, { folder }) => {
    const store = await openEventStore(`sqlite:${join(folder, 'growth.db')}`);
    await found(store);
    const appends = name === 'quick' ? [1, 10, 100, 1000] : [1, 10, 100, 1000, 10_000];
    const times = name === 'quick' ? 10 : 40;

    const appending = await Promise.all(appends.map(async (length): Promise<Contestant> => {
      const stream = `bench-${randomUUID()}`;
      let revision = (await fill(store, stream, length)) as number;
      return { name: `append at ${length}`, times, work: async (count) => { for (let done = 0; done < count; done += 1) revision = (await store.append(stream, revision, [event()])).revision; } };
    }));
    const commanding = await Promise.all([10, 30, 100, 300].map(async (length): Promise<Contestant> => {
      // Several of each length, so that the measuring itself hardly makes them longer.
      const streams = await Promise.all(Array.from({ length: name === 'quick' ? 20 : 60 }, (_, index) => announcementOf(store, length, index)));
      let turn = 0;
      return { name: `command at ${length}`, times, work: async (count) => { for (let done = 0; done < count; done += 1) await comment(store, streams[(turn += 1) % streams.length] as string); } };
    }));

    const outcome = await pairedSteadily([...appending, ...commanding], [
      ...appending.slice(1).map((one) => [one.name, appending[0]!.name] as const), ...commanding.slice(1).map((one) => [one.name, commanding[0]!.name] as const),
    ], rounds);
    await store.close();
    const curve = (called: string, prefix: string): Curve => {
      const points = outcome.costs.filter((cost) => cost.name.startsWith(prefix) && !cost.name.includes('again')).map((cost) => [Number(cost.name.slice(prefix.length)), cost.median] as const);
      return { name: called, points, slope: slopeOf(points) };
    };
    return [{
      id: 'growth.stream', says: 'One append, and one command, by the number of events that its stream has already', outcome,
      curves: [curve('append', 'append at '), curve('command', 'command at ')],
    }];
  },
};

const event = () => ({ id: randomUUID(), type: 'Commented', data: { text: 'x'.repeat(250) }, metadata: { actorId: 'person-mina', team: 'marketing' } });

const fill = async (store: EventStore, stream: string, length: number): Promise<number> => {
  let revision = -1;
  while (revision < length - 1) {
    const events = Array.from({ length: Math.min(500, length - 1 - revision) }, event);
    revision = (await store.append(stream, revision < 0 ? 'no-stream' : revision, events)).revision;
  }
  return revision;
};

/** An announcement with about so many events: its life, then talk. */
const announcementOf = async (store: EventStore, length: number, seed: number): Promise<string> => {
  const chance = new Chance(length * 100 + seed);
  const { stream, events } = tell(chance, seed, 'agreed');
  await store.append(stream, 'no-stream', events.slice(0, length));
  for (let revision = events.length; revision < length; revision += 1) await comment(store, stream);
  return stream;
};
