import fc from 'fast-check';
import { KINDS, NOTICED_BY, type Facts } from './facts.js';
import { handbook } from './handbook-for-specs.js';
import { mostAlike, seedPrecedents, type PrecedentCandidate } from './most-alike.js';
import { suggestTier } from './suggest-tier.js';

const seeds = seedPrecedents(handbook);
const seed = (title: string) => seeds.find((one) => one.title === title);
const chart: Facts = { noticedBy: 'some', needsAction: false, knownRisk: false, kinds: ['functional-change'] };
const past = (title: string, facts: Partial<Facts>, dropped: PrecedentCandidate['dropped'] = []): PrecedentCandidate => ({
  title,
  tier: 'medium',
  facts: { ...chart, ...facts },
  dropped,
});

describe('the handbook’s precedents', () => {
  it('R19 names the bug fixes to timezone management, with the facts of the Minor tier', () => {
    const fixes = seed('Bug fixes to timezone management');
    expect(fixes).toMatchObject({ tier: 'minor', facts: { noticedBy: 'none', kinds: ['bug-fix'] }, dropped: [] });
    expect(suggestTier(fixes?.facts ?? chart, handbook).tier).toBe('minor');
  });

  it('R31 names the new recordings interface, with the facts of the Medium tier', () => {
    const recordings = seed('New recordings interface');
    expect(recordings).toMatchObject({ tier: 'medium' });
    expect(recordings?.note).toBeUndefined();
    expect(suggestTier(recordings?.facts ?? chart, handbook).tier).toBe('medium');
  });

  it('R31 names the async migration of version 1.34.0 as an override, since it asked users to act', () => {
    const migration = seed('Async migration for version 1.34.0');
    expect(migration).toMatchObject({ tier: 'medium', facts: { needsAction: true }, note: expect.stringMatching(/override.*asked users to act/) });
    expect(suggestTier(migration?.facts ?? chart, handbook).tier).toBe('major');
  });

  it('R48 names persons on events and the launch of EU Cloud, with the facts of the Major tier', () => {
    for (const title of ['Persons on events', 'Launch of EU Cloud']) {
      expect(seed(title)).toMatchObject({ tier: 'major', facts: { noticedBy: 'most' } });
      expect(suggestTier(seed(title)?.facts ?? chart, handbook).tier).toBe('major');
    }
  });
});

describe('the most alike', () => {
  it('R49c come first, with what was dropped from their lists', () => {
    const dropped = [{ title: 'In-app banner', reason: 'the page itself is the banner' }];
    const alike = mostAlike(chart, [past('Unlike', { noticedBy: 'most', kinds: ['new-feature'] }), past('Alike', {}, dropped)]);
    expect(alike).toMatchObject([{ title: 'Alike', likeness: 1, dropped }, { title: 'Unlike' }]);
  });

  it('R49c are five unless asked for otherwise', () => {
    expect(mostAlike(chart, [...seeds, ...seeds])).toHaveLength(5);
    expect(mostAlike(chart, seeds, 2)).toHaveLength(2);
  });

  it('counts a difference of one step less than one of two', () => {
    const [near, far] = mostAlike({ ...chart, noticedBy: 'none' }, [past('Far', { noticedBy: 'most' }), past('Near', { noticedBy: 'some' })]);
    expect([near, far]).toMatchObject([{ title: 'Near', likeness: 0.8 }, { title: 'Far', likeness: 0.6 }]);
  });

  it.each<[string, Partial<Facts>]>([
    ['reach', { noticedBy: 'most' }],
    ['action', { needsAction: true }],
    ['risk', { knownRisk: true }],
    ['kinds', { kinds: ['downtime'] }],
  ])('are less alike for another %s', (_, other) => {
    expect(mostAlike(chart, [past('Other', other)])[0]?.likeness).toBeLessThan(1);
  });

  it('keep the order given among equals', () => {
    expect(mostAlike(chart, [past('First', {}), past('Second', {}), past('Third', {})]).map(({ title }) => title)).toEqual(['First', 'Second', 'Third']);
  });

  it('are alike by 0 to 1, both ways the same, and falling', () => {
    const anyFacts = fc.record({ noticedBy: fc.constantFrom(...NOTICED_BY), needsAction: fc.boolean(), knownRisk: fc.boolean(), kinds: fc.subarray([...KINDS]) });
    const likeness = (one: Facts, other: Facts) => mostAlike(one, [past('Other', other)])[0]?.likeness ?? 0;

    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, one)).toBe(1);
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
      }),
    );
    fc.assert(
      fc.property(anyFacts, fc.array(anyFacts), (facts, others) => {
        const falling = mostAlike(facts, others.map((other, at) => past(String(at), other))).map((one) => one.likeness);
        expect(falling).toEqual([...falling].sort((a, b) => b - a));
      }),
    );
  });
});
