import { graphql } from '../api/generated/gql.js';

export const DeskMaintenanceFragment = graphql(`
  fragment DeskMaintenance on Maintenance {
    id phase title standing disrupts nextReportAt
    window { start end zone }
    affected { words }
    notices { id moment owed owedSince sent { at } }
  }
`);

/** What is still to come becomes overdue by the clock, so that it is known beforehand. */
export const MaintenanceDeskDocument = graphql(`
  query MaintenanceDesk {
    maintenanceDesk {
      underWay { ...DeskMaintenance }
      overdue { ...DeskMaintenance }
      next { ...DeskMaintenance }
      notClosed { ...DeskMaintenance }
      noticesOwed { ...DeskMaintenance }
      toAcknowledge { ...DeskMaintenance }
    }
  }
`);

export const DeskMaintenanceChangedDocument = graphql(`
  subscription DeskMaintenanceChanged { maintenanceChanged { id } }
`);

export const DeskAcknowledgeDocument = graphql(`
  mutation DeskAcknowledge($input: AcknowledgeToldInput!) {
    acknowledgeTold(input: $input) {
      __typename
      ... on Maintenance { id revision }
      ... on Refused { ...DeskRefused }
    }
  }
`);
