import { setTimeout as delay } from 'node:timers/promises';
import type { EventStore, StoredEvent } from '../../apps/api/dist/event-store/event-store.js';
import { note, numberOf, write } from './note.ts';
import { until } from './until.ts';

const TRIES = 5;
const PATIENCE = 120_000;
/** Events of other streams that are appended while the poison is tried, and the pause between two, in milliseconds. */
const [PROBES, EVERY] = [40, 50];

export type Consume = (group: string, handler: (event: StoredEvent) => Promise<void>, signal: AbortSignal) => Promise<void>;

/** Retries where it stands, as a plain loop does: nothing goes on meanwhile. */
export const standingStill = (store: EventStore): Consume => async (_group, handler, signal) => {
  for await (const followed of store.follow({ signal })) {
    if (followed.kind !== 'event') continue;
    for (let tried = 1; tried <= TRIES; tried += 1) {
      const done = await handler(followed.event).then(() => true, () => false);
      if (done) break;
      await delay(200 * 2 ** (tried - 1));
    }
  }
};

/** How long events of other streams wait for their turn while one is tried again and again: milliseconds, sorted. */
export const lags = async (store: EventStore, consume: Consume): Promise<readonly number[]> => {
  const appended = new Map<number, number>();
  const waited: number[] = [];
  let tries = 0;
  const stop = new AbortController();
  const consuming = consume('lag', async (event) => {
    if (event.type === 'Poison') {
      tries += 1;
      throw new Error('It is always thrown');
    }
    const at = appended.get(numberOf(event));
    if (at !== undefined) waited.push(performance.now() - at);
  }, stop.signal);
  await store.append('note-poison', 'any', [note(-1, 'Poison')]);
  await until(() => tries > 0, PATIENCE);
  for (let number = 0; number < PROBES; number += 1) {
    appended.set(number, performance.now());
    await store.append(`note-${number % 7}`, 'any', [note(number)]);
    await delay(EVERY);
  }
  await until(() => waited.length >= PROBES, PATIENCE);
  stop.abort();
  await consuming;
  return waited.sort((one, other) => one - other);
};

export interface Poisoned {
  readonly faults: readonly string[];
  readonly parked: number;
}

/** A handler that throws on what is poison: what it threw on is parked with its reason after five tries, the rest is handled, and what was parked is handled when it is replayed. */
export const poisoned = async (store: EventStore, group: string, isPoison: (event: StoredEvent) => boolean, many: number): Promise<Poisoned> => {
  const faults: string[] = [];
  const tries = new Map<number, number>();
  const handled = new Map<number, number>();
  let mended = false;
  const stop = new AbortController();
  const consuming = store.consume(group, async (event) => {
    const number = numberOf(event);
    tries.set(number, (tries.get(number) ?? 0) + 1);
    if (isPoison(event) && !mended) throw new Error(`Number ${number} is poison`);
    handled.set(number, (handled.get(number) ?? 0) + 1);
  }, stop.signal);
  const bad: StoredEvent[] = [];
  for await (const event of store.readAll()) if (isPoison(event)) bad.push(event);
  const good = many - bad.length;
  if (!(await until(() => handled.size >= good, PATIENCE))) faults.push(`${handled.size} of ${good} good events were handled`);
  if (!(await until(async () => (await store.parked(group)).length >= bad.length, PATIENCE, 50))) faults.push('not all that is poison was parked');

  const parked = await store.parked(group);
  const expected = bad.map((event) => `${event.position} ${event.stream}@${event.revision}: Number ${numberOf(event)} is poison`);
  const found = parked.map(({ position, stream, revision, reason }) => `${position} ${stream}@${revision}: ${reason}`);
  if (JSON.stringify(found) !== JSON.stringify(expected)) faults.push(`${found.length} are parked (${found[0] ?? 'none'}) where ${expected.length} should be (${expected[0] ?? 'none'})`);
  const wrong = bad.filter((event) => tries.get(numberOf(event)) !== TRIES);
  if (wrong.length > 0) faults.push(`${wrong.length} were tried another number of times than ${TRIES}`);

  mended = true;
  const replayed = await store.replayParked(group);
  if (replayed !== bad.length) faults.push(`${replayed} of ${bad.length} were replayed`);
  if (!(await until(() => handled.size >= many, PATIENCE))) faults.push(`${handled.size} of ${many} were handled after the replay`);
  if (!(await until(async () => (await store.parked(group)).length === 0, PATIENCE, 50))) faults.push('something is parked still after the replay');
  const twice = [...handled.values()].filter((times) => times > 1).length;
  if (twice > 0) faults.push(`${twice} were handled more than once`);
  stop.abort();
  await consuming;
  return { faults, parked: bad.length };
};

export const filled = async (store: EventStore, many: number, badEvery: number): Promise<void> => write(store, many, { typeOf: (number) => (number % badEvery === 7 % badEvery ? 'Bad' : 'Noted') });
