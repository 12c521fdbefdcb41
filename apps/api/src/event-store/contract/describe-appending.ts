import { append, collect, event, newStream, typesOf, type Held } from './contract-for-specs.js';
import type { ExpectedRevision } from '../event-store.js';
import { EventTooLarge, RevisionConflict, StreamDeleted, StreamNotFound } from '../event-store-errors.js';

/** What every store promises to those who write. */
export const describeAppending = (held: Held): void => {
  describe('appending', () => {
    it('gives back what was written, in order, with dense revisions from 0 and growing positions', async () => {
      const stream = newStream();
      const before = Date.now();
      const written = [event('Began', { words: 'ä “quoted” 🎉', none: null, many: [1, 2.5] }), event('Went'), event('Ended')];
      const appended = await held().append(stream, 'no-stream', written);
      const read = await collect(held().read(stream));
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
      const appended = await append(held(), stream, 'no-stream', 'Began', 'Went');
      expect(appended.events ?? (await collect(held().read(stream)))).toEqual(await collect(held().read(stream)));
    });

    it.each<[ExpectedRevision, number | 'no-stream']>([[0, 'no-stream'], ['stream-exists', 'no-stream']])('refuses %s on a stream that never was', async (expected, current) => {
      await expect(append(held(), newStream(), expected, 'Went')).rejects.toMatchObject({ name: 'RevisionConflict', current });
    });

    it.each<ExpectedRevision>(['no-stream', 0, 2, 7])('refuses %s on a stream that is at 1 and says where it is', async (expected) => {
      const stream = newStream();
      await append(held(), stream, 'no-stream', 'Began', 'Went');
      const refused = append(held(), stream, expected, 'Went');
      await expect(refused).rejects.toBeInstanceOf(RevisionConflict);
      await expect(refused).rejects.toMatchObject({ current: 1, expected });
      expect(await collect(held().read(stream))).toHaveLength(2);
    });

    it.each<ExpectedRevision>([1, 'any', 'stream-exists'])('takes %s on a stream that is at 1', async (expected) => {
      const stream = newStream();
      await append(held(), stream, 'any', 'Began', 'Went');
      expect(await append(held(), stream, expected, 'Ended')).toMatchObject({ revision: 2 });
    });

    it('goes on after a conflict', async () => {
      const stream = newStream();
      await append(held(), stream, 'no-stream', 'Began');
      await expect(append(held(), stream, 'no-stream', 'Began')).rejects.toBeInstanceOf(RevisionConflict);
      expect(await append(held(), stream, 0, 'Went')).toMatchObject({ revision: 1 });
    });

    it('lets one of many writers at the same revision through, and no stream suffers from another one’s conflict', async () => {
      const contested = newStream();
      const quiet = Array.from({ length: 20 }, newStream);
      const [races, calm] = await Promise.all([
        Promise.allSettled(Array.from({ length: 20 }, () => append(held(), contested, 'no-stream', 'Began'))),
        Promise.allSettled(quiet.map((stream) => append(held(), stream, 'no-stream', 'Began'))),
      ]);
      expect(races.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(calm.every(({ status }) => status === 'fulfilled')).toBe(true);
      expect(await collect(held().read(contested))).toHaveLength(1);
    });

    it('comes through a storm of writers on one stream: what succeeded is there once, and the next append at the right revision works', async () => {
      const stream = newStream();
      let conflicts = 0;
      const writer = async (name: string): Promise<void> => {
        for (let written = 0, expected: ExpectedRevision = 'no-stream'; written < 5;) {
          try {
            expected = (await append(held(), stream, expected, `${name}/${written}`)).revision;
            written += 1;
          } catch (error) {
            if (!(error instanceof RevisionConflict)) throw error;
            conflicts += 1;
            expected = error.current;
          }
        }
      };
      const names = Array.from({ length: 10 }, (_, index) => `writer ${index}`);
      await Promise.all(names.map(writer));
      const read = await collect(held().read(stream));
      expect(read.map(({ revision }) => revision)).toEqual(Array.from({ length: 50 }, (_, index) => index));
      for (const name of names) expect(typesOf(read).filter((type) => type.startsWith(`${name}/`))).toEqual([0, 1, 2, 3, 4].map((index) => `${name}/${index}`));
      expect(conflicts).toBeGreaterThan(0);
      expect(await append(held(), stream, 49, 'After')).toMatchObject({ revision: 50 });
    });

    it('writes all of an append or nothing of it, up to 1 MiB', async () => {
      const stream = newStream();
      const half = 'x'.repeat(600_000);
      await expect(held().append(stream, 'no-stream', [event('Began', { half }), event('Went', { half })])).rejects.toBeInstanceOf(EventTooLarge);
      await expect(collect(held().read(stream))).rejects.toBeInstanceOf(StreamNotFound);
      expect(await held().append(stream, 'no-stream', [event('Began', { half })])).toMatchObject({ revision: 0 });
    });

    it('takes an append of nothing', async () => {
      const stream = newStream();
      await append(held(), stream, 'no-stream', 'Began');
      expect(await held().append(stream, 0, [])).toMatchObject({ revision: 0 });
      await expect(held().append(stream, 5, [])).rejects.toBeInstanceOf(RevisionConflict);
      await append(held(), stream, 0, 'Went');
      await expect(held().append(stream, 0, [])).rejects.toBeInstanceOf(RevisionConflict);
    });
  });

  describe('appending again', () => {
    it.each<ExpectedRevision>(['no-stream', 'any'])('answers a repeat at %s as the first time and writes nothing', async (expected) => {
      const stream = newStream();
      const events = [event('Began'), event('Went')];
      const first = await held().append(stream, expected, events);
      await append(held(), stream, 1, 'Ended');
      expect(await held().append(stream, expected, events)).toMatchObject({ revision: first.revision, position: first.position });
      expect(typesOf(await collect(held().read(stream)))).toEqual(['Began', 'Went', 'Ended']);
    });

    it('answers a repeat at a revision as the first time', async () => {
      const stream = newStream();
      await append(held(), stream, 'no-stream', 'Began');
      const events = [event('Went')];
      const first = await held().append(stream, 0, events);
      expect(await held().append(stream, 0, events)).toMatchObject({ revision: 1, position: first.position });
      expect(await collect(held().read(stream))).toHaveLength(2);
    });

    it('answers a repeat of a part of what stands there, and refuses one that differs in its first or in a later event', async () => {
      const stream = newStream();
      const [a, b, c] = [event('A'), event('B'), event('C')];
      await held().append(stream, 'no-stream', [a, b, c]);
      expect(await held().append(stream, 'no-stream', [a, b])).toMatchObject({ revision: 1 });
      expect(await held().append(stream, 0, [b, c])).toMatchObject({ revision: 2 });
      for (const events of [[event('B'), c], [b, event('C')], [b, c, event('D')]]) await expect(held().append(stream, 0, events)).rejects.toMatchObject({ name: 'RevisionConflict', current: 2 });
      expect(await collect(held().read(stream))).toHaveLength(3);
    });

    it('writes two at once with the same ids only once', async () => {
      const stream = newStream();
      const events = [event('Began')];
      const answers = await Promise.all([held().append(stream, 'no-stream', events), held().append(stream, 'no-stream', events)]);
      expect(answers[0].position).toBe(answers[1].position);
      expect(await collect(held().read(stream))).toHaveLength(1);
    });

    it('takes the same id for a second copy at the current revision, which is no repeat', async () => {
      const stream = newStream();
      const same = event('Began');
      await held().append(stream, 'no-stream', [same]);
      expect(await held().append(stream, 0, [same])).toMatchObject({ revision: 1 });
    });

    it('refuses a repeat that carries something new besides', async () => {
      const stream = newStream();
      const same = event('Began');
      await held().append(stream, 'no-stream', [same]);
      await expect(held().append(stream, 'no-stream', [same, event('Went')])).rejects.toBeInstanceOf(RevisionConflict);
      await expect(held().append(stream, 'any', [same, event('Went')])).rejects.toBeInstanceOf(RevisionConflict);
    });
  });

  describe('deleting', () => {
    it('makes the stream read as missing, and a later append goes on at the next revision', async () => {
      const stream = newStream();
      await append(held(), stream, 'no-stream', 'A', 'B');
      await held().delete(stream);
      await expect(collect(held().read(stream))).rejects.toBeInstanceOf(StreamNotFound);
      await expect(append(held(), stream, 'stream-exists', 'C')).rejects.toBeInstanceOf(StreamDeleted);
      expect(await append(held(), stream, 'no-stream', 'C')).toMatchObject({ revision: 2 });
      expect((await collect(held().read(stream))).map(({ type, revision }) => [type, revision])).toEqual([['C', 2]]);
      await expect(append(held(), stream, 'no-stream', 'D')).rejects.toBeInstanceOf(RevisionConflict);
    });

    it('takes what was deleted for gone: the same event may be written again after it, and is a new one', async () => {
      const stream = newStream();
      const same = event('A');
      const first = await held().append(stream, 'no-stream', [same]);
      await held().delete(stream);
      const second = await held().append(stream, first.revision, [same]);
      expect(second.revision).toBe(1);
      expect(second.position > first.position).toBe(true);
      await held().delete(stream);
      await expect(collect(held().read(stream))).rejects.toBeInstanceOf(StreamNotFound);
    });

    it('does not find what is not there', async () => {
      await expect(held().delete(newStream())).rejects.toBeInstanceOf(StreamNotFound);
    });
  });
};
