import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startStandIn, type StandIn } from './event-store/eventstoredb/stand-in/stand-in.js';
import { PROPOSAL, startJourney, type Answer, type Journey, type Person } from './journey-for-specs.js';
import { SAMPLES } from './samples/first-start.js';

const REAL = process.env['EVENTSTORE_TEST_URL']?.replace(/#.*$/, '');
const THROUGH_STAND_IN = 'through the stand-in';
const PROPOSE = `mutation Propose($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { __typename ... on Announcement { id title } ... on Refused { code } } }`;
const COMMENT = `mutation Say($input: CommentInput!) { answer: comment(input: $input) { __typename ... on Announcement { id revision } ... on Refused { code } } }`;
const COMMENTED = COMMENT.replace('{ id revision }', '{ id revision comments { id text at } }');
const ONE = 'query One($id: ID!) { announcement(id: $id) { title revision } }';
const TITLES = '{ announcements(first: 100) { totalCount edges { node { title } } } }';

const kinds: readonly (readonly [string, () => Promise<{ readonly url: string; readonly close: () => Promise<void>; readonly standIn?: StandIn }>])[] = [
  [THROUGH_STAND_IN, async () => {
    const standIn = await startStandIn();
    return { url: standIn.url, close: () => standIn.close(), standIn };
  }],
  ...(REAL === undefined ? [] : [['on a real server', async () => ({ url: REAL, close: async () => undefined })] as const]),
];

describe.each(kinds)('two servers on one EventStoreDB, %s', (name, openStore) => {
  let store: Awaited<ReturnType<typeof openStore>>;
  let starting: readonly Promise<Journey>[] = [];
  let one: Journey;
  let other: Journey;
  let mina: Person;
  let ravi: Person;

  const propose = (person: Person, title: string): Promise<Answer> => person.ask(PROPOSE, { input: { ...PROPOSAL, title } });
  const until = async <Value>(ask: () => Promise<Value>, isSo: (value: Value) => boolean): Promise<Value> => {
    for (;;) {
      const value = await ask();
      if (isSo(value)) return value;
      await pause(20);
    }
  };

  beforeAll(async () => {
    store = await openStore();
    const env = { EVENT_STORE: `${store.url}#two-servers-${randomUUID()}`, SAMPLES: 'on' };
    // Both at the same moment, on an empty log.
    starting = [startJourney({ env }), startJourney({ env })];
    [one, other] = await Promise.all(starting) as [Journey, Journey];
    const people = async (of: Journey): Promise<Answer> => until(() => of.ask('{ signInOptions { people { id } } }'), ({ data }) => data?.signInOptions.people.length === 7);
    await Promise.all([people(one), people(other)]);
    [mina, ravi] = await Promise.all([one.as('mina'), other.as('ravi')]);
    await until(() => ravi.ask(TITLES), ({ data }) => data.announcements.totalCount >= SAMPLES.length);
    await until(() => mina.ask(TITLES), ({ data }) => data.announcements.totalCount >= SAMPLES.length);
  }, 120_000);
  afterAll(async () => {
    // The one that started, where the other did not.
    await Promise.allSettled(starting.map(async (journey) => (await journey).end()));
    await store?.close();
  });

  it('bring the policy, the people and the samples once, however many start at the same moment', async () => {
    for (const person of [mina, ravi]) {
      const { data } = await person.ask(TITLES);
      expect(data.announcements.edges.map(({ node }: { node: { title: string } }) => node.title).sort()).toEqual(SAMPLES.map(({ title }) => title).sort());
      const { data: told } = await person.ask('{ timeline(filter: { types: ["PlaybookPublished", "PersonRegistered"] }, first: 50) { edges { node { type aboutId } } } }');
      const seen = told.timeline.edges.map(({ node }: { node: { type: string; aboutId: string } }) => `${node.type} ${node.aboutId}`);
      expect([seen.length, new Set(seen).size]).toEqual([8, 8]);
    }
  });

  it('both take commands, and the other one answers from where a command came to when it is told its position', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [asked, reader] = round % 2 === 0 ? [mina, ravi] : [ravi, mina];
      const { data, extensions } = await propose(asked, `Asked here and read there, ${round}`);
      const { id } = data.answer as { id: string };
      const read = await reader.ask(ONE, { id }, { 'x-fanfare-position': String(extensions.position) });
      expect(read.data.announcement).toEqual({ title: `Asked here and read there, ${round}`, revision: expect.any(Number) });
      expect(String(read.extensions.position) >= String(extensions.position)).toBe(true);
    }
  });

  it('let many say something about one announcement through both, and every word is there once', async () => {
    const { id } = (await propose(mina, 'Much is said of it')).data.answer as { id: string };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? mina : ravi).ask(COMMENT, { input: { id, text: `Word ${at}`, commandId: `word-${at}` } })));
    const positions = answers.filter(({ data }) => data.answer.__typename === 'Announcement').map(({ extensions }) => String(extensions.position));
    const { data } = await ravi.ask('query Said($id: ID!) { timeline(filter: { about: $id, types: ["Commented"] }, first: 50) { edges { node { data revision } } } }', { id }, { 'x-fanfare-position': positions.sort().at(-1) ?? '' });
    const said = data.timeline.edges.map(({ node }: { node: { data: { text: string } } }) => node.data.text);

    expect(said.length).toBe(positions.length);
    expect(new Set(said).size).toBe(said.length);
    const revisions = data.timeline.edges.map(({ node }: { node: { revision: number } }) => node.revision);
    expect(new Set(revisions).size).toBe(revisions.length);
  });

  it('answer a command that comes again at the other one as the first did', async () => {
    const input = { ...PROPOSAL, title: 'Sent to both', commandId: 'sent-to-both' };
    const person = await other.as('mina');
    const [here, there] = [await mina.ask(PROPOSE, { input }), await person.ask(PROPOSE, { input })];

    expect(there.data.answer).toEqual(here.data.answer);
    const { data } = await person.ask(TITLES);
    expect(data.announcements.edges.filter(({ node }: { node: { title: string } }) => node.title === 'Sent to both')).toHaveLength(1);
  });

  it('answer a command that comes to both at the same moment alike, and as the log has it', async () => {
    const { id } = (await propose(mina, 'Said to both at once')).data.answer as { id: string };
    const person = await other.as('mina');
    for (let round = 0; round < 10; round += 1) {
      const input = { id, text: `Word ${round}`, commandId: `at-both-${round}` };
      const [here, there] = await Promise.all([mina.ask(COMMENTED, { input }), person.ask(COMMENTED, { input })]);

      expect(here.data.answer.comments).toHaveLength(round + 1);
      expect(there.data.answer).toEqual(here.data.answer);
      const read = await ravi.ask('query Said($id: ID!) { timeline(filter: { about: $id, types: ["Commented"] }, first: 50) { edges { node { recordedAt revision } } } }', { id }, { 'x-fanfare-position': String(here.extensions.position) });
      const said = read.data.timeline.edges.map(({ node }: { node: { recordedAt: string } }) => node.recordedAt);
      expect([...said].sort()).toEqual(here.data.answer.comments.map(({ at }: { at: string }) => at).sort());
    }
  });

  it('tell those who watch at one what happens at the other', async () => {
    const { id } = (await propose(mina, 'Watched from afar')).data.answer as { id: string };
    const watched = ravi.live('subscription { announcementChanged { id revision } }');
    // The state of the store comes over the same socket, after the watch is under way.
    await ravi.live('subscription { logStatusChanged { state } }').next();
    const { data } = await mina.ask(COMMENT, { input: { id, text: 'Look' } });

    await expect(watched.next()).resolves.toMatchObject({ data: { announcementChanged: { id, revision: data.answer.revision } } });
  });

  // A real server that others use is not stopped for this.
  (name === THROUGH_STAND_IN ? it : it.skip)('go on by themselves when the store was away, without a gap', async () => {
    const node = store.standIn!.nodes[0]!;
    await node.kill();
    const refused = await propose(mina, 'Asked in vain');
    expect([refused.status, refused.errors[0]?.extensions['code']]).toEqual([503, 'UNAVAILABLE']);
    expect((await ravi.ask(TITLES)).status).toBe(200);

    await node.restart();
    const { data, extensions } = await until(() => propose(mina, 'Asked again'), ({ status }) => status === 200);
    const read = await until(() => ravi.ask(ONE, { id: data.answer.id }, { 'x-fanfare-position': String(extensions.position) }), ({ data }) => data?.announcement !== null);
    expect(read.data.announcement.title).toBe('Asked again');
  }, 60_000);
});
