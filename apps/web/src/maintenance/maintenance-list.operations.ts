import { graphql } from '../api/generated/gql.js';

export const MaintenanceRowFragment = graphql(`
  fragment MaintenanceRow on Maintenance {
    id phase standing title disrupts impact overdueMinutes runningOverMinutes notClosed nextReportAt
    window { start end zone }
    affected { words regions }
    noticesOwed unacknowledged
  }
`);

export const MaintenanceListDocument = graphql(`
  query MaintenanceList($open: MaintenanceFilter, $notClosed: MaintenanceFilter, $over: MaintenanceFilter, $first: Int) {
    open: maintenances(filter: $open, order: START, direction: ASCENDING, first: 100) { edges { node { ...MaintenanceRow } } totalCount }
    notClosed: maintenances(filter: $notClosed, order: START, direction: ASCENDING, first: 50) { edges { node { ...MaintenanceRow } } totalCount }
    over: maintenances(filter: $over, order: START, direction: DESCENDING, first: $first) { edges { node { ...MaintenanceRow } } totalCount totalCountIsCapped pageInfo { hasNextPage } }
  }
`);

export const MaintenanceListChangedDocument = graphql(`
  subscription MaintenanceListChanged { maintenanceChanged { id } }
`);
