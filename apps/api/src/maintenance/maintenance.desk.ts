import { isOwing, overdueBy, type MaintenanceDocument } from '@fanfare/domain';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { signedIn, type Asking } from '../graphql/asking.js';
import type { Announcement, Maintenance, MaintenanceDesk, WorkCollision } from '../graphql/generated/schema.js';
import { MaintenanceSheets } from '../graphql/maintenance-sheets.js';
import type { ListQuery } from '../read-models/view-store.js';

/** What fits on a desk; more is looked for in the list. */
const MOST = 20;
const COUNTED = 1000;
const ACKNOWLEDGING = ['marketing', 'customer-success'] as const;

@Resolver('MaintenanceDesk')
export class MaintenanceDeskResolver {
  constructor(private readonly sheets: MaintenanceSheets) {}

  @Query()
  maintenanceDesk(@Context() asking: Asking): MaintenanceDesk {
    const by = signedIn(asking);
    const { documents } = this.sheets;
    const list = (where: NonNullable<ListQuery['where']>, first = MOST): readonly MaintenanceDocument[] =>
      documents.list({ where, order: { field: 'start', direction: 'ascending' }, first }).entries.map(({ document }) => document);
    const told = (found: readonly MaintenanceDocument[]): readonly Maintenance[] => found.map((document) => this.sheets.presentDocument(document, asking));
    const late = ({ maintenance }: MaintenanceDocument): boolean => overdueBy(maintenance, asking.now) !== null;
    const count = (where: NonNullable<ListQuery['where']>): number => documents.list({ where, first: 1, countUpTo: COUNTED }).count ?? 0;
    const owing = (first?: number): readonly MaintenanceDocument[] => list({ owing: { from: 1 } }, first);
    const mine = ACKNOWLEDGING.filter((team) => by.teams.includes(team));
    return {
      counts: {
        get underWay() { return count({ underWay: 1 }); },
        get noticesOwed() { return owing(COUNTED).flatMap(({ maintenance }) => maintenance.duties).filter((duty) => duty.by === 'notice' && isOwing(duty)).length; },
        get toAcknowledge() { return mine.length === 0 ? 0 : count({ unacknowledged: mine }); },
      },
      get underWay() { return told(list({ underWay: 1 })); },
      get overdue() { return told(list({ phase: 'scheduled', start: { until: asking.now } }).filter(late)); },
      get next() { return told(list({ phase: 'scheduled', start: { from: asking.now } })); },
      get notClosed() { return told(list({ notClosed: 1 })); },
      get noticesOwed() { return told(owing()); },
      get toAcknowledge() { return mine.length === 0 ? [] : told(list({ unacknowledged: mine })); },
    };
  }
}

/** An announcement and its maintenance know each other (R34). */
@Resolver('Announcement')
export class AnnouncementMaintenances {
  constructor(private readonly sheets: MaintenanceSheets) {}

  @ResolveField()
  maintenances(@Parent() { id }: Announcement, @Context() asking: Asking): readonly Maintenance[] {
    return this.sheets.of(id, asking);
  }

  @ResolveField()
  workCollisions(@Parent() { id }: Announcement, @Context() asking: Asking): readonly WorkCollision[] {
    return this.sheets.collisions(id, asking);
  }

  @ResolveField()
  offersMaintenance(@Parent() { id, facts }: Announcement, @Context() asking: Asking): boolean {
    return facts.kinds.includes('downtime') && this.sheets.of(id, asking).every(({ phase }) => phase === 'cancelled');
  }
}
