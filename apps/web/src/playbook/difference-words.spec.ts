import { countWords, pathWords, valueWords } from './difference-words.js';

describe('what differs between two playbooks, in words', () => {
  it('reads a path as a way', () => {
    expect(pathWords('tiers.medium.offers.tutorial.due')).toBe('Tiers › medium › offers › tutorial › due');
  });

  it('shows words as they are and shapes as JSON', () => {
    expect(valueWords('by the day')).toBe('by the day');
    expect(valueWords(['g2', 'stackshare'])).toBe('g2, stackshare');
    expect(valueWords(null)).toBe('nothing');
    expect(valueWords({ kind: 'day-of-release' })).toBe('{\n  "kind": "day-of-release"\n}');
  });

  it('counts by kind and says so when nothing differs', () => {
    expect(countWords([])).toBe('Nothing differs.');
    expect(countWords([{ path: 'a', kind: 'ADDED', was: null, now: 1 }, { path: 'b', kind: 'CHANGED', was: 2, now: 1 }, { path: 'c', kind: 'ADDED', was: null, now: 1 }]))
      .toBe('1 changed, 2 added.');
  });
});
