import { clause, jonas, mina, ravi } from './people.fixtures.js';
import type { Item } from './sheet.js';

const item = (id: string, title: string, more: Partial<Item> = {}): Item => ({
  id,
  title,
  detail: null,
  origin: 'OFFERED',
  state: 'OPEN',
  surface: null,
  mentionsHere: false,
  due: '2026-11-26',
  dueRule: 'on the day of release',
  overdue: false,
  completionRule: 'marking it as done is enough',
  missing: [],
  audience: null,
  audienceChoices: [],
  doneAt: null,
  dropReason: null,
  guideUrl: null,
  owner: null,
  doneBy: null,
  droppedBy: null,
  channels: [],
  listings: [],
  evidence: [],
  line: null,
  clause: clause(`medium-offer-${id}`, 'Creating an in-app banner for existing users.'),
  ...more,
});

const twitter = { id: 'social.twitter', label: 'Twitter' };
const linkedin = { id: 'social.linkedin', label: 'LinkedIn' };

export const digest = item('digest', 'Line in the digest’s highlights', {
  state: 'DONE',
  owner: jonas,
  doneBy: jonas,
  doneAt: '2026-11-21T09:30:00.000Z',
  channels: [{ id: 'digest', label: 'PostHog Array' }],
  evidence: [{ url: 'https://example.com/array-1-43', text: null, at: '2026-11-21T09:30:00.000Z', channel: { id: 'digest', label: 'PostHog Array' }, by: jonas }],
});

export const social = item('social', 'Twitter and LinkedIn post', {
  owner: mina,
  channels: [twitter, linkedin],
  completionRule: 'both are needed',
  missing: ['Wants a link for LinkedIn.'],
  evidence: [{ url: 'https://example.com/status/1', text: null, at: '2026-11-21T10:00:00.000Z', channel: twitter, by: mina }],
});

export const email = item('email', 'Email to affected users', {
  owner: jonas,
  overdue: true,
  due: '2026-11-20',
  audience: 'AFFECTED',
  audienceChoices: ['AFFECTED', 'ALL'],
  channels: [{ id: 'email', label: 'Email' }],
});

export const slack = item('slack', 'Post in the user Slack group', { mentionsHere: true, channels: [{ id: 'slack.users', label: 'User Slack group' }] });

export const tutorial = item('tutorial', 'Tutorial', { owner: ravi, due: '2026-11-27', dueRule: 'by the end of the week of release', completionRule: 'needs a link', missing: ['Wants a link.'] });

export const partners = item('partners', 'Tell external parties', {
  owner: mina,
  completionRule: 'every entry is ticked',
  missing: ['Not ticked yet: PPC agencies.'],
  listings: [
    { id: 'partners', label: 'Integration partners', ticked: true, at: '2026-11-21T11:00:00.000Z', by: mina },
    { id: 'ppc', label: 'PPC agencies', ticked: false, at: null, by: null },
  ],
});

export const dropped = item('banner', 'In-app banner', { state: 'DROPPED', surface: 'in-product', droppedBy: mina, dropReason: 'the page itself is the banner' });

export const checklist: readonly Item[] = [digest, social, email, slack, tutorial, partners, dropped];
