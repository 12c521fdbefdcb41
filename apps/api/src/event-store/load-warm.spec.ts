import { refuse, type Context, type Decider } from '@fanfare/domain/kernel';
import fc from 'fast-check';
import { collect } from './contract/contract-for-specs.js';
import type { EventStore } from './event-store.js';
import { handleCommand } from './handle-command.js';
import { eraseStream } from './load-warm.js';
import { openEventStore } from './open-event-store.js';
import type { Parsable } from './recorded.js';
import { warmStatesOf } from './warm-states.js';

type Talk = readonly string[];
type Said = { readonly type: 'Said'; readonly data: { readonly word: string } };
type Say = { readonly type: 'Say'; readonly word: string; readonly twice: boolean };

/** Five words at most, none said again by itself. */
const talking: Decider<Say, Talk, Said> = {
  initial: [],
  evolve: (talk, { data }) => [...talk, data.word],
  decide: ({ word, twice }, talk) => {
    if (talk.at(-1) === word) return { events: [], team: 'product' };
    if (talk.length >= 5) return refuse('Enough', 'Enough is said.');
    const event: Said = { type: 'Said', data: { word } };
    return { events: twice ? [event, { ...event, data: { word: `${word} again` } }] : [event], team: 'product' };
  },
};
const by = { id: 'person-ada', teams: ['product'] } as const;
const now = '2026-11-22T09:00:00.000Z';
const parse = ({ data }: Parsable): Said => ({ type: 'Said', data: data as Said['data'] });

type Knowing = 'everything' | 'nothing' | 'what the store knows';
interface Step {
  readonly stream: string;
  readonly happens: 'command' | 'delete' | 'written by another program';
  readonly word: string;
  readonly twice: boolean;
  readonly commandId: string | undefined;
  readonly expectedRevision: number | undefined;
  readonly dryRun: boolean;
  /** Somebody else is faster by one event. */
  readonly overtaken: boolean;
  readonly through: Knowing;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.record({
  stream: fc.constantFrom('talk-1', 'talk-2'),
  happens: fc.constantFrom(...(['command', 'command', 'command', 'command', 'command', 'command', 'delete', 'written by another program'] as const)),
  word: fc.constantFrom('one', 'two', 'three'),
  twice: fc.boolean(),
  commandId: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }),
  expectedRevision: fc.option(fc.integer({ min: -1, max: 4 }), { nil: undefined, freq: 6 }),
  dryRun: fc.constantFrom(true, false, false, false),
  overtaken: fc.constantFrom(true, false, false, false),
  through: fc.constantFrom<Knowing>('everything', 'nothing', 'what the store knows'),
}), { minLength: 20, maxLength: 60 });

/** One log and several who write to it. */
class World {
  readonly #store: EventStore;
  readonly #revisions = new Map<string, number>();
  readonly #handles = new Map<Knowing, EventStore>();
  #written = 0;
  overtaken = false;

  constructor(store: EventStore) {
    this.#store = store;
  }

  async append(...[stream, expected, events]: Parameters<EventStore['append']>) {
    const appended = await this.#store.append(stream, expected, events);
    this.#revisions.set(stream, Math.max(appended.revision, this.#revisions.get(stream) ?? -1));
    return appended;
  }

  async another(stream: string): Promise<void> {
    await this.append(stream, 'any', [{ id: crypto.randomUUID(), type: 'Said', data: { word: `other ${(this.#written += 1)}` }, metadata: {} }]);
  }

  async delete(stream: string): Promise<void> {
    await this.#store.delete(stream).catch(() => undefined);
    this.#revisions.set(stream, -1);
  }

  handle(knowing: Knowing, forgetful: boolean): EventStore {
    const kept = forgetful ? undefined : this.#handles.get(knowing);
    const store = this.#store;
    const handle: EventStore = kept ?? {
      append: async (stream, ...rest) => {
        if (this.overtaken) await this.another(stream);
        this.overtaken = false;
        return this.append(stream, ...rest);
      },
      knownRevision: (stream) => (knowing === 'everything' ? (this.#revisions.get(stream) ?? -1) : knowing === 'nothing' ? undefined : store.knownRevision(stream)),
      read: (...args) => store.read(...args), readAll: (...args) => store.readAll(...args), follow: (...args) => store.follow(...args),
      consume: (...args) => store.consume(...args), parked: (...args) => store.parked(...args), replayParked: (...args) => store.replayParked(...args),
      delete: (...args) => store.delete(...args), status: () => store.status(), close: () => store.close(),
    };
    this.#handles.set(knowing, handle);
    return handle;
  }
}

/** Times and the ids of events are every log's own; its position says which event it is. */
const OWN: ReadonlySet<string> = new Set(['recordedAt', 'id']);
const timeless = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer, (key, value: unknown) => (OWN.has(key) ? key : value)));

/** What each step answers, through handles that remember, or through a new one each time. */
const answersTo = async (store: EventStore, run: number, story: readonly Step[], forgetful: boolean): Promise<readonly unknown[]> => {
  const world = new World(store);
  const answers: unknown[] = [];
  for (const [index, { stream: name, happens, word, twice, commandId = `step-${index}`, expectedRevision, dryRun, overtaken, through }] of story.entries()) {
    const stream = `${name}-${run}`;
    if (happens === 'delete') await world.delete(stream);
    else if (happens === 'written by another program') await world.another(stream);
    else {
      world.overtaken = overtaken;
      answers.push(timeless(await handleCommand<Say, Talk, Said, Context>({
        store: world.handle(through, forgetful), decider: talking, stream, command: { type: 'Say', word, twice }, by, now, correlationId: `request-${index}`,
        context: () => ({ by, now }), parse, commandId, dryRun, ...(expectedRevision === undefined ? {} : { expectedRevision }),
      })));
      world.overtaken = false;
    }
  }
  return answers;
};

describe('A state that is remembered', () => {
  it('answers every command as one that is read anew: after retries, conflicts, deletions, and what others wrote', async () => {
    // Two logs to which the same happens, so that even their positions are the same.
    const [one, other] = [await openEventStore('sqlite::memory:'), await openEventStore('sqlite::memory:')];
    let run = 0;
    await fc.assert(fc.asyncProperty(steps, async (story) => {
      run += 1;
      expect(await answersTo(one, run, story, false)).toEqual(await answersTo(other, run, story, true));
    }), { numRuns: 30 });
    await one.close();
    await other.close();
  }, 120_000);

  const say = (store: EventStore, stream: string, word: string) => handleCommand<Say, Talk, Said, Context>({
    store, decider: talking, stream, command: { type: 'Say', word, twice: false }, by, now, correlationId: 'request', context: () => ({ by, now }), parse,
  });

  it('is not read again where the store knows that nothing came after, and only what came after otherwise', async () => {
    const store = await openEventStore('sqlite::memory:');
    const world = new World(store);
    const asked: unknown[] = [];
    const watched = (knowing: Knowing): EventStore => ({ ...world.handle(knowing, true), read: (stream, options) => { asked.push(options?.from ?? 'all'); return store.read(stream, options); } });
    const [sure, unsure] = [watched('everything'), watched('nothing')];
    for (const word of ['one', 'two', 'three']) await say(sure, 'talk-1', word);
    expect(asked).toEqual([]);
    await say(unsure, 'talk-1', 'one');
    await say(unsure, 'talk-1', 'two');
    expect(asked).toEqual(['all', 3]);
    await store.close();
  });

  it('is not led on by a stream that was deleted and begun again elsewhere', async () => {
    const store = await openEventStore('sqlite::memory:');
    const world = new World(store);
    const [here, elsewhere] = [world.handle('nothing', false), world.handle('everything', false)];
    await say(here, 'person-1', 'one');
    await world.delete('person-1');
    await say(elsewhere, 'person-1', 'two');
    expect(await say(here, 'person-1', 'three')).toMatchObject({ kind: 'done', state: ['two', 'three'], revision: 2 });
    await store.close();
  });

  it('is gone from memory when its stream is erased', async () => {
    const store = await openEventStore('sqlite::memory:');
    await say(store, 'person-1', 'one');
    expect(warmStatesOf(store).size).toBe(1);
    await eraseStream(store, 'person-1');
    expect(warmStatesOf(store).size).toBe(0);
    expect(await say(store, 'person-1', 'one')).toMatchObject({ kind: 'done', state: ['one'], revision: 1 });
    expect(await collect(store.read('person-1'))).toHaveLength(1);
    await store.close();
  });
});
