import type { ReactiveControllerHost } from 'lit';
import { graphql } from './generated/gql.js';
import type { StoryAppendedSubscription, StoryAppendedSubscriptionVariables, StoryEntryFragment, StoryQuery, StoryQueryVariables } from './generated/graphql.js';
import { Live } from './live.js';

export const StoryEntryDocument = graphql(`
  fragment StoryEntry on TimelineEntry {
    id sentence type team recordedAt effectiveAt reason revision milestone
    actor { id name initials teams }
    clause { id quote summary playbookVersion }
  }
`);

/** `first` is at most 200 in the schema; what is older stands on the timeline. */
const StoryDocument = graphql(`
  query Story($about: ID!) {
    timeline(filter: { about: $about }, first: 200) {
      edges { node { ...StoryEntry } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

const StoryAppendedDocument = graphql(`
  subscription StoryAppended($about: ID!) { timelineAppended(about: $about) { ...StoryEntry } }
`);

/** What happened to one thing, kept up with what happens. */
export class Story {
  readonly #live: Live<StoryQuery, StoryQueryVariables, StoryAppendedSubscription, StoryAppendedSubscriptionVariables>;

  constructor(
    host: ReactiveControllerHost,
    /** The thing's id; undefined asks nothing. */
    private readonly about: () => string | undefined,
  ) {
    this.#live = new Live<StoryQuery, StoryQueryVariables, StoryAppendedSubscription, StoryAppendedSubscriptionVariables>(host, {
      document: StoryDocument,
      variables: () => {
        const id = about();
        return id === undefined ? undefined : { about: id };
      },
      identity: (variables) => variables.about,
      changes: { document: StoryAppendedDocument, variables: () => ({ about: about() ?? '' }), take: ({ timelineAppended }, data) => withEntry(timelineAppended, data) },
    });
  }

  /** Newest first. */
  get entries(): readonly StoryEntryFragment[] {
    return this.#live.data?.timeline.edges.map(({ node }) => node) ?? [];
  }

  /** Where older entries than these stand, if there are any. */
  get before(): string | null {
    return this.#live.data?.timeline.pageInfo.hasNextPage ? `/timeline?about=${this.about() ?? ''}` : null;
  }
}

const withEntry = (entry: StoryEntryFragment, data: StoryQuery | undefined): StoryQuery | undefined => {
  if (!data || data.timeline.edges.some(({ node }) => node.id === entry.id)) return data;
  const edges = [{ node: entry }, ...data.timeline.edges].sort((a, b) => b.node.revision - a.node.revision);
  return { timeline: { ...data.timeline, edges } };
};
