import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { EventStore, NewEvent } from '../../apps/api/dist/event-store/event-store.js';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import type { Contestant } from './paired.ts';
import type { Proof } from './same-work.ts';

/** A log of its own in the folder. */
export const logIn = (folder: string, name: string): Promise<EventStore> => openEventStore(`sqlite:${join(folder, `${name}.db`)}`);

/** An event as large as most: about 600 bytes with what is stored around it. */
export const DATA = { itemId: 'item-7', text: 'Shall we show the chart in the first picture? It is what people ask for. '.repeat(3).trim() } as const;
export const METADATA = { $correlationId: 'c-1', actorId: 'person-mina', team: 'marketing', schemaVersion: 1 } as const;
export const newEvent = (data: unknown = DATA): NewEvent => ({ id: randomUUID(), type: 'Commented', data, metadata: METADATA });

/** One after another. */
export const oneByOne = (name: string, times: number, work: () => void | Promise<void>, more: Partial<Contestant> = {}): Contestant => ({
  name, times, ...more,
  work: async (count) => {
    for (let done = 0; done < count; done += 1) await work();
  },
});

/** So many at once, and the next so many when all are done. */
export const together = (name: string, times: number, each: number, work: (which: number) => Promise<void>, more: Partial<Contestant> = {}): Contestant => ({
  name, times, each, ...more,
  work: async (count) => {
    for (let done = 0; done < count; done += 1) await Promise.all(Array.from({ length: each }, (_, which) => work(which)));
  },
});

/** Streams that are appended to in turn, each at the revision that it is known to have. */
export class Streams {
  readonly #names: readonly string[];
  readonly #revisions: Int32Array;
  #turn = 0;

  constructor(count: number, prefix = `bench-${randomUUID()}`) {
    this.#names = Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
    this.#revisions = new Int32Array(count).fill(-1);
  }

  get names(): readonly string[] {
    return this.#names;
  }

  /** The next stream, and the revision that it has before this; -1 for none. */
  next(): readonly [stream: string, revision: number] {
    const which = (this.#turn += 1) % this.#names.length;
    const before = this.#revisions[which] as number;
    this.#revisions[which] = before + 1;
    return [this.#names[which] as string, before];
  }
}

export const appendTo = async (store: EventStore, streams: Streams, event: NewEvent = newEvent()): Promise<void> => {
  const [stream, revision] = streams.next();
  // As a command does: the event's id is new, so that nobody can have written it before.
  await store.append(stream, revision < 0 ? 'no-stream' : revision, [event], { mayRepeat: false });
};

/** Sides that prove themselves write the same ten events and read them back. */
export const TEN = Array.from({ length: 10 }, (_, index) => ({ ...DATA, index }));
export const oursProof = (store: EventStore): Proof => async () => {
  const stream = `proof-${randomUUID()}`;
  for (const [index, data] of TEN.entries()) await store.append(stream, index === 0 ? 'no-stream' : index - 1, [newEvent(data)]);
  const read: unknown[] = [];
  for await (const { type, data, metadata } of store.read(stream)) read.push({ type, data, actor: metadata['actorId'] });
  return read;
};
