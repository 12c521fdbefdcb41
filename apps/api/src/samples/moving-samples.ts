import { done, facts, owned, type Sample } from './sample.js';

/** What both seats agreed to and what is being made, told, or was called off. */
export const MOVING: readonly Sample[] = [
  {
    by: 'lena', title: 'A correlation chart for funnels', ships: 9, agrees: 'medium',
    summary: 'Beside each funnel: what those who finish have in common, and those who do not.',
    facts: facts('some', ['functional-change']),
    audience: { words: 'Teams that use funnels', segments: ['funnels'] },
    steps: [
      ['mina', 'AgreeTier', { tier: 'medium' }],
      ['mina', 'NameCoordinator', { person: 'person-mina' }],
      owned('mina', 'mina', 'digest', 'social', 'internal-share'),
      ['jonas', 'DropItem', { item: 'external-parties', reason: 'No partner sells or installs it.' }],
    ],
  },
  {
    by: 'ravi', title: 'Persons on events for every project', ships: 5, time: '09:00', agrees: 'major',
    summary: 'Queries by person are ten times faster; numbers may differ where people were merged.',
    facts: facts('most', ['back-end', 'functional-change']),
    audience: { words: 'Every project', segments: ['cloud', 'self-hosted'] },
    steps: [
      ['jonas', 'AgreeTier', { tier: 'major' }],
      ['mina', 'NameCoordinator', { person: 'person-mina' }],
      ['mina', 'DropItem', { item: 'on-site-banner', reason: 'Nothing here for visitors who are not customers.' }],
      ['mina', 'DropItem', { item: 'landing-page', reason: 'The blog post says it all.' }],
      ['mina', 'AddItem', { title: 'Answers for support on changed numbers', owner: 'person-sam', reason: 'They will be asked first.' }],
      owned('mina', 'mina', 'digest', 'social', 'email', 'in-app-banner', 'internal-share', 'external-parties'),
      owned('mina', 'jonas', 'executive-thread', 'blog-post', 'user-slack', 'listings'),
      owned('mina', 'ravi', 'tutorial'),
      ['jonas', 'ConfirmPlan', {}],
      done('ravi', 'tutorial'),
    ],
  },
  {
    by: 'lena', title: 'EU Cloud for everyone', ships: -2, time: '10:00', agrees: 'major',
    summary: 'Projects can live in Frankfurt; everything stays in the EU.',
    facts: facts('most', ['new-feature']),
    audience: { words: 'Everybody, first of all customers in the EU', segments: ['eu-region'] },
    steps: [
      ['mina', 'AgreeTier', { tier: 'major' }],
      ['mina', 'NameCoordinator', { person: 'person-mina' }],
      owned('mina', 'mina', 'digest', 'social', 'email', 'internal-share', 'on-site-banner', 'landing-page'),
      owned('mina', 'jonas', 'executive-thread', 'blog-post', 'user-slack', 'in-app-banner', 'listings', 'external-parties'),
      owned('mina', 'lena', 'tutorial'),
      ['mina', 'ConfirmPlan', {}],
      done('lena', 'tutorial'), done('jonas', 'blog-post'), done('mina', 'landing-page'), done('jonas', 'in-app-banner'), done('mina', 'on-site-banner'),
      done('mina', 'digest'), done('jonas', 'user-slack'), done('jonas', 'executive-thread'),
      ['mina', 'Announce', {}],
      ['jonas', 'TickListing', { item: 'listings', listing: 'g2', ticked: true, url: 'https://links.example/g2' }],
      ['sam', 'Comment', { text: 'Two accounts ask whether moving an existing project costs anything. It does not; I told them.' }],
    ],
  },
  {
    by: 'ravi', title: 'A beta of the query editor', ships: 14, agrees: 'major',
    summary: 'Write SQL over events and persons.',
    facts: facts('some', ['new-feature', 'opt-in-beta'], { knownRisk: true }),
    audience: { words: 'Those who asked for the beta', segments: ['beta'] },
    steps: [['ravi', 'WithdrawAnnouncement', { reason: 'It goes back to the drawing board: one slow query can hold up a project.' }]],
  },
];
