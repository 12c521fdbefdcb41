import { grown, holdsId } from './growing.js';

const named = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('A list that grows', () => {
  it('is plain data, and leaves the one that it grew out of as it was', () => {
    const list = named('a');
    const longer = grown(list, { id: 'b' });
    expect([list, longer]).toEqual([named('a'), named('a', 'b')]);
    expect(JSON.parse(JSON.stringify(longer))).toEqual(longer);
  });

  it('knows what it holds, also what was added since it was asked', () => {
    const list = named('a');
    expect([holdsId(list, 'a'), holdsId(list, 'b')]).toEqual([true, false]);
    const longer = grown(grown(list, { id: 'b' }), { id: 'c' });
    expect(['a', 'b', 'c', 'd'].map((id) => holdsId(longer, id))).toEqual([true, true, true, false]);
    expect(holdsId(list, 'c')).toBe(false);
  });

  it('is not taken for another that grew out of the same one', () => {
    const list = named('a');
    holdsId(list, 'a');
    const [one, other] = [grown(list, { id: 'b' }), grown(grown(list, { id: 'c' }), { id: 'b' })];
    expect(['b', 'c'].map((id) => [holdsId(one, id), holdsId(other, id)])).toEqual([[true, true], [false, true]]);
  });
});
