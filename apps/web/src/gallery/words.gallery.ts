import { html } from 'lit';
import '../ui/connection.js';
import '../ui/day.js';
import '../ui/empty.js';
import '../ui/loading.js';
import '../ui/outage.js';
import '../ui/problem.js';
import '../ui/refusal.js';
import '../ui/time.js';
import type { GallerySection } from './gallery-section.js';

const same = {
  code: 'SamePerson',
  because: 'You have agreed for Product: the other seat needs another person.',
  remedy: 'Ask somebody else from Marketing to agree.',
  clause: { id: 'agreement-1', quote: 'Marketing and Product should agree on the tier', playbookVersion: 1 },
};

export const gallery: GallerySection = {
  title: 'Words',
  states: [
    { name: 'Instants', show: () => html`<fanfare-time instant="2026-11-24T08:12:00.000Z"></fanfare-time> &emsp; <fanfare-time as="clock" instant="2026-11-24T08:12:00.000Z"></fanfare-time> &emsp; <fanfare-time as="ago" instant="2026-11-20T08:12:00.000Z"></fanfare-time> &emsp; <fanfare-time as="ago" instant="2026-11-24T09:12:00.000Z"></fanfare-time> &emsp; <fanfare-time instant="2025-11-20T08:12:00.000Z"></fanfare-time>` },
    { name: 'Days', show: () => html`<fanfare-day date="2026-11-24"></fanfare-day> &emsp; <fanfare-day date="2026-11-23"></fanfare-day> &emsp; <fanfare-day date="2026-11-25"></fanfare-day> &emsp; <fanfare-day date="2026-11-27"></fanfare-day> &emsp; <fanfare-day date="2027-01-04"></fanfare-day> &emsp; <fanfare-day late date="2026-11-23"></fanfare-day> &emsp; <fanfare-day late date="2026-11-19"></fanfare-day>` },
    { name: 'Refused', show: () => html`<fanfare-refusal .refused=${same}></fanfare-refusal>` },
    { name: 'Refused, without clause or remedy', show: () => html`<fanfare-refusal .refused=${{ code: 'RevisionConflict', because: 'Somebody was faster: this has changed since you opened it.' }}></fanfare-refusal>` },
    { name: 'Said beforehand, where the button would be', show: () => html`<fanfare-refusal calm .refused=${same}></fanfare-refusal>` },
    { name: 'Problem', show: () => html`<fanfare-problem .problem=${{ kind: 'unreachable', sentence: 'The server cannot be reached. What you typed is kept.' }}></fanfare-problem>` },
    { name: 'Problem: signed out', show: () => html`<fanfare-problem .problem=${{ kind: 'signed-out', sentence: 'You are not signed in any more.', code: 'UNAUTHENTICATED' }}></fanfare-problem>` },
    { name: 'Empty', show: () => html`<fanfare-empty heading="Nothing waits for you">When a tier needs Marketing’s agreement, or an item of yours is due, it stands here.<a slot="action" class="link" href="/announcements">See what is under way</a></fanfare-empty>` },
    { name: 'Loading', show: () => html`<fanfare-loading></fanfare-loading>` },
    { name: 'Connection lost', show: () => html`<fanfare-connection state="reconnecting"></fanfare-connection>` },
    { name: 'Not connected', show: () => html`<fanfare-connection state="offline"></fanfare-connection>` },
    { name: 'The disk is full', show: () => html`<fanfare-outage sentence="Read-only for now: the disk is full." as-of="2026-11-22T10:42:00.000Z"></fanfare-outage>` },
    { name: 'The event store is away', show: () => html`<fanfare-outage sentence="The event store cannot be reached; what is here can be read, and nothing can be recorded until it is back." as-of="2026-11-22T10:42:00.000Z"></fanfare-outage>` },
    { name: 'Connected again', show: () => html`<fanfare-connection state="back"></fanfare-connection>` },
  ],
};
