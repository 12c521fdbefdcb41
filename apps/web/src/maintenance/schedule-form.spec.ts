import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { typed } from './maintenance.fixtures.js';
import './schedule-form.js';
import type { CommandAsked, Outcome } from '../ui/command.js';

type Form = HTMLElementTagNameMap['fanfare-schedule-form'];

const refused = (field: string, because: string): Outcome => ({ kind: 'refused', refusal: { code: 'WindowEmpty', because, field } });

describe('the form that schedules', () => {
  let form: Form;
  let asked: CommandAsked[];
  let answer: Outcome;
  const one = <Control extends HTMLElement = HTMLInputElement>(selector: string) => form.renderRoot.querySelector(selector) as Control;
  const words = () => form.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';
  const fill = async (id: string, value: string) => {
    one(`#${id}`).value = value;
    one(`#${id}`).dispatchEvent(new Event('input', { bubbles: true }));
    await form.updateComplete;
  };
  const press = async (control: HTMLElement) => {
    control.click();
    await form.updateComplete;
  };
  const takes = (label: string) => [...form.renderRoot.querySelectorAll<HTMLButtonElement>('.chips button')].find(({ textContent }) => textContent === label) as HTMLButtonElement;
  const submit = async () => {
    one<HTMLFormElement>('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
    await form.updateComplete;
  };
  const sent = () => asked.at(-1)?.input as { window: object; impact: string; disrupts: boolean };

  beforeEach(async () => {
    asked = [];
    answer = { kind: 'done', id: 'maintenance-1', revision: 0 };
    form = document.createElement('fanfare-schedule-form');
    form.draft = { ...typed, announcement: '', zone: 'Europe/Berlin', starts: '', ends: '' };
    form.addEventListener('fanfare-command', (event) => {
      asked.push(event);
      event.answer = Promise.resolve(answer);
    });
    document.body.append(form);
    await form.updateComplete;
  });
  afterEach(() => document.body.replaceChildren());

  it('schedules exactly as long as was pressed in the night in which the clocks go back', async () => {
    await fill('starts', '2027-10-31T01:30');
    await press(takes('2 h'));
    expect(takes('2 h').getAttribute('aria-pressed')).toBe('true');
    await submit();
    expect(sent().window).toEqual({ start: '2027-10-30T23:30:00.000Z', end: '2027-10-31T01:30:00.000Z', zone: 'Europe/Berlin' });
  });

  it('lets a time that comes twice be chosen, for the start and for the end', async () => {
    await fill('starts', '2027-10-31T02:30');
    expect(words()).not.toContain('It ends before it starts.');
    const radios = (id: string) => [...form.renderRoot.querySelectorAll<HTMLInputElement>(`[name=${id}-of-both]`)];
    expect(radios('starts').map(({ checked, parentElement }) => [parentElement?.textContent?.replace(/\s+/g, ' ').trim(), checked])).toEqual([[expect.stringMatching(/^02:30 .+the first$/), true], [expect.stringMatching(/^02:30 .+the second$/), false]]);
    expect(radios('ends').map(({ checked }) => checked)).toEqual([false, true]);

    await press(radios('ends')[0] as HTMLElement);
    expect(words()).toContain('It ends before it starts.');
    await press(radios('ends')[1] as HTMLElement);
    await submit();
    expect(sent().window).toEqual({ start: '2027-10-31T00:30:00.000Z', end: '2027-10-31T01:30:00.000Z', zone: 'Europe/Berlin' });

    await press(radios('starts')[1] as HTMLElement);
    await submit();
    expect(sent().window).toEqual({ start: '2027-10-31T01:30:00.000Z', end: '2027-10-31T02:30:00.000Z', zone: 'Europe/Berlin' });
  });

  it('says of a time that does not exist which is meant', async () => {
    await fill('starts', '2027-03-28T02:30');
    expect(words()).toContain('The clocks go forward over 02:30, so that it does not exist: 03:30');
  });

  it('stops accusing a field as soon as it is changed, and no other', async () => {
    await fill('starts', '2027-06-01T10:00');
    await fill('ends', '2027-06-01T09:00');
    answer = refused('window.end', 'The window ends after it starts.');
    await submit();
    expect(one('#ends').getAttribute('aria-invalid')).toBe('true');
    await fill('why', 'Another reason');
    expect(one('#ends').getAttribute('aria-invalid')).toBe('true');
    await fill('ends', '2027-06-01T11:00');
    expect(one('#ends').getAttribute('aria-invalid')).toBeNull();
    expect(words()).not.toContain('The window ends after it starts.');
  });

  it('offers no impact that contradicts whether users notice', async () => {
    const offered = () => [...one<HTMLSelectElement>('#impact').options].map(({ value }) => value);
    const [yes, no] = [...form.renderRoot.querySelectorAll<HTMLInputElement>('[name=disrupts]')] as [HTMLInputElement, HTMLInputElement];
    expect(offered()).toEqual(['MINOR', 'MAJOR', 'CRITICAL']);
    await fill('starts', '2027-06-01T10:00');
    await press(no);
    expect([offered(), one<HTMLSelectElement>('#impact').value]).toEqual([['NONE'], 'NONE']);
    await submit();
    expect(sent()).toMatchObject({ disrupts: false, impact: 'NONE' });
    await press(yes);
    expect([offered(), one<HTMLSelectElement>('#impact').value]).toEqual([['MINOR', 'MAJOR', 'CRITICAL'], 'MINOR']);
    await submit();
    expect(sent()).toMatchObject({ disrupts: true, impact: 'MINOR' });
  });
});
