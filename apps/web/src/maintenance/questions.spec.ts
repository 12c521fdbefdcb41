import { afterEach, describe, expect, it } from '@jest/globals';
import { planned } from './maintenance.fixtures.js';
import './questions.js';

const answers = async (more: Partial<typeof planned>): Promise<Readonly<Record<string, string>>> => {
  const part = Object.assign(document.createElement('fanfare-questions'), { sheet: { ...planned, actions: [], ...more } });
  document.body.append(part);
  await part.updateComplete;
  return Object.fromEntries([...part.renderRoot.querySelectorAll('.question')].map((one) => [one.querySelector('dt')?.textContent ?? '', (one.querySelector('dd')?.textContent ?? '').replace(/\s+/g, ' ').trim()]));
};
const answered = (question: 'HOW' | 'WHO', answer: string | null) => planned.answers.map((one) => (one.question === question ? { question, answer } : one));

describe('what users read', () => {
  afterEach(() => document.body.replaceChildren());

  it('R60 is said as the service page says it: with the expected impact, each sentence ended', async () => {
    expect((await answers({ answers: answered('HOW', 'Dashboards load slowly') }))['What will you notice?']).toBe('Dashboards load slowly. We expect minor impact.');
    expect((await answers({ impact: 'NONE', answers: answered('HOW', 'Nothing.') }))['What will you notice?']).toBe('Nothing.');
  });

  it('R60 is what is known of the whole where nobody answered that very question', async () => {
    expect((await answers({}))['Who is affected?']).toBe('People in the EU region. Regions: EU. (from what is known of it)');
    expect((await answers({}))['What should I do?']).toBe('We do not know yet');
  });
});
