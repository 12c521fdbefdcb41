import { afterEach, describe, expect, test } from '@jest/globals';
import { actionsBut, agreed, refused } from './announcement.fixtures.js';
import './checklist.js';
import { digest, dropped, email, partners, slack, social, tutorial } from './checklist.fixtures.js';
import { aboutItem, progressInWords, ringOf } from './checklist.words.js';
import type { CommandAsked } from '../ui/command.js';
import { evidenceInput } from './item-fields.js';
import { choices } from './people.fixtures.js';
import type { Sheet } from './sheet.js';

type Checklist = HTMLElementTagNameMap['fanfare-checklist'];

const shown = async (sheet: Sheet, more: Partial<Checklist> = {}): Promise<Checklist> => {
  const list = Object.assign(document.createElement('fanfare-checklist'), { sheet, choices, ...more });
  document.body.append(list);
  await list.updateComplete;
  return list;
};

const rows = (list: Checklist) => [...list.renderRoot.querySelectorAll('fanfare-checklist-item')];

describe('the checklist', () => {
  afterEach(() => document.body.replaceChildren());

  test('R7 shows what was left out last, with who and why', async () => {
    const list = await shown({ ...agreed, checklist: [dropped, digest] });
    expect(rows(list).map(({ item }) => item.id)).toEqual(['digest', 'banner']);
    expect(rows(list)[1]?.renderRoot.textContent).toContain('dropped by Mina Okafor: “the page itself is the banner”');
  });

  test('R8 marks an item without owner, whatever else it is', () => {
    expect(ringOf({ ...slack, overdue: true }, '2026-11-24')).toBe('unowned');
    expect(progressInWords({ kept: 7, done: 3, unowned: 1, overdue: 0 })).toBe('3 of 7 done, 1 without owner');
  });

  test('tells late, owed, not yet due and done apart', () => {
    expect([email, { ...tutorial, due: '2026-11-24' }, tutorial, digest].map((item) => ringOf(item, '2026-11-24'))).toEqual(['late', 'owed', 'not-yet', 'done']);
  });

  test('says in words what is still missing', () => {
    expect(aboutItem(social)).toBe('Wants a link for LinkedIn.');
    expect(aboutItem(slack)).toContain('with @here');
  });

  test('one press completes an item of which nothing is missing', async () => {
    const simple = { ...tutorial, missing: [] };
    const list = await shown({ ...agreed, checklist: [simple] });
    const asked: CommandAsked[] = [];
    list.addEventListener('fanfare-command', (event) => asked.push(event));
    rows(list)[0]?.renderRoot.querySelector<HTMLButtonElement>('button.state')?.click();
    expect(asked.map(({ command, input }) => [command, input])).toEqual([['completeItem', { item: 'tutorial', evidence: [] }]]);
  });

  test('an item that wants evidence opens to ask for it, and gives no command', async () => {
    const list = await shown({ ...agreed, checklist: [social] });
    const asked: CommandAsked[] = [];
    list.addEventListener('fanfare-command', (event) => asked.push(event));
    const row = rows(list)[0];
    row?.renderRoot.querySelector<HTMLButtonElement>('button.state')?.click();
    await row?.updateComplete;
    expect(row?.renderRoot.querySelector('fanfare-item-details')).not.toBeNull();
    expect(asked).toEqual([]);
  });

  test('sends only the links that are new, and the note with the first of them', () => {
    expect(evidenceInput(social)({ 'link:social.twitter': 'https://example.com/status/1', 'link:social.linkedin': 'https://example.com/in', text: 'both out' })).toEqual({
      item: 'social',
      evidence: [{ channel: 'social.linkedin', url: 'https://example.com/in', text: 'both out' }],
    });
  });

  test('a tick waits for the record: the box does not move by itself', async () => {
    const list = await shown({ ...agreed, checklist: [partners] });
    const row = rows(list)[0];
    row?.renderRoot.querySelector<HTMLButtonElement>('button.what')?.click();
    await row?.updateComplete;
    const details = row?.renderRoot.querySelector('fanfare-item-details');
    await details?.updateComplete;
    const listings = details?.renderRoot.querySelector('fanfare-item-listings');
    await listings?.updateComplete;
    const box = listings?.renderRoot.querySelectorAll('input')[1] as HTMLInputElement;
    box.click();
    expect(box.checked).toBe(false);
  });

  test('R67 who may not tailor the list reads why where the button would be', async () => {
    const lane = refused('NotAllowed', 'Only Marketing tailors the list.');
    const list = await shown({ ...agreed, actions: actionsBut({ addItem: lane }) });
    expect(list.renderRoot.textContent).toContain('Only Marketing tailors the list.');
    expect(list.renderRoot.textContent).not.toContain('Add item');
  });

  test('offers nothing to do in the past', async () => {
    const list = await shown(agreed, { past: true });
    expect(list.renderRoot.querySelector('.after')).toBeNull();
    expect(rows(list)[1]?.renderRoot.querySelector('button.state')).toBeNull();
  });
});
