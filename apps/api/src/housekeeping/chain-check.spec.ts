import { GENESIS, logHash, streamHash } from '../event-store/chain.js';
import { ChainCheck, type Chained } from './chain-check.js';

const link = { id: '1', type: 'Told', recordedAt: '2026-11-22T09:00:00.000Z', data: '{}', metadata: '{}' };
const chained = (stream: string, revision: number, position: string, before: string): Chained =>
  ({ ...link, stream, revision, position, streamHash: streamHash(before, { ...link, stream }) });

describe('Checking a chain through a store', () => {
  const [a0, b0] = [chained('a', 0, '01', GENESIS), chained('b', 0, '02', GENESIS)];

  it('folds the log, and begins a stream anew where its beginning was deleted', () => {
    const check = new ChainCheck();
    const later = chained('c', 4, '03', GENESIS);
    expect([a0, b0, later].map((event) => check.add(event))).toEqual([undefined, undefined, undefined]);
    const hash = [a0, b0, later].reduce((before, event) => logHash(before, event.streamHash), GENESIS);
    expect(check.folded).toEqual({ events: 3, streams: 3, position: '03', hash, unchained: 0 });
  });

  it('misses a number, a place in the order, a link and a changed event', () => {
    const after = (event: Chained) => {
      const check = new ChainCheck();
      check.add(a0);
      check.add(b0);
      return check.add(event)?.reason;
    };
    expect(after(chained('a', 2, '03', a0.streamHash))).toBe('revision 1 is missing');
    expect(after(chained('a', 0, '03', a0.streamHash))).toBe('revision 1 is missing');
    expect(after(chained('a', 1, '02', a0.streamHash))).toBe('its position is not after 02');
    expect(after(chained('a', 1, '03', GENESIS))).toMatch(/not what its stream hash/);
    expect(after({ ...chained('a', 1, '03', a0.streamHash), data: '{"price":1}' })).toMatch(/not what its stream hash/);
    expect(after(chained('a', 1, '03', a0.streamHash))).toBeUndefined();
  });

  it('counts what another program wrote without a hash, and chains it all the same', () => {
    const check = new ChainCheck();
    check.add({ ...a0, streamHash: '' });
    expect(check.add(chained('a', 1, '02', a0.streamHash))).toBeUndefined();
    expect(check.folded.unchained).toBe(1);
  });
});
