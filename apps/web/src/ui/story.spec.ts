import { afterEach, describe, expect, test } from '@jest/globals';
import { story } from './story.fixtures.js';
import './story.js';

const shown = async (at: number | null): Promise<{ readonly element: HTMLElementTagNameMap['fanfare-story']; readonly chosen: (number | null)[] }> => {
  const element = Object.assign(document.createElement('fanfare-story'), { entries: story, at });
  const chosen: (number | null)[] = [];
  element.addEventListener('fanfare-as-of', ({ revision }) => chosen.push(revision));
  document.body.append(element);
  await element.updateComplete;
  return { element, chosen };
};

const slide = (element: HTMLElement, index: number): void => {
  const slider = element.shadowRoot?.querySelector<HTMLInputElement>('#as-of') as HTMLInputElement;
  slider.value = String(index);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the story', () => {
  afterEach(() => document.body.replaceChildren());

  test('R65 tells what happened, by whom, and why', async () => {
    const { element } = await shown(null);
    expect(element.renderRoot.textContent?.replace(/\s+/g, ' ')).toContain('Objected to Minor the chart looks different Mina Okafor');
  });

  test('the slider chooses a revision, and now at its end', async () => {
    const { element, chosen } = await shown(null);
    slide(element, 0);
    slide(element, 3);
    slide(element, 4);
    expect(chosen).toEqual([0, 3, null]);
  });

  test('a time is a way to that moment, too', async () => {
    const { element, chosen } = await shown(null);
    element.renderRoot.querySelectorAll<HTMLButtonElement>('.when button')[2]?.click();
    expect(chosen).toEqual([2]);
  });

  test('what came later than the moment that is shown is set apart', async () => {
    const { element } = await shown(2);
    expect([...element.renderRoot.querySelectorAll('li')].map((entry) => entry.className.trim().split(/\s+/))).toEqual([['big', 'later'], ['later'], ['here'], [''], ['big']]);
  });
});
