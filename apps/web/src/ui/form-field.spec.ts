import { afterEach, describe, expect, test } from '@jest/globals';
import './command-form.js';
import type { CommandAsked } from './command.js';

const PARTS = { name: 'parts', label: 'Parts', kind: 'several', value: 'api', choices: [{ value: 'app', label: 'Application' }, { value: 'api', label: 'API' }, { value: 'exports', label: 'Exports' }] } as const;

const formWith = async (fields: readonly object[], given: CommandAsked[] = []) => {
  const form = Object.assign(document.createElement('fanfare-command-form'), { command: 'revise', fields, standing: true });
  form.addEventListener('fanfare-command', (asked) => {
    given.push(asked);
    asked.answer = Promise.resolve({ kind: 'done', id: 'one', revision: 1 });
  });
  document.body.append(form);
  await form.updateComplete;
  const boxes = () => [...form.renderRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const press = async (index: number): Promise<void> => {
    boxes()[index]?.click();
    await form.updateComplete;
  };
  return { form, boxes, press };
};

describe('several of what there is', () => {
  afterEach(() => document.body.replaceChildren());

  test('are boxes under one name, with those ticked that are', async () => {
    const { form, boxes } = await formWith([PARTS]);
    expect(form.renderRoot.querySelector('legend')?.textContent).toBe('Parts');
    expect(boxes().map(({ checked, parentElement }) => [parentElement?.textContent?.trim(), checked])).toEqual([['Application', false], ['API', true], ['Exports', false]]);
  });

  test('are given in their order, however they were ticked, and none where all were unticked', async () => {
    const given: CommandAsked[] = [];
    const { form, press } = await formWith([PARTS], given);
    await press(2);
    await press(0);
    await press(1);
    form.renderRoot.querySelector('form')?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve));
    expect(given[0]?.input).toEqual({ parts: 'app exports' });

    const none: CommandAsked[] = [];
    const other = await formWith([PARTS], none);
    await other.press(1);
    other.form.renderRoot.querySelector('form')?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve));
    expect(none[0]?.input).toEqual({ parts: '' });
  });

  test('changed by somebody else while they are ticked are named as they read', async () => {
    const { form, press } = await formWith([PARTS]);
    await press(0);
    form.fields = [{ ...PARTS, value: 'exports' }];
    await form.updateComplete;
    expect(form.renderRoot.querySelector('.theirs')?.textContent).toContain('Changed meanwhile to “Exports”');
  });
});
