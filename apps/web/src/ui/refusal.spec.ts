import { afterEach, describe, expect, it } from '@jest/globals';
import './refusal.js';

describe('a refusal', () => {
  afterEach(() => document.body.replaceChildren());

  it('is heard when it comes, says why and what would help, and quotes its clause', async () => {
    const element = document.body.appendChild(document.createElement('fanfare-refusal'));
    await element.updateComplete;
    const alert = element.shadowRoot?.querySelector('[role=alert]');
    expect(alert?.textContent?.trim()).toBe('');

    element.refused = { code: 'SamePerson', because: 'You hold the other seat.', remedy: 'Ask somebody else.', clause: { id: 'agreement-1', quote: 'Marketing and Product should agree', playbookVersion: 3 } };
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[role=alert]')).toBe(alert);
    expect(alert?.textContent).toContain('You hold the other seat.');
    expect(alert?.textContent).toContain('Ask somebody else.');
    expect(alert?.querySelector('q')?.textContent).toBe('Marketing and Product should agree');
    expect(alert?.querySelector('a')?.getAttribute('href')).toBe('/playbook#agreement-1');
  });
});
