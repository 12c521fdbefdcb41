import { afterEach, describe, expect, it } from '@jest/globals';
import './copy.js';

const press = async (writeText: (text: string) => Promise<void>) => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const copy = Object.assign(document.createElement('fanfare-copy'), { text: 'We move your events.', what: 'the text for Email' });
  document.body.append(copy);
  await copy.updateComplete;
  copy.renderRoot.querySelector('button')?.click();
  await new Promise((resolve) => setTimeout(resolve));
  await copy.updateComplete;
  return copy;
};

describe('a button that copies', () => {
  afterEach(() => document.body.replaceChildren());

  it('copies the text and says so in words', async () => {
    const copied: string[] = [];
    const copy = await press((text) => Promise.resolve(void copied.push(text)));
    expect(copied).toEqual(['We move your events.']);
    expect(copy.renderRoot.querySelector('[role=status]')?.textContent).toBe('Copied');
    expect(copy.renderRoot.querySelector('button')?.textContent).toBe('Copy the text for Email');
  });

  it('marks the text for the reader’s own keys where the browser keeps its clipboard shut', async () => {
    const copy = await press(() => Promise.reject(new Error('NotAllowedError')));
    const marked = copy.renderRoot.querySelector('textarea');
    expect([marked?.selectionStart, marked?.selectionEnd]).toEqual([0, 'We move your events.'.length]);
    expect(copy.renderRoot.querySelector('[role=status]')?.textContent).toBe('');
  });
});
