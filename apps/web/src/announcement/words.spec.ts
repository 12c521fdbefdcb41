import { describe, expect, test } from '@jest/globals';
import { kindsInWords } from './facts.words.js';
import { major, medium, minor } from './people.fixtures.js';
import { emptyDraft, factsOf, proposalOf } from './propose-draft.js';
import { linksOf, segmentsOf, targetInput, wordsInput } from './revise-fields.js';
import { alikeInWords, changesByTier } from './suggestion.words.js';
import { proposed } from './announcement.fixtures.js';
import { targetInWords } from '../ui/target.words.js';

const target = { date: '2026-11-26', time: '10:00', zone: 'Europe/Berlin', instant: '2026-11-26T09:00:00.000Z' };

describe('words on screen', () => {
  test('name the day in the zone of the target, and the reader’s own time where it differs', () => {
    expect(targetInWords(target, 'Europe/Berlin')).toBe('Thu 26 Nov 2026, 10:00 CET');
    expect(targetInWords(target, 'UTC')).toBe('Thu 26 Nov 2026, 10:00 CET (09:00 UTC yours)');
    expect(targetInWords({ ...target, time: null }, 'Europe/Berlin')).toBe('Thu 26 Nov 2026');
  });

  test('list kinds as one phrase', () => {
    expect(kindsInWords(['FUNCTIONAL_CHANGE', 'BACK_END', 'UI_TWEAK'])).toBe('Functional change, back end, UI tweak');
    expect(kindsInWords([])).toBe('None named');
  });

  test('R49a gather what would change the answer, one sentence a tier', () => {
    const change = (condition: string, tier: typeof major) => ({ fact: 'noticedBy', condition, tier, clause: null });
    const suggestion = { ...proposed.suggestion, wouldChange: [change('if most users noticed', major), change('if nobody noticed', minor), change('if anyone had to act', major)] };
    expect(changesByTier(suggestion).map(({ condition, tier }) => `${condition}: ${tier.name}`)).toEqual(['If most users noticed, or anyone had to act: Major', 'If nobody noticed: Minor']);
    expect(alikeInWords(1)).toBe('One announcement like this one');
  });
});

describe('what was typed, as a command', () => {
  test('links are one a line, the address first', () => {
    expect(linksOf(' https://a.example The  pull request \n\nhttps://b.example')).toEqual([{ url: 'https://a.example', label: 'The pull request' }, { url: 'https://b.example' }]);
  });

  test('segments are told apart by commas and blanks, each once', () => {
    expect(segmentsOf('eu-region, funnels eu-region')).toEqual(['eu-region', 'funnels']);
  });

  test('an emptied date takes the date away', () => {
    expect(targetInput({ date: '', time: '', zone: 'Europe/Berlin' })).toEqual({ clearTarget: true });
    expect(targetInput({ date: '2026-11-26', time: '', zone: 'Europe/Berlin' })).toEqual({ target: { date: '2026-11-26', zone: 'Europe/Berlin' } });
  });

  test('only the words that were changed are sent', () => {
    expect(wordsInput(proposed)({ title: 'Funnels load faster', summary: proposed.summary })).toEqual({ title: 'Funnels load faster' });
  });

  test('a proposal leaves out what is empty, and agrees to what is suggested', () => {
    const draft = { ...emptyDraft(), title: ' Exports keep their names ', facts: { ...emptyDraft().facts, noticedBy: 'SOME' as const } };
    const facts = factsOf(draft);
    expect(facts && proposalOf(draft, facts, 'PRODUCT', medium.id)).toEqual({ title: 'Exports keep their names', facts, supportExpected: true, agreeToTier: 'medium', seat: 'PRODUCT' });
  });

  test('R49d a proposal that agrees to another tier carries its reason', () => {
    const draft = { ...emptyDraft(), title: 'T', tier: 'minor', agreeReason: 'nobody will see it' };
    expect(proposalOf(draft, proposed.facts, 'PRODUCT', medium.id)).toMatchObject({ agreeToTier: 'minor', agreeReason: 'nobody will see it' });
  });

  test('one without a seat proposes and agrees to nothing; nothing is suggested before it is said who notices', () => {
    expect(proposalOf({ ...emptyDraft(), title: 'T' }, proposed.facts, undefined, medium.id)).not.toHaveProperty('agreeToTier');
    expect(factsOf(emptyDraft())).toBeUndefined();
  });
});
