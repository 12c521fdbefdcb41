import { graphql } from '../api/generated/gql.js';

export const TimelineRowFragment = graphql(`
  fragment TimelineRow on TimelineEntry {
    id sentence type data team recordedAt effectiveAt reason aboutId aboutTitle revision position milestone
    actor { id name initials teams }
    clause { id quote summary playbookVersion }
  }
`);

export const TimelineDocument = graphql(`
  query Timeline($filter: TimelineFilter, $first: Int, $after: String) {
    timeline(filter: $filter, first: $first, after: $after) {
      edges { cursor node { ...TimelineRow } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

export const TimelineChoicesDocument = graphql(`
  query TimelineChoices { people { id name initials teams } }
`);

export const TimelineAnnouncementsDocument = graphql(`
  query TimelineAnnouncements($text: String) {
    announcements(filter: { text: $text }, order: LAST_CHANGED, direction: DESCENDING, first: 20) {
      edges { cursor node { id title } }
    }
  }
`);

export const TimelineAboutDocument = graphql(`
  query TimelineAbout($id: ID!) { announcement(id: $id) { id title } }
`);

export const TimelineAppendedDocument = graphql(`
  subscription TimelineAppended($about: ID) { timelineAppended(about: $about) { ...TimelineRow } }
`);
