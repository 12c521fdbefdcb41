/** What one would try first; each can be run as it stands by somebody who has signed in. */
export const EXAMPLES = [
  {
    name: 'What waits for me',
    query: `query Desk {
  desk {
    counts { agreements mine overdue unowned }
    agreements { id title standing agreement { ageHours } }
  }
}`,
  },
  {
    name: 'Announcements under way',
    query: `query Board($filter: AnnouncementFilter) {
  announcements(filter: $filter, first: 20) {
    totalCount
    edges { node { id title state standing target { date zone } } }
    pageInfo { endCursor hasNextPage }
  }
}`,
    variables: { filter: { states: ['PROPOSED', 'AGREED', 'PLANNED'] } },
  },
  {
    name: 'Suggest a tier',
    query: `query Suggest($facts: FactsInput!) {
  suggestTier(facts: $facts) {
    suggestion { tier { name } sentence clauses { id quote } }
    precedents { title likeness }
  }
}`,
    variables: { facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['UI_TWEAK'] } },
  },
  {
    name: 'Propose an announcement (a trial)',
    query: `mutation Propose($input: ProposeAnnouncementInput!) {
  proposeAnnouncement(input: $input) {
    ... on Announcement { id revision standing }
    ... on Preview { entries { type sentence } announcement { standing } }
    ... on Refused { code because remedy clause { quote } field }
  }
}`,
    variables: {
      input: {
        title: 'Funnels load in half the time',
        facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['FUNCTIONAL_CHANGE'] },
        channelMessageUrl: 'https://slack.example/archives/team-marketing/1',
        dryRun: true,
      },
    },
  },
  {
    name: 'The story of everything',
    query: `query Story {
  timeline(first: 20) {
    edges { node { recordedAt sentence aboutTitle actor { name } team reason clause { id } } }
  }
}`,
  },
  {
    name: 'Each change as it happens',
    query: `subscription Live {
  timelineAppended { recordedAt sentence aboutTitle actor { name } }
}`,
  },
];
