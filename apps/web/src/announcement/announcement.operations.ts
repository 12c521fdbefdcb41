import { graphql } from '../api/generated/gql.js';

export const SheetTierFragment = graphql(`
  fragment SheetTier on Tier { id name level of }
`);

export const SheetPersonFragment = graphql(`
  fragment SheetPerson on Person { id name initials teams }
`);

export const SheetClauseFragment = graphql(`
  fragment SheetClause on Clause { id quote summary playbookVersion }
`);

export const SheetRefusedFragment = graphql(`
  fragment SheetRefused on Refused { code because remedy field currentRevision clause { ...SheetClause } }
`);

export const SheetItemFragment = graphql(`
  fragment SheetItem on ChecklistItem {
    id title detail origin state surface mentionsHere due dueRule overdue completionRule missing
    audience audienceChoices doneAt dropReason guideUrl
    owner { ...SheetPerson }
    doneBy { ...SheetPerson }
    droppedBy { ...SheetPerson }
    channels { id label }
    listings { id label ticked at by { ...SheetPerson } }
    evidence { url text at channel { id label } by { ...SheetPerson } }
    line { text url lastDay zone until at by { ...SheetPerson } }
    clause { ...SheetClause }
  }
`);

export const SheetSuggestionFragment = graphql(`
  fragment SheetSuggestion on TierSuggestion {
    sentence byElimination
    tier { ...SheetTier }
    clauses { ...SheetClause }
    wouldChange { fact condition tier { ...SheetTier } clause { ...SheetClause } }
  }
`);

export const SheetPrecedentFragment = graphql(`
  fragment SheetPrecedent on Precedent {
    announcementId title url note likeness
    tier { ...SheetTier }
    facts { noticedBy needsAction knownRisk kinds }
    dropped { title reason }
  }
`);

export const SheetFragment = graphql(`
  fragment Sheet on Announcement {
    id revision state standing title summary supportExpected companyNews proposedAt announcedAt withdrawnReason
    checklistOutdated playbookVersion updatedAt
    links { url label }
    facts { noticedBy needsAction knownRisk kinds }
    audience { words segments }
    target { date time zone instant }
    channelTold { status url reason at by { ...SheetPerson } }
    proposedBy { ...SheetPerson }
    coordinator { ...SheetPerson }
    agreement {
      status soughtSince ageHours warns chased reopenedBecause sentence
      tier { ...SheetTier }
      seats { team state at reason person { ...SheetPerson } tier { ...SheetTier } }
    }
    suggestion { ...SheetSuggestion }
    precedents { ...SheetPrecedent }
    checklist { ...SheetItem }
    progress { kept done unowned overdue }
    comments { id at text by { ...SheetPerson } }
    offersMaintenance
    workCollisions { because maintenance { id title window { start end zone } } }
    maintenances { id title phase standing window { start end zone } }
    actions { name allowed refused { ...SheetRefused } }
  }
`);

export const SheetDocument = graphql(`
  query Sheet($id: ID!, $asOf: AsOf) { announcement(id: $id, asOf: $asOf) { ...Sheet } }
`);

export const SheetChangedDocument = graphql(`
  subscription SheetChanged($id: ID!) { announcementChanged(id: $id) { ...Sheet } }
`);

/** Maintenance that is linked, and how it stands, is told on its own: it changes without the announcement. */
export const LinkedMaintenanceChangedDocument = graphql(`
  subscription LinkedMaintenanceChanged { maintenanceChanged { id announcement { id } } }
`);

/** What the forms choose from: the people, and the tiers and channels of the playbook that the announcement keeps. */
export const SheetChoicesDocument = graphql(`
  query SheetChoices($version: Int) {
    me { ...SheetPerson }
    people { ...SheetPerson }
    playbook(version: $version) { version firstStepChannel tiers { ...SheetTier } channels { id label } }
  }
`);

export const SuggestTierDocument = graphql(`
  query SuggestTier($facts: FactsInput!) {
    suggestTier(facts: $facts) {
      suggestion { ...SheetSuggestion }
      precedents { ...SheetPrecedent }
    }
  }
`);

export const ReissuePreviewDocument = graphql(`
  mutation ReissuePreview($input: ReissueChecklistInput!) {
    answer: reissueChecklist(input: $input) {
      __typename
      ... on Preview {
        difference {
          added { id title dueRule }
          kept { id title state }
          removed { id title }
        }
      }
      ... on Refused { ...SheetRefused }
    }
  }
`);
