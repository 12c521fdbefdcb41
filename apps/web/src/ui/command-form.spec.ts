import { afterEach, describe, expect, test } from '@jest/globals';
import './command-form.js';
import { CommandAsked, type Outcome } from './command.js';

const refused = (code: string, because: string) => ({ code, because, remedy: null, field: null, clause: { id: 'owners', quote: 'assigning an owner' } });

const NOTE = { name: 'text', label: 'Note', kind: 'line' } as const;
const WHY = { name: 'reason', label: 'Why', kind: 'text', required: true } as const;

type Form = HTMLElementTagNameMap['fanfare-command-form'];

/** Puts a form on the page; `answers` says what comes of each command. */
const formWith = async (fields: Form['fields'], answers: (asked: CommandAsked) => Promise<Outcome> | Outcome, more: Partial<Form> = {}): Promise<Form> => {
  const form = Object.assign(document.createElement('fanfare-command-form'), { command: 'comment', fields, standing: true, ...more });
  form.addEventListener('fanfare-command', (asked) => {
    asked.answer = Promise.resolve(answers(asked));
  });
  document.body.append(form);
  await form.updateComplete;
  return form;
};

const control = (form: Form, name: string): HTMLInputElement => form.renderRoot.querySelector<HTMLInputElement>(`#field-${name}`) as HTMLInputElement;

const type = async (form: Form, name: string, value: string): Promise<void> => {
  control(form, name).value = value;
  control(form, name).dispatchEvent(new Event('input', { bubbles: true }));
  await form.updateComplete;
};

const submit = async (form: Form): Promise<void> => {
  form.renderRoot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve));
  await form.updateComplete;
};

const done: Outcome = { kind: 'done', id: 'announcement-1', revision: 3 };

describe('a form for one command', () => {
  afterEach(() => document.body.replaceChildren());

  test('gives what was typed, without the blanks around it', async () => {
    const asked: CommandAsked[] = [];
    const form = await formWith([NOTE], (one) => (asked.push(one), done));
    await type(form, 'text', '  good  ');
    await submit(form);
    expect(asked.map(({ command, input }) => ({ command, input }))).toEqual([{ command: 'comment', input: { text: 'good' } }]);
    expect(control(form, 'text').value).toBe('');
  });

  test('does not ask the server while what is needed is empty, and says so beside the field', async () => {
    let count = 0;
    const form = await formWith([WHY], () => ((count += 1), done));
    await submit(form);
    expect(count).toBe(0);
    expect(control(form, 'reason').getAttribute('aria-invalid')).toBe('true');
    expect(form.renderRoot.querySelector('#field-reason-fault')?.textContent).toBe('This is needed.');
  });

  test('stops accusing a field as soon as it is changed', async () => {
    const form = await formWith([NOTE, WHY], () => ({ kind: 'refused', refusal: { ...refused('TooLong', 'It is too long.'), field: 'text' } }));
    await type(form, 'text', 'long');
    await type(form, 'reason', 'so');
    await submit(form);
    expect(control(form, 'text').getAttribute('aria-invalid')).toBe('true');
    await type(form, 'reason', 'another');
    expect(control(form, 'text').getAttribute('aria-invalid')).toBe('true');
    await type(form, 'text', 'short');
    expect(control(form, 'text').getAttribute('aria-invalid')).toBeNull();
    expect(form.renderRoot.textContent).not.toContain('It is too long.');
  });

  test('keeps what was typed when it is refused, and shows the refusal beside the button', async () => {
    const refusal = refused('ItemsUnowned', '1 item has no owner.');
    const form = await formWith([NOTE], () => ({ kind: 'refused', refusal }));
    await type(form, 'text', 'good');
    await submit(form);
    expect(control(form, 'text').value).toBe('good');
    expect(form.renderRoot.querySelector('fanfare-refusal')?.refused).toEqual(refusal);
  });

  test('shows a refusal of a field beside that field', async () => {
    const form = await formWith([NOTE], () => ({ kind: 'refused', refusal: { ...refused('InvalidInput', 'It is too long.'), field: 'evidence.0.text' } }));
    await type(form, 'text', 'long');
    await submit(form);
    expect(form.renderRoot.querySelector('#field-text-fault')?.textContent).toBe('It is too long.');
    expect(form.renderRoot.querySelector('fanfare-refusal')?.refused).toBeUndefined();
  });

  test('says when somebody else changed a field under edit, and keeps what was typed', async () => {
    const form = await formWith([{ ...NOTE, value: 'before' }], () => done);
    await type(form, 'text', 'mine');
    form.fields = [{ ...NOTE, value: 'theirs' }];
    await form.updateComplete;
    expect(control(form, 'text').value).toBe('mine');
    expect(form.renderRoot.querySelector('.theirs')?.textContent).toContain('Changed meanwhile to “theirs”');

    form.renderRoot.querySelector<HTMLButtonElement>('.theirs button')?.click();
    await form.updateComplete;
    expect(control(form, 'text').value).toBe('theirs');
  });

  test('follows what somebody else changed in a field that nobody touched here', async () => {
    const form = await formWith([{ ...NOTE, value: 'before' }], () => done);
    form.fields = [{ ...NOTE, value: 'theirs' }];
    await form.updateComplete;
    expect(control(form, 'text').value).toBe('theirs');
    expect(form.renderRoot.querySelector('.theirs')).toBeNull();
  });

  test('keeps what is typed while the answer is on its way', async () => {
    let answer: (outcome: Outcome) => void = () => undefined;
    const form = await formWith([NOTE], () => new Promise<Outcome>((resolve) => (answer = resolve)));
    await type(form, 'text', 'first');
    await submit(form);
    await type(form, 'text', 'second');
    answer(done);
    await new Promise((resolve) => setTimeout(resolve));
    await form.updateComplete;
    expect(control(form, 'text').value).toBe('second');
  });
});
