import type { DomainEvent, Recorded, View } from '../kernel/index.js';
import { maintenanceEvents, type MaintenanceEvent } from './maintenance.events.js';
import { maintenanceDecider } from './maintenance.js';
import { accountKey } from './maintenance.values.js';
import { isNotClosed, isOver, isOwing, isUnderWay, type Known } from './maintenance.state.js';

/** One maintenance as the lists, the desks and the public face read it. */
export interface MaintenanceDocument {
  /** The global id, `maintenance-<uuid>`. */
  readonly id: string;
  readonly revision: number;
  readonly maintenance: Known;
  readonly updatedAt: string;
}

export const isMaintenanceEvent = (event: Recorded<DomainEvent>): event is Recorded<MaintenanceEvent> => Object.hasOwn(maintenanceEvents, event.type);

/** A team that was told and has not said that it read it. */
const unacknowledged = ({ maintenance }: MaintenanceDocument): readonly string[] =>
  maintenance.duties.flatMap(({ audience, acknowledged, acknowledgement, standing }) => (acknowledged === true && acknowledgement === null && standing.state === 'told' ? [audience] : []));

export const maintenanceView: View<MaintenanceDocument> = {
  name: 'maintenance',
  version: 3,
  keyOf: (event) => (isMaintenanceEvent(event) ? event.stream : undefined),
  evolve: (document, event) => {
    if (!isMaintenanceEvent(event)) return document;
    const maintenance = maintenanceDecider.evolve(document?.maintenance ?? maintenanceDecider.initial, event);
    return maintenance.phase === 'none' ? undefined : { id: event.stream, revision: event.revision, maintenance, updatedAt: maintenance.updatedAt };
  },
  fields: {
    phase: ({ maintenance }) => maintenance.phase,
    /** What is still to come or going on; whether it is overdue or runs over is asked with the clock. */
    open: ({ maintenance }) => (isOver(maintenance) ? 0 : 1),
    underWay: ({ maintenance }) => (isUnderWay(maintenance) ? 1 : 0),
    notClosed: ({ maintenance }) => (isNotClosed(maintenance) ? 1 : 0),
    /** The notices that Marketing owes. */
    owing: ({ maintenance }) => maintenance.duties.filter(isOwing).length,
    unacknowledged,
    start: ({ maintenance }) => maintenance.window.start,
    end: ({ maintenance }) => maintenance.window.end,
    endedAt: ({ maintenance }) => (maintenance.phase === 'completed' ? maintenance.ended.at : null),
    announcement: ({ maintenance }) => maintenance.announcementId,
    /** Every account that is named or was told, for looking back by account. */
    account: ({ maintenance: { affected, accountsTold, excluded } }) =>
      [...new Set([...affected.accounts, ...accountsTold.map(({ account }) => account), ...excluded.map(({ account }) => account)].map(accountKey))],
    scheduledBy: ({ maintenance }) => maintenance.scheduledBy,
    updatedAt: ({ updatedAt }) => updatedAt,
    title: ({ maintenance }) => maintenance.title.toLocaleLowerCase('en'),
  },
  text: ({ maintenance: { title, why, affected, components } }) =>
    [title, why, affected.words, ...affected.segments, ...affected.regions, ...affected.accounts, ...components.map(({ label }) => label)].join(' '),
};
