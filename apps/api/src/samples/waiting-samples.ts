import { facts, type Sample } from './sample.js';

/** What waits for an agreement, each for another reason. */
export const WAITING: readonly Sample[] = [
  {
    by: 'ravi', title: 'Funnels load in half the time', ships: 4, agrees: 'medium',
    summary: 'Funnels over more than 30 days used to take seconds. They now come from a prepared table and open at once, with the same numbers.',
    facts: facts('some', ['functional-change', 'back-end']),
    audience: { words: 'Teams with funnels over more than 30 days', segments: ['funnels'] },
    steps: [['sam', 'Comment', { text: 'Three of my accounts asked for this in October. I would like to tell them myself on the day.' }]],
  },
  {
    by: 'lena', title: 'Session replay on mobile', ships: 17, time: '10:00', agrees: 'major',
    summary: 'Recordings from iOS and Android apps, masked by default, beside those from the web.',
    facts: facts('most', ['new-feature']),
    audience: { words: 'Everybody with a mobile app', segments: ['ios', 'android'] },
    steps: [['mina', 'NameCoordinator', { person: 'person-jonas' }]],
  },
  {
    by: 'sam', title: 'Time zone fixes in weekly digests', ships: 6,
    summary: 'Digests for projects outside UTC counted Monday’s first hours to the week before.',
    facts: facts('none', ['bug-fix']),
    audience: { words: 'Projects outside UTC that get the weekly digest', segments: ['digest'] },
    steps: [
      ['lena', 'AgreeTier', { tier: 'minor' }],
      ['mina', 'AgreeTier', { tier: 'medium', reason: 'Last week’s figures change in every digest: people will ask.' }],
    ],
  },
  {
    by: 'ravi', title: 'Dark colours for shared dashboards', ships: 12,
    summary: 'A shared dashboard follows the reader’s own light or dark setting.',
    facts: facts('some', ['ui-tweak']),
    audience: { words: 'Whoever opens a shared dashboard' },
  },
  {
    by: 'lena', title: 'Exports keep the order of columns', ships: 3, agrees: 'minor', told: false,
    summary: 'The columns of a CSV export come in the order of the screen, not by name.',
    facts: facts('none', ['bug-fix']),
    audience: { words: 'Whoever exports to CSV' },
  },
  {
    by: 'ravi', title: 'Retention counts partial weeks', ships: 8, agrees: 'minor',
    summary: 'The week under way appears in the retention table, hatched.',
    facts: facts('none', ['ui-tweak']),
    audience: { words: 'Readers of retention tables', segments: ['retention'] },
    steps: [
      ['jonas', 'AgreeTier', { tier: 'minor' }],
      ['ravi', 'ReviseAnnouncement', { facts: facts('some', ['ui-tweak', 'functional-change']), reason: 'The numbers of the last column change for everybody who looks at it.' }],
    ],
  },
  {
    by: 'sam', title: 'Shorter wait in the support queue', supportExpected: false,
    summary: 'Tickets about billing go to a queue of their own.',
    facts: facts('none', ['back-end']),
    audience: { words: 'Customers who write to support' },
  },
];
