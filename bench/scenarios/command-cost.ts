import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { comment } from '../lib/commenting.ts';
import { bareSync } from '../lib/floor.ts';
import { generate } from '../lib/generate.ts';
import { pairedSteadily, type Contestant } from '../lib/paired.ts';
import type { Scenario } from '../lib/scenario.ts';

/** What a durable command costs against the bare disk, one after another and many at once. */
export const commandCost: Scenario = {
  id: 'command.cost',
  run: async ({ rounds, name }, { folder }) => {
    const store = await openEventStore(`sqlite:${join(folder, 'command-cost.db')}`);
    // So many that the comments of the measuring itself hardly lengthen them.
    const streams = await generate(store, name === 'quick' ? 600 : 3000);
    const times = name === 'quick' ? 20 : 100;
    let turn = 0;
    const next = (): string => streams[(turn += 1) % streams.length] as string;
    const command = (): Promise<void> => comment(store, next());
    const append = async (): Promise<void> => {
      const id = randomUUID();
      await store.append(`bench-${id}`, 'no-stream', [{ id, type: 'Commented', data: { id, text: 'x'.repeat(250) }, metadata: { actorId: 'person-mina', team: 'marketing' } }]);
    };
    const oneByOne = (called: string, work: () => Promise<void>): Contestant => ({ name: called, times, work: async (count) => { for (let done = 0; done < count; done += 1) await work(); } });
    const together = (called: string, each: number, work: () => Promise<void>): Contestant => ({
      name: called, each, times: Math.max(2, Math.ceil((3 * times) / each)),
      work: async (count) => { for (let done = 0; done < count; done += 1) await Promise.all(Array.from({ length: each }, work)); },
    });
    const outcome = await pairedSteadily([
      bareSync(folder, times), oneByOne('append', append), oneByOne('command', command),
      together('append, 100 at once', 100, append), together('command, 16 at once', 16, command), together('command, 100 at once', 100, command),
    ], [
      ['append', 'write + fdatasync'], ['command', 'write + fdatasync'], ['append, 100 at once', 'append'], ['command, 16 at once', 'command'], ['command, 100 at once', 'command'],
    ], rounds);
    await store.close();
    return [{ id: 'command.cost', says: 'A command through decider and durable log, without HTTP, against a bare write and fdatasync of 600 bytes', outcome }];
  },
};
