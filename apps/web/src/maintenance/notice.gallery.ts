import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import './notice-editor.js';
import { afterMove, noticeChoices, notHeard, notMine, owed, sentNotice, withNotices } from './notice.fixtures.js';
import type { NoticesOf } from './notice.words.js';

const show = (maintenance: NoticesOf, past = false) => html`<fanfare-notice-editor .maintenance=${maintenance} .choices=${noticeChoices} ?past=${past}></fanfare-notice-editor>`;

export const gallery: GallerySection = {
  title: 'Notices to users',
  states: [
    { name: 'Owed, for Marketing', show: () => show(withNotices([owed])) },
    { name: 'Owed, while Customer Success may still object', show: () => show(withNotices([notHeard])) },
    { name: 'Owed, for another team; how many users is not known', show: () => show(withNotices([notMine], { affected: { words: '', count: null }, actions: [] })) },
    { name: 'Owed again: the window was moved', show: () => show(afterMove) },
    { name: 'Sent', show: () => show(withNotices([sentNotice])) },
    { name: 'Waived', show: () => show(withNotices([{ ...sentNotice, sent: [] }], {
      tellings: [{ audience: 'AFFECTED_USERS', cells: [{ moment: 'PLANNED', state: 'WAIVED', since: '2026-11-24T08:00:00.000Z', reason: 'It lasts ten seconds' }] }],
    })) },
    { name: 'Nothing is owed', show: () => show(withNotices([], { disrupts: false })) },
    { name: 'As it was', show: () => show(withNotices([owed]), true) },
  ],
};
