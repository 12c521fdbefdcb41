import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import '../ui/loading.js';
import '../ui/problem.js';
import { actionsBut, choices, linkable, overdue, planned, runningOver, typed, verifying } from './maintenance.fixtures.js';
import './maintenance-none.js';
import type { MaintenanceSheet } from './maintenance-sheet.js';
import './schedule-form.js';
import { emptySchedule, type ScheduleDraft } from './schedule-draft.js';
import './work-control.js';

/** On a phone the control stands at the foot of the window; here at the foot of its own state. */
const control = (sheet: MaintenanceSheet) => html`<div .style=${FOOT}><fanfare-work-control .sheet=${sheet}></fanfare-work-control></div>`;
const FOOT = 'contain: layout; min-height: 150px';
const acknowledge: MaintenanceSheet['actions'][number] = { name: 'acknowledgeTold', allowed: true, refused: null };
const scheduleChoices = { maintenanceChoices: choices, announcements: { edges: [{ node: linkable }] } };
const form = (draft: ScheduleDraft) => html`<fanfare-schedule-form .draft=${draft} .choices=${scheduleChoices}></fanfare-schedule-form>`;

export const gallery: GallerySection = {
  title: 'Maintenance: acts and lists',
  states: [
    ...[planned, overdue, runningOver, verifying].map((sheet) => ({ name: `The work: ${sheet.standing}`, show: () => control(sheet) })),
    { name: 'The work: for one who may not start it', show: () => control({ ...planned, actions: actionsBut('startWork') }) },
    { name: 'The work: for one who has not acknowledged', show: () => control({ ...planned, actions: [...actionsBut('startWork'), acknowledge] }) },
    { name: 'Scheduling: nothing typed', show: () => form(emptySchedule()) },
    { name: 'Scheduling: all typed, in another zone', show: () => form(typed) },
    { name: 'Scheduling: nobody notices', show: () => form({ ...typed, disrupts: 'no', impact: 'NONE' }) },
    { name: 'Scheduling: it ends before it starts', show: () => form({ ...typed, ends: '2027-11-24T07:00' }) },
    { name: 'Scheduling: in the hour that comes twice', show: () => form({ ...typed, zone: 'Europe/Berlin', starts: '2027-10-31T02:30', ends: '2027-10-31T02:30+01:00' }) },
    { name: 'Scheduling: at a time that does not exist', show: () => form({ ...typed, zone: 'Europe/Berlin', starts: '2027-03-28T02:30', ends: '2027-03-28T04:30' }) },
    { name: 'The list: nothing is planned, for Product', show: () => html`<fanfare-maintenance-none schedules></fanfare-maintenance-none>` },
    { name: 'The list: nothing is planned, for others', show: () => html`<fanfare-maintenance-none></fanfare-maintenance-none>` },
    { name: 'The list: nothing fits', show: () => html`<fanfare-maintenance-none narrowed></fanfare-maintenance-none>` },
    { name: 'The list: on its way', show: () => html`<fanfare-loading label="Loading maintenance" rows="5"></fanfare-loading>` },
    { name: 'The list: it could not be asked for', show: () => html`<fanfare-problem .problem=${{ kind: 'unreachable', sentence: 'Fanfare cannot be reached.' }}></fanfare-problem>` },
  ],
};
