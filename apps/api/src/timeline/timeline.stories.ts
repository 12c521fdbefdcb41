import { clauseOf as clauseIdOf, isMilestone, PLAYBOOK_ID, reasonOf, timelineSentence, timelineView, type TimelineDocument } from '@fanfare/domain';
import { Injectable } from '@nestjs/common';
import type { TimelineEntry, TimelineFilter } from '../graphql/generated/schema.js';
import { readInstant } from '../graphql/pages.js';
import { presentPersonOrNull } from '../graphql/present-person.js';
import { presentClause } from '../graphql/present-refusal.js';
import { Log } from '../log/log.js';
import { People } from '../log/people.js';
import { Playbooks } from '../log/playbooks.js';
import { Titles } from '../log/titles.js';
import type { Collection, ListQuery } from '../read-models/view-store.js';

/** Recorded events as a reader is told them. */
@Injectable()
export class Stories {
  readonly entries: Collection<TimelineDocument>;

  constructor(log: Log, private readonly people: People, private readonly playbooks: Playbooks, private readonly titles: Titles) {
    this.entries = log.collection(timelineView);
  }

  /** The filter of the schema as one of the view's. */
  where(filter: TimelineFilter | null | undefined): NonNullable<ListQuery['where']> {
    const { about, person, team, types, since, until } = filter ?? {};
    const [from, upTo] = [readInstant(since, 'filter.since'), readInstant(until, 'filter.until')];
    return {
      about: about ?? undefined,
      actor: person ?? undefined,
      team: team ?? undefined,
      type: types ?? undefined,
      ...(from || upTo ? { recordedAt: { ...(from ? { from } : {}), ...(upTo ? { until: upTo } : {}) } } : {}),
    };
  }

  tell(event: TimelineDocument): TimelineEntry {
    const { people, playbooks, titles } = this;
    return {
      id: event.id,
      get sentence() { return timelineSentence(event, people.nameOf); },
      type: event.type,
      data: event.data,
      get actor() { return presentPersonOrNull(people, event.actorId); },
      team: event.team,
      recordedAt: event.recordedAt,
      effectiveAt: event.effectiveAt ?? null,
      reason: reasonOf(event) ?? null,
      get clause() {
        const clause = playbooks.clause(clauseIdOf(event), titles.playbookVersion(event.stream));
        return clause ? presentClause(clause) : null;
      },
      aboutId: event.stream,
      get aboutTitle() { return event.stream === PLAYBOOK_ID ? playbooks.policy().title : titles.of(event.stream); },
      revision: event.revision,
      position: event.position,
      milestone: isMilestone(event),
    };
  }
}
