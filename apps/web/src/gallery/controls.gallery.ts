import { html } from 'lit';
import './controls-demo.js';
import type { GallerySection } from './gallery-section.js';

export const gallery: GallerySection = {
  title: 'Controls',
  states: [{ name: 'Head, buttons, forms, rows', show: () => html`<fanfare-controls-demo></fanfare-controls-demo>` }],
};
