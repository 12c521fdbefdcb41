import { graphql } from '../api/generated/gql.js';

export const MaintenancePersonFragment = graphql(`
  fragment MaintenancePerson on Person { id name initials teams }
`);

export const MaintenanceClauseFragment = graphql(`
  fragment MaintenanceClause on Clause { id quote summary playbookVersion }
`);

export const MaintenanceRefusedFragment = graphql(`
  fragment MaintenanceRefused on Refused { code because remedy field currentRevision clause { ...MaintenanceClause } }
`);

export const MaintenanceActFragment = graphql(`
  fragment MaintenanceAct on Act { at recordedAt by { ...MaintenancePerson } }
`);

export const MaintenanceNoticeFragment = graphql(`
  fragment MaintenanceNotice on Notice {
    id moment owed owedSince
    clause { ...MaintenanceClause }
    refused { ...MaintenanceRefused }
    sent {
      at audience count excluded
      by { ...MaintenancePerson }
      window { start end zone }
      texts { text evidence delivery reason channel { id label } }
    }
    drafts { text byHand channel { id label } }
  }
`);

export const MaintenanceCollisionFragment = graphql(`
  fragment MaintenanceCollision on AnnouncementCollision { kind because announcement { id target { date time zone instant } } }
`);

/** Everything that the page of one maintenance shows. */
export const MaintenanceSheetFragment = graphql(`
  fragment MaintenanceSheet on Maintenance {
    id revision phase standing title why disrupts impact scheduledAt knownAt cancelReason closingWord
    overdueMinutes runningOverMinutes notClosed objectionUntil knownToMarketing knownToCustomerSuccess noticeToStart
    nextReportAt servicePage playbookVersion updatedAt
    window { start end zone }
    components { id label }
    affected { words segments regions accounts count }
    answers { question answer }
    announcement { id title standing }
    collisions { ...MaintenanceCollision }
    scheduledBy { ...MaintenancePerson }
    started { ...MaintenanceAct }
    verifying { ...MaintenanceAct }
    ended { ...MaintenanceAct }
    cancelled { ...MaintenanceAct }
    tellings { audience cells { moment state since by again reason } }
    notices { ...MaintenanceNotice }
    accounts { name mustBeCalledFirst holdsAnotherTime told { at how note moment by { ...MaintenancePerson } } }
    reports { id at text nextReportAt by { ...MaintenancePerson } }
    comments { id at text by { ...MaintenancePerson } }
    actions { name allowed refused { ...MaintenanceRefused } }
  }
`);

export const MaintenanceSheetDocument = graphql(`
  query MaintenanceSheet($id: ID!, $asOf: AsOf) { maintenance(id: $id, asOf: $asOf) { ...MaintenanceSheet } }
`);

export const MaintenanceSheetChangedDocument = graphql(`
  subscription MaintenanceSheetChanged($id: ID!) { maintenanceChanged(id: $id) { ...MaintenanceSheet } }
`);

/** What the forms choose from. */
export const MaintenanceFormChoicesDocument = graphql(`
  query MaintenanceFormChoices {
    maintenanceChoices { components { id label } noticeChannels { id label } noticeBy { id label } objectionHours servicePage }
  }
`);

/** All that is under way: there is one bar for it. */
export const WorkUnderWayDocument = graphql(`
  query WorkUnderWay {
    maintenances(filter: { phases: [IN_PROGRESS, VERIFYING] }, order: START, direction: ASCENDING, first: 20) { edges { node { id title } } }
  }
`);

export const WorkUnderWayChangedDocument = graphql(`
  subscription WorkUnderWayChanged { maintenanceChanged { id } }
`);
