import { done, facts, owned, type Sample } from './sample.js';

const OVERRIDE = 'The handbook’s own example: few had to act, and they were told one by one.';

/** What the handbook names as precedents, done and told. */
export const PAST: readonly Sample[] = [
  {
    by: 'lena', title: 'New recordings interface', ships: 0, agrees: 'medium',
    summary: 'A list that filters while you type, and a player with a timeline of events.',
    facts: facts('some', ['ui-tweak', 'functional-change']),
    audience: { words: 'Teams that watch recordings', segments: ['recordings'] },
    steps: [
      ['mina', 'AgreeTier', { tier: 'medium' }],
      ['mina', 'DropItem', { item: 'external-parties', reason: 'Nothing changes for partners.' }],
      owned('mina', 'mina', 'digest', 'social', 'email', 'internal-share'),
      owned('mina', 'jonas', 'user-slack', 'in-app-banner'),
      owned('mina', 'lena', 'tutorial'),
      ['mina', 'ConfirmPlan', {}],
      done('mina', 'digest'), done('mina', 'social', 'social.twitter', 'social.linkedin'), done('mina', 'email'), done('mina', 'internal-share'),
      done('jonas', 'user-slack'), done('jonas', 'in-app-banner'), done('lena', 'tutorial'),
      ['mina', 'Announce', {}],
    ],
  },
  {
    by: 'ravi', title: 'Async migration for version 1.34.0', ships: -1, agrees: 'medium',
    summary: 'Self-hosted instances run one migration before they upgrade.',
    facts: facts('some', ['back-end'], { needsAction: true }),
    audience: { words: 'Self-hosted instances before 1.34.0', segments: ['self-hosted'] },
    steps: [
      ['jonas', 'AgreeTier', { tier: 'medium', reason: OVERRIDE }],
      ['jonas', 'DropItem', { item: 'social', reason: 'Only those who host it themselves need to know.' }],
      ['jonas', 'DropItem', { item: 'in-app-banner', reason: 'Cloud users would see it for nothing.' }],
      ['jonas', 'DropItem', { item: 'internal-share', reason: 'There are no posts to share.' }],
      ['jonas', 'DropItem', { item: 'external-parties', reason: 'No partner hosts it.' }],
      owned('jonas', 'jonas', 'digest', 'email', 'user-slack'),
      owned('jonas', 'ravi', 'tutorial'),
      ['jonas', 'ConfirmPlan', {}],
      done('jonas', 'digest'), done('jonas', 'email'), done('jonas', 'user-slack'), done('ravi', 'tutorial'),
      ['jonas', 'Announce', {}],
    ],
  },
  {
    by: 'lena', title: 'Bug fixes to timezone management', ships: 0, agrees: 'minor',
    summary: 'Date ranges end at midnight of the project’s zone.',
    facts: facts('none', ['bug-fix']),
    audience: { words: 'Projects outside UTC' },
    steps: [
      ['jonas', 'AgreeTier', { tier: 'minor' }],
      ['jonas', 'DropItem', { item: 'social', reason: 'Nothing that anybody would share.' }],
      owned('jonas', 'jonas', 'digest', 'user-slack'),
      ['jonas', 'ConfirmPlan', {}],
      done('jonas', 'digest'), done('jonas', 'user-slack'),
      ['jonas', 'Announce', {}],
    ],
  },
];
