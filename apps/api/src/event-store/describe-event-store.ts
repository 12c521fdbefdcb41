import { randomUUID } from 'node:crypto';
import type { EventStore, ExpectedRevision, NewEvent, StoredEvent } from './event-store.js';
import { EventTooLarge, RevisionConflict, StreamDeleted, StreamNotFound } from './event-store-errors.js';

/** A store with nothing in it yet, or one whose streams and positions of earlier tests do not matter. Retries wait a millisecond. */
export type OpenForTest = () => Promise<EventStore>;

export const event = (type: string, data: unknown = {}, id: string = randomUUID()): NewEvent => ({ id, type, data, metadata: { $correlationId: 'the-test' } });
export const newStream = (): string => `thing-${randomUUID()}`;

export const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};

const typesOf = (events: readonly NewEvent[]): string[] => events.map(({ type }) => type);

/** The promises of the port, told to every adapter alike. */
export const describeEventStore = (name: string, open: OpenForTest): void => {
  describe(`${name} keeps the promises of an event store`, () => {
    let store: EventStore;
    let stop: AbortController;
    beforeAll(async () => { store = await open(); });
    afterAll(() => store.close());
    beforeEach(() => { stop = new AbortController(); });
    afterEach(() => stop.abort());

    const append = (stream: string, expected: ExpectedRevision, ...types: string[]) => store.append(stream, expected, types.map((type) => event(type)));
    /** What is followed from here on, until enough of the stream has come. */
    const followed = async (stream: string, count: number, after?: string): Promise<StoredEvent[]> => {
      const seen: StoredEvent[] = [];
      for await (const item of store.follow(after === undefined ? { signal: stop.signal } : { after, signal: stop.signal })) {
        if (item.kind === 'event' && item.event.stream === stream) seen.push(item.event);
        if (seen.length === count) break;
      }
      return seen;
    };

    describe('appending', () => {
      it('gives back what was written, in order, with dense revisions from 0 and growing positions', async () => {
        const stream = newStream();
        const before = Date.now();
        const written = [event('Began', { words: 'ä “quoted” 🎉', none: null, many: [1, 2.5] }), event('Went'), event('Ended')];
        const appended = await store.append(stream, 'no-stream', written);
        const read = await collect(store.read(stream));
        expect(read.map(({ id, type, data, metadata }) => ({ id, type, data, metadata }))).toEqual(written);
        expect(read.map(({ revision }) => revision)).toEqual([0, 1, 2]);
        expect(read.map(({ position }) => position)).toEqual([...new Set(read.map(({ position }) => position))].sort());
        expect(read.at(-1)).toMatchObject({ revision: appended.revision, position: appended.position });
        for (const { recordedAt } of read) {
          expect(recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
          expect(Date.parse(recordedAt)).toBeGreaterThanOrEqual(before - 1000);
        }
      });

      it('says what stands in the log, if it says so at all', async () => {
        const stream = newStream();
        const appended = await append(stream, 'no-stream', 'Began', 'Went');
        expect(appended.events ?? (await collect(store.read(stream)))).toEqual(await collect(store.read(stream)));
      });

      it.each<[ExpectedRevision, number | 'no-stream']>([[0, 'no-stream'], ['stream-exists', 'no-stream']])('refuses %s on a stream that never was', async (expected, current) => {
        await expect(append(newStream(), expected, 'Went')).rejects.toMatchObject({ name: 'RevisionConflict', current });
      });

      it.each<ExpectedRevision>(['no-stream', 0, 2, 7])('refuses %s on a stream that is at 1 and says where it is', async (expected) => {
        const stream = newStream();
        await append(stream, 'no-stream', 'Began', 'Went');
        const refused = append(stream, expected, 'Went');
        await expect(refused).rejects.toBeInstanceOf(RevisionConflict);
        await expect(refused).rejects.toMatchObject({ current: 1, expected });
        expect(await collect(store.read(stream))).toHaveLength(2);
      });

      it.each<ExpectedRevision>([1, 'any', 'stream-exists'])('takes %s on a stream that is at 1', async (expected) => {
        const stream = newStream();
        await append(stream, 'any', 'Began', 'Went');
        expect(await append(stream, expected, 'Ended')).toMatchObject({ revision: 2 });
      });

      it('goes on after a conflict', async () => {
        const stream = newStream();
        await append(stream, 'no-stream', 'Began');
        await expect(append(stream, 'no-stream', 'Began')).rejects.toBeInstanceOf(RevisionConflict);
        expect(await append(stream, 0, 'Went')).toMatchObject({ revision: 1 });
      });

      it('lets one of many writers at the same revision through, and no stream suffers from another one’s conflict', async () => {
        const contested = newStream();
        const quiet = Array.from({ length: 20 }, newStream);
        const [races, calm] = await Promise.all([
          Promise.allSettled(Array.from({ length: 20 }, () => append(contested, 'no-stream', 'Began'))),
          Promise.allSettled(quiet.map((stream) => append(stream, 'no-stream', 'Began'))),
        ]);
        expect(races.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(calm.every(({ status }) => status === 'fulfilled')).toBe(true);
        expect(await collect(store.read(contested))).toHaveLength(1);
      });

      it('writes all of an append or nothing of it, up to 1 MiB', async () => {
        const stream = newStream();
        const half = 'x'.repeat(600_000);
        await expect(store.append(stream, 'no-stream', [event('Began', { half }), event('Went', { half })])).rejects.toBeInstanceOf(EventTooLarge);
        await expect(collect(store.read(stream))).rejects.toBeInstanceOf(StreamNotFound);
        expect(await store.append(stream, 'no-stream', [event('Began', { half })])).toMatchObject({ revision: 0 });
      });

      it('takes an append of nothing', async () => {
        const stream = newStream();
        await append(stream, 'no-stream', 'Began');
        expect(await store.append(stream, 0, [])).toMatchObject({ revision: 0 });
        await expect(store.append(stream, 5, [])).rejects.toBeInstanceOf(RevisionConflict);
      });
    });

    describe('appending again', () => {
      it.each<ExpectedRevision>(['no-stream', 'any'])('answers a repeat at %s as the first time and writes nothing', async (expected) => {
        const stream = newStream();
        const events = [event('Began'), event('Went')];
        const first = await store.append(stream, expected, events);
        await append(stream, 1, 'Ended');
        expect(await store.append(stream, expected, events)).toMatchObject({ revision: first.revision, position: first.position });
        expect(typesOf(await collect(store.read(stream)))).toEqual(['Began', 'Went', 'Ended']);
      });

      it('answers a repeat at a revision as the first time', async () => {
        const stream = newStream();
        await append(stream, 'no-stream', 'Began');
        const events = [event('Went')];
        const first = await store.append(stream, 0, events);
        expect(await store.append(stream, 0, events)).toMatchObject({ revision: 1, position: first.position });
        expect(await collect(store.read(stream))).toHaveLength(2);
      });

      it('writes two at once with the same ids only once', async () => {
        const stream = newStream();
        const events = [event('Began')];
        const answers = await Promise.all([store.append(stream, 'no-stream', events), store.append(stream, 'no-stream', events)]);
        expect(answers[0].position).toBe(answers[1].position);
        expect(await collect(store.read(stream))).toHaveLength(1);
      });

      it('takes the same id for a second copy at the current revision, which is no repeat', async () => {
        const stream = newStream();
        const same = event('Began');
        await store.append(stream, 'no-stream', [same]);
        expect(await store.append(stream, 0, [same])).toMatchObject({ revision: 1 });
      });

      it('refuses a repeat that carries something new besides', async () => {
        const stream = newStream();
        const same = event('Began');
        await store.append(stream, 'no-stream', [same]);
        await expect(store.append(stream, 'no-stream', [same, event('Went')])).rejects.toBeInstanceOf(RevisionConflict);
        await expect(store.append(stream, 'any', [same, event('Went')])).rejects.toBeInstanceOf(RevisionConflict);
      });
    });

    describe('reading', () => {
      const five = ['A', 'B', 'C', 'D', 'E'];
      let stream: string;
      beforeAll(async () => { await append(stream = newStream(), 'no-stream', ...five); });

      it('does not find what is not there', async () => {
        await expect(collect(store.read(newStream()))).rejects.toBeInstanceOf(StreamNotFound);
      });

      it.each([
        [{}, 'ABCDE'], [{ from: 2 }, 'CDE'], [{ limit: 2 }, 'AB'], [{ from: 1, limit: 2 }, 'BC'], [{ from: 9 }, ''],
        [{ direction: 'backwards' as const }, 'EDCBA'], [{ direction: 'backwards' as const, from: 2 }, 'CBA'], [{ direction: 'backwards' as const, limit: 1 }, 'E'],
      ])('reads %j as %s', async (options, expected) => {
        expect(typesOf(await collect(store.read(stream, options))).join('')).toBe(expected);
      });

      it('reads streams longer than its pages, both ways', async () => {
        const long = newStream();
        await append(long, 'no-stream', ...Array.from({ length: 700 }, (_, index) => `E${index}`));
        expect((await collect(store.read(long))).map(({ revision }) => revision)).toEqual(Array.from({ length: 700 }, (_, index) => index));
        expect((await collect(store.read(long, { direction: 'backwards', limit: 650 }))).map(({ revision }) => revision)).toEqual(Array.from({ length: 650 }, (_, index) => 699 - index));
      });

      it('reads the whole log in the order of its positions, after any of them', async () => {
        const { position } = await append(newStream(), 'no-stream', 'Before');
        const [one, other] = [newStream(), newStream()];
        await append(one, 'no-stream', 'A');
        await append(other, 'no-stream', 'B', 'C');
        await append(one, 0, 'D');
        expect(typesOf(await collect(store.readAll({ after: position })))).toEqual(['A', 'B', 'C', 'D']);
        expect(typesOf(await collect(store.readAll({ after: position, limit: 2 })))).toEqual(['A', 'B']);
      });
    });

    describe('following', () => {
      it('hands over what is there, marks that it has caught up, and goes on with what comes', async () => {
        const stream = newStream();
        const { position } = await append(newStream(), 'no-stream', 'Before');
        await append(stream, 'no-stream', 'A');
        const seen: string[] = [];
        for await (const item of store.follow({ after: position, signal: stop.signal })) {
          seen.push(item.kind === 'event' ? item.event.type : item.kind);
          if (item.kind === 'caught-up') void append(stream, 0, 'B');
          if (seen.includes('B')) break;
        }
        expect(seen).toEqual(['A', 'caught-up', 'B']);
      });

      it('loses no wake-up: each of many followers sees every event once and in order while many write', async () => {
        const { position } = await append(newStream(), 'no-stream', 'Before');
        const streams = Array.from({ length: 8 }, newStream);
        const each = 25;
        const follower = async (): Promise<StoredEvent[]> => {
          const seen: StoredEvent[] = [];
          for await (const item of store.follow({ after: position, signal: stop.signal })) {
            if (item.kind === 'event') seen.push(item.event);
            if (seen.length === streams.length * each) break;
          }
          return seen;
        };
        const followers = Promise.all([follower(), follower(), follower()]);
        await Promise.all(streams.map(async (stream) => {
          for (let revision = 0; revision < each; revision += 1) await append(stream, revision === 0 ? 'no-stream' : revision - 1, `${revision}`);
        }));
        const late = await follower();
        for (const seen of [...(await followers), late]) {
          expect(seen.map((one) => one.position)).toEqual(late.map((one) => one.position));
          for (const stream of streams) expect(seen.filter((one) => one.stream === stream).map(({ revision }) => revision)).toEqual(Array.from({ length: each }, (_, index) => index));
        }
      });

      it('waits for a log that has nothing new yet', async () => {
        const stream = newStream();
        const { position } = await append(newStream(), 'no-stream', 'Before');
        const waiting = followed(stream, 1, position);
        await append(stream, 'no-stream', 'A');
        expect(typesOf(await waiting)).toEqual(['A']);
      });

      it('ends when it is told to', async () => {
        const { position } = await append(newStream(), 'no-stream', 'Before');
        const kinds: string[] = [];
        for await (const { kind } of store.follow({ after: position, signal: stop.signal })) {
          kinds.push(kind);
          stop.abort();
        }
        expect(kinds).toEqual(['caught-up']);
      });
    });

    describe('consuming', () => {
      const consumed = (group: string, stream: string, count: number, handle: (one: StoredEvent) => void = () => undefined): Promise<StoredEvent[]> => {
        const ended = new AbortController();
        const seen: StoredEvent[] = [];
        return store.consume(group, async (one) => {
          if (one.stream !== stream) return;
          handle(one);
          seen.push(one);
          if (seen.length === count) ended.abort();
        }, ended.signal).then(() => seen);
      };

      it('goes on where the group left off', async () => {
        const [stream, group] = [newStream(), `group-${randomUUID()}`];
        await append(stream, 'no-stream', 'A', 'B', 'C');
        expect(typesOf(await consumed(group, stream, 2))).toEqual(['A', 'B']);
        expect(typesOf(await consumed(group, stream, 1))).toEqual(['C']);
      });

      it('tries again, and after five tries parks the event with its reason and goes on', async () => {
        const [stream, group] = [newStream(), `group-${randomUUID()}`];
        await append(stream, 'no-stream', 'Poison', 'Fine');
        let tries = 0;
        const seen = await consumed(group, stream, 1, ({ type }) => {
          if (type !== 'Poison') return;
          tries += 1;
          throw new Error(`cannot stomach it, try ${tries}`);
        });
        expect(typesOf(seen)).toEqual(['Fine']);
        expect(tries).toBe(5);
        expect(await store.parked(group)).toMatchObject([{ stream, revision: 0, reason: 'cannot stomach it, try 5' }]);
      });

      it('has one owner a group: the second waits for the first to end', async () => {
        const [stream, group] = [newStream(), `group-${randomUUID()}`];
        const owners: string[] = [];
        const first = consumed(group, stream, 2, () => owners.push('first'));
        const second = consumed(group, stream, 1, () => owners.push('second'));
        await append(stream, 'no-stream', 'A', 'B', 'C');
        await Promise.all([first, second]);
        expect(owners).toEqual(['first', 'first', 'second']);
      });
    });

    describe('deleting', () => {
      it('makes the stream read as missing, and a later append goes on at the next revision', async () => {
        const stream = newStream();
        await append(stream, 'no-stream', 'A', 'B');
        await store.delete(stream);
        await expect(collect(store.read(stream))).rejects.toBeInstanceOf(StreamNotFound);
        await expect(append(stream, 'stream-exists', 'C')).rejects.toBeInstanceOf(StreamDeleted);
        expect(await append(stream, 'no-stream', 'C')).toMatchObject({ revision: 2 });
        expect((await collect(store.read(stream))).map(({ type, revision }) => [type, revision])).toEqual([['C', 2]]);
        await expect(append(stream, 'no-stream', 'D')).rejects.toBeInstanceOf(RevisionConflict);
      });

      it('does not find what is not there', async () => {
        await expect(store.delete(newStream())).rejects.toBeInstanceOf(StreamNotFound);
      });
    });
  });
};
