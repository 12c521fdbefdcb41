import { GENESIS, linkOf, streamHash } from '../chain.js';
import { EventTooLarge, StreamNotFound } from '../event-store-errors.js';
import { collect, event, newStream, type Held } from './contract-for-specs.js';

const DEEP = Array.from({ length: 200 }).reduce<unknown>((inner, _, index) => (index % 2 === 0 ? { inner } : [inner]), 'the core');

const DATA: readonly [string, unknown][] = [
  ['an empty object', {}], ['an empty list', []], ['an empty text', ''], ['null', null], ['false', false], ['nought', 0], ['a text alone', 'just words'], ['a list alone', [1, 'two', null]],
  ['two hundred levels', DEEP], ['a number beyond 2^53', { n: 2 ** 53 + 2, least: Number.MIN_SAFE_INTEGER - 2 }], ['the ends of what numbers are', [1e308, 5e-324, -1.5e-7, 0.1 + 0.2]],
  ['a key __proto__', JSON.parse('{"__proto__":{"a":1},"constructor":2}')], ['keys that are numbers', { b: 1, 10: 2, 9: 3, a: 4 }], ['an empty key', { '': { '': 1 } }],
  ['separators of lines and NUL', 'a\u2028b\u2029c\u0000d\r\ne\tf'], ['half a surrogate pair', { 'key \ud83d': 'half \udc4d' }], ['many scripts', 'žluťoučký Ελληνικά עברית العربية 日本語 👩‍👩‍👧 e\u0301'],
  ['quotes and what looks like SQL', `"it's" \\ '; DROP TABLE events; -- %s \${x}`],
];

const NAMES = ['with spaces', 'ünïcode-日本語-🎉', `it's-"quoted"`, 'a/b?c=d&e#f', '100%_of*it', 'per.iod:colon;semi,comma', 'back\\slash', 'UPPER', '-', `${'long-'.repeat(30)}`];

/** What every store promises about what nobody expects. */
export const describeUnusual = (held: Held): void => {
  describe('unusual data and names', () => {
    it.each(DATA)('gives back %s as it was, chained as it is read', async (_, data) => {
      const stream = newStream();
      await held().append(stream, 'no-stream', [{ ...event('Odd', data), metadata: { odd: data } }]);
      const [read] = await collect(held().read(stream));
      expect(JSON.stringify(read?.data)).toBe(JSON.stringify(data));
      expect(JSON.stringify(read?.metadata['odd'])).toBe(JSON.stringify(data));
      expect(read?.streamHash).toBe(read === undefined ? '' : streamHash(GENESIS, linkOf(read)));
    });

    it.each(NAMES)('takes a stream and a type called %s for what they are', async (name) => {
      const [stream, near] = [`${newStream()}-${name}`, `${newStream()}-${name.toLowerCase()}`];
      const { position } = await held().append(stream, 'no-stream', [event(name)]);
      await held().append(near, 'no-stream', [event('Near')]);
      expect(await collect(held().read(stream))).toMatchObject([{ stream, type: name, revision: 0, position }]);
      expect((await collect(held().readAll({ after: position })))[0]).toMatchObject({ stream: near });
      await held().delete(stream);
      await expect(collect(held().read(stream))).rejects.toBeInstanceOf(StreamNotFound);
    });

    it.each([['', 'Type'], ['half \ud83d', 'Type'], ['nul \0', 'Type'], ['', ''], ['fine', ''], ['fine', 'half \ud83d'], ['fine', 'nul \0']])('refuses the stream %j with the type %j, which would come back as others or not at all', async (name, type) => {
      const stream = name === '' ? '' : `${newStream()}-${name}`;
      await expect(held().append(stream, 'no-stream', [event(type)])).rejects.toBeInstanceOf(TypeError);
    });

    it('takes an event of just under 1 MiB, and refuses one just over it before anything is written', async () => {
      const [small, large] = [newStream(), newStream()];
      await held().append(small, 'no-stream', [event('Large', { text: 'x'.repeat(1_047_800) })]);
      expect((await collect(held().read(small))).map(({ data }) => (data as { text: string }).text.length)).toEqual([1_047_800]);
      const refused = held().append(large, 'no-stream', [event('Large', { text: 'x'.repeat(1_048_576) })]);
      await expect(refused).rejects.toBeInstanceOf(EventTooLarge);
      await expect(refused).rejects.toMatchObject({ limit: 1_048_576 });
      await expect(collect(held().read(large))).rejects.toBeInstanceOf(StreamNotFound);
    });

    it('counts bytes and not letters', async () => {
      await expect(held().append(newStream(), 'no-stream', [event('Large', { text: 'ä'.repeat(600_000) })])).rejects.toBeInstanceOf(EventTooLarge);
    });
  });
};
