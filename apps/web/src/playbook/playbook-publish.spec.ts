import type { PlaybookPublish, PublishWish } from './playbook-publish.js';
import './playbook-publish.js';
import { differences } from './playbook.fixtures.js';

const shown = async (part: Partial<PlaybookPublish>): Promise<{ editor: PlaybookPublish; told: { type: string; wish: PublishWish }[] }> => {
  document.body.replaceChildren();
  const editor = Object.assign(document.createElement('fanfare-playbook-publish') as PlaybookPublish, part);
  const told: { type: string; wish: PublishWish }[] = [];
  for (const type of ['fanfare-preview-playbook', 'fanfare-publish-playbook']) editor.addEventListener(type, (event) => told.push({ type, wish: (event as CustomEvent<PublishWish>).detail }));
  document.body.append(editor);
  await editor.updateComplete;
  return { editor, told };
};

const type = async (editor: PlaybookPublish, text: string): Promise<void> => {
  const field = editor.renderRoot.querySelector('textarea');
  if (!field) throw new Error('no editor');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await editor.updateComplete;
};

const submit = async (editor: PlaybookPublish): Promise<void> => {
  editor.renderRoot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await editor.updateComplete;
};

const publish = (editor: PlaybookPublish): HTMLElement | undefined => [...editor.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Publish'));

describe('the editor of the playbook', () => {
  it('begins with what is in force, and asks for a preview of it', async () => {
    const { editor, told } = await shown({ document: { title: 'Handbook' } });
    await submit(editor);

    expect(told.map(({ type: of, wish }) => [of, wish.document])).toEqual([['fanfare-preview-playbook', { title: 'Handbook' }]]);
  });

  it('tells a fault of the JSON beside the field, and sends nothing', async () => {
    const { editor, told } = await shown({ document: {} });
    await type(editor, '{ "title": ');
    await submit(editor);

    expect(told).toEqual([]);
    expect(editor.renderRoot.querySelector('#json-fault')?.textContent).toContain('This is not JSON');
  });

  it('publishes only what was previewed: a changed text must be seen again', async () => {
    const text = JSON.stringify({ title: 'Handbook' }, null, 2);
    const { editor } = await shown({ document: { title: 'Handbook' }, progress: { phase: 'previewed', text, version: 2, differences } });
    expect(publish(editor)).toBeDefined();

    await type(editor, '{}');
    expect(publish(editor)).toBeUndefined();
  });

  it('offers nothing to publish where nothing differs', async () => {
    const text = JSON.stringify({}, null, 2);
    const { editor } = await shown({ document: {}, progress: { phase: 'previewed', text, version: 2, differences: [] } });

    expect(publish(editor)).toBeUndefined();
  });
});
