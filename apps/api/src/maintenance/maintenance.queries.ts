import { maintenanceDecider, maintenanceView, parseMaintenanceEvent } from '@fanfare/domain';
import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import { loadState } from '../event-store/load-state.js';
import { signedIn, type Asking } from '../graphql/asking.js';
import type { AsOf, Direction, Maintenance, MaintenanceChoices, MaintenanceConnection, MaintenanceFilter, MaintenanceOrder } from '../graphql/generated/schema.js';
import { MaintenanceSheets } from '../graphql/maintenance-sheets.js';
import { pageOf, readFirst, readInstant } from '../graphql/pages.js';
import { badRequest } from '../graphql/problems.js';
import { Log } from '../log/log.js';
import { orderOf, textOf, whereOf } from './maintenance-list.js';

/** Counting further costs more than anybody learns from it. */
const COUNTED = 1000;

@Resolver()
export class MaintenanceQueries {
  constructor(private readonly log: Log, private readonly sheets: MaintenanceSheets) {}

  @Query()
  maintenances(
    @Context() asking: Asking,
    @Args('filter') filter?: MaintenanceFilter | null,
    @Args('order') order?: MaintenanceOrder | null,
    @Args('direction') direction?: Direction | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): MaintenanceConnection {
    const query = {
      where: whereOf(filter), order: orderOf(order, direction), first: readFirst(first, { most: 100, usual: 50 }),
      ...textOf(filter), ...(after ? { after } : {}),
    };
    const { edges, pageInfo } = pageOf(() => this.sheets.documents.list(query), (document) => this.sheets.presentDocument(document, asking));
    const counted = (): { count?: number; countIsCapped?: boolean } => this.sheets.documents.list({ ...query, first: 1, countUpTo: COUNTED });
    return {
      edges, pageInfo,
      // Counted when asked for, since a long list is counted longer than it is read.
      get totalCount() { return counted().count ?? 0; },
      get totalCountIsCapped() { return counted().countIsCapped ?? false; },
    };
  }

  @Query()
  async maintenance(@Context() asking: Asking, @Args('id') id: string, @Args('asOf') asOf?: AsOf | null): Promise<Maintenance | null> {
    if (!id.startsWith('maintenance-')) throw badRequest('This is not the id of a maintenance: it begins with maintenance-.', 'id');
    if (asOf?.time || typeof asOf?.revision === 'number') return this.asItWas(id, asOf, asking);
    const document = this.sheets.document(id);
    return document ? this.sheets.presentDocument(document, asking) : null;
  }

  /** Folds its events up to that point; what the clock decides is told as of then, too. */
  private async asItWas(id: string, asOf: AsOf, asking: Asking): Promise<Maintenance | null> {
    if (asOf.time && typeof asOf.revision === 'number') throw badRequest('Ask as of a time or as of a revision, not both.', 'asOf');
    const time = readInstant(asOf.time, 'asOf.time');
    const { state, revision, events } = await loadState({
      store: this.log.store, decider: maintenanceDecider, stream: id, parse: parseMaintenanceEvent,
      asOf: { ...(time ? { time } : {}), ...(typeof asOf.revision === 'number' ? { revision: asOf.revision } : {}) },
    });
    if (state.phase === 'none') return null;
    const then = time ?? events.at(-1)?.recordedAt ?? asking.now;
    return this.sheets.present(id, revision, state, { ...asking, now: then < asking.now ? then : asking.now });
  }

  @Query()
  maintenanceChoices(): MaintenanceChoices | null {
    const { maintenance, channels } = this.sheets.playbooks.policy();
    if (maintenance === undefined) return null;
    const named = (ids: readonly string[]): MaintenanceChoices['noticeChannels'] => channels.filter(({ id }) => ids.includes(id));
    const { components, noticeChannels, noticeBy, objectionHours, servicePage } = maintenance;
    return { components, noticeChannels: named(noticeChannels), noticeBy: named(noticeBy), objectionHours, servicePage };
  }

  @Subscription()
  maintenanceChanged(@Context() asking: Asking, @Args('id') id?: string | null): AsyncIterable<{ maintenanceChanged: Maintenance }> {
    signedIn(asking);
    return this.log.changes(({ keys, event }) => {
      const key = keys[maintenanceView.name];
      const document = key !== undefined && (!id || key === id) ? this.sheets.document(key) : undefined;
      // One command can record several events: only the last of them shows what it came to.
      return document?.revision === event.revision ? { maintenanceChanged: this.sheets.presentDocument(document, asking.again()) } : undefined;
    });
  }
}
