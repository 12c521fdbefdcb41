import { graphql } from '../api/generated/gql.js';

export const ScheduleChoicesDocument = graphql(`
  query ScheduleChoices {
    maintenanceChoices { components { id label } noticeBy { id label } }
    announcements(order: LAST_CHANGED, direction: DESCENDING, first: 50) { edges { node { id title } } }
  }
`);

/** The announcement that asked for downtime (R34): what it says stands in the form already. */
export const ScheduleForDocument = graphql(`
  query ScheduleFor($id: ID!) {
    announcement(id: $id) { id title summary audience { words segments } target { zone time instant } }
  }
`);

/** What would follow, by the playbook's own rules; nothing is written. */
export const ScheduleFollowsDocument = graphql(`
  mutation ScheduleFollows($input: ScheduleMaintenanceInput!) {
    answer: scheduleMaintenance(input: $input) {
      __typename
      ... on MaintenancePreview { maintenance { objectionUntil collisions { ...MaintenanceCollision } tellings { audience cells { moment state } } } }
      ... on Refused { ...MaintenanceRefused }
    }
  }
`);
