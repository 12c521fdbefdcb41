import { announcementEvents, happened, type AnnouncementEvent } from '../announcement/announcement.events.js';
import { clauseOf, isMilestone, reasonOf, timelineSentence } from './timeline-sentence.js';

const NAMES: Readonly<Record<string, string>> = { 'person-ravi': 'Ravi Menon', 'person-mina': 'Mina Okafor', 'person-jo': 'Jo Lind' };
const nameOf = (id: string): string => NAMES[id] ?? 'Erased person';

const minor = { id: 'minor', name: 'Minor', level: 1, of: 3 };
const medium = { id: 'medium', name: 'Medium', level: 2, of: 3 };
const facts = { noticedBy: 'some', needsAction: false, knownRisk: false, kinds: ['functional-change'] } as const;
const quiet = { ...facts, noticedBy: 'none' } as const;
const banner = { itemId: 'in-app-banner', title: 'In-app banner' };
const tutorial = { itemId: 'tutorial', title: 'Tutorial' };
const line = { itemId: 'on-site-banner', title: 'On-site banner', surface: 'on-site', text: 'Persons on events is here', url: null, lastDay: '2026-12-03', zone: 'Europe/Berlin', until: '2026-12-03T23:00:00.000Z' } as const;
const twitter = { id: 'social.twitter', label: 'Twitter' };
const linkedin = { id: 'social.linkedin', label: 'LinkedIn' };
const blog = { id: 'blog', title: 'Blog post', origin: 'added', channels: [], due: null, completion: {}, mentionsHere: false } as const;
const agreed = { seat: 'product', personId: 'person-ravi', tier: medium, facts, suggestedTier: medium } as const;
const factsRevised = { facts, was: quiet, changed: ['noticedBy'], reopened: ['product', 'marketing'], suggestedTier: medium } as const;

const told: readonly (readonly [string, AnnouncementEvent])[] = [
  [
    'Proposed',
    happened('AnnouncementProposed', {
      title: 'Funnels load in half the time', summary: '', links: [], facts, audience: { words: '', segments: [] }, target: null,
      supportExpected: true, playbook: { id: 'playbook-handbook', version: 3 }, seats: ['product', 'marketing'], suggestedTier: medium,
    }),
  ],
  ['Title changed to “Funnels load faster”. Summary changed', happened('AnnouncementRevised', { title: 'Funnels load faster', summary: 'Twice as fast' })],
  [
    'Ships on 27 Nov 2026, 10:00, Europe/Berlin. Audience changed to “Funnels users”. Links changed',
    happened('AnnouncementRevised', { target: { date: '2026-11-27', time: '10:00', zone: 'Europe/Berlin' }, audience: { words: 'Funnels users', segments: [] }, links: [] }),
  ],
  ['Ships on 27 Nov 2026, UTC', happened('AnnouncementRevised', { target: { date: '2026-11-27', time: null, zone: 'UTC' } })],
  ['Date taken away', happened('AnnouncementRevised', { target: null })],
  ['Fact changed: noticed by some, was none. Both seats re-opened', happened('FactsRevised', factsRevised)],
  ['Fact changed: noticed by some, was none. Product’s seat re-opened', happened('FactsRevised', { ...factsRevised, reopened: ['product'] })],
  ['Fact changed: noticed by some, was none', happened('FactsRevised', { ...factsRevised, reopened: [] })],
  [
    'Facts changed: action needed from users, was none; a known risk, was none; kinds bug fix and back end, were functional change',
    happened('FactsRevised', {
      ...factsRevised, was: facts, reopened: [], changed: ['needsAction', 'knownRisk', 'kinds'],
      facts: { noticedBy: 'some', needsAction: true, knownRisk: true, kinds: ['bug-fix', 'back-end'] },
    }),
  ],
  ['Told Marketing’s channel', happened('ChannelMessageRecorded', { url: 'https://slack.example/1' })],
  ['Waived the message to Marketing’s channel: “told in person”', happened('ChannelMessageWaived', { reason: 'told in person' })],
  ['Expects no Marketing support: “too small”', happened('SupportExpectationChanged', { expected: false, reason: 'too small' })],
  ['Expects Marketing’s support', happened('SupportExpectationChanged', { expected: true })],
  ['Named Mina Okafor as coordinator', happened('CoordinatorNamed', { personId: 'person-mina' })],

  ['Product agreed to Medium', happened('TierAgreed', agreed)],
  [
    'Marketing agreed to Minor, where Medium was suggested: “few use it”',
    happened('TierAgreed', { ...agreed, seat: 'marketing', tier: minor, reason: 'few use it' }),
  ],
  ['Objected to Minor: “the chart looks different”', happened('TierObjected', { seat: 'marketing', personId: 'person-mina', tier: minor, reason: 'the chart looks different' })],
  ['Product withdrew its agreement to Medium', happened('AgreementWithdrawn', { seat: 'product', tier: medium })],
  ['Both seats agreed: the tier is Medium', happened('TierSettled', { tier: medium, seats: [] })],

  ['Checklist issued with 1 item', happened('ChecklistIssued', { tier: medium, items: [blog] })],
  [
    'Checklist issued anew for Medium: 1 added, 2 kept, 0 removed',
    happened('ChecklistReissued', { tier: medium, items: [blog], added: ['blog'], kept: ['digest', 'social'], removed: [] }),
  ],
  ['Added “Blog post”, owned by Jo Lind', happened('ItemAdded', { item: blog, due: null, ownerId: 'person-jo' })],
  ['Added “Blog post”', happened('ItemAdded', { item: blog, due: null, ownerId: null })],
  ['Reworded “Tutorial” to “Guide”', happened('ItemReworded', { itemId: 'tutorial', title: 'Guide', detail: null, was: { title: 'Tutorial', detail: null } })],
  ['Reworded the detail of “Tutorial”', happened('ItemReworded', { ...tutorial, detail: 'Short', was: { title: 'Tutorial', detail: null } })],
  ['“Tutorial” is due on 28 Nov 2026', happened('ItemRescheduled', { ...tutorial, due: '2026-11-28' })],
  ['“Tutorial” is due by its rule again', happened('ItemRescheduled', { ...tutorial, due: null })],
  ['“Email” goes to all users: many are affected', happened('ItemAudienceChosen', { itemId: 'email', title: 'Email', audience: 'all', reason: 'many are affected' })],
  ['Dropped “In-app banner”: the page itself is the banner', happened('ItemDropped', { ...banner, reason: 'the page itself is the banner' })],
  ['Restored “In-app banner”', happened('ItemRestored', banner)],
  ['Assigned “Tutorial” to Jo Lind', happened('OwnerAssigned', { items: [{ id: 'tutorial', title: 'Tutorial' }], ownerId: 'person-jo' })],
  ['Assigned 2 items to Jo Lind', happened('OwnerAssigned', { items: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }], ownerId: 'person-jo' })],
  ['Took the owner from “Tutorial”', happened('OwnerAssigned', { items: [{ id: 'tutorial', title: 'Tutorial' }], ownerId: null })],
  ['Ticked G2.com of “Listings”', happened('ListingTicked', { itemId: 'listings', title: 'Listings', listingId: 'g2', label: 'G2.com', ticked: true })],
  ['Took the tick from G2.com of “Listings”', happened('ListingTicked', { itemId: 'listings', title: 'Listings', listingId: 'g2', label: 'G2.com', ticked: false })],
  ['Recorded a link for “Post” on Twitter', happened('EvidenceRecorded', { itemId: 'social', title: 'Post', evidence: [{ channel: twitter, url: 'https://x.example/1', text: null }] })],
  [
    'Recorded evidence for “Post” on Twitter and LinkedIn',
    happened('EvidenceRecorded', {
      itemId: 'social', title: 'Post',
      evidence: [twitter, linkedin].map((channel) => ({ channel, url: 'https://x.example/1', text: null })),
    }),
  ],
  ['Recorded evidence for “Tutorial”', happened('EvidenceRecorded', { ...tutorial, evidence: [{ channel: null, url: null, text: 'sent' }] })],
  ['Completed “Tutorial”', happened('ItemCompleted', tutorial)],
  ['Re-opened “Tutorial”: wrong link', happened('ItemReopened', { ...tutorial, reason: 'wrong link' })],
  ['Put “Persons on events is here” on the bar on the site until the end of 3 Dec 2026', happened('LinePutUp', line)],
  ['Took “Persons on events is here” from the bar on the site: “a typo”', happened('LineTakenDown', { itemId: 'on-site-banner', title: 'On-site banner', surface: 'on-site', text: line.text, reason: 'a typo' })],

  ['Confirmed the plan: 7 items kept, 1 dropped', happened('PlanConfirmed', { tier: medium, kept: 7, dropped: 1 })],
  ['Announced', happened('AnnouncementMade', { tier: medium, at: '2026-11-27T09:00:00.000Z' })],
  ['Marked as company-level news: “a new office”', happened('CompanyNewsMarked', { companyNews: true, reason: 'a new office' })],
  ['No longer company-level news', happened('CompanyNewsMarked', { companyNews: false })],
  ['Withdrew the announcement: “not this year”', happened('AnnouncementWithdrawn', { reason: 'not this year' })],
  ['Commented: “looks good”', happened('Commented', { commentId: '1', text: 'looks\n good' })],
];

describe('the story in sentences', () => {
  it.each(told.map(([sentence, event]) => [event.type, sentence, event] as const))('R65 tells %s: %s', (_, sentence, event) => {
    expect(timelineSentence(event, nameOf)).toBe(sentence);
  });

  it('R65 tells every kind of event', () => {
    expect(new Set(told.map(([, { type }]) => type))).toEqual(new Set(Object.keys(announcementEvents)));
  });

  it('R65 tells who took something on as that person', () => {
    const event = happened('OwnerAssigned', { items: [{ id: 'tutorial', title: 'Tutorial' }], ownerId: 'person-jo' });
    expect(timelineSentence({ ...event, actorId: 'person-jo' }, nameOf)).toBe('Took on “Tutorial”');
  });

  it('cuts what is long, and never in the middle of a letter', () => {
    const sentence = timelineSentence(happened('Commented', { commentId: '1', text: '🎉'.repeat(500) }), nameOf);
    expect(sentence).toBe(`Commented: “${'🎉'.repeat(159)}…”`);
  });

  it('names people as they are called now', () => {
    const registered = { type: 'PersonRegistered', data: { name: 'Ravi Menon', teams: ['product', 'customer-success'] } } as const;
    expect(timelineSentence(registered, nameOf)).toBe('Registered Ravi Menon for Product and Customer Success');
    expect(timelineSentence({ ...registered, stream: 'person-gone' }, nameOf)).toBe('Registered Erased person for Product and Customer Success');
  });
});

describe('what stands beside a sentence', () => {
  it('is the reason in the actor’s words', () => {
    expect(reasonOf(happened('ItemDropped', { ...banner, reason: 'the page itself is the banner' }))).toBe('the page itself is the banner');
    expect(reasonOf(happened('TierAgreed', agreed))).toBeUndefined();
    expect(reasonOf(happened('TierAgreed', { ...agreed, reason: '' }))).toBeUndefined();
    expect(reasonOf(happened('Commented', { commentId: '1', text: 'Hm' }))).toBeUndefined();
  });

  it('is the clause that it rests on', () => {
    expect(clauseOf(happened('TierAgreed', { ...agreed, clause: 'agreement-1' }))).toBe('agreement-1');
    expect(clauseOf(happened('ItemAdded', { item: blog, due: null, ownerId: null }))).toBeUndefined();
    expect(clauseOf(happened('Commented', { commentId: '1', text: 'Hm' }))).toBeUndefined();
  });

  it('is a mark on the steps that a reader should not miss', () => {
    expect(['AnnouncementProposed', 'TierAgreed', 'TierSettled', 'PlanConfirmed', 'AnnouncementMade', 'AnnouncementWithdrawn'].map((type) => isMilestone({ type: type as 'TierAgreed' }))).not.toContain(false);
    expect(isMilestone({ type: 'FactsRevised' })).toBe(false);
    expect(isMilestone({ type: 'TierObjected' })).toBe(false);
  });
});
