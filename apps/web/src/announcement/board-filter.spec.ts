import { asked, columnsOf, narrowing, readBoardFilter, writeBoardFilter } from './board-filter.js';

describe('the filters of the board', () => {
  it('stand in the address and come back from it', () => {
    const search = '?text=replay&state=proposed,agreed&tier=medium&waits-for=marketing&owner=person-ravi&from=2026-11-01&until=2026-12-01&order=target-date&direction=descending&view=list';

    expect(writeBoardFilter(readBoardFilter(search))).toBe(search);
  });

  it('leave the address empty when everything is as usual', () => {
    expect(writeBoardFilter(readBoardFilter(''))).toBe('');
  });

  it('ignore what the address holds by mistake', () => {
    const filter = readBoardFilter('?state=lost&order=luck&from=yesterday&waits-for=viewer');

    expect(filter.states).toEqual([]);
    expect(filter.order).toBe('LAST_CHANGED');
    expect(filter.from).toBeUndefined();
    expect(filter.waitsFor).toBeUndefined();
  });

  it('give each column its own state, and the list all that are chosen', () => {
    const filter = readBoardFilter('?state=proposed,agreed&tier=major');

    expect(asked(filter, 'PROPOSED')).toEqual({ states: ['PROPOSED'], tiers: ['major'] });
    expect(asked(filter)).toEqual({ states: ['PROPOSED', 'AGREED'], tiers: ['major'] });
  });

  it('show what was withdrawn only when it is asked for', () => {
    expect(columnsOf(readBoardFilter(''))).not.toContain('WITHDRAWN');
    expect(columnsOf(readBoardFilter('?state=withdrawn'))).toEqual(['WITHDRAWN']);
  });

  it('count what narrows the list, and not its order', () => {
    expect(narrowing(readBoardFilter('?state=agreed&text=eu&order=title&view=list'))).toBe(2);
  });
});
