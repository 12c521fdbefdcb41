import fc from 'fast-check';
import { isRefusal } from '../kernel/index.js';
import { changed, singleChanges } from './fact-changes.js';
import { conditionOf } from './fact-words.js';
import { KINDS, NOTICED_BY, type Facts } from './facts.js';
import { handbook, handbookDocument } from './handbook-for-specs.js';
import { parsePlaybook } from './parse-playbook.js';
import type { Playbook } from './playbook.js';
import { suggestTier } from './suggest-tier.js';

const quiet: Facts = { noticedBy: 'none', needsAction: false, knownRisk: false, kinds: [] };
const suggested = (facts: Partial<Facts>) => suggestTier({ ...quiet, ...facts }, handbook);

const anyFacts = fc.record({
  noticedBy: fc.constantFrom(...NOTICED_BY),
  needsAction: fc.boolean(),
  knownRisk: fc.boolean(),
  kinds: fc.subarray([...KINDS]),
});

describe('what makes the Minor tier', () => {
  it('R13 suggests it where most users notice nothing', () => {
    expect(suggested({})).toMatchObject({ tier: 'minor', byElimination: false, clauses: expect.arrayContaining(['minor-1']) });
  });

  it.each(['bug-fix', 'back-end', 'ui-tweak'] as const)('R14 suggests it for a %s that nobody notices', (kind) => {
    expect(suggested({ kinds: [kind] }).tier).toBe('minor');
  });

  it('R15 suggests another where users must act or a risk is known', () => {
    expect(suggested({ needsAction: true }).tier).not.toBe('minor');
    expect(suggested({ knownRisk: true }).tier).not.toBe('minor');
  });
});

describe('what makes the Medium tier', () => {
  it('R20 suggests it where some notice, not the majority', () => {
    expect(suggested({ noticedBy: 'some' })).toMatchObject({ tier: 'medium', byElimination: false, clauses: expect.arrayContaining(['medium-1']) });
  });

  it('R21 suggests it for a functional change such as a new chart type, and not for a wholly new feature', () => {
    expect(suggested({ noticedBy: 'some', kinds: ['functional-change'] }).tier).toBe('medium');
    expect(suggested({ noticedBy: 'some', kinds: ['new-feature'] }).tier).not.toBe('medium');
  });

  it('R22 suggests another where users must act or a risk is known', () => {
    expect(suggested({ noticedBy: 'some', needsAction: true }).tier).not.toBe('medium');
    expect(suggested({ noticedBy: 'some', knownRisk: true }).tier).not.toBe('medium');
  });
});

describe('what makes the Major tier', () => {
  it('R32 suggests it where most notice, or where those affected must act', () => {
    expect(suggested({ noticedBy: 'most' })).toMatchObject({ tier: 'major', byElimination: false, clauses: ['major-1'] });
    expect(suggested({ noticedBy: 'none', needsAction: true })).toMatchObject({ tier: 'major', byElimination: false, clauses: ['major-1'] });
  });

  it.each(['new-feature', 'downtime', 'opt-in-beta'] as const)('R33 lets %s be no reason for it', (kind) => {
    expect(suggested({ noticedBy: 'most', kinds: [kind] }).clauses).not.toContain('major-2');
    expect(suggested({ noticedBy: 'some', kinds: [kind] }).clauses).not.toContain('major-2');
  });

  it.each(['downtime', 'opt-in-beta'] as const)('R33 lets %s decide nothing alone', (kind) => {
    expect(suggested({ kinds: [kind] }).tier).toBe('minor');
    expect(suggested({ noticedBy: 'some', kinds: [kind] }).tier).toBe('medium');
  });
});

describe('why, and what would change the answer', () => {
  it('R49a quotes the clause, and says what would make it another tier', () => {
    expect(suggested({ noticedBy: 'some' }).sentence).toBe(
      'Medium is suggested because “noticeable impact on the experience of some users, but not the majority” (playbook 3, medium-1). ' +
        'If most users noticed, or anyone had to act, it would be Major.',
    );
  });

  it('R49a names each change of one fact, its tier and its clause', () => {
    expect(suggested({ noticedBy: 'some' }).wouldChange).toEqual([
      { fact: 'noticedBy', condition: 'if no users noticed', tier: 'minor', byElimination: false, clause: 'minor-1' },
      { fact: 'noticedBy', condition: 'if most users noticed', tier: 'major', byElimination: false, clause: 'major-1' },
      { fact: 'needsAction', condition: 'if anyone had to act', tier: 'major', byElimination: false, clause: 'major-1' },
      { fact: 'knownRisk', condition: 'if there were a known risk', tier: 'major', byElimination: true, clause: 'medium-3' },
      { fact: 'kinds', condition: 'if it were a new feature', tier: 'major', byElimination: true, clause: 'medium-2' },
    ]);
  });

  it('R49a says of the highest tier what would make it less', () => {
    expect(suggested({ noticedBy: 'most' }).sentence).toMatch(/If no users noticed, it would be Minor\. If only some users noticed, it would be Medium\.$/);
  });

  it('R49a names both reasons where there are two, and then no single change helps', () => {
    const both = suggested({ noticedBy: 'most', needsAction: true });
    expect(both.sentence).toBe(
      'Major is suggested because “noticeable impact on the experience of most users”, and “require specific action from affected users” (playbook 3, major-1).',
    );
    expect(both.wouldChange).toEqual([]);
  });

  it('R49a gives the reason that holds, not the other that might', () => {
    expect(suggested({ noticedBy: 'some', needsAction: true }).sentence).toBe(
      'Major is suggested because “require specific action from affected users” (playbook 3, major-1). If nobody had to act, it would be Medium.',
    );
  });

  it('R49a names the clause about the very fact that would change', () => {
    expect(suggested({ noticedBy: 'some', needsAction: true }).wouldChange).toMatchObject([{ fact: 'needsAction', tier: 'medium', clause: 'medium-3' }]);
    expect(suggested({ noticedBy: 'some', kinds: ['new-feature'] }).wouldChange).toMatchObject([
      { fact: 'kinds', condition: 'if it were not a new feature', tier: 'medium', clause: 'medium-2' },
    ]);
  });

  it('says a change of each fact in words', () => {
    const said = [...singleChanges(quiet), ...singleChanges({ noticedBy: 'most', needsAction: true, knownRisk: true, kinds: KINDS })].map(conditionOf);
    expect(said).toEqual(expect.arrayContaining(['if nobody had to act', 'if there were no known risk', 'if it needed downtime', 'if it did not need downtime', 'if it were not a new feature']));
    expect(new Set(said).size).toBe(said.length);
  });

  it('R49a lists just those changes that change the answer', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { tier, wouldChange } = suggestTier(facts, handbook);
        for (const change of singleChanges(facts)) {
          const then = suggestTier(changed(facts, change), handbook);
          const listed = wouldChange.find(({ condition }) => condition === conditionOf(change));
          expect(listed?.tier).toBe(then.tier === tier ? undefined : then.tier);
        }
      }),
    );
  });
});

describe('facts that fit no tier', () => {
  it.each<[string, Partial<Facts>]>([
    ['a known risk with small reach', { knownRisk: true }],
    ['a known risk that some notice', { noticedBy: 'some', knownRisk: true }],
    ['a new feature that some notice', { noticedBy: 'some', kinds: ['new-feature'] }],
    ['a new feature that nobody notices', { kinds: ['new-feature'] }],
  ])('R49b suggest the highest for %s, by elimination, and say so', (_, facts) => {
    const suggestion = suggested(facts);
    expect(suggestion).toMatchObject({ tier: 'major', byElimination: true });
    expect(suggestion.sentence).toMatch(/^Major is suggested by elimination: no tier fits/);
    expect(suggestion.clauses.length).toBeGreaterThan(0);
  });

  it('R49b name what rules out each of the others', () => {
    expect(suggested({ knownRisk: true }).sentence).toBe(
      'Major is suggested by elimination: no tier fits, and the highest is left. Against Minor: “pose no known risk” (playbook 3, minor-3). ' +
        'Against Medium: “noticeable impact on the experience of some users, but not the majority”, “pose no known risk” (playbook 3, medium-1, medium-3). ' +
        'If there were no known risk, it would be Minor.',
    );
  });
});

describe('every combination of facts', () => {
  it('R49b gives a tier of the playbook, clauses of it and a sentence', () => {
    const tiers = handbook.tiers.map(({ id }) => id);
    const clauses = handbook.clauses.map(({ id }) => id);

    fc.assert(
      fc.property(anyFacts, (facts) => {
        const suggestion = suggestTier(facts, handbook);
        expect(tiers).toContain(suggestion.tier);
        expect(suggestion.clauses.length).toBeGreaterThan(0);
        expect(clauses).toEqual(expect.arrayContaining([...suggestion.clauses]));
        expect(suggestion.sentence).toMatch(/^(Minor|Medium|Major) is suggested /);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the highest of several tiers that fit', () => {
    const parsed = parsePlaybook({ ...handbookDocument, tiers: handbookDocument.tiers.map((tier) => ({ ...tier, when: handbookDocument.tiers[0]?.when })) });
    if (isRefusal(parsed)) throw new Error(parsed.because);
    const vague: Playbook = { ...parsed, id: 'playbook-vague', version: 1 };
    expect(suggestTier(quiet, vague)).toMatchObject({ tier: 'major', byElimination: false });
  });
});
