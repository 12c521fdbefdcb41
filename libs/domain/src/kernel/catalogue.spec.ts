import { z } from 'zod';
import { parserOf, UnknownEventType } from './catalogue.js';

const schemas = { BellRung: z.object({ times: z.int() }), BellSold: z.object({}) };
const upcasts = {
  BellRung: [
    (data: unknown) => ({ count: (data as { rings: number }).rings }),
    (data: unknown) => ({ times: (data as { count: number }).count }),
  ],
};
const parse = parserOf(schemas, upcasts);

describe('reading stored events', () => {
  it.each([
    [1, { rings: 3 }],
    [2, { count: 3 }],
    [3, { times: 3 }],
  ])('makes today’s shape of version %p', (schemaVersion, data) => {
    expect(parse({ type: 'BellRung', schemaVersion, data })).toEqual({ type: 'BellRung', data: { times: 3 } });
  });

  it('writes one version more than there are upcasts', () => {
    expect(parse.versionOf('BellRung')).toBe(3);
    expect(parse.versionOf('BellSold')).toBe(1);
    expect(parse.versionOf('constructor')).toBe(1);
  });

  it.each([
    ['BellRung', 4],
    ['BellRung', 0],
    ['BellRung', 1.5],
    ['BellMelted', 1],
    ['toString', 1],
  ])('says that %s in version %p is not known', (type, schemaVersion) => {
    expect(() => parse({ type, schemaVersion, data: {} })).toThrow(UnknownEventType);
  });

  it('throws on data that does not fit', () => {
    expect(() => parse({ type: 'BellRung', schemaVersion: 3, data: { times: 'many' } })).toThrow(z.ZodError);
  });
});
