import { PROPOSAL, startJourney, type Journey, type Person } from '../journey-for-specs.js';

describe('R66 a playbook that changes', () => {
  let journey: Journey;
  let [mina, ravi, ada]: Person[] = [];

  beforeAll(async () => {
    journey = await startJourney();
    [mina, ravi, ada] = await Promise.all(['mina', 'ravi', 'ada'].map((name) => journey.as(name)));
  });
  afterAll(() => journey.end());

  const publish = async (change: (json: string) => string) => {
    const { data } = await ada!.ask('{ playbook { document } }');
    const input = { document: JSON.parse(change(JSON.stringify(data.playbook.document))), reason: 'It is time' };
    return (await ada!.ask('mutation ($input: PublishPlaybookInput!) { answer: publishPlaybook(input: $input) { __typename ... on Refused { because } } }', { input })).data.answer;
  };
  const agreedBySomebody = async (facts: object, tier: string) => {
    const { id } = await ravi!.do('proposeAnnouncement', { ...PROPOSAL, facts: { ...PROPOSAL.facts, ...facts }, agreeToTier: tier });
    return mina!.do('agreeTier', { id, tier }, 'checklist { id }');
  };

  it('R66 refuses in the words of the version that an announcement was proposed under', async () => {
    const { id } = await agreedBySomebody({}, 'medium');
    const before = await mina!.do('confirmPlan', { id });
    expect(await publish((json) => json.replace(before.clause.quote, 'owners are a thing of the past.'))).toEqual({ __typename: 'Playbook' });

    expect(await mina!.do('confirmPlan', { id })).toEqual(before);
  });

  it('R66 calls the tier of a precedent as it was called on its day', async () => {
    const { id, checklist } = await agreedBySomebody({ noticedBy: 'NONE' }, 'minor');
    await mina!.do('assignOwner', { id, items: checklist.map((item: { id: string }) => item.id), owner: 'person-mina' });
    await mina!.do('confirmPlan', { id });
    await mina!.do('announce', { id });
    expect(await publish((json) => json.replaceAll('"minor"', '"small"').replace('"Minor"', '"Small"'))).toEqual({ __typename: 'Playbook' });

    const { data } = await mina!.ask('query ($facts: FactsInput!) { suggestTier(facts: $facts) { suggestion { tier { name } } precedents { announcementId tier { name level of } } } }', { facts: { ...PROPOSAL.facts, noticedBy: 'NONE' } });
    expect(data.suggestTier.suggestion.tier.name).toBe('Small');
    expect(data.suggestTier.precedents).toContainEqual({ announcementId: id, tier: { name: 'Minor', level: 1, of: 3 } });
  });
});
