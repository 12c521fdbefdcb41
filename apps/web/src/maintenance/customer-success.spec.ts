import { describe, expect, it } from '@jest/globals';
import './customer-success-window.js';
import { lookedBack, touching, underWay } from './customer-success.fixtures.js';
import { heardBy, inView, objectionInWords, touched } from './customer-success.words.js';

const at = (instant: string): number => Date.parse(instant);

describe('the desk of Customer Success', () => {
  it('says until which hour silence is consent, and nothing once the hour is past', () => {
    expect(objectionInWords(touching, at('2026-11-24T09:00:00.000Z'))).toMatch(/^Silence is consent at \d\d:00 \S+: name until then/);
    expect(objectionInWords(touching, at('2026-11-23T09:00:00.000Z'))).toMatch(/^Silence is consent at Tue 24 Nov \d\d:00/);
    expect(objectionInWords(touching, at('2026-11-24T13:00:00.000Z'))).toBe('');
    expect(objectionInWords({ ...touching, objectionUntil: null }, 0)).toMatch(/^Users are owed nothing/);
  });

  it('shows what is under way before what is to come, and what is not closed last', () => {
    const one = (id: string) => ({ ...touching, id });
    expect(inView({ underWay: [one('a')], overdue: [one('b')], next: [one('c')], notClosed: [one('d')] }).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('names whom it touches, and leaves out what is not known', () => {
    expect(touched(touching)).toEqual([['Affected', 'People in the EU region, about 4,210 users'], ['Regions', 'EU'], ['Segments', 'eu-cloud'], ['Components', 'Dashboards']]);
    expect(touched({ ...touching, affected: { words: '', segments: [], regions: [], count: null }, components: [] })).toEqual([['Affected', 'Not said yet']]);
  });

  it('R53 tells what an account heard, when and how: by name, and by the notices that came through', () => {
    expect(heardBy(' HOOLI ', lookedBack)).toEqual([
      { at: '2026-11-23T09:20:00.000Z', words: 'Call by Sam Rivera: “Spoke to Gavin”' },
      { at: '2026-11-23T14:05:00.000Z', words: 'Planned notice to affected users by Email' },
    ]);
    expect(heardBy('Umbrella', lookedBack)).toEqual([{ at: '2026-11-23T14:05:00.000Z', words: 'Planned notice went out without them: they were to be called first' }]);
  });

  it('R52 offers to acknowledge while the own team has not, and says so once it has', async () => {
    const shown = async (maintenance: typeof touching) => {
      const window = Object.assign(document.createElement('fanfare-customer-success-window'), { maintenance });
      document.body.append(window);
      await window.updateComplete;
      return window.renderRoot;
    };
    const asks = (root: ParentNode) => [...root.querySelectorAll('.head fanfare-ask')].map((ask) => (ask as HTMLElementTagNameMap['fanfare-ask']).label);
    expect(asks(await shown(touching))).toEqual(['Acknowledge']);
    const done = await shown(underWay);
    expect(asks(done)).toEqual([]);
    expect(done.textContent).toContain('acknowledged');
    document.body.replaceChildren();
  });
});
