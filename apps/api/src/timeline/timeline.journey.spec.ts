import { PROPOSAL, startJourney, type Journey, type Person } from '../journey-for-specs.js';

/** The two questions that everything else stands on: what happened, and what waits. */
describe('the story and the desk', () => {
  let journey: Journey;
  let [mina, ravi, sam, vera] = [] as unknown as [Person, Person, Person, Person];
  let clock = new Date('2026-11-24T09:00:00.000Z');

  beforeAll(async () => {
    journey = await startJourney({ now: () => clock });
    [mina, ravi, sam, vera] = await Promise.all([journey.as('mina'), journey.as('ravi'), journey.as('sam'), journey.as('vera')]);
  });
  afterAll(() => journey.end());

  const story = async (filter: object, more = ''): Promise<{ sentence: string; type: string; actor: { name: string }; team: string }[]> => {
    const { data } = await vera.ask(`query ($filter: TimelineFilter) { timeline(filter: $filter, first: 200) { edges { node { sentence type actor { name } team reason aboutTitle milestone effectiveAt clause { quote } ${more} } } } }`, { filter });
    return data.timeline.edges.map(({ node }: { node: object }) => node);
  };

  it('R65 tells of one announcement, one person, one team, one kind of event, one span of time, or everything', async () => {
    const { id } = await ravi.do('proposeAnnouncement', PROPOSAL);
    await sam.do('comment', { id, text: 'My accounts wait for this.' });

    expect((await story({ about: id })).map(({ type }) => type)).toEqual(['Commented', 'ChannelMessageRecorded', 'AnnouncementProposed']);
    expect(new Set((await story({ person: 'person-sam' })).map(({ actor }) => actor.name))).toEqual(new Set(['Sam Duarte']));
    expect(new Set((await story({ team: 'CUSTOMER_SUCCESS' })).map(({ team }) => team))).toEqual(new Set(['CUSTOMER_SUCCESS']));
    expect((await story({ types: ['Commented'] })).every(({ type }) => type === 'Commented')).toBe(true);
    expect(await story({ types: [] })).toEqual([]);
    expect(await story({ until: '2000-01-01T00:00:00Z' })).toEqual([]);
    expect((await story({})).map(({ type }) => type)).toEqual(expect.arrayContaining(['PersonRegistered', 'PlaybookPublished', 'AnnouncementProposed']));
  });

  it('calls a thing by its name of today, and keeps the reason and the clause beside the sentence', async () => {
    const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, title: 'A first name' });
    await story({ about: id });
    await mina.do('agreeTier', { id, tier: 'major', reason: 'Everybody asks for it.' });
    await ravi.do('reviseAnnouncement', { id, title: 'A better name' });

    const [, agreed] = await story({ about: id });
    expect(agreed).toMatchObject({ sentence: 'Marketing agreed to Major, where Medium was suggested: “Everybody asks for it.”', reason: 'Everybody asks for it.', aboutTitle: 'A better name', milestone: true, clause: { quote: expect.stringContaining('tiers') } });
  });

  const desk = async (person: Person): Promise<{ counts: Record<string, number>; agreements: { id: string }[]; agreementsElsewhere: { id: string }[]; toMove: { action: string; announcement: { id: string } }[]; mine: { item: { id: string; overdue: boolean } }[]; overdue: object[] }> =>
    (await person.ask('{ desk { counts { agreements agreementsElsewhere toMove mine overdue unowned underWay } agreements { id } agreementsElsewhere { id } toMove { action sentence announcement { id } } mine { item { id overdue due } } overdue { announcement { id } item { id } } unowned { item { id } } } }')).data.desk;
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

  it('R5 R6 puts a tier that is sought on the desk of whoever can agree, unless no support is expected', async () => {
    const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'medium' });
    const quiet = await ravi.do('proposeAnnouncement', { ...PROPOSAL, supportExpected: false });

    expect(ids((await desk(mina)).agreements)).toContain(id);
    expect(ids((await desk(ravi)).agreements)).not.toContain(id);
    expect(ids((await desk(ravi)).agreementsElsewhere)).toContain(id);
    for (const person of [mina, ravi]) expect(ids((await desk(person)).agreements.concat((await desk(person)).agreementsElsewhere))).not.toContain(quiet.id);
  });

  it('keeps a dispute on both desks, since either side can end it', async () => {
    const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'medium' });
    await mina.do('agreeTier', { id, tier: 'major', reason: 'Bigger than it looks.' });

    expect(ids((await desk(mina)).agreements)).toContain(id);
    expect(ids((await desk(ravi)).agreements)).toContain(id);
    expect(ids((await desk(sam)).agreements)).not.toContain(id);
  });

  it('R10 R8 names Marketing’s next step from the channel to the day it ships, to one who is still signed in', async () => {
    const { channelMessageUrl, ...untold } = PROPOSAL;
    const { id } = await ravi.do('proposeAnnouncement', { ...untold, facts: { ...PROPOSAL.facts, noticedBy: 'NONE' }, agreeToTier: 'minor' });
    const step = async (): Promise<string | undefined> => (await desk(mina)).toMove.find(({ announcement }) => announcement.id === id)?.action;

    const steps = [await step()];
    await mina.do('recordChannelMessage', { id, url: channelMessageUrl });
    steps.push(await step());
    await mina.do('agreeTier', { id, tier: 'minor' });
    steps.push(await step());
    await mina.do('assignOwner', { id, items: ['digest', 'social', 'user-slack'], owner: 'person-sam' });
    steps.push(await step());
    await mina.do('confirmPlan', { id });
    steps.push(await step());
    clock = new Date('2026-12-03T09:00:00.000Z');
    expect((await mina.ask('{ desk { counts { mine } } }')).status).toBe(401);
    mina = await journey.as('mina');
    steps.push(await step());

    expect(steps).toEqual(['recordChannelMessage', undefined, 'assignOwner', 'confirmPlan', undefined, 'announce']);
    expect((await desk(await journey.as('sam'))).toMove).toEqual([]);
  });

  it('shows what is mine, and once its day has passed in its own zone that it is overdue', async () => {
    expect((await desk(await journey.as('sam'))).mine.map(({ item }) => item.overdue)).toEqual([false, false, false]);

    clock = new Date('2026-12-03T23:30:00.000Z');

    const later = await desk(await journey.as('sam'));
    expect(later.mine.map(({ item }) => item.overdue)).toEqual([true, true, true]);
    expect(later.counts).toMatchObject({ mine: 3, overdue: 3 });
  });
});
