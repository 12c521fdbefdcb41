import { randomUUID } from 'node:crypto';
import { append, eventually, newStream, typesOf, type Held } from './contract-for-specs.js';
import type { StoredEvent } from '../event-store.js';

/** What every store promises to those who do something about each event. */
export const describeConsuming = (held: Held): void => {
  describe('consuming', () => {
    const consumed = (group: string, stream: string, count: number, handle: (one: StoredEvent) => void = () => undefined): Promise<StoredEvent[]> => {
      const ended = new AbortController();
      const seen: StoredEvent[] = [];
      return held().consume(group, async (one) => {
        if (one.stream !== stream) return;
        handle(one);
        seen.push(one);
        if (seen.length === count) ended.abort();
      }, ended.signal).then(() => seen);
    };

    it('goes on where the group left off', async () => {
      const [stream, group] = [newStream(), `group-${randomUUID()}`];
      await append(held(), stream, 'no-stream', 'A', 'B', 'C');
      expect(typesOf(await consumed(group, stream, 2))).toEqual(['A', 'B']);
      expect(typesOf(await consumed(group, stream, 1))).toEqual(['C']);
    });

    it('tries again, and after five tries parks the event with its reason and goes on', async () => {
      const [stream, group] = [newStream(), `group-${randomUUID()}`];
      await append(held(), stream, 'no-stream', 'Poison', 'Fine');
      let tries = 0;
      const seen = await consumed(group, stream, 1, ({ type }) => {
        if (type !== 'Poison') return;
        tries += 1;
        throw new Error(`cannot stomach it, try ${tries}`);
      });
      expect(typesOf(seen)).toEqual(['Fine']);
      expect(tries).toBe(5);
      expect(await held().parked(group)).toMatchObject([{ stream, revision: 0, reason: 'cannot stomach it, try 5' }]);
    });

    it('has one owner a group: the second waits for the first to end', async () => {
      const [stream, group] = [newStream(), `group-${randomUUID()}`];
      const handled: string[] = [];
      const first = consumed(group, stream, 2, ({ type }) => handled.push(`the first ${type}`));
      const second = consumed(group, stream, 1, ({ type }) => handled.push(`the second ${type}`));
      await append(held(), stream, 'no-stream', 'A', 'B', 'C');
      await Promise.all([first, second]);
      expect(handled).toEqual(['the first A', 'the first B', 'the second C']);
    });

    it('hands what was parked over again when it is asked to, in the order of the log; what succeeds is parked no more, what fails is parked again', async () => {
      const [stream, group, ended] = [newStream(), `group-${randomUUID()}`, new AbortController()];
      await append(held(), stream, 'no-stream', 'A', 'Poison', 'B', 'Poison', 'Cure');
      const handled: number[] = [];
      let cured: readonly number[] = [];
      const consuming = held().consume(group, async (one) => {
        if (one.stream !== stream) return;
        if (one.type === 'Poison' && !cured.includes(one.revision)) throw new Error(`${one.revision} is not for me`);
        handled.push(one.revision);
      }, ended.signal);
      const parked = async (): Promise<number[]> => (await held().parked(group)).map(({ revision }) => revision);

      await eventually(async () => expect([handled, await parked()]).toEqual([[0, 2, 4], [1, 3]]));
      cured = [3];
      expect(await held().replayParked(group)).toBe(2);
      await eventually(async () => expect([handled, await parked()]).toEqual([[0, 2, 4, 3], [1]]));
      cured = [1];
      expect(await held().replayParked(group)).toBe(1);
      await eventually(async () => expect([handled, await parked()]).toEqual([[0, 2, 4, 3, 1], []]));
      expect(await held().replayParked(group)).toBe(0);

      ended.abort();
      await consuming;
    });

    it('has parked nothing for a group that nobody has heard of', async () => {
      const group = `group-${randomUUID()}`;
      expect([await held().parked(group), await held().replayParked(group)]).toEqual([[], 0]);
    });
  });
};
