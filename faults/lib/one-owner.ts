import { setTimeout as delay } from 'node:timers/promises';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { startChild, type Child } from './child.ts';
import { note } from './note.ts';
import { until } from './until.ts';

/** A new event so often, in milliseconds. */
const EVERY = 20;
const PATIENCE = 60_000;

interface Standing {
  readonly child: Child;
  handled: number;
}

export interface OneOwner {
  readonly faults: readonly string[];
  /** From each kill until the other handled something that came after it, in milliseconds. */
  readonly takeovers: readonly number[];
  readonly events: number;
  /** Handled more than once. */
  readonly again: number;
}

/** Two replicas do the work of one group, undefined: each by itself; whoever is at work is killed, and the other has to go on. */
export const killOwners = async (url: string, kills: number, group: string | undefined): Promise<OneOwner> => {
  const faults: string[] = [];
  const takeovers: number[] = [];
  const handled = new Map<string, number>();
  const at = new Map<string, { readonly written: number }>();
  const start = (): Standing => {
    const standing: Standing = { handled: 0, child: startChild('consuming-replica.ts', (line) => {
      const { handled: id } = JSON.parse(line) as { readonly handled?: string };
      if (id === undefined) return;
      standing.handled += 1;
      handled.set(id, (handled.get(id) ?? 0) + 1);
    }) };
    standing.child.tell({ url, group });
    return standing;
  };
  const store = await openEventStore(url);
  let ended = false;
  const writing = (async () => {
    for (let number = 0; !ended; number += 1) {
      const event = note(number);
      await store.append(`note-${number % 5}`, 'any', [event]);
      at.set(event.id, { written: performance.now() });
      await delay(EVERY);
    }
  })();
  let replicas = [start(), start()];
  for (let kill = 0; kill < kills; kill += 1) {
    if (!(await until(() => replicas.some((one) => one.handled > 0), PATIENCE))) faults.push(`before kill ${kill + 1} nobody was at work`);
    const before = replicas.map((one) => one.handled);
    await delay(1500);
    const working = replicas.filter((one, index) => one.handled > (before[index] ?? 0));
    if (working.length > 1) faults.push(`${working.length} were at work at the same time`);
    const [owner] = working;
    const other = replicas.find((one) => one !== owner);
    if (owner === undefined || other === undefined) {
      faults.push('nobody was at work');
      break;
    }
    const [killedAt, had] = [performance.now(), other.handled];
    owner.child.kill();
    if (await until(() => other.handled > had, PATIENCE)) takeovers.push(performance.now() - killedAt);
    else faults.push(`nobody took over within ${PATIENCE / 1000} s`);
    replicas = [other, start()];
  }
  ended = true;
  await writing;
  if (!(await until(() => [...at.keys()].every((id) => handled.has(id)), PATIENCE))) faults.push(`${handled.size} of ${at.size} events were handled`);
  for (const { child } of replicas) child.kill();
  await Promise.all(replicas.map(({ child }) => child.ended));
  await store.close();
  return { faults, takeovers, events: at.size, again: [...handled.values()].filter((times) => times > 1).length };
};
