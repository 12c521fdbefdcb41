import { agreed, complete, item, known, mara, NOW, proposed, told, CHANNEL_URL, agree, piet, type Story, type TierId } from './announcement-for-specs.js';
import { describeItem } from './describe-checklist.js';

const POST = 'https://example.com/post';
const sheet = (story: Story, id: string) => describeItem(item(story, id), known(story), NOW);
const due = (tier: TierId, id: string, date: string) => sheet(agreed(tier, { target: { date, time: null, zone: 'Europe/Berlin' } }), id).due;
const completes = (story: Story, id: string) => story.when(complete(id), { by: mara }).thenTypes('ItemCompleted');
const on = (channel: string) => ({ channel, url: POST });

describe('Minor', () => {
  it('R16 offers a line in the digest, which wants no proof', () => {
    expect(sheet(agreed('minor'), 'digest')).toMatchObject({ channels: [{ label: 'PostHog Array' }], missing: [], completionRule: 'marking it as done is enough' });
    completes(agreed('minor'), 'digest').when(complete('digest'), { by: mara }).thenNothing();
  });

  it('R17 either post completes it, and both may be recorded', () => {
    const story = agreed('minor');
    story.when(complete('social'), { by: mara }).thenRefused('EvidenceMissing', { clause: 'minor-5' });
    for (const channel of ['social.twitter', 'social.linkedin']) story.when(complete('social', on(channel)), { by: mara }).thenTypes('EvidenceRecorded', 'ItemCompleted');
    const one = told(story, [mara, complete('social', on('social.twitter'))]);
    one.when(complete('social', on('social.linkedin')), { by: mara }).thenTypes('EvidenceRecorded');
    one.when(complete('social', on('social.twitter')), { by: mara }).thenNothing();
  });

  it('R17 asks which channel the evidence is for, and for one of its own', () => {
    agreed('minor').when(complete('social', { url: POST }), { by: mara }).thenRefused('InvalidInput', { field: 'evidence.0.channel' });
    agreed('minor').when(complete('social', on('email')), { by: mara }).thenRefused('InvalidInput', { field: 'evidence.0.channel' });
  });

  it('R18 offers a post in the user Slack group, without @here', () => {
    expect(sheet(agreed('minor'), 'user-slack').mentionsHere).toBe(false);
    completes(agreed('minor'), 'user-slack');
  });
});

describe('Medium', () => {
  it('R23 offers the digest’s highlights', () => { expect(sheet(agreed(), 'digest')).toMatchObject({ title: 'Line in the digest’s highlights', clause: 'medium-4' }); });

  it('R24 both posts are needed', () => {
    const one = agreed().when(complete('social', on('social.twitter')), { by: mara }).thenTypes('EvidenceRecorded');
    expect(sheet(one, 'social')).toMatchObject({ state: 'open', missing: ['Wants a link for LinkedIn.'], completionRule: 'Twitter and LinkedIn are both needed; a link is needed' });
    one.when(complete('social', on('social.twitter')), { by: mara }).thenNothing();
    one.when(complete('social', on('social.linkedin')), { by: mara }).thenTypes('EvidenceRecorded', 'ItemCompleted');
    agreed().when(complete('social', on('social.twitter'), on('social.linkedin')), { by: mara }).thenTypes('EvidenceRecorded', 'ItemCompleted');
  });

  it('R24 counts a text for no link', () => {
    const then = agreed().when(complete('social', { channel: 'social.twitter', text: 'Posted' }), { by: mara }).thenTypes('EvidenceRecorded');
    expect(sheet(then, 'social').missing).toHaveLength(2);
  });

  it('R25 emails those affected, who must be named', () => {
    const vague = agreed('medium', { audience: { words: '', segments: [] } });
    vague.when(complete('email'), { by: mara }).thenRefused('AudienceMissing', { clause: 'medium-6' });
    completes(told(vague, [piet, { type: 'ReviseAnnouncement', audience: { words: '', segments: ['eu'] }, clearTarget: false }]), 'email');
    expect(sheet(agreed(), 'email')).toMatchObject({ audience: 'affected', audienceChoices: ['affected', 'all'] });
    completes(agreed(), 'email');
  });

  it('R25 emails all only with a reason', () => {
    const all = { type: 'ChooseItemAudience', item: 'email', audience: 'all' } as const;
    agreed().when(all, { by: mara }).thenRefused('ReasonMissing', { field: 'reason', clause: 'medium-6' });
    const chosen = agreed('medium', { audience: { words: '', segments: [] } }).when({ ...all, reason: 'All of them chart' }, { by: mara }).thenTypes('ItemAudienceChosen');
    chosen.when(all, { by: mara }).thenNothing();
    completes(chosen, 'email');
    agreed().when({ ...all, item: 'digest' }, { by: mara }).thenRefused('InvalidInput', { field: 'audience' });
  });

  it('R26 posts in the user Slack group with @here', () => { expect(sheet(agreed(), 'user-slack').mentionsHere).toBe(true); });

  it('R27 wants the tutorial by the end of the week of release, never before the release', () => {
    expect(due('medium', 'tutorial', '2026-11-23')).toBe('2026-11-27');
    expect(due('medium', 'tutorial', '2026-11-27')).toBe('2026-11-27');
    expect(due('medium', 'tutorial', '2026-11-29')).toBe('2026-11-29');
    expect(sheet(agreed('medium', { target: undefined }), 'tutorial')).toMatchObject({ due: null, overdue: false });
    expect(sheet(agreed(), 'tutorial').dueRule).toBe('by the end of the week of release');
  });

  it('R28 offers a banner inside the product', () => { expect(sheet(agreed(), 'in-app-banner')).toMatchObject({ surface: 'in-product', detail: 'For existing users.' }); });

  it('R29 shares a link internally only once there is one', () => {
    agreed().when(complete('internal-share'), { by: mara }).thenRefused('WaitsForAnother', { clause: 'medium-10' });
    agreed().when(complete('internal-share', { url: POST }), { by: mara }).thenRefused('WaitsForAnother');
    completes(told(agreed(), [mara, complete('social', on('social.twitter'))]), 'internal-share');
    told(agreed(), [mara, complete('social', { channel: 'social.twitter', text: 'Posted' })]).when(complete('internal-share'), { by: mara }).thenRefused('WaitsForAnother');
  });

  it('R29 wants a link of its own when the posts were left out', () => {
    const story = told(agreed(), [mara, { type: 'DropItem', item: 'social', reason: 'No post' }]);
    story.when(complete('internal-share'), { by: mara }).thenRefused('EvidenceMissing');
    story.when(complete('internal-share', { url: POST }), { by: mara }).thenTypes('EvidenceRecorded', 'ItemCompleted');
  });

  it('R30 tells external parties, each ticked on its own', () => {
    const tick = (listing: string, ticked = true) => ({ type: 'TickListing', item: 'external-parties', listing, ticked }) as const;
    const one = agreed().when(tick('ppc-agencies'), { by: mara }).thenTypes('ListingTicked');
    one.when(tick('ppc-agencies'), { by: mara }).thenNothing();
    one.when(complete('external-parties'), { by: mara }).thenRefused('ListNotTicked', { because: 'Not ticked yet: Integration partners.' });
    const two = told(one, [mara, tick('integration-partners')]);
    expect(sheet(two, 'external-parties').listings).toMatchObject([{ ticked: true, by: mara.id, at: NOW }, { ticked: true }]);
    const done = completes(two, 'external-parties');
    done.when(tick('ppc-agencies', false), { by: mara }).thenRefused('ItemFinished');
    two.when(tick('ppc-agencies', false), { by: mara }).thenTypes('ListingTicked').when(tick('ppc-agencies', false), { by: mara }).thenNothing();
    agreed().when(tick('friends'), { by: mara }).thenRefused('NoSuchListing', { field: 'listing' });
  });
});

describe('Major', () => {
  const major = () => agreed('major');

  it('R35 offers the digest’s primary headline', () => { expect(sheet(major(), 'digest').clause).toBe('major-3'); });

  it('R36 wants a thread and a post', () => {
    const one = major().when(complete('social', on('social.linkedin')), { by: mara }).thenTypes('EvidenceRecorded');
    expect(sheet(one, 'social').missing).toEqual(['Wants the link of the thread’s first part on Twitter.']);
    one.when(complete('social', on('social.twitter')), { by: mara }).thenTypes('EvidenceRecorded', 'ItemCompleted');
  });

  it('R37 wants the executive’s thread, by an owner of its own', () => {
    major().when(complete('executive-thread', { text: 'Posted' }), { by: mara }).thenTypes('EvidenceRecorded');
    major().when(complete('executive-thread', { url: POST }), { by: mara }).thenTypes('EvidenceRecorded', 'ItemCompleted');
    expect(item(told(major(), [mara, { type: 'AssignOwner', items: ['executive-thread'], owner: piet.id }]), 'social').ownerId).toBeNull();
  });

  it('R38 and R42 want the links of the blog post and the landing page', () => {
    for (const id of ['blog-post', 'landing-page']) {
      major().when(complete(id), { by: mara }).thenRefused('EvidenceMissing', { because: 'Wants a link.' });
      major().when(complete(id, { url: POST }), { by: mara }).thenTypes('EvidenceRecorded', 'ItemCompleted');
    }
  });

  it('R39 emails all or those affected, and records which', () => {
    major().when(complete('email'), { by: mara }).thenRefused('AudienceMissing', { clause: 'major-7' });
    expect(sheet(major(), 'email').audience).toBeNull();
    for (const audience of ['all', 'affected'] as const) completes(told(major(), [mara, { type: 'ChooseItemAudience', item: 'email', audience }]), 'email');
  });

  it('R39 keeps whom it went to once it has gone out', () => {
    const sent = completes(told(major(), [mara, { type: 'ChooseItemAudience', item: 'email', audience: 'all' }]), 'email');
    sent.when({ type: 'ChooseItemAudience', item: 'email', audience: 'affected' }, { by: mara }).thenRefused('ItemFinished');
  });

  it('R40 posts in the user Slack group with @here', () => { expect(sheet(major(), 'user-slack')).toMatchObject({ mentionsHere: true, clause: 'major-8' }); });

  it('R41 wants the tutorial on the day of release', () => { expect(due('major', 'tutorial', '2026-11-23')).toBe('2026-11-23'); });

  it('R43 and R44 offer two banners, each on a surface of its own', () => {
    expect([sheet(major(), 'in-app-banner').surface, sheet(major(), 'on-site-banner').surface]).toEqual(['in-product', 'on-site']);
    completes(completes(major(), 'in-app-banner'), 'on-site-banner');
  });

  it('R45 ticks each listing on its own', () => {
    const then = told(major(), [mara, { type: 'TickListing', item: 'listings', listing: 'g2', ticked: true, url: POST }]);
    expect(sheet(then, 'listings').listings.map(({ label, ticked }) => [label, ticked])).toEqual([['G2.com', true], ['StackShare', false]]);
  });

  it('R46 shares internally after either thread has a link', () => {
    major().when(complete('internal-share'), { by: mara }).thenRefused('WaitsForAnother');
    completes(told(major(), [mara, complete('executive-thread', { url: POST })]), 'internal-share');
    completes(told(major(), [mara, complete('social', on('social.linkedin'))]), 'internal-share');
  });

  it('R47 tells external parties as a smaller one does', () => { major().when(complete('external-parties'), { by: mara }).thenRefused('ListNotTicked', { clause: 'major-15' }); });
});

describe('Any item', () => {
  it('is opened again with its evidence', () => {
    const done = told(agreed('minor'), [mara, complete('social', on('social.twitter'))]);
    const open = done.when({ type: 'ReopenItem', item: 'social', reason: 'A typo' }, { by: mara }).thenTypes('ItemReopened');
    open.when({ type: 'ReopenItem', item: 'social', reason: 'A typo' }, { by: mara }).thenNothing();
    completes(open, 'social');
  });

  it('is overdue once its day is past where the target is', () => {
    const story = agreed('minor');
    const overdue = (now: string) => describeItem(item(story, 'digest'), known(story), now).overdue;
    expect([overdue('2026-11-26T22:59:59.000Z'), overdue('2026-11-26T23:00:00.000Z')]).toEqual([false, true]);
    const east = agreed('minor', { target: { date: '2026-11-26', time: null, zone: 'Pacific/Kiritimati' } });
    const overdueThere = (now: string) => describeItem(item(east, 'digest'), known(east), now).overdue;
    expect([overdueThere('2026-11-26T09:59:59.000Z'), overdueThere('2026-11-26T10:00:00.000Z')]).toEqual([false, true]);
  });

  it('keeps its values when the playbook changes', () => {
    const story = told(proposed('minor', { channelMessageUrl: CHANNEL_URL }), [piet, agree('minor')], [mara, agree('minor')]);
    expect(item(story, 'digest')).toMatchObject({ title: 'Line in the digest’s other improvements', channels: [{ id: 'digest', label: 'PostHog Array' }] });
  });
});
