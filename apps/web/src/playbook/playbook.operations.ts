import { graphql } from '../api/generated/gql.js';

export const PlaybookVersionFragment = graphql(`
  fragment PlaybookVersion on Playbook {
    id version title publishedAt
    publishedBy { id name initials teams }
  }
`);

export const PlaybookSheetFragment = graphql(`
  fragment PlaybookSheet on Playbook {
    ...PlaybookVersion
    agreementWarnsDaysBefore firstStepChannel seats
    tiers {
      id name level of
      clauses { id quote summary playbookVersion tierId }
      offers { id title detail dueRule completionRule channels { id label } clause { id quote summary playbookVersion } }
    }
    clauses { id quote summary playbookVersion tierId }
    channels { id label }
    precedents { title url note tier { id name level of } facts { noticedBy needsAction knownRisk kinds } dropped { title reason } }
    separateProcesses { id title url clause { id quote summary playbookVersion } }
  }
`);

export const PlaybookDocument = graphql(`
  query Playbook($version: Int) {
    playbook(version: $version) { ...PlaybookSheet }
    playbooks { ...PlaybookVersion }
    me { id teams }
  }
`);

export const PlaybookSourceDocument = graphql(`
  query PlaybookSource($version: Int) { playbook(version: $version) { version document } }
`);

export const PlaybookDifferencesDocument = graphql(`
  query PlaybookDifferences($from: Int!, $to: Int!) {
    playbookDifferences(from: $from, to: $to) { path kind was now }
  }
`);

export const PlaybookAppendedDocument = graphql(`
  subscription PlaybookAppended($about: ID!) { timelineAppended(about: $about) { id } }
`);

export const PublishPlaybookDocument = graphql(`
  mutation PublishPlaybook($input: PublishPlaybookInput!) {
    publishPlaybook(input: $input) {
      __typename
      ... on Playbook { ...PlaybookVersion }
      ... on PlaybookPreview { playbook { version } differences { path kind was now } }
      ... on Refused { code because remedy field clause { id quote summary playbookVersion } }
    }
  }
`);
