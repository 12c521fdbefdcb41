import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import './sign-in-people.js';
import type { SamplePerson } from './sign-in-people.js';

const people: readonly SamplePerson[] = [
  { id: 'person-ravi', name: 'Ravi Menon', initials: 'RM', teams: ['PRODUCT'] },
  { id: 'person-mina', name: 'Mina Okafor', initials: 'MO', teams: ['MARKETING'] },
  { id: 'person-noa', name: 'Noa Levi', initials: 'NL', teams: ['CUSTOMER_SUCCESS', 'MARKETING'] },
  { id: 'person-ada', name: 'Ada Berg', initials: 'AB', teams: ['ADMIN'] },
];

export const gallery: GallerySection = {
  title: 'Sign in',
  states: [{ name: 'Sample people, one is being signed in', show: () => html`<fanfare-sign-in-people .people=${people} busy="person-mina"></fanfare-sign-in-people>` }],
};
