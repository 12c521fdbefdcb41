import { announcementDecider, announcementView, parseAnnouncementEvent, suggestTier } from '@fanfare/domain';
import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import { loadState } from '../event-store/load-state.js';
import { signedIn, type Asking } from '../graphql/asking.js';
import type {
  Announcement, AnnouncementConnection, AnnouncementFilter, AnnouncementOrder, AsOf, Direction, FactsInput, TierSuggestionAnswer,
} from '../graphql/generated/schema.js';
import { pageOf, readFirst, readInstant } from '../graphql/pages.js';
import { badRequest } from '../graphql/problems.js';
import { presentPrecedent, presentSuggestion } from '../graphql/present-suggestion.js';
import { Sheets } from '../graphql/sheets.js';
import { Log } from '../log/log.js';
import { Precedents } from '../log/precedents.js';
import { orderOf, textOf, whereOf } from './announcement-list.js';

/** Counting further costs more than anybody learns from it. */
const COUNTED = 1000;

@Resolver()
export class AnnouncementQueries {
  constructor(private readonly log: Log, private readonly sheets: Sheets, private readonly precedents: Precedents) {}

  @Query()
  announcements(
    @Context() asking: Asking,
    @Args('filter') filter?: AnnouncementFilter | null,
    @Args('order') order?: AnnouncementOrder | null,
    @Args('direction') direction?: Direction | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): AnnouncementConnection {
    const query = {
      where: whereOf(filter),
      order: orderOf(order, direction),
      first: readFirst(first, { most: 100, usual: 50 }),
      ...textOf(filter),
      ...(after ? { after } : {}),
    };
    const { edges, pageInfo } = pageOf(() => this.sheets.documents.list(query), (document) => this.sheets.presentDocument(document, asking));
    const counted = (): { count?: number; countIsCapped?: boolean } => this.sheets.documents.list({ ...query, first: 1, countUpTo: COUNTED });
    return {
      edges,
      pageInfo,
      // Counted when asked for, since a long list is counted longer than it is read.
      get totalCount() { return counted().count ?? 0; },
      get totalCountIsCapped() { return counted().countIsCapped ?? false; },
    };
  }

  @Query()
  async announcement(@Context() asking: Asking, @Args('id') id: string, @Args('asOf') asOf?: AsOf | null): Promise<Announcement | null> {
    if (!id.startsWith('announcement-')) throw badRequest('This is not the id of an announcement: it begins with announcement-.', 'id');
    if (asOf?.time || typeof asOf?.revision === 'number') return this.asItWas(id, asOf, asking);

    const document = this.sheets.document(id);
    return document ? this.sheets.presentDocument(document, asking) : null;
  }

  /** Folds its events up to that point; what the clock decides is told as of then, too. */
  private async asItWas(id: string, asOf: AsOf, asking: Asking): Promise<Announcement | null> {
    if (asOf.time && typeof asOf.revision === 'number') throw badRequest('Ask as of a time or as of a revision, not both.', 'asOf');
    const time = readInstant(asOf.time, 'asOf.time');
    const { state, revision, events } = await loadState({
      store: this.log.store,
      decider: announcementDecider,
      stream: id,
      parse: parseAnnouncementEvent,
      asOf: { ...(time ? { time } : {}), ...(typeof asOf.revision === 'number' ? { revision: asOf.revision } : {}) },
    });
    if (state.state === 'none') return null;
    const then = time ?? events.at(-1)?.recordedAt ?? asking.now;
    return this.sheets.present(id, revision, state, { ...asking, now: then < asking.now ? then : asking.now });
  }

  @Query()
  suggestTier(@Args('facts') facts: FactsInput): TierSuggestionAnswer {
    const policy = this.sheets.playbooks.policy();
    const given = { ...facts, kinds: [...new Set(facts.kinds)] };
    return {
      suggestion: presentSuggestion(policy, suggestTier(given, policy)),
      precedents: this.precedents.alike(given, policy).map((precedent) => presentPrecedent(policy, precedent)),
    };
  }

  @Subscription()
  announcementChanged(@Context() asking: Asking, @Args('id') id?: string | null): AsyncIterable<{ announcementChanged: Announcement }> {
    signedIn(asking);
    return this.log.changes(({ keys, event }) => {
      const key = keys[announcementView.name];
      const document = key !== undefined && (!id || key === id) ? this.sheets.document(key) : undefined;
      // One command can record several events: only the last of them shows what it came to.
      return document?.revision === event.revision ? { announcementChanged: this.sheets.presentDocument(document, asking.again()) } : undefined;
    });
  }
}
