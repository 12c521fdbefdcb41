import { GENESIS, linkOf, logHash, streamHash } from '../chain.js';
import type { StoredEvent } from '../event-store.js';
import { append, collect, event, newStream, typesOf, type Held } from './contract-for-specs.js';

/** What every store promises to those who want to know that nothing was changed afterwards. */
export const describeChaining = (held: Held): void => {
  const chainOf = (events: readonly StoredEvent[], before: string = GENESIS): string[] => {
    let hash = before;
    return events.map((one) => (hash = streamHash(hash, linkOf(one))));
  };
  const hashesOf = (events: readonly StoredEvent[]): string[] => events.map((one) => one.streamHash);

  describe('chaining', () => {
    it('chains each event to the one before it in its stream, from the beginning', async () => {
      const [stream, other] = [newStream(), newStream()];
      await append(held(), stream, 'no-stream', 'A', 'B');
      await append(held(), other, 'no-stream', 'X');
      await append(held(), stream, 1, 'C');
      for (const [name, length] of [[stream, 3], [other, 1]] as const) {
        const read = await collect(held().read(name));
        expect(read).toHaveLength(length);
        expect(hashesOf(read)).toEqual(chainOf(read));
      }
    });

    it('says the same hashes however one comes by the events', async () => {
      const { position } = await append(held(), newStream(), 'no-stream', 'Before');
      const stream = newStream();
      const appended = await append(held(), stream, 'no-stream', 'A', 'B', 'C');
      const hashes = hashesOf(await collect(held().read(stream)));
      expect(hashesOf(await collect(held().readAll({ after: position })))).toEqual(hashes);
      expect(hashesOf(await collect(held().read(stream, { direction: 'backwards' })))).toEqual([...hashes].reverse());
      if (appended.events !== undefined) expect(hashesOf(appended.events)).toEqual(hashes);
      const followed: StoredEvent[] = [];
      for await (const item of held().follow({ after: position, signal: new AbortController().signal })) {
        if (item.kind === 'caught-up') break;
        followed.push(item.event);
      }
      expect(hashesOf(followed)).toEqual(hashes);
    });

    it('chains the whole log, where it keeps that chain', async () => {
      const { position } = await append(held(), newStream(), 'no-stream', 'Before');
      for (let stream = 0; stream < 3; stream += 1) await append(held(), newStream(), 'no-stream', 'A', 'B');
      const [first, ...rest] = await collect(held().readAll({ after: position }));
      let hash = first?.logHash;
      if (hash === undefined) return;
      for (const one of rest) expect(one.logHash).toBe(hash = logHash(hash, one.streamHash));
    });

    it('keeps the time that an event brings along, and chains it', async () => {
      const stream = newStream();
      const times = ['2021-03-04T05:06:07.089Z', '1999-12-31T23:59:59.999Z'];
      await held().append(stream, 'no-stream', times.map((recordedAt) => ({ ...event('Moved'), recordedAt })));
      const read = await collect(held().read(stream));
      expect(read.map(({ recordedAt }) => recordedAt)).toEqual(times);
      expect(hashesOf(read)).toEqual(chainOf(read));
    });

    it('moves to another stream of the same name with the same hashes', async () => {
      const stream = newStream();
      await append(held(), stream, 'no-stream', 'A', 'B');
      const before = await collect(held().read(stream));
      await held().delete(stream);
      await held().append(stream, 1, before.map(({ id, type, data, metadata, recordedAt }) => ({ id, type, data, metadata, recordedAt })));
      expect(hashesOf(await collect(held().read(stream)))).toEqual(hashesOf(before));
    });

    it('begins anew after a deletion', async () => {
      const stream = newStream();
      await append(held(), stream, 'no-stream', 'A', 'B');
      await held().delete(stream);
      await append(held(), stream, 'no-stream', 'C');
      await append(held(), stream, 2, 'D');
      const read = await collect(held().read(stream));
      expect(typesOf(read)).toEqual(['C', 'D']);
      expect(hashesOf(read)).toEqual(chainOf(read));
    });
  });
};
