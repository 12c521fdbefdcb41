import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import type { RefusedLike } from '../ui/refusal.js';
import './desk-acknowledge.js';
import './desk-agreements.js';
import './desk-counts.js';
import './desk-items.js';
import { busyMaintenance, planned } from './desk-maintenance.fixtures.js';
import { owedNotices, standings } from './desk-maintenance.words.js';
import './desk-notices.js';
import './desk-steps.js';
import './desk-work.js';
import { deskCounts } from './desk-words.js';
import { busyDesk, channelNotTold, emptyDesk, jonas, mina, minor, posts, ravi, tutorial, waiting } from './desk.fixtures.js';

const conflict: RefusedLike = { code: 'RevisionConflict', because: 'Somebody else was faster: it changed meanwhile.', remedy: 'Look at it again, then decide.', clause: null };

export const gallery: GallerySection = {
  title: 'Desk',
  states: [
    { name: 'Work under way, overdue and not closed, for an engineer', show: () => html`<fanfare-desk-work works .standings=${standings(busyMaintenance, Date.parse('2026-11-24T09:00:00.000Z'))}></fanfare-desk-work>` },
    { name: 'Notices owed to users', show: () => html`<fanfare-desk-notices .notices=${owedNotices(busyMaintenance)}></fanfare-desk-notices>` },
    { name: 'Maintenance to acknowledge; refused', show: () => html`<fanfare-desk-acknowledge .maintenances=${[planned]} .refusals=${new Map([[planned.id, conflict]])}></fanfare-desk-acknowledge>` },
    { name: 'Counts, with notices owed', show: () => html`<fanfare-desk-counts .counts=${deskCounts(busyDesk, ['MARKETING'], 2)}></fanfare-desk-counts>` },
    { name: 'Counts', show: () => html`<fanfare-desk-counts .counts=${deskCounts(busyDesk, ['MARKETING'])}></fanfare-desk-counts>` },
    { name: 'Counts: nothing', show: () => html`<fanfare-desk-counts .counts=${deskCounts(emptyDesk, ['VIEWER'])}></fanfare-desk-counts>` },
    { name: 'Agreements that wait: one agreed, refused with its clause, nobody, in dispute', show: () => html`<fanfare-desk-agreements .announcements=${busyDesk.agreements}></fanfare-desk-agreements>` },
    { name: 'Agreements: another tier than the suggested one, and refused after pressing', show: () => html`<fanfare-desk-agreements
        .announcements=${[{ ...waiting, suggestion: { ...waiting.suggestion, tier: minor } }, { ...waiting, id: 'announcement-2', supportExpected: false }]}
        .refusals=${new Map<string, RefusedLike>([[waiting.id, { code: 'ReasonMissing', because: 'Another tier than the suggested one wants a reason.' }], ['announcement-2', conflict]])}></fanfare-desk-agreements>` },
    { name: 'Agreements elsewhere', show: () => html`<fanfare-desk-agreements elsewhere .announcements=${[...busyDesk.agreementsElsewhere, channelNotTold]}></fanfare-desk-agreements>` },
    { name: 'Next steps', show: () => html`<fanfare-desk-steps may .steps=${busyDesk.toMove}></fanfare-desk-steps>` },
    { name: 'Next steps, read only', show: () => html`<fanfare-desk-steps .steps=${busyDesk.toMove}></fanfare-desk-steps>` },
    { name: 'Items: late, due today', show: () => html`<fanfare-desk-items .items=${busyDesk.mine} .me=${mina}></fanfare-desk-items>` },
    { name: 'Items without an owner, for Marketing', show: () => html`<fanfare-desk-items .items=${[tutorial]} .me=${mina} .people=${[mina, jonas, ravi]}></fanfare-desk-items>` },
    { name: 'Items without an owner, for others; refused', show: () => html`<fanfare-desk-items .items=${[tutorial]} .me=${ravi}
        .refusals=${new Map([['announcement-eu/item-tutorial', { code: 'NotAllowed', because: 'Only Marketing gives items to others.' }]])}></fanfare-desk-items>` },
    { name: 'Items without an owner, for a viewer', show: () => html`<fanfare-desk-items .items=${[tutorial, posts]}></fanfare-desk-items>` },
  ],
};
