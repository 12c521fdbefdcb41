import { html, type TemplateResult } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import { actionsBut, agreed, outdated, productAgreed, refused } from './announcement.fixtures.js';
import './assign-many.js';
import './checklist.js';
import { digest, partners, social, tutorial } from './checklist.fixtures.js';
import './item-details.js';
import { choices } from './people.fixtures.js';
import type { Item, Sheet } from './sheet.js';

const show = (sheet: Sheet, past = false) => (): TemplateResult => html`<fanfare-checklist .sheet=${sheet} .choices=${choices} ?past=${past}></fanfare-checklist>`;
const details = (item: Item) => (): TemplateResult => html`<fanfare-item-details .item=${item} .sheet=${agreed} .choices=${choices}></fanfare-item-details>`;
const lane = refused('NotAllowed', 'Only Marketing tailors the list.');

export const gallery: GallerySection = {
  title: 'Announcement: the checklist',
  states: [
    { name: 'Under way', show: show(agreed) },
    { name: 'That of another tier', show: show(outdated) },
    { name: 'Not issued yet', show: show(productAgreed) },
    { name: 'Seen by one who may not tailor it', show: show({ ...agreed, actions: actionsBut({ addItem: lane, assignOwner: lane, completeItem: lane, restoreItem: lane }) }) },
    { name: 'As it was', show: show(agreed, true) },
    { name: 'An open item with two channels', show: details(social) },
    { name: 'An item with a list', show: details(partners) },
    { name: 'An item that needs a link', show: details(tutorial) },
    { name: 'A finished item', show: details(digest) },
    { name: 'Many to one', show: () => html`<fanfare-assign-many .items=${agreed.checklist.filter(({ state }) => state === 'OPEN')} .choices=${choices}></fanfare-assign-many>` },
  ],
};
