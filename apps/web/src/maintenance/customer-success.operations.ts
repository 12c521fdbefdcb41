import { graphql } from '../api/generated/gql.js';

export const CustomerSuccessMaintenanceFragment = graphql(`
  fragment CustomerSuccessMaintenance on Maintenance {
    id phase title standing disrupts impact objectionUntil
    window { start end zone }
    affected { words segments regions count }
    components { label }
    tellings(audiences: [CUSTOMER_SUCCESS]) { audience cells(moments: [KNOWN]) { moment state since } }
    accounts { name mustBeCalledFirst holdsAnotherTime told { at how note moment by { id name initials teams } } }
    paragraph(zone: $zone)
    actions(names: ["acknowledgeTold", "tellAccount", "excludeAccount", "readmitAccount"]) { name allowed refused { ...NoticeRefused } }
  }
`);

export const CustomerSuccessDeskDocument = graphql(`
  query CustomerSuccessDesk($zone: String!) {
    maintenanceDesk {
      underWay { ...CustomerSuccessMaintenance }
      overdue { ...CustomerSuccessMaintenance }
      next { ...CustomerSuccessMaintenance }
      notClosed { ...CustomerSuccessMaintenance }
    }
  }
`);

export const CustomerSuccessChangedDocument = graphql(`
  subscription CustomerSuccessChanged { maintenanceChanged { id } }
`);

export const AccountHistoryDocument = graphql(`
  query AccountHistory($account: String!) {
    maintenances(filter: { account: $account }, order: START, direction: DESCENDING, first: 25) {
      totalCount
      pageInfo { hasNextPage }
      edges {
        node {
          id title standing
          window { start end zone }
          accounts(name: $account) { name mustBeCalledFirst told { at how note by { name } } }
          notices { id moment sent { at excluded window { start end zone } texts { channel { id label } delivery } } }
        }
      }
    }
  }
`);
