import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import './timeline-filters.js';
import './timeline-list.js';
import { entries } from './timeline.fixtures.js';

const NOW = new Date('2026-11-24T09:00:00.000Z');

export const gallery: GallerySection = {
  title: 'Timeline',
  states: [
    { name: 'Days, one entry has just come in', show: () => html`<fanfare-timeline-list .entries=${entries} .now=${NOW} zone="Europe/Berlin" .arrived=${new Set(['5'])}></fanfare-timeline-list>` },
    { name: 'Of one announcement alone', show: () => html`<fanfare-timeline-list alone .entries=${entries.slice(0, 3)} .now=${NOW} zone="UTC"></fanfare-timeline-list>` },
    { name: 'Filters', show: () => html`<fanfare-timeline-filters .choice=${{ types: ['Commented'], team: 'MARKETING' }} .people=${[{ id: 'person-ravi', name: 'Ravi Menon' }]}></fanfare-timeline-filters>` },
  ],
};
