import { graphql } from '../api/generated/gql.js';

export const RailCountsDocument = graphql(`
  query RailCounts {
    desk {
      counts { ...RailCount }
    }
  }
`);

export const RailCountsChangedDocument = graphql(`
  subscription RailCountsChanged {
    deskChanged {
      counts { ...RailCount }
    }
  }
`);

export const RailCountFragment = graphql(`
  fragment RailCount on DeskCounts {
    agreements
    toMove
    mine
    overdue
    underWay
  }
`);

export const RailMaintenanceDocument = graphql(`
  query RailMaintenance {
    maintenanceDesk {
      counts {
        underWay
        noticesOwed
        toAcknowledge
      }
    }
  }
`);

export const RailMaintenanceChangedDocument = graphql(`
  subscription RailMaintenanceChanged {
    maintenanceChanged {
      id
    }
  }
`);

export const FindAnythingDocument = graphql(`
  query FindAnything($text: String!) {
    announcements(filter: { text: $text }, first: 6) {
      edges {
        node {
          id
          title
          standing
        }
      }
    }
    maintenances(filter: { text: $text }, first: 4) {
      edges {
        node {
          id
          title
          standing
        }
      }
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);
