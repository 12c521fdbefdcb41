import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import { agreed, colliding, productAgreed, proposed, withDowntime, withMaintenance } from './announcement.fixtures.js';
import '../ui/comments.js';
import './conduct.js';
import './facts-form.js';
import './facts.js';
import './linked-maintenance.js';
import './next-step-button.js';
import { nextStep } from './next-step.js';
import { choices, mina } from './people.fixtures.js';
import { story } from '../ui/story.fixtures.js';
import '../ui/story.js';

export const gallery: GallerySection = {
  title: 'Announcement: facts, comments, story',
  states: [
    { name: 'Facts', show: () => html`<fanfare-facts .sheet=${productAgreed} .choices=${choices}></fanfare-facts>` },
    { name: 'Facts with nothing said', show: () => html`<fanfare-facts .sheet=${{ ...proposed, audience: { words: '', segments: [] }, target: null, links: [], facts: { ...proposed.facts, kinds: [] } }} .choices=${choices}></fanfare-facts>` },
    { name: 'Changing the facts', show: () => html`<fanfare-facts-form .sheet=${productAgreed}></fanfare-facts-form>` },
    { name: 'How it is handled, not told', show: () => html`<fanfare-conduct .sheet=${proposed} .choices=${choices}></fanfare-conduct>` },
    { name: 'How it is handled, told', show: () => html`<fanfare-conduct .sheet=${agreed} .choices=${choices}></fanfare-conduct>` },
    { name: 'Downtime without maintenance, for Product', show: () => html`<fanfare-linked-maintenance may .sheet=${withDowntime}></fanfare-linked-maintenance>` },
    { name: 'Downtime without maintenance, for others', show: () => html`<fanfare-linked-maintenance .sheet=${withDowntime}></fanfare-linked-maintenance>` },
    { name: 'Maintenance that is linked', show: () => html`<fanfare-linked-maintenance .sheet=${withMaintenance}></fanfare-linked-maintenance>` },
    { name: 'Maintenance that its day collides with', show: () => html`<fanfare-linked-maintenance .sheet=${colliding}></fanfare-linked-maintenance>` },
    { name: 'Comments', show: () => html`<fanfare-comments may command="comment" .comments=${productAgreed.comments}></fanfare-comments>` },
    { name: 'Story', show: () => html`<fanfare-story .entries=${story}></fanfare-story>` },
    { name: 'Story in the past', show: () => html`<fanfare-story .entries=${story} .at=${2}></fanfare-story>` },
    { name: 'The next step', show: () => html`<fanfare-next-step .step=${nextStep(agreed, mina)} .sheet=${agreed}></fanfare-next-step>` },
    { name: 'The next step is to announce', show: () => html`<fanfare-next-step .step=${{ kind: 'give', command: 'announce', label: 'Announce it' }} .sheet=${agreed}></fanfare-next-step>` },
  ],
};
