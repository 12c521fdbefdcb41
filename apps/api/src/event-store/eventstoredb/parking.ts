import { randomUUID } from 'node:crypto';
import type { Parked, StoredEvent } from '../event-store.js';
import { RevisionConflict, StreamNotFound } from '../event-store-errors.js';
import type { Room } from './room.js';

type Note =
  | { readonly type: 'Parked'; readonly data: Parked }
  /** All that is parked is to be handed over again. */
  | { readonly type: 'ReplayAsked'; readonly data: object }
  /** Handled at last, or deleted since. */
  | { readonly type: 'Settled'; readonly data: { readonly position: string } };

interface Noted {
  readonly parked: ReadonlyMap<string, Parked>;
  readonly replaying: ReadonlyMap<string, Parked>;
  readonly revision: number;
}

/**
 * What a group gave up on, noted beside the log. The server could park too, but forgets what is being replayed when it ends,
 * and acknowledges before it has written down what is to be parked.
 */
export class Parking {
  readonly #notes: Room;
  readonly #log: Room;
  readonly #stream: string;

  constructor(notes: Room, log: Room, group: string) {
    this.#notes = notes;
    this.#log = log;
    this.#stream = `parked-${group}`;
  }

  async parked(): Promise<readonly Parked[]> {
    return inOrder((await this.#noted()).parked);
  }

  /** Answers how many. */
  async askReplay(): Promise<number> {
    for (;;) {
      const { parked, revision } = await this.#noted();
      if (parked.size === 0) return 0;
      try {
        await this.#note({ type: 'ReplayAsked', data: {} }, revision);
        return parked.size;
      } catch (error) {
        // Something was parked, or asked for, at the same moment.
        if (!(error instanceof RevisionConflict)) throw error;
      }
    }
  }

  async park({ position, stream, revision }: StoredEvent, reason: string): Promise<void> {
    await this.#note({ type: 'Parked', data: { position, stream, revision, reason } });
  }

  async settle(position: string): Promise<void> {
    await this.#note({ type: 'Settled', data: { position } });
  }

  /** Each event that is to be handed over again, now and whenever it is asked for, until the signal aborts. */
  async *replays(signal: AbortSignal): AsyncGenerator<StoredEvent> {
    const handed = new Set<string>();
    // What is noted from here on is heard of; what was before is read of its own stream, and not looked for in a log that may be long.
    const end = await this.#notes.log.end();
    let noted = await this.#noted();
    const after = end === undefined ? {} : { after: end };
    yield* this.#events(noted, handed);
    for await (const followed of this.#notes.follower.follow({ ...after, signal })) {
      if (followed.kind !== 'event' || followed.event.stream !== this.#stream) continue;
      const { type, data } = followed.event as unknown as Note;
      if (type === 'Parked') handed.delete(data.position);
      if (type !== 'ReplayAsked') continue;
      noted = await this.#noted();
      yield* this.#events(noted, handed);
    }
  }

  async *#events({ replaying }: Noted, handed: Set<string>): AsyncGenerator<StoredEvent> {
    for (const { stream, revision, position } of inOrder(replaying)) {
      if (handed.has(position)) continue;
      handed.add(position);
      const event = await this.#original(stream, revision);
      if (event === undefined) await this.settle(position);
      else yield event;
    }
  }

  async #original(stream: string, revision: number): Promise<StoredEvent | undefined> {
    try {
      const { events } = await this.#log.streams.page({ stream, from: revision, backwards: false, count: 1 });
      return events[0]?.event.revision === revision ? events[0].event : undefined;
    } catch (error) {
      if (error instanceof StreamNotFound) return undefined;
      throw error;
    }
  }

  async #noted(): Promise<Noted> {
    const [parked, replaying] = [new Map<string, Parked>(), new Map<string, Parked>()];
    let last: StoredEvent | undefined;
    try {
      for await (const event of this.#notes.streams.read(this.#stream)) {
        last = event;
        take(event as unknown as Note, parked, replaying);
      }
    } catch (error) {
      if (!(error instanceof StreamNotFound)) throw error;
    }
    return { parked, replaying, revision: last?.revision ?? -1 };
  }

  async #note(note: Note, expected: number | 'any' = 'any'): Promise<void> {
    await this.#notes.appender.append(this.#stream, expected, [{ id: randomUUID(), metadata: {}, ...note }], { mayRepeat: false });
  }
}

const take = (note: Note, parked: Map<string, Parked>, replaying: Map<string, Parked>): void => {
  switch (note.type) {
    case 'Parked':
      replaying.delete(note.data.position);
      parked.set(note.data.position, note.data);
      return;
    case 'ReplayAsked':
      for (const [position, one] of parked) replaying.set(position, one);
      parked.clear();
      return;
    case 'Settled':
      replaying.delete(note.data.position);
      parked.delete(note.data.position);
  }
};

const inOrder = (all: ReadonlyMap<string, Parked>): readonly Parked[] => [...all.values()].sort((a, b) => (a.position < b.position ? -1 : 1));
