import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import './customer-success-history.js';
import './customer-success-window.js';
import { lookedBack, touching, underWay } from './customer-success.fixtures.js';

export const gallery: GallerySection = {
  title: 'Customer Success',
  states: [
    { name: 'A window, for Customer Success', show: () => html`<fanfare-customer-success-window zone="Europe/Berlin" .maintenance=${touching}></fanfare-customer-success-window>` },
    { name: 'Under way and acknowledged, for others', show: () => html`<fanfare-customer-success-window zone="Europe/Berlin" .maintenance=${underWay}></fanfare-customer-success-window>` },
    { name: 'Looking back', show: () => html`<fanfare-customer-success-history account="hooli" .maintenances=${[lookedBack]}></fanfare-customer-success-history>` },
    { name: 'Looking back: nothing on record', show: () => html`<fanfare-customer-success-history account="Vandelay"></fanfare-customer-success-history>` },
  ],
};
