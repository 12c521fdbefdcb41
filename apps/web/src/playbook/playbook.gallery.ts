import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import './playbook-clauses.js';
import './playbook-differences.js';
import './playbook-precedents.js';
import './playbook-publish.js';
import './playbook-tier.js';
import './playbook-versions.js';
import { clauses, differences, minor, precedents, versions } from './playbook.fixtures.js';

export const gallery: GallerySection = {
  title: 'Playbook',
  states: [
    { name: 'Tier', show: () => html`<fanfare-playbook-tier .tier=${minor}></fanfare-playbook-tier>` },
    { name: 'Clauses, one of them asked for', show: () => html`<fanfare-playbook-clauses here="agreement-1" .clauses=${clauses}></fanfare-playbook-clauses>` },
    { name: 'Precedents', show: () => html`<fanfare-playbook-precedents .precedents=${precedents}></fanfare-playbook-precedents>` },
    { name: 'Versions', show: () => html`<fanfare-playbook-versions shown="2" .versions=${versions} .comparison=${{ from: 1, to: 2 }}></fanfare-playbook-versions>` },
    { name: 'A single version', show: () => html`<fanfare-playbook-versions shown="1" .versions=${versions.slice(1)}></fanfare-playbook-versions>` },
    { name: 'Differences', show: () => html`<fanfare-playbook-differences .differences=${differences}></fanfare-playbook-differences>` },
    { name: 'Differences: none', show: () => html`<fanfare-playbook-differences></fanfare-playbook-differences>` },
    { name: 'A new version with a fault', show: () => html`<fanfare-playbook-publish .document=${{ title: 'Product announcements' }} .progress=${{ phase: 'refused', refused: { code: 'InvalidInput', because: 'The playbook has a fault at tiers.0.offers.2.clause: there is no such clause.', field: 'tiers.0.offers.2.clause' } }}></fanfare-playbook-publish>` },
    { name: 'A new version, previewed', show: () => html`<fanfare-playbook-publish .document=${{ a: 1 }} .progress=${{ phase: 'previewed', text: JSON.stringify({ a: 1 }, null, 2), version: 3, differences }}></fanfare-playbook-publish>` },
  ],
};
