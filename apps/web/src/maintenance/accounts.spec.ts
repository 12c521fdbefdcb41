import { afterEach, describe, expect, it } from '@jest/globals';
import './accounts.js';
import { planned } from './maintenance.fixtures.js';

const shown = async (accounts: typeof planned.accounts) => {
  const part = Object.assign(document.createElement('fanfare-maintenance-accounts'), { sheet: { ...planned, accounts } });
  document.body.append(part);
  await part.updateComplete;
  const words = (selector: string) => part.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  return { words, ring: part.renderRoot.querySelector('fanfare-ring')?.getAttribute('state') };
};
const told = planned.accounts.slice(0, 1);

describe('the named accounts', () => {
  afterEach(() => document.body.replaceChildren());

  it('R53 say who was told, by whom and how', async () => {
    const { words, ring } = await shown(told);
    expect([words('.section-head span'), ring]).toEqual(['1 of 1 told', 'done']);
    expect(words('small')).toMatch(/^Call, .*Sam Duarte: ?They are fine with it$/);
  });

  it('R57 do not pass for told where what they were told is another time', async () => {
    const { words, ring } = await shown(told.map((one) => ({ ...one, holdsAnotherTime: true })));
    expect([words('.section-head span'), ring]).toEqual(['1 of 1 told, 1 of another time', 'late']);
    expect(words('small')).toMatch(/^told of another time: it was moved since\. Call, /);
  });
});
