import { append, collect, newStream, typesOf, type Held } from './contract-for-specs.js';
import type { StoredEvent } from '../event-store.js';
import { StreamNotFound } from '../event-store-errors.js';

/** What every store promises to those who read and follow. */
export const describeReading = (held: Held): void => {
  let stop: AbortController;
  beforeEach(() => { stop = new AbortController(); });
  afterEach(() => stop.abort());

  const firstOf = async (stream: string, after: string): Promise<StoredEvent[]> => {
    for await (const item of held().follow({ after, signal: stop.signal })) {
      if (item.kind === 'event' && item.event.stream === stream) return [item.event];
    }
    return [];
  };

  describe('reading', () => {
    const five = ['A', 'B', 'C', 'D', 'E'];
    let stream: string;
    beforeAll(async () => { await append(held(), stream = newStream(), 'no-stream', ...five); });

    it('does not find what is not there', async () => {
      await expect(collect(held().read(newStream()))).rejects.toBeInstanceOf(StreamNotFound);
    });

    it.each([
      [{}, 'ABCDE'], [{ from: 2 }, 'CDE'], [{ limit: 2 }, 'AB'], [{ from: 1, limit: 2 }, 'BC'], [{ from: 9 }, ''],
      [{ direction: 'backwards' as const }, 'EDCBA'], [{ direction: 'backwards' as const, from: 2 }, 'CBA'], [{ direction: 'backwards' as const, limit: 1 }, 'E'],
    ])('reads %j as %s', async (options, expected) => {
      expect(typesOf(await collect(held().read(stream, options))).join('')).toBe(expected);
    });

    it('reads streams longer than its pages, both ways', async () => {
      const long = newStream();
      await append(held(), long, 'no-stream', ...Array.from({ length: 700 }, (_, index) => `E${index}`));
      expect((await collect(held().read(long))).map(({ revision }) => revision)).toEqual(Array.from({ length: 700 }, (_, index) => index));
      expect((await collect(held().read(long, { direction: 'backwards', limit: 650 }))).map(({ revision }) => revision)).toEqual(Array.from({ length: 650 }, (_, index) => 699 - index));
    });

    it('reads the whole log in the order of its positions, after any of them', async () => {
      const { position } = await append(held(), newStream(), 'no-stream', 'Before');
      const [one, other] = [newStream(), newStream()];
      await append(held(), one, 'no-stream', 'A');
      await append(held(), other, 'no-stream', 'B', 'C');
      await append(held(), one, 0, 'D');
      expect(typesOf(await collect(held().readAll({ after: position })))).toEqual(['A', 'B', 'C', 'D']);
      expect(typesOf(await collect(held().readAll({ after: position, limit: 2 })))).toEqual(['A', 'B']);
    });
  });

  describe('following', () => {
    it('hands over what is there, marks that it has caught up, and goes on with what comes', async () => {
      const stream = newStream();
      const { position } = await append(held(), newStream(), 'no-stream', 'Before');
      await append(held(), stream, 'no-stream', 'A');
      const seen: string[] = [];
      for await (const item of held().follow({ after: position, signal: stop.signal })) {
        seen.push(item.kind === 'event' ? item.event.type : item.kind);
        if (item.kind === 'caught-up') void append(held(), stream, 0, 'B');
        if (seen.includes('B')) break;
      }
      expect(seen).toEqual(['A', 'caught-up', 'B']);
    });

    it('loses no wake-up: each of many followers sees every event once and in order while many write', async () => {
      const { position } = await append(held(), newStream(), 'no-stream', 'Before');
      const streams = Array.from({ length: 8 }, newStream);
      const each = 25;
      const follower = async (): Promise<StoredEvent[]> => {
        const seen: StoredEvent[] = [];
        for await (const item of held().follow({ after: position, signal: stop.signal })) {
          if (item.kind === 'event') seen.push(item.event);
          if (seen.length === streams.length * each) break;
        }
        return seen;
      };
      const followers = Promise.all([follower(), follower(), follower()]);
      await Promise.all(streams.map(async (stream) => {
        for (let revision = 0; revision < each; revision += 1) await append(held(), stream, revision === 0 ? 'no-stream' : revision - 1, `${revision}`);
      }));
      const late = await follower();
      for (const seen of [...(await followers), late]) {
        expect(seen.map((one) => one.position)).toEqual(late.map((one) => one.position));
        for (const stream of streams) expect(seen.filter((one) => one.stream === stream).map(({ revision }) => revision)).toEqual(Array.from({ length: each }, (_, index) => index));
      }
    });

    it('hands over a long log from far back without a gap', async () => {
      const stream = newStream();
      const { position } = await append(held(), newStream(), 'no-stream', 'Before');
      await append(held(), stream, 'no-stream', ...Array.from({ length: 700 }, () => 'A'));
      const revisions: number[] = [];
      for await (const item of held().follow({ after: position, signal: stop.signal })) {
        if (item.kind === 'caught-up') break;
        revisions.push(item.event.revision);
      }
      expect(revisions).toEqual(Array.from({ length: 700 }, (_, index) => index));
    });

    it('waits for a log that has nothing new yet', async () => {
      const stream = newStream();
      const { position } = await append(held(), newStream(), 'no-stream', 'Before');
      const waiting = firstOf(stream, position);
      await append(held(), stream, 'no-stream', 'A');
      expect(typesOf(await waiting)).toEqual(['A']);
    });

    it('ends when it is told to', async () => {
      const { position } = await append(held(), newStream(), 'no-stream', 'Before');
      const kinds: string[] = [];
      for await (const { kind } of held().follow({ after: position, signal: stop.signal })) {
        kinds.push(kind);
        stop.abort();
      }
      expect(kinds).toEqual(['caught-up']);
    });
  });
};
