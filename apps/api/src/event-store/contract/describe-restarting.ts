import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { append, collect, event, newStream, typesOf, type Held } from './contract-for-specs.js';

/** What every store that outlives its process promises; `reopen` closes what is held and opens it again. */
export const describeRestarting = (held: Held, reopen: () => Promise<void>): void => {
  describe('after it was closed and opened again', () => {
    it('has what was written, and follows on from any position of before', async () => {
      const stream = newStream();
      const { position } = await append(held(), newStream(), 'no-stream', 'Before');
      await append(held(), stream, 'no-stream', 'A', 'B');
      const before = await collect(held().readAll({ after: position }));
      await reopen();
      expect(await collect(held().readAll({ after: position }))).toEqual(before);
      const seen: string[] = [];
      for await (const item of held().follow({ after: before[0]?.position ?? '', signal: new AbortController().signal })) {
        seen.push(item.kind === 'event' ? item.event.type : item.kind);
        if (item.kind === 'caught-up') void append(held(), stream, 1, 'C');
        if (seen.includes('C')) break;
      }
      expect(seen).toEqual(['B', 'caught-up', 'C']);
    });

    it('answers a repeat at a revision as the first time', async () => {
      const [stream, events] = [newStream(), [event('A'), event('B')]];
      const first = await held().append(stream, 'no-stream', events);
      const stood = await collect(held().read(stream));
      await reopen();
      // Long enough for another time to be put on what is sent again.
      await delay(5);
      const again = await held().append(stream, 'no-stream', events);
      expect(again).toMatchObject({ revision: 1, position: first.position });
      expect(again.events ?? (await collect(held().read(stream)))).toEqual(stood);
      await expect(append(held(), stream, 'no-stream', 'C')).rejects.toMatchObject({ name: 'RevisionConflict', current: 1 });
      expect(await append(held(), stream, 1, 'C')).toMatchObject({ revision: 2 });
      await reopen();
      expect((await collect(held().read(stream))).slice(0, 2)).toEqual(stood);
    });

    it('answers a repeat of one event as the first one stored it', async () => {
      const [stream, alone] = [newStream(), [event('A')]];
      await held().append(stream, 'no-stream', alone);
      const stood = await collect(held().read(stream));
      await reopen();
      await delay(5);
      const again = await held().append(stream, 'no-stream', alone);
      expect(again.events ?? (await collect(held().read(stream)))).toEqual(stood);
      await append(held(), stream, 0, 'B');
      await reopen();
      expect(typesOf(await collect(held().read(stream)))).toEqual(['A', 'B']);
    });

    it('knows what was deleted', async () => {
      const stream = newStream();
      await append(held(), stream, 'no-stream', 'A', 'B');
      await held().delete(stream);
      await reopen();
      await expect(collect(held().read(stream))).rejects.toMatchObject({ name: 'StreamNotFound' });
      await expect(append(held(), stream, 'stream-exists', 'C')).rejects.toMatchObject({ name: 'StreamDeleted' });
      expect(await append(held(), stream, 'no-stream', 'C')).toMatchObject({ revision: 2 });
    });

    it('hands a group over what it has not had', async () => {
      const [stream, group] = [newStream(), `group-${randomUUID()}`];
      const consumeUntil = async (last: string): Promise<string[]> => {
        const [ended, seen] = [new AbortController(), [] as string[]];
        await held().consume(group, async (one) => {
          if (one.stream !== stream) return;
          seen.push(one.type);
          if (one.type === last) ended.abort();
        }, ended.signal);
        return seen;
      };
      await append(held(), stream, 'no-stream', 'A', 'B');
      expect(await consumeUntil('B')).toEqual(['A', 'B']);
      await reopen();
      await append(held(), stream, 1, 'C');
      expect(await consumeUntil('C')).toEqual(['C']);
      expect(typesOf(await collect(held().read(stream)))).toEqual(['A', 'B', 'C']);
    });
  });
};
