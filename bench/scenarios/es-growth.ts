import { randomUUID } from 'node:crypto';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { comment } from '../lib/commenting.ts';
import { slopeGate } from '../lib/gate.ts';
import { found, PEOPLE, proposals, tell } from '../lib/generate.ts';
import { Chance } from '../lib/chance.ts';
import { pairedSteadily, type Cost } from '../lib/paired.ts';
import type { Curve, Scenario, Section } from '../lib/scenario.ts';
import { slopeOf } from '../lib/statistics.ts';
import { appendTo, logIn, newEvent, oneByOne, Streams } from '../lib/work.ts';

const WORKING_SET = 100;
const by = PEOPLE[1]!;

/** What an append and a command cost as their stream grows. */
export const streamGrowth: Scenario = {
  id: 'es.growth.stream',
  run: async ({ rounds, name }, { folder }) => {
    const store = await logIn(folder, 'growth-stream');
    await found(store);
    const appends = name === 'quick' ? [1, 10, 100, 1000] : [1, 10, 100, 1000, 10_000];
    const commands = name === 'quick' ? [10, 100, 1000] : [10, 100, 1000, 10_000];
    const times = name === 'quick' ? 10 : 60;
    const appending = [];
    for (const length of appends) {
      const stream = `bench-${randomUUID()}`;
      let revision = await fill(store, stream, length);
      appending.push(oneByOne(`append at ${length}`, times, async () => { revision = (await store.append(stream, revision, [newEvent()])).revision; }));
    }
    const commanding = [];
    for (const length of commands) {
      // Several of the short ones, so that the measuring itself hardly makes them longer.
      const streams: string[] = [];
      for (let index = 0; index < Math.max(3, Math.min(60, Math.ceil(2000 / length))); index += 1) streams.push(await announcementOf(store, length, index));
      let turn = 0;
      commanding.push(oneByOne(`command at ${length}`, times, () => comment(store, streams[(turn += 1) % streams.length] as string)));
      for (const stream of streams) await comment(store, stream);
    }
    const outcome = await pairedSteadily([...appending, ...commanding], [
      ...appending.slice(1).map((one) => [one.name, 'append at 1'] as const), ...commanding.slice(1).map((one) => [one.name, 'command at 10'] as const),
    ], rounds);
    await store.close();
    return [grown('es.growth.stream', 'One append, and one command, by the number of events that its stream has already', 'events in the stream', outcome, [['append', appends], ['command', commands]])];
  },
};

/** What an append and a command cost as announcements grow in number, where a hundred are being worked on. */
export const numberGrowth: Scenario = {
  id: 'es.growth.number',
  run: async ({ rounds, name, numbers }, { folder }) => {
    const times = name === 'quick' ? 10 : 60;
    const stores: EventStore[] = [];
    const [appending, commanding] = [[], []] as [ReturnType<typeof oneByOne>[], ReturnType<typeof oneByOne>[]];
    for (const number of numbers) {
      const store = await logIn(folder, `growth-number-${number}`);
      stores.push(store);
      console.log(`  making a log of ${number.toLocaleString('en')} announcements …`);
      const streams = await proposals(store, number);
      const chance = new Chance(number);
      const worked = chance.some(streams, WORKING_SET);
      const created = new Streams(100_000, `bench-${randomUUID()}`);
      let turn = 0;
      const command = (): Promise<void> => comment(store, worked[(turn += 1) % worked.length] as string);
      for (let done = 0; done < worked.length; done += 1) await command();
      // Each append begins a new stream, so that their number grows by it.
      appending.push(oneByOne(`append at ${number}`, times, () => appendTo(store, created)));
      commanding.push(oneByOne(`command at ${number}`, times, command));
    }
    const smallest = numbers[0] as number;
    const outcome = await pairedSteadily([...appending, ...commanding], [
      ...appending.slice(1).map((one) => [one.name, `append at ${smallest}`] as const), ...commanding.slice(1).map((one) => [one.name, `command at ${smallest}`] as const),
    ], rounds);
    for (const store of stores) await store.close();
    return [grown('es.growth.number', `One append that begins a stream, and one command on one of ${WORKING_SET} announcements that are being worked on, by the number of announcements (one event each) in the log`, 'announcements', outcome, [['append', numbers], ['command', numbers]])];
  },
};

const grown = (id: string, says: string, over: string, outcome: NonNullable<Section['outcome']>, lines: readonly (readonly [string, readonly number[]])[]): Section => {
  const measured = lines.map(([line, sizes]) => [line, sizes.map((size) => [size, outcome.costs.find(({ name }) => name === `${line} at ${size}`) as Cost] as const)] as const);
  return {
    id, says, outcome,
    gates: measured.map(([line, along]) => slopeGate(`slope of one ${line} over ${over}`, along, 0.05)),
    curves: measured.map(([line, along]): Curve => {
      const points = along.map(([size, { median }]) => [size, median] as const);
      return { name: line, over, points, slope: slopeOf(points) };
    }),
  };
};

const fill = async (store: EventStore, stream: string, length: number): Promise<number> => {
  let revision = -1;
  while (revision < length - 1) {
    const events = Array.from({ length: Math.min(500, length - 1 - revision) }, () => newEvent());
    revision = (await store.append(stream, revision < 0 ? 'no-stream' : revision, events)).revision;
  }
  return revision;
};

/** An announcement with about so many events: its life, then talk. */
const announcementOf = async (store: EventStore, length: number, seed: number): Promise<string> => {
  const chance = new Chance(length * 100 + seed);
  const told = tell(chance, seed, 'agreed');
  while (told.events.length < length) told.act(by, 'Comment', { newId: chance.uuid(), text: 'Shall we show the chart in the first picture? It is what people ask for.' });
  const events = told.events.slice(0, length);
  for (let from = 0; from < events.length; from += 500) await store.append(told.stream, from === 0 ? 'no-stream' : from - 1, events.slice(from, from + 500));
  return told.stream;
};
