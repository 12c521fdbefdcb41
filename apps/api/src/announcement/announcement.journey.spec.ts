import { PROPOSAL, startJourney, type Journey, type Person } from '../journey-for-specs.js';

const NOW = new Date('2026-11-24T09:00:00.000Z');

describe('the road of an announcement', () => {
  let journey: Journey;
  let [mina, jonas, ravi, sam, vera] = [] as unknown as [Person, Person, Person, Person, Person];

  beforeAll(async () => {
    journey = await startJourney({ now: () => NOW });
    [mina, jonas, ravi, sam, vera] = await Promise.all([journey.as('mina'), journey.as('jonas'), journey.as('ravi'), journey.as('sam'), journey.as('vera')]);
  });
  afterAll(() => journey.end());

  const CHECKLIST = 'checklist { id title state owner { id } completionRule missing clause { id quote } due }';

  /** Proposed by Product, agreed by both, and so with a checklist. */
  const agreed = async (more: object = {}): Promise<{ id: string; checklist: { id: string }[] }> => {
    const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, ...more, agreeToTier: 'medium' });
    return mina.do('agreeTier', { id, tier: 'medium' }, CHECKLIST);
  };

  it('R1 R2 R3 R8 R65 leads from a proposal through two seats and an owned checklist to announced, and its timeline tells it', async () => {
    const proposed = await ravi.do('proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'medium' });
    expect(proposed).toMatchObject({ state: 'PROPOSED', standing: 'Waits for Marketing to agree to the Medium tier', agreement: { status: 'ONE_SEAT', tier: null } });

    const issued = await mina.do('agreeTier', { id: proposed.id, tier: 'medium' }, CHECKLIST);
    expect(issued).toMatchObject({ state: 'AGREED', agreement: { status: 'AGREED', tier: { name: 'Medium' } }, progress: { kept: 8, unowned: 8 } });
    expect(issued.checklist.map((item: { id: string }) => item.id)).toContain('tutorial');
    expect(issued.checklist[0].clause.quote).not.toBe('');

    const items = issued.checklist.map((item: { id: string }) => item.id);
    await mina.do('dropItem', { id: proposed.id, item: 'external-parties', reason: 'No partner installs it.' });
    await mina.do('assignOwner', { id: proposed.id, items: items.filter((item: string) => item !== 'external-parties'), owner: 'person-mina' });
    expect(await mina.do('confirmPlan', { id: proposed.id })).toMatchObject({ state: 'PLANNED', progress: { kept: 7, unowned: 0 } });
    expect(await mina.do('announce', { id: proposed.id })).toMatchObject({ state: 'ANNOUNCED' });

    const { data } = await mina.ask('query ($id: ID!) { timeline(filter: { about: $id }) { edges { node { sentence actor { name } team clause { id } aboutTitle revision } } } }', { id: proposed.id });
    const story = data.timeline.edges.map(({ node }: { node: { sentence: string } }) => node.sentence);
    expect(story.at(-1)).toBe('Proposed');
    expect(story).toEqual(expect.arrayContaining(['Product agreed to Medium', 'Marketing agreed to Medium', 'Both seats agreed: the tier is Medium', 'Announced']));
    expect(data.timeline.edges[0].node).toMatchObject({ actor: { name: 'Mina Okafor' }, team: 'MARKETING', aboutTitle: PROPOSAL.title });
  });

  it('R3 asks two people of two teams', async () => {
    const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'medium' });

    expect(await sam.do('agreeTier', { id, tier: 'medium' })).toMatchObject({ code: 'NotYourSeat', clause: { id: 'agreement-1' } });
    expect(await ravi.do('agreeTier', { id, tier: 'medium', seat: 'MARKETING' })).toMatchObject({ code: 'NotYourSeat', field: 'seat' });
    expect(await mina.do('confirmPlan', { id })).toMatchObject({ code: 'TierNotAgreed' });
  });

  it('R4 R49d shows disagreement, and lets it be settled', async () => {
    const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'medium' });

    expect(await mina.do('agreeTier', { id, tier: 'major' })).toMatchObject({ code: 'ReasonMissing', field: 'reason', clause: { id: 'tiers-2' } });
    expect(await mina.do('agreeTier', { id, tier: 'major', reason: 'Everybody asks for it.' })).toMatchObject({ state: 'PROPOSED', agreement: { status: 'DISPUTED' } });
    expect(await jonas.do('objectToTier', { id, tier: 'medium', reason: 'Too small.' })).toMatchObject({ agreement: { status: 'DISPUTED' } });
    expect(await mina.do('agreeTier', { id, tier: 'medium' })).toMatchObject({ state: 'AGREED' });
  });

  it('R10 R11 goes nowhere before the channel was told, unless Marketing waives it', async () => {
    const { channelMessageUrl: _told, ...untold } = PROPOSAL;
    const { id } = await ravi.do('proposeAnnouncement', { ...untold, agreeToTier: 'medium' });

    expect(await mina.do('agreeTier', { id, tier: 'medium' })).toMatchObject({ code: 'ChannelNotTold', clause: { id: 'first-step-1' }, remedy: expect.stringContaining('waive') });
    expect(await ravi.do('waiveChannelMessage', { id, reason: 'Said in the hall.' })).toMatchObject({ code: 'NotAllowed', clause: { id: 'coordination-1' } });
    await mina.do('waiveChannelMessage', { id, reason: 'Said in the hall.' });
    expect(await mina.do('agreeTier', { id, tier: 'medium' })).toMatchObject({ state: 'AGREED' });
  });

  it('R9a re-opens both seats when a fact changes, and says which; a typo does not', async () => {
    const { id } = await agreed();

    expect(await ravi.do('reviseAnnouncement', { id, title: 'Funnels load in a third of the time' })).toMatchObject({ state: 'AGREED' });
    expect(await ravi.do('reviseAnnouncement', { id, facts: { ...PROPOSAL.facts, noticedBy: 'MOST' } }))
      .toMatchObject({ state: 'PROPOSED', agreement: { status: 'NOBODY', reopenedBecause: expect.stringContaining('noticed by most, was some') } });
  });

  it('R9 issues the list again after the tier changed, shows the difference first and keeps owners', async () => {
    const { id } = await agreed();
    await mina.do('assignOwner', { id, items: ['tutorial'], owner: 'person-jonas' });
    await ravi.do('reviseAnnouncement', { id, facts: { ...PROPOSAL.facts, noticedBy: 'MOST' } });
    await ravi.do('agreeTier', { id, tier: 'major' });
    expect(await mina.do('agreeTier', { id, tier: 'major' })).toMatchObject({ checklistOutdated: true });
    expect(await mina.do('confirmPlan', { id })).toMatchObject({ code: 'ChecklistOutdated' });

    const preview = await mina.do('reissueChecklist', { id, dryRun: true });
    expect(preview.__typename).toBe('Preview');
    expect(preview.difference.added.map((item: { id: string }) => item.id)).toEqual(expect.arrayContaining(['blog-post', 'landing-page']));
    expect(preview.difference.kept).toContainEqual({ id: 'tutorial', owner: { id: 'person-jonas' }, state: 'OPEN' });

    expect(await mina.do('reissueChecklist', { id })).toMatchObject({ checklistOutdated: false, progress: { kept: 13 } });
  });

  it('R24 R27 R29 R30 R49 keeps items honest: evidence for each channel, links, ticks, what waits for another, and no PR', async () => {
    const { id } = await agreed();
    await mina.do('assignOwner', { id, items: ['social', 'internal-share', 'tutorial', 'external-parties'], owner: 'person-mina' });
    const twitter = { channel: 'social.twitter', url: 'https://twitter.example/1' };

    expect(await mina.do('completeItem', { id, item: 'internal-share', evidence: [{ text: 'Shared' }] })).toMatchObject({ code: 'WaitsForAnother' });
    expect(await mina.do('completeItem', { id, item: 'tutorial' })).toMatchObject({ code: 'EvidenceMissing' });
    const half = await mina.do('completeItem', { id, item: 'social', evidence: [twitter] }, CHECKLIST);
    expect(half.checklist.find((item: { id: string }) => item.id === 'social')).toMatchObject({ state: 'OPEN', missing: [expect.stringContaining('LinkedIn')] });
    await mina.do('completeItem', { id, item: 'social', evidence: [{ channel: 'social.linkedin', url: 'https://linkedin.example/1' }] });
    expect(await mina.do('completeItem', { id, item: 'internal-share', evidence: [{ text: 'Shared' }] })).toMatchObject({ progress: { done: 2 } });
    expect(await mina.do('completeItem', { id, item: 'external-parties' })).toMatchObject({ code: 'ListNotTicked' });
    expect(await mina.do('addItem', { id, title: 'PR for the launch' })).toMatchObject({ code: 'PrNotOffered', clause: { id: 'press-1' } });
  });

  it('R1 R67 remains as it was when somebody without a lane tries', async () => {
    const { id, revision } = await ravi.do('proposeAnnouncement', PROPOSAL);

    for (const [mutation, input] of [['comment', { text: 'Hello' }], ['withdrawAnnouncement', { reason: 'No' }], ['agreeTier', { tier: 'medium' }]] as const)
      expect(await vera.do(mutation, { id, ...input })).toMatchObject({ __typename: 'Refused', code: expect.stringMatching(/NotAllowed|NotYourSeat/) });
    expect(await vera.do('proposeAnnouncement', PROPOSAL)).toMatchObject({ code: 'NotAllowed' });

    const { data } = await vera.ask('query ($id: ID!) { announcement(id: $id) { revision actions { name allowed refused { because } } } }', { id });
    expect(data.announcement.revision).toBe(revision);
    expect(data.announcement.actions.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
  });

  it('can be seen as it was, by revision and by time', async () => {
    const { id } = await agreed();
    const AS_OF = 'query ($id: ID!, $asOf: AsOf) { announcement(id: $id, asOf: $asOf) { revision state agreement { status } } }';

    expect((await vera.ask(AS_OF, { id, asOf: { revision: 0 } })).data.announcement).toMatchObject({ revision: 0, state: 'PROPOSED', agreement: { status: 'NOBODY' } });
    expect((await vera.ask(AS_OF, { id, asOf: { time: '2020-01-01T00:00:00Z' } })).data.announcement).toBeNull();
    expect((await vera.ask(AS_OF, { id, asOf: { time: '2999-01-01T00:00:00Z' } })).data.announcement).toMatchObject({ state: 'AGREED' });
    expect((await vera.ask(AS_OF, { id, asOf: { time: 'soon' } })).errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'asOf.time' } });
  });

  it('is found by what it waits for, who owns it, its words and its date', async () => {
    const { id } = await agreed({ title: 'A very particular title', target: { date: '2027-02-03', zone: 'UTC' } });
    await mina.do('assignOwner', { id, items: ['tutorial'], owner: 'person-sam' });
    const found = async (filter: object): Promise<string[]> => {
      const { data, errors } = await vera.ask('query ($filter: AnnouncementFilter) { announcements(filter: $filter, first: 100) { totalCount edges { node { id } } } }', { filter });
      if (!data) throw new Error(JSON.stringify(errors));
      return data.announcements.edges.map(({ node }: { node: { id: string } }) => node.id);
    };

    expect(await found({ text: 'particular' })).toEqual([id]);
    expect(await found({ owner: 'person-sam' })).toEqual([id]);
    expect(await found({ targetFrom: '2027-02-01', targetUntil: '2027-02-28' })).toEqual([id]);
    expect(await found({ states: ['AGREED'], tiers: ['medium'] })).toContain(id);
    expect(await found({ waitsFor: 'MARKETING' })).not.toContain(id);
    expect(await found({ states: [] })).toEqual([]);
  });

  it('comes page by page, without gaps or doubles', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await vera.ask('query ($after: String) { announcements(first: 3, after: $after, order: TITLE, direction: ASCENDING) { edges { node { id } } pageInfo { endCursor hasNextPage } totalCount } }', { after });
      seen.push(...data.announcements.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data.announcements.pageInfo.hasNextPage ? data.announcements.pageInfo.endCursor : null;
      if (!after) expect(seen).toHaveLength(data.announcements.totalCount);
    } while (after);

    expect(new Set(seen).size).toBe(seen.length);
  });
});
