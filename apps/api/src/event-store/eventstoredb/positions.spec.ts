import { NOWHERE, placeOf, positionOf } from './positions.js';

describe('A position in EventStoreDB’s log', () => {
  const places = [[0n, 0n], [9n, 9n], [10n, 10n], [1_000n, 999n], [1_000n, 1_000n], [18_446_744_073_709_551_615n, 1n]].map(([commit, prepare]) => ({ commit: commit!, prepare: prepare! }));

  it('compares as text in the order of the log', () => {
    const positions = places.map(positionOf);
    expect([...positions].sort()).toEqual(positions);
    expect(positions[0]).toBe(NOWHERE);
  });

  it('keeps both of its halves, exactly', () => {
    expect(places.map(positionOf).map(placeOf)).toEqual(places);
  });

  it.each(['0000000000000004', '', '1-1', `${NOWHERE}-1`])('is not mistaken for %j of another store', (position) => {
    expect(() => placeOf(position)).toThrow(/not a position in this log/);
  });
});
