import { afterEach, describe, expect, it } from '@jest/globals';
import type { CommandAsked, Outcome } from '../ui/command.js';
import type { NoticeChannel } from './notice-channel.js';
import './notice-editor.js';
import type { NoticeEditor } from './notice-editor.js';
import { afterMove, channel, noticeChoices, notHeard, owed, sending, sentNotice, withNotices } from './notice.fixtures.js';
import type { NoticesOf } from './notice.words.js';

const DONE: Outcome = { kind: 'done', id: 'maintenance-1', revision: 2 };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Puts the editor on the page; `answers` says what comes of each command, and `asked` notes them. */
const shown = async (maintenance: NoticesOf, answers: (asked: CommandAsked) => Outcome = () => DONE, past = false) => {
  const editor = Object.assign(document.createElement('fanfare-notice-editor') as NoticeEditor, { maintenance, choices: noticeChoices, past });
  const asked: CommandAsked[] = [];
  editor.addEventListener('fanfare-command', (event) => {
    asked.push(event);
    event.answer = Promise.resolve(answers(event));
  });
  document.body.append(editor);
  await settle();
  return { editor, asked };
};

const owedIn = (editor: NoticeEditor) => editor.renderRoot.querySelector('fanfare-notice-owed');
const rootOf = (element: Element | null | undefined): ParentNode => element?.shadowRoot ?? document.createElement('p');
const channelIn = (editor: NoticeEditor, id: string): NoticeChannel => {
  const found = [...rootOf(owedIn(editor)).querySelectorAll('fanfare-notice-channel')].find(({ draft }) => draft.channel.id === id);
  if (!found) throw new Error(`no channel ${id}`);
  return found;
};
const write = async (editor: NoticeEditor, id: string, text: string): Promise<void> => {
  const area = rootOf(channelIn(editor, id)).querySelector('textarea') as HTMLTextAreaElement;
  area.value = text;
  area.dispatchEvent(new Event('input'));
  await settle();
};
const mark = async (editor: NoticeEditor, id: string): Promise<void> => {
  rootOf(channelIn(editor, id)).querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await settle();
};
const press = async (place: ParentNode, label: RegExp): Promise<void> => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => label.test(textContent));
  if (!found) throw new Error(`no button ${label}`);
  found.click();
  await settle();
};
const words = (element: Element | null): string => (element?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

describe('the editor of notices', () => {
  afterEach(() => document.body.replaceChildren());

  it('R56 records what went out, on which channels, as it was written and with what shows it', async () => {
    const { editor, asked } = await shown(withNotices([owed]));
    await mark(editor, 'email');
    const evidence = rootOf(channelIn(editor, 'email')).querySelector('#evidence') as HTMLInputElement;
    evidence.value = ' https://mail.example.com/41 ';
    evidence.dispatchEvent(new Event('input'));
    await mark(editor, 'in-product');
    await write(editor, 'in-product', 'We move events on Wednesday.');
    await press(rootOf(owedIn(editor)), /^Record as sent by Email and In the product/);

    expect(asked.map(({ command, input }) => ({ command, input }))).toEqual([{ command: 'sendNotice', input: { duty: 'affected-users.planned', texts: [
      { channel: 'email', text: owed.drafts[0]?.text, evidence: 'https://mail.example.com/41' }, { channel: 'in-product', text: 'We move events on Wednesday.' },
    ] } }]);
    expect(channelIn(editor, 'email').wentOut).toBeUndefined();
  });

  it('R56 says by what else it must go while it went by one channel alone', async () => {
    const { editor } = await shown(withNotices([owed]));
    await mark(editor, 'email');
    expect(words(owedIn(editor))).toContain('It stays owed until it went by another channel too.');
    await mark(editor, 'user-slack');
    expect(words(owedIn(editor))).not.toContain('It stays owed');
    await mark(editor, 'email');
    expect(words(owedIn(editor))).toContain('It stays owed until it went by Email too.');
  });

  it('keeps a text for its channel, and only what was changed', async () => {
    const { editor, asked } = await shown(withNotices([owed]));
    expect(rootOf(channelIn(editor, 'email')).querySelector('button')).toBeNull();
    await write(editor, 'email', 'Dear all,');
    await press(rootOf(channelIn(editor, 'email')), /^Keep this text/);
    expect(asked.map(({ command, input }) => [command, input])).toEqual([['draftNotice', { duty: 'affected-users.planned', channel: 'email', text: 'Dear all,' }]]);
  });

  it('never touches what is being written when somebody else changes the text, and says so', async () => {
    const { editor } = await shown(withNotices([owed]));
    await write(editor, 'email', 'Mine');
    editor.maintenance = withNotices([{ ...owed, drafts: owed.drafts.map((draft) => ({ ...draft, text: 'Theirs' })) }]);
    await settle();
    const email = channelIn(editor, 'email');
    expect(rootOf(email).querySelector('textarea')?.value).toBe('Mine');
    await press(rootOf(email), /^Take theirs/);
    expect(rootOf(email).querySelector('textarea')?.value).toBe('Theirs');
  });

  it('R67 shows a refusal beside the channel that it belongs to, and keeps what was written', async () => {
    const refusal = { code: 'InvalidInput', because: 'Evidence is a link or words.', remedy: null, field: 'texts.1.evidence', clause: null };
    const { editor } = await shown(withNotices([owed]), () => ({ kind: 'refused', refusal }));
    await mark(editor, 'in-product');
    await mark(editor, 'user-slack');
    await press(rootOf(owedIn(editor)), /^Record as sent/);
    expect(rootOf(channelIn(editor, 'user-slack')).querySelector('#evidence-fault')?.textContent).toBe('Evidence is a link or words.');
    expect(rootOf(channelIn(editor, 'in-product')).querySelector('.fault')).toBeNull();
    expect(channelIn(editor, 'user-slack').wentOut).toBeDefined();
  });

  it('says why it cannot be sent where the button would be; the texts can still be written', async () => {
    const { editor } = await shown(withNotices([notHeard]));
    expect(rootOf(channelIn(editor, 'email')).querySelector('input[type=checkbox]')).toBeNull();
    expect(rootOf(channelIn(editor, 'email')).querySelector('textarea')?.readOnly).toBe(false);
    expect(words(rootOf(owedIn(editor)).querySelector('fanfare-refusal'))).toContain('Customer Success may still name accounts to be called first.');
  });

  it('shows who is left out until they are called, and how many users are told', async () => {
    const { editor } = await shown(withNotices([owed]));
    expect(words(owedIn(editor))).toContain('Umbrella Launch day');
    expect(words(owedIn(editor))).toContain('People in the EU region, about 4,210 users');
  });

  it('R57 says which wrong time users hold once the window was moved', async () => {
    const { editor } = await shown(afterMove);
    expect(words(owedIn(editor))).toMatch(/Users hold a wrong time\. They were told Wed 25 Nov .*; it is Thu 26 Nov .* now\./);
    expect(words(editor.renderRoot.querySelector('fanfare-notice-sent'))).toContain('which is not the window any more');
  });

  it('asks what came of a text only of the newest that went out on its channel', async () => {
    const again = { ...sending, at: '2026-11-24T07:00:00.000Z', texts: sending.texts.slice(0, 1).map((text) => ({ ...text, delivery: 'SENT' as const })) };
    const { editor, asked } = await shown(withNotices([{ ...sentNotice, sent: [{ ...sending, texts: sending.texts.map((text) => ({ ...text, delivery: 'SENT' as const })) }, again] }]));
    const sent = rootOf(editor.renderRoot.querySelector('fanfare-notice-sent'));
    const asks = [...sent.querySelectorAll('fanfare-ask')];
    expect(asks.filter(({ label }) => label === 'It came through').length).toBe(3);
    await press(rootOf(asks[0]), /^It came through/);
    expect(asked[0]?.input).toEqual({ duty: 'affected-users.planned', channel: channel.email.id, delivered: true });
  });

  it('offers nothing in the past', async () => {
    const { editor } = await shown(withNotices([owed, sentNotice]), () => DONE, true);
    expect(rootOf(owedIn(editor)).querySelector('fanfare-ask, button')).toBeNull();
    expect(rootOf(editor.renderRoot.querySelector('fanfare-notice-sent')).querySelector('fanfare-ask')).toBeNull();
  });
});
