import { costs, slopeGate } from '../lib/gate.ts';
import { against, pairedSteadily, type Contestant } from '../lib/paired.ts';
import type { Scenario } from '../lib/scenario.ts';
import { bufferServer, startServer, type Server } from '../lib/server.ts';
import { median, slopeOf } from '../lib/statistics.ts';

const PER_ANNOUNCEMENT = 15;

/** The whole server started on a log whose read models are there, by the length of the log. */
export const coldStart: Scenario = {
  id: 'es.coldstart',
  run: async ({ histories, many, rounds, name }, ground) => {
    if (process.platform !== 'linux') return [{ id: 'es.coldstart', says: 'Starting', notes: ['Left out: memory of a process is read from /proc, which is there on Linux alone'] }];
    const desks = [];
    for (const [index, events] of histories.entries()) desks.push(await ground.desk(index === histories.length - 1 ? many : Math.ceil(events / PER_ANNOUNCEMENT)));
    const named = desks.map(({ events }) => `start on ${events.toLocaleString('en')} events`);
    const [first, last] = [named[0] as string, named.at(-1) as string];
    const memory = named.map(() => [] as number[]);
    const outcome = await pairedSteadily([
      starting('http hello', () => bufferServer('hello')),
      ...desks.map((desk, index) => starting(named[index] as string, () => startServer(desk), (server) => memory[index]?.push(server.memory()))),
    ], [[first, 'http hello'], [last, 'http hello'], [last, first]], name === 'quick' ? 5 : rounds);
    const measured = desks.map(({ events }, index) => [events, outcome.costs[index + 1]!] as const);
    const points = measured.map(([size, cost]) => [size, cost.median] as const);
    // Without the warming round, as everywhere.
    const held = desks.map(({ events }, index) => [events, { name: `memory at ${events}`, median: median(memory[index] ?? []), quarter: 0, threeQuarters: 0, slices: (memory[index] ?? []).slice(-rounds) }] as const);
    const rss = held.map(([size, { median: mebibytes }]) => [size, mebibytes] as const);
    return [
      {
        id: 'es.coldstart', outcome, says: 'From the start of a process to the moment it answers: the whole server on a log whose read models exist, by the length of the log, and a bare http server that says hello',
        gates: [
          costs(against(outcome.costs, last, first), 3, `the start on ${measured.at(-1)?.[0].toLocaleString('en')} events, in starts on ${measured[0]?.[0].toLocaleString('en')}`),
          slopeGate('slope of the start over history', measured, 0.3),
        ],
        curves: [{ name: 'start', over: 'events in the history', points, slope: slopeOf(points) }],
      },
      {
        id: 'es.growth.memory', says: 'Memory (RSS) of the whole server just started, by the length of the log',
        gates: [slopeGate('slope of memory over history', held, 0.1)], curves: [{ name: 'memory', over: 'events in the history', unit: 'MiB', points: rss, slope: slopeOf(rss) }],
        notes: rss.map(([size, mebibytes]) => `${size.toLocaleString('en')} events: ${mebibytes.toFixed(0)} MiB`),
      },
    ].map((section) => (name === 'quick' && section.id === 'es.growth.memory' ? { ...section, gates: [] } : section));
  },
};

/** What is spent is the start alone, not the end. */
const starting = (name: string, start: () => Promise<Server>, look: (server: Server) => void = () => undefined): Contestant => {
  let spent = 0;
  return {
    name, times: 1, spent: () => spent,
    work: async () => {
      const began = performance.now();
      const server = await start();
      await (await fetch(server.url)).text();
      spent += performance.now() - began;
      look(server);
      await server.stop();
    },
  };
};
