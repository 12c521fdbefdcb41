import { html, type TemplateResult } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import './agreement.js';
import { actionsBut, agreed, disputed, productAgreed, proposed, refused, withdrawn } from './announcement.fixtures.js';
import { choices, major, mina, minor, ravi } from './people.fixtures.js';
import type { Sheet } from './sheet.js';
import './suggestion.js';

const show = (sheet: Sheet, reader = mina) => (): TemplateResult => html`<fanfare-agreement .sheet=${sheet} .choices=${{ ...choices, me: reader }} .dark=${'MARKETING'}></fanfare-agreement>`;

const byElimination = { ...proposed.suggestion, tier: major, byElimination: true };

export const gallery: GallerySection = {
  title: 'Announcement: the decision',
  states: [
    { name: 'Nobody has agreed, seen by Marketing', show: show(proposed) },
    { name: 'Product agreed, re-opened before', show: show(productAgreed) },
    { name: 'In dispute', show: show(disputed) },
    { name: 'One seat objects', show: show({ ...disputed, agreement: { ...disputed.agreement, seats: disputed.agreement.seats.map((seat) => (seat.team === 'MARKETING' ? { ...seat, state: 'OBJECTED', tier: minor } : seat)) } }, ravi) },
    { name: 'Agreed', show: show(agreed) },
    { name: 'Refused: the channel was not told', show: show({ ...productAgreed, actions: actionsBut({ agreeTier: refused('ChannelNotTold', '#team-marketing was not told yet.', 'Record the message, or let Marketing waive it.') }) }) },
    { name: 'Withdrawn', show: show(withdrawn) },
    { name: 'Suggestion', show: () => html`<fanfare-suggestion .suggestion=${proposed.suggestion} .precedents=${proposed.precedents}></fanfare-suggestion>` },
    { name: 'Suggestion with the alike ones shown', show: () => html`<fanfare-suggestion opened .suggestion=${proposed.suggestion} .precedents=${proposed.precedents}></fanfare-suggestion>` },
    { name: 'Suggestion by elimination', show: () => html`<fanfare-suggestion .suggestion=${byElimination}></fanfare-suggestion>` },
  ],
};
