import { graphql } from '../api/generated/gql.js';

export const DeskTierFragment = graphql(`
  fragment DeskTier on Tier { id name level of }
`);

export const DeskPersonFragment = graphql(`
  fragment DeskPerson on Person { id name initials teams }
`);

export const DeskRefusedFragment = graphql(`
  fragment DeskRefused on Refused { code because remedy clause { id quote playbookVersion } }
`);

export const DeskAnnouncementFragment = graphql(`
  fragment DeskAnnouncement on Announcement {
    id revision state title standing supportExpected proposedAt
    proposedBy { ...DeskPerson }
    target { date time zone instant }
    channelTold { status }
    agreement {
      status soughtSince ageHours warns chased sentence reopenedBecause
      tier { ...DeskTier }
      seats { team state at reason person { ...DeskPerson } tier { ...DeskTier } }
    }
    suggestion { tier { ...DeskTier } clauses { id quote summary } }
  }
`);

export const DeskDecisionFragment = graphql(`
  fragment DeskDecision on Announcement {
    ...DeskAnnouncement
    actions { name allowed refused { ...DeskRefused } }
  }
`);

export const DeskItemFragment = graphql(`
  fragment DeskItem on DeskItem {
    announcement { id revision title state target { date zone } }
    item {
      id title due dueRule overdue state completionRule missing
      owner { ...DeskPerson }
      channels { id label }
    }
  }
`);

export const DeskFragment = graphql(`
  fragment DeskSheet on Desk {
    counts { agreements agreementsElsewhere toMove mine overdue unowned underWay }
    agreements { ...DeskDecision }
    agreementsElsewhere { ...DeskAnnouncement }
    toMove { announcement { id revision title state target { date zone } agreement { tier { ...DeskTier } } } action sentence }
    mine { ...DeskItem }
    overdue { ...DeskItem }
    unowned { ...DeskItem }
  }
`);

export const DeskDocument = graphql(`
  query Desk { desk { ...DeskSheet } people { ...DeskPerson } }
`);

export const DeskChangedDocument = graphql(`
  subscription DeskChanged { deskChanged { ...DeskSheet } }
`);

export const DeskAgreeDocument = graphql(`
  mutation DeskAgree($input: AgreeTierInput!) {
    agreeTier(input: $input) {
      __typename
      ... on Announcement { id revision state standing }
      ... on Refused { ...DeskRefused }
    }
  }
`);

export const DeskAssignDocument = graphql(`
  mutation DeskAssign($input: AssignOwnerInput!) {
    assignOwner(input: $input) {
      __typename
      ... on Announcement { id revision }
      ... on Refused { ...DeskRefused }
    }
  }
`);

export const DeskConfirmPlanDocument = graphql(`
  mutation DeskConfirmPlan($input: ConfirmPlanInput!) {
    confirmPlan(input: $input) {
      __typename
      ... on Announcement { id revision state }
      ... on Refused { ...DeskRefused }
    }
  }
`);
