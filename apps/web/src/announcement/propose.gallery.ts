import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import { choices, medium, ravi } from './people.fixtures.js';
import './propose-form.js';

export const gallery: GallerySection = {
  title: 'Announcement: propose',
  states: [
    { name: 'As Product, with a suggestion', show: () => html`<fanfare-propose-form .choices=${{ ...choices, me: ravi }} .suggested=${medium}></fanfare-propose-form>` },
    { name: 'Without a seat', show: () => html`<fanfare-propose-form .choices=${{ ...choices, me: null }}></fanfare-propose-form>` },
  ],
};
