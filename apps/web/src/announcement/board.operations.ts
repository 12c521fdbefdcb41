import { graphql } from '../api/generated/gql.js';

export const BoardRowFragment = graphql(`
  fragment BoardRow on Announcement {
    id revision state title standing updatedAt proposedAt announcedAt
    target { date time zone }
    coordinator { id name initials teams }
    agreement {
      status ageHours warns chased sentence
      tier { id name level of }
      seats { team state }
    }
    suggestion { tier { id name level of } }
    progress { kept done unowned overdue }
  }
`);

export const BoardDocument = graphql(`
  query Board($filter: AnnouncementFilter, $order: AnnouncementOrder, $direction: Direction, $first: Int, $after: String) {
    announcements(filter: $filter, order: $order, direction: $direction, first: $first, after: $after) {
      edges { cursor node { ...BoardRow } }
      pageInfo { endCursor hasNextPage }
      totalCount
      totalCountIsCapped
    }
  }
`);

export const BoardChoicesDocument = graphql(`
  query BoardChoices {
    playbook { tiers { id name level of } seats }
    people { id name initials teams }
  }
`);

export const BoardChangedDocument = graphql(`
  subscription BoardChanged { announcementChanged { id state } }
`);
