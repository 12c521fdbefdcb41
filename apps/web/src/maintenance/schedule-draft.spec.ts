import { describe, expect, it } from '@jest/globals';
import { emptySchedule, endAfter, typedFor, windowOf, withChange } from './schedule-draft.js';

const zone = 'Europe/Berlin';

describe('so long after the start', () => {
  it.each([
    ['2027-10-31T01:30', 120, '2027-10-30T23:30:00.000Z', '2027-10-31T01:30:00.000Z'],
    ['2027-10-31T02:00', 60, '2027-10-31T00:00:00.000Z', '2027-10-31T01:00:00.000Z'],
    ['2027-10-31T02:30+01:00', 30, '2027-10-31T01:30:00.000Z', '2027-10-31T02:00:00.000Z'],
    ['2027-03-28T01:30', 120, '2027-03-28T00:30:00.000Z', '2027-03-28T02:30:00.000Z'],
    ['2027-06-01T10:00', 240, '2027-06-01T08:00:00.000Z', '2027-06-01T12:00:00.000Z'],
  ])('%s, %i minutes are exactly that, whatever the clocks do meanwhile', (starts, minutes, start, end) => {
    expect(windowOf({ starts, ends: endAfter({ starts, zone }, minutes), zone })).toEqual({ start, end, zone });
  });
});

describe('whether users notice, and the expected impact', () => {
  it('never contradict each other', () => {
    const yes = withChange(emptySchedule(), { disrupts: 'yes' });
    expect(yes.impact).toBe('MINOR');
    expect(withChange(yes, { impact: 'MAJOR' }).impact).toBe('MAJOR');
    expect(withChange(yes, { impact: 'NONE' }).impact).toBe('MINOR');
    expect(withChange(withChange(yes, { impact: 'CRITICAL' }), { disrupts: 'no' }).impact).toBe('NONE');
  });
});

describe('what is typed for a refused field', () => {
  const draft = { ...emptySchedule(), title: 'Disks', ends: '2027-06-01T10:00', accounts: 'Hooli', answers: { what: 'Disks' } };

  it('is found by its path', () => {
    expect(['title', 'affected.accounts.3', 'answers.what', 'answers.how'].map((path) => typedFor(draft, path))).toEqual(['Disks', 'Hooli', 'Disks', undefined]);
  });

  it('is the whole window where the window is refused', () => {
    for (const change of [{ starts: '2027-06-01T09:00' }, { ends: '2027-06-01T11:00' }, { zone: 'Asia/Tokyo' }]) expect(typedFor({ ...draft, ...change }, 'window.end')).not.toBe(typedFor(draft, 'window.end'));
    expect(typedFor({ ...draft, title: 'Others' }, 'window.end')).toBe(typedFor(draft, 'window.end'));
  });
});
