import type { DeskMaintenance, MaintenanceDesk } from './desk-maintenance.words.js';

const notice = { id: 'affected-users.planned', moment: 'PLANNED', owed: true, owedSince: '2026-11-24T07:00:00.000Z', sent: [] } as const;

/** To begin tomorrow; its planned notice is owed. */
export const planned: DeskMaintenance = {
  id: 'maintenance-planned', phase: 'SCHEDULED', title: 'New indexes for the search', standing: 'Begins in 22 hours', disrupts: true, nextReportAt: null,
  window: { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' }, affected: { words: 'People in the EU region' }, notices: [{ ...notice, sent: [] }],
};

/** Twelve minutes past its window at nine. */
export const runningOver: DeskMaintenance = {
  ...planned, id: 'maintenance-over', phase: 'IN_PROGRESS', title: 'Moving events to new storage', standing: 'In progress, running over by 12 minutes', nextReportAt: '2026-11-24T09:30:00.000Z',
  window: { start: '2026-11-24T07:00:00.000Z', end: '2026-11-24T08:48:00.000Z', zone: 'Europe/Berlin' }, notices: [],
};

export const notStarted: DeskMaintenance = {
  ...planned, id: 'maintenance-late', title: 'A new certificate for the API', standing: 'Should have begun 20 minutes ago',
  window: { start: '2026-11-24T08:40:00.000Z', end: '2026-11-24T09:40:00.000Z', zone: 'UTC' }, notices: [],
};

export const notClosed: DeskMaintenance = {
  ...planned, id: 'maintenance-owing', phase: 'COMPLETED', title: 'Exports from the new cluster', standing: 'Completed, and users are still owed word',
  window: { start: '2026-11-22T07:00:00.000Z', end: '2026-11-22T09:00:00.000Z', zone: 'UTC' },
  notices: [{ id: 'affected-users.completed', moment: 'COMPLETED', owed: true, owedSince: '2026-11-22T09:10:00.000Z', sent: [] }],
};

export const moved: DeskMaintenance = { ...planned, id: 'maintenance-moved', title: 'A larger queue', notices: [{ ...notice, sent: [{ at: '2026-11-23T09:00:00.000Z' }] }] };

export const busyMaintenance: MaintenanceDesk = { underWay: [runningOver], overdue: [notStarted], next: [planned], notClosed: [notClosed], noticesOwed: [planned, notClosed, moved], toAcknowledge: [planned] };
