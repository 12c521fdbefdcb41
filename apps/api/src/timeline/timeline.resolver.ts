import { timelineView } from '@fanfare/domain';
import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import { signedIn, type Asking } from '../graphql/asking.js';
import type { TimelineConnection, TimelineEntry, TimelineFilter } from '../graphql/generated/schema.js';
import { pageOf, readFirst } from '../graphql/pages.js';
import { Log } from '../log/log.js';
import { Stories } from './timeline.stories.js';

@Resolver()
export class TimelineResolver {
  constructor(private readonly log: Log, private readonly stories: Stories) {}

  @Query()
  timeline(@Args('filter') filter?: TimelineFilter | null, @Args('first') first?: number | null, @Args('after') after?: string | null): TimelineConnection {
    const query = {
      where: this.stories.where(filter),
      order: { field: 'position', direction: 'descending' },
      first: readFirst(first, { most: 200, usual: 50 }),
      ...(after ? { after } : {}),
    } as const;
    return pageOf(() => this.stories.entries.list(query), (event) => this.stories.tell(event));
  }

  @Subscription()
  timelineAppended(@Context() asking: Asking, @Args('about') about?: string | null): AsyncIterable<{ timelineAppended: TimelineEntry }> {
    signedIn(asking);
    return this.log.changes(({ keys }) => {
      const id = keys[timelineView.name];
      const entry = id === undefined ? undefined : this.stories.entries.get(id);
      return entry && (!about || entry.stream === about) ? { timelineAppended: this.stories.tell(entry) } : undefined;
    });
  }
}
