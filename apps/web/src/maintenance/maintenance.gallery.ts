import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import './accounts.js';
import './collisions.js';
import './details.js';
import './ledger.js';
import './maintenance-rows.js';
import { actionsBut, cancelled, choices, closed, collisions, listed, notClosed, overClockChange, overdue, planned, quiet, runningOver, verifying } from './maintenance.fixtures.js';
import './questions.js';
import './reports.js';
import './schedule-follows.js';
import './state-card.js';
import './window-bar.js';

const reader = (sheet: typeof planned) => ({ ...sheet, actions: actionsBut('startWork', 'reportProgress', 'verifyWork', 'endWork', 'reviseMaintenance', 'tellAccount', 'excludeAccount', 'readmitAccount', 'linkAnnouncement', 'cancelMaintenance') });
const follows = { __typename: 'MaintenancePreview', maintenance: { objectionUntil: '2027-11-24T13:00:00.000Z', tellings: planned.tellings, collisions: [] } } as const;

export const gallery: GallerySection = {
  title: 'Maintenance',
  states: [
    ...[planned, overdue, runningOver, verifying, notClosed, closed, cancelled].map((sheet) => ({ name: `What is true now: ${sheet.standing}`, show: () => html`<fanfare-state-card .sheet=${sheet} .others=${[]}></fanfare-state-card>` })),
    { name: 'What is true now: over, and other work is under way', show: () => html`<fanfare-state-card .sheet=${closed} .others=${['New workers for exports']}></fanfare-state-card>` },
    ...[['still far', planned], ['overdue, planned in another zone', overdue], ['running over', runningOver], ['ended', closed], ['over a change of clocks', overClockChange]].map(([name, sheet]) => ({ name: `The window: ${name as string}`, show: () => html`<fanfare-window-bar .sheet=${sheet}></fanfare-window-bar>` })),
    ...[['planned', planned], ['under way', runningOver], ['sent, waived, failed', notClosed], ['nothing owed', quiet]].map(([name, sheet]) => ({ name: `Who has been told: ${name as string}`, show: () => html`<fanfare-ledger .sheet=${sheet}></fanfare-ledger>` })),
    { name: 'What its window collides with', show: () => html`<fanfare-maintenance-collisions .collisions=${collisions}></fanfare-maintenance-collisions>` },
    { name: 'What users read', show: () => html`<fanfare-questions .sheet=${planned}></fanfare-questions>` },
    { name: 'What users read, for one who cannot answer', show: () => html`<fanfare-questions .sheet=${reader(planned)}></fanfare-questions>` },
    { name: 'Reports', show: () => html`<fanfare-reports .sheet=${runningOver}></fanfare-reports>` },
    { name: 'Reports: the promised one is late', show: () => html`<fanfare-reports .sheet=${verifying}></fanfare-reports>` },
    { name: 'Reports: none yet', show: () => html`<fanfare-reports .sheet=${{ ...runningOver, reports: [], nextReportAt: null }}></fanfare-reports>` },
    { name: 'Named accounts, for Customer Success', show: () => html`<fanfare-maintenance-accounts .sheet=${planned}></fanfare-maintenance-accounts>` },
    { name: 'Named accounts, for others; none', show: () => html`<fanfare-maintenance-accounts .sheet=${{ ...reader(planned), accounts: [] }}></fanfare-maintenance-accounts>` },
    { name: 'Details', show: () => html`<fanfare-maintenance-details .sheet=${planned} .choices=${choices}></fanfare-maintenance-details>` },
    { name: 'Details, read only', show: () => html`<fanfare-maintenance-details .sheet=${reader(planned)} .choices=${choices}></fanfare-maintenance-details>` },
    { name: 'The list', show: () => html`<fanfare-maintenance-rows .rows=${[runningOver, overdue, planned, notClosed, closed, cancelled].map((sheet, index) => ({ ...listed(sheet), id: `maintenance-${index}` }))}></fanfare-maintenance-rows>` },
    ...(['', 'yes', 'no'] as const).map((disrupts) => ({ name: `What follows: ${disrupts || 'not said'}`, show: () => html`<fanfare-schedule-follows .disrupts=${disrupts} .follows=${follows} .noticeBy=${['Email']}></fanfare-schedule-follows>` })),
  ],
};
