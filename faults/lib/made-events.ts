import { createHash } from 'node:crypto';
import type { NewEvent } from '../../apps/api/dist/event-store/event-store.js';
import { Chance } from '../../bench/lib/chance.ts';

const WORDS = ['launch', 'Überblick', 'désolé', '発表', '🚀', 'checklist', 'quarter', 'audience', 'segment', 'preview', "O'Neill", '\\"', 'line\nbreak', 'owner'];

/** The streams of so many writers, each of which writes one. */
export const streamsOf = (writers: number): readonly string[] => Array.from({ length: writers }, (_, index) => `story-${index}`);

/** A seed of its own for each name. */
export const seedOf = (seed: number, name: string): number => createHash('sha256').update(`${seed}/${name}`).digest().readInt32LE(0);

/**
 * What a writer's n-th append holds: one to three events from 100 bytes to some thousands, the same each time it is asked for,
 * so that whoever judges knows what has to be in the log without having been told.
 */
export const appendOf = (seed: number, stream: string, number: number): readonly NewEvent[] => {
  const name = `${seed}/${stream}/${number}`;
  const known = remembered.get(name) ?? make(seed, stream, number);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, known);
  return known;
};

/** A judge asks for the same ones a thousand times. */
const remembered = new Map<string, readonly NewEvent[]>();
const MOST_REMEMBERED = 20_000;

const make = (seed: number, stream: string, number: number): readonly NewEvent[] => {
  const chance = new Chance(seedOf(seed, `${stream}/${number}`));
  const words = chance.is(0.05) ? 400 : 2 + chance.below(40);
  return Array.from({ length: chance.of([1, 1, 2, 3]) }, (_, index) => ({
    id: chance.uuid(), type: chance.of(['StoryTold', 'StoryRetold']),
    data: { number, index, text: Array.from({ length: words }, () => chance.of(WORDS)).join(' '), share: chance.next() },
    metadata: { commandId: `${stream}/${number}`, actorId: 'person-ada', schemaVersion: 1 },
  }));
};

/** How many events a writer's first so many appends hold. */
export class Lengths {
  readonly #seed: number;
  readonly #known = new Map<string, number[]>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  of(stream: string, appends: number): number {
    const known = this.#known.get(stream) ?? [0];
    this.#known.set(stream, known);
    while (known.length <= appends) known.push((known.at(-1) ?? 0) + appendOf(this.#seed, stream, known.length - 1).length);
    return known[appends] ?? 0;
  }
}
