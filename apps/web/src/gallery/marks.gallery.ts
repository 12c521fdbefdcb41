import { html } from 'lit';
import '../ui/avatar.js';
import '../ui/halves.js';
import type { SeatLike } from '../ui/halves.js';
import '../ui/progress.js';
import '../ui/ring.js';
import type { RingState } from '../ui/ring.js';
import '../ui/volume.js';
import type { GallerySection } from './gallery-section.js';

const seats = (product: SeatLike['state'], marketing: SeatLike['state']): readonly SeatLike[] => [
  { team: 'PRODUCT', state: product },
  { team: 'MARKETING', state: marketing },
];

const halves = (name: string, product: SeatLike['state'], marketing: SeatLike['state'], disputed = false) => ({
  name: `Two halves: ${name}`,
  show: () => html`<fanfare-halves .seats=${seats(product, marketing)} ?disputed=${disputed}></fanfare-halves> &emsp;
    <fanfare-halves size="large" .seats=${seats(product, marketing)} ?disputed=${disputed}></fanfare-halves>`,
});

const RINGS: readonly (readonly [state: RingState, word: string])[] = [
  ['owed', 'to do'],
  ['late', 'owed since 2 hours'],
  ['done', 'told'],
  ['not-yet', 'when it ends'],
  ['unowned', 'no owner'],
  ['dropped', 'dropped'],
];

const TIERS = ['Minor', 'Medium', 'Major'].map((name, index) => ({ name, level: index + 1, of: 3 }));

export const gallery: GallerySection = {
  title: 'Marks',
  states: [
    halves('nobody has agreed', 'EMPTY', 'EMPTY'),
    halves('one has agreed', 'AGREED', 'EMPTY'),
    halves('both have agreed', 'AGREED', 'AGREED'),
    halves('one objects', 'AGREED', 'OBJECTED', true),
    { name: 'Volume', show: () => html`${TIERS.map((tier) => html`<fanfare-volume .tier=${tier}></fanfare-volume> &emsp; `)}<fanfare-volume soft .tier=${TIERS[1]}> suggested</fanfare-volume> &emsp; <fanfare-volume .tier=${{ name: 'Quiet', level: 1, of: 5 }}></fanfare-volume>` },
    { name: 'Rings with a word', show: () => html`${RINGS.map(([state, word]) => html`<fanfare-ring state=${state}>${word}</fanfare-ring> &emsp; `)}` },
    { name: 'Rings alone', show: () => html`${RINGS.map(([state]) => html`<fanfare-ring state=${state}></fanfare-ring> &emsp; `)}` },
    {
      name: 'People',
      show: () => html`<fanfare-avatar .person=${{ name: 'Mina Okafor', initials: 'MO', teams: ['MARKETING'] }}></fanfare-avatar> <fanfare-avatar .person=${{ name: 'Ravi Menon', initials: 'RM', teams: ['PRODUCT'] }}></fanfare-avatar>
        <fanfare-avatar .person=${{ name: 'Noa Levi', initials: 'NL', teams: ['CUSTOMER_SUCCESS'] }}></fanfare-avatar> <fanfare-avatar .person=${{ name: 'Ada Berg', initials: 'AB', teams: ['ADMIN'] }}></fanfare-avatar> <fanfare-avatar></fanfare-avatar>`,
    },
    {
      name: 'People, named and large',
      show: () => html`<fanfare-avatar named size="large" .person=${{ name: 'Mina Okafor', initials: 'MO', teams: ['MARKETING'] }}></fanfare-avatar> &emsp; <fanfare-avatar named .person=${{ name: 'Ravi Menon', initials: 'RM', teams: ['PRODUCT'] }}></fanfare-avatar> &emsp;
        <fanfare-avatar named></fanfare-avatar> &emsp; <fanfare-avatar size="large" nobody="Nobody has agreed"></fanfare-avatar>`,
    },
    { name: 'Progress', show: () => html`<fanfare-progress done="0" of="7" worded label="Checklist"></fanfare-progress> &emsp; <fanfare-progress done="3" of="7" worded label="Checklist"></fanfare-progress> &emsp; <fanfare-progress done="7" of="7" label="Checklist"></fanfare-progress>` },
  ],
};
