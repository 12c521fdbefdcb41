import { WebSocket } from 'ws';
import { PROPOSAL, startJourney, type Journey, type Person } from '../journey-for-specs.js';
import { CLOSED_UNSIGNED } from './live.js';

describe('the frame of every answer', () => {
  let journey: Journey;
  let [mina, ravi] = [] as unknown as [Person, Person];

  beforeAll(async () => {
    journey = await startJourney();
    [mina, ravi] = await Promise.all([journey.as('mina'), journey.as('ravi')]);
  });
  afterAll(() => journey.end());

  const post = async (body: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; body: { errors?: { message: string; extensions: { code: string } }[] } }> => {
    const response = await fetch(`${journey.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${ravi.token}`, ...headers }, body });
    return { status: response.status, body: (await response.json()) as never };
  };
  const logLength = async (): Promise<string | null> => (await ravi.ask('{ me { id } }')).extensions.position;

  describe('signing in', () => {
    it('lets a stranger see who could sign in, and nothing else', async () => {
      expect((await journey.ask('{ me { id } signInOptions { mode people { name } } }')).data).toMatchObject({ me: null, signInOptions: { mode: 'demo' } });

      for (const query of ['{ desk { counts { mine } } }', '{ people { id } }', '{ ...Q } fragment Q on Query { people { id } }', 'mutation { comment(input: { id: "announcement-1", text: "x" }) { __typename } }']) {
        const { status, errors } = await journey.ask(query);
        expect([status, errors[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
      }
    });

    it('keeps a cookie that no script can read, and takes it away again', async () => {
      const { headers } = await journey.ask('mutation { signIn(person: "person-mina") { __typename } }');
      const cookie = headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/^fanfare_session=.+; Max-Age=43200; .*HttpOnly; SameSite=Lax$/);

      const [pair] = cookie.split(';');
      expect((await journey.ask('{ me { name } }', {}, { headers: { cookie: pair ?? '' } })).data.me.name).toBe('Mina Okafor');
      expect((await journey.ask('mutation { signOut }')).headers.get('set-cookie')).toMatch(/^fanfare_session=;/);
    });

    it('knows nobody by a token that was tampered with, and no person that is none', async () => {
      expect((await journey.ask('{ me { id } }', {}, { token: `${ravi.token}x` })).data.me).toBeNull();
      expect((await journey.ask('mutation { signIn(person: "person-nobody") { ... on Refused { code field } } }')).data.signIn).toEqual({ code: 'NotFound', field: 'person' });
      expect((await journey.ask('mutation { signIn(person: "playbook-handbook") { ... on Refused { code field } } }')).data.signIn).toEqual({ code: 'InvalidInput', field: 'person' });
    });
  });

  describe('what cannot be read', () => {
    it.each([
      ['malformed JSON', '{"query":', 400, 'BAD_REQUEST'],
      ['an empty body', '', 400, 'BAD_REQUEST'],
      ['a list of requests', '[{"query":"{ me { id } }"}]', 400, 'BAD_REQUEST'],
      ['100 KB of white space', `{"query":"{ me { id } }"${' '.repeat(110_000)}}`, 413, 'TOO_LARGE'],
      ['an unknown field', '{"query":"{ me { shoeSize } }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
      ['an unknown input field', '{"query":"mutation { comment(input: { id: \\"x\\", text: \\"y\\", loud: true }) { __typename } }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
      ['an unknown input field in variables', '{"query":"mutation ($i: CommentInput!) { comment(input: $i) { __typename } }","variables":{"i":{"id":"x","text":"y","loud":true}}}', 400, 'BAD_USER_INPUT'],
      ['a number for a text', '{"query":"mutation ($i: CommentInput!) { comment(input: $i) { __typename } }","variables":{"i":{"id":"x","text":7}}}', 400, 'BAD_USER_INPUT'],
      ['half a query', '{"query":"{ me { id"}', 400, 'GRAPHQL_PARSE_FAILED'],
      ['too many words', JSON.stringify({ query: `{ me { ${'id '.repeat(2100)} } }` }), 400, 'GRAPHQL_PARSE_FAILED'],
      ['a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}', 400, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ])('answers %s with a 4xx, and the log stays as it was', async (_what, body, status, code) => {
      const before = await logLength();

      const answer = await post(body);

      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
      expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:|\.js:|stack/i);
      expect(await logLength()).toBe(before);
    });

    it('refuses what a form on another site could send', async () => {
      expect((await post('{"query":"{ me { id } }"}', { 'content-type': 'text/plain' })).status).toBeGreaterThanOrEqual(400);
      const plain = await fetch(`${journey.url}/graphql?query=${encodeURIComponent('mutation { signOut }')}`);
      expect(plain.status).toBeGreaterThanOrEqual(400);
    });

    it('answers to its own names alone, and says so to a browser with the usual headers', async () => {
      const { headers } = await fetch(`${journey.url}/health/live`);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    });

    it('compresses what is large', async () => {
      const { headers } = await fetch(`${journey.url}/explorer/explorer.mjs`);
      expect(headers.get('content-encoding')).toMatch(/br|gzip/);
    });

    it.each([
      ['{ announcements(first: 0) { totalCount } }', 'first'],
      ['{ announcements(first: 101) { totalCount } }', 'first'],
      ['{ timeline(first: 201) { pageInfo { hasNextPage } } }', 'first'],
      ['{ announcements(after: "nonsense") { totalCount } }', 'after'],
      ['{ timeline(after: "WyJ4Il0") { pageInfo { hasNextPage } } }', 'after'],
      ['{ announcements(filter: { targetFrom: "2026-02-30" }) { totalCount } }', 'filter.targetFrom'],
      ['{ timeline(filter: { since: "yesterday" }) { pageInfo { hasNextPage } } }', 'filter.since'],
      ['{ announcement(id: "person-mina") { id } }', 'id'],
    ])('names the argument that is wrong in %s', async (query, field) => {
      const { status, errors } = await ravi.ask(query);

      expect([status, errors[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT', field }]);
    });
  });

  describe('a command that cannot be given', () => {
    it.each([
      ['proposeAnnouncement', { ...PROPOSAL, title: '' }, 'InvalidInput', 'title'],
      ['proposeAnnouncement', { ...PROPOSAL, title: 'x'.repeat(141) }, 'InvalidInput', 'title'],
      ['proposeAnnouncement', { ...PROPOSAL, target: { date: '2026-02-30', zone: 'UTC' } }, 'InvalidInput', 'target.date'],
      ['proposeAnnouncement', { ...PROPOSAL, target: { date: '2026-12-01', zone: 'Moon/Sea' } }, 'InvalidInput', 'target.zone'],
      ['proposeAnnouncement', { ...PROPOSAL, links: [{ url: 'javascript:alert(1)' }] }, 'InvalidInput', 'links.0.url'],
      ['proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'colossal' }, 'NoSuchTier', 'agreeToTier'],
      ['proposeAnnouncement', { ...PROPOSAL, commandId: ' ' }, 'InvalidInput', 'commandId'],
      ['comment', { id: 'person-mina', text: 'x' }, 'InvalidInput', 'id'],
      ['comment', { id: 'announcement-00000000-0000-4000-8000-000000000000', text: 'x' }, 'NotFound', 'id'],
      ['comment', { id: 'announcement-00000000-0000-4000-8000-000000000000', text: 'x'.repeat(4001) }, 'InvalidInput', 'text'],
      ['comment', { id: 'announcement-00000000-0000-4000-8000-000000000000', text: 'x', expectedRevision: -3 }, 'InvalidInput', 'expectedRevision'],
      ['publishPlaybook', { document: { title: 'Mine' }, reason: 'Because' }, 'NotAllowed', null],
    ])('%s is refused with the field at fault, and the log stays as it was', async (mutation, input, code, field) => {
      const before = await logLength();
      const query = `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { answer: ${mutation}(input: $input) { ... on Refused { code field because } } }`;

      const { status, data } = await ravi.ask(query, { input });

      expect([status, data.answer.code, data.answer.field]).toEqual([200, code, field]);
      expect(data.answer.because).toMatch(/\.$/);
      expect(await logLength()).toBe(before);
    });
  });

  describe('sending twice', () => {
    it('answers a retry as the first call, also for what a command makes', async () => {
      const once = await ravi.do('proposeAnnouncement', { ...PROPOSAL, commandId: 'propose-once' });
      const [said, saidAgain] = [await ravi.do('comment', { id: once.id, text: 'Hello', commandId: 'say-once' }), await ravi.do('comment', { id: once.id, text: 'Hello', commandId: 'say-once' })];

      expect(await ravi.do('proposeAnnouncement', { ...PROPOSAL, commandId: 'propose-once' })).toEqual(once);
      expect(saidAgain).toEqual(said);
      expect(await ravi.do('proposeAnnouncement', { ...PROPOSAL, title: 'Another', commandId: 'propose-once' })).toMatchObject({ code: 'CommandIdReused', field: 'commandId' });
    });

    it('refuses a stale write and says where it is now', async () => {
      const { id, revision } = await ravi.do('proposeAnnouncement', PROPOSAL);
      await ravi.do('comment', { id, text: 'First' });

      expect(await mina.do('comment', { id, text: 'Second', expectedRevision: revision })).toMatchObject({ code: 'RevisionConflict', currentRevision: revision + 1 });
      expect(await mina.do('comment', { id, text: 'Second', expectedRevision: revision + 1 })).toMatchObject({ revision: revision + 2 });
    });

    it('tells what would happen and writes nothing', async () => {
      const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'medium' });
      const before = await logLength();

      const preview = await mina.do('agreeTier', { id, tier: 'medium', dryRun: true });

      expect(preview.entries.map(({ type }: { type: string }) => type)).toEqual(['TierAgreed', 'TierSettled', 'ChecklistIssued']);
      expect(preview.announcement).toMatchObject({ state: 'AGREED', progress: { kept: 8 } });
      expect(await logLength()).toBe(before);
    });

    it('gives two who act at once a true answer each', async () => {
      const { id } = await ravi.do('proposeAnnouncement', PROPOSAL);

      const answers = await Promise.all([ravi.do('agreeTier', { id, tier: 'medium' }), mina.do('agreeTier', { id, tier: 'medium' }), ravi.do('comment', { id, text: 'At once' })]);

      expect(answers.map(({ __typename }) => __typename)).toEqual(['Announcement', 'Announcement', 'Announcement']);
      const { data } = await ravi.ask('query ($id: ID!) { announcement(id: $id) { state } timeline(filter: { about: $id, types: ["TierSettled"] }) { edges { node { id } } } }', { id });
      expect([data.announcement.state, data.timeline.edges.length]).toEqual(['AGREED', 1]);
    });
  });

  it('says how far it looks, and waits for a position that was seen elsewhere', async () => {
    const { extensions } = await ravi.ask('mutation ($input: ProposeAnnouncementInput!) { proposeAnnouncement(input: $input) { __typename } }', { input: PROPOSAL });

    const later = await mina.ask('{ announcements(first: 1) { edges { node { title } } } }', {}, { 'x-fanfare-position': extensions.position ?? '' });

    expect(later.extensions.position! >= extensions.position!).toBe(true);
    expect(later.data.announcements.edges[0].node.title).toBe(PROPOSAL.title);
  });

  describe('over a socket', () => {
    it('shows the other’s change, its story and its place on the desk', async () => {
      const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'medium' });
      const [changed, appended, desk] = [
        ravi.live('subscription ($id: ID) { announcementChanged(id: $id) { id state revision } }', { id }),
        ravi.live('subscription ($id: ID) { timelineAppended(about: $id) { sentence actor { name } } }', { id }),
        ravi.live('subscription { deskChanged { counts { agreementsElsewhere } } }'),
      ];
      const seen = [changed.next(), appended.next()];
      const before = (await desk.next()).data.deskChanged.counts.agreementsElsewhere as number;

      await mina.do('agreeTier', { id, tier: 'medium' });

      expect((await seen[0])?.data.announcementChanged).toEqual({ id, state: 'AGREED', revision: 5 });
      expect((await seen[1])?.data.timelineAppended).toEqual({ sentence: 'Marketing agreed to Medium', actor: { name: 'Mina Okafor' } });
      expect((await appended.next()).data.timelineAppended.sentence).toBe('Both seats agreed: the tier is Medium');
      expect((await desk.next()).data.deskChanged.counts.agreementsElsewhere).toBe(before - 1);
    });

    const closedWith = (headers: Readonly<Record<string, string>>, payload?: object): Promise<number> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${journey.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
        socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', ...(payload ? { payload } : {}) })));
        socket.on('close', resolve);
      });

    it('lets nobody in who has not signed in, and no page of another site', async () => {
      const { headers } = await journey.ask('mutation { signIn(person: "person-mina") { __typename } }');
      const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';

      expect(await closedWith({})).toBe(CLOSED_UNSIGNED);
      expect(await closedWith({}, { authorization: 'Bearer nonsense' })).toBe(CLOSED_UNSIGNED);
      expect(await closedWith({ cookie, origin: 'https://elsewhere.example' })).toBe(CLOSED_UNSIGNED);
      expect((await journey.listen('subscription { deskChanged { counts { mine } } }', { cookie, origin: journey.url }).next()).data.deskChanged.counts).toBeDefined();
    });

    it('brings subscriptions and nothing else, within the same limits', async () => {
      await expect(ravi.live('{ me { id } }').next()).rejects.toMatchObject([{ message: expect.stringContaining('Only subscriptions') }]);
      await expect(ravi.live('subscription { announcementChanged { precedents { tier { offers { clause { id } } } } } deskChanged { counts { mine } } }').next()).rejects.toBeDefined();
    });
  });
});
