import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PROPOSAL, startJourney, type Answer, type Journey } from './journey-for-specs.js';
import { SwitchedStore } from './log/switched-store-for-specs.js';
import { SAMPLES } from './samples/first-start.js';
import { SAMPLE_PEOPLE } from './samples/sample-people.js';

const PROPOSE = `mutation Propose($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { __typename ... on Announcement { id title } ... on Refused { code } } }`;
const TITLES = '{ announcements(first: 100) { totalCount edges { node { title } } } }';

describe('an event store that is away', () => {
  let folder: string;
  let store: SwitchedStore;
  let journey: Journey | undefined;

  /** EventStoreDB's way to be opened: at once, and reached when it is there. */
  const start = async (env: Readonly<Record<string, string>> = {}): Promise<Journey> =>
    (journey = await startJourney({ env: { EVENT_STORE: 'esdb://elsewhere', VIEWS: `${folder}/views.db`, ...env }, openStore: async () => store }));
  const health = async (path = 'health/ready'): Promise<{ status: number; body: { status: string; store: Record<string, unknown>; views: { state: string; parkedAt?: string; reason?: string }[] } }> => {
    const response = await fetch(`${journey?.url}/${path}`);
    return { status: response.status, body: (await response.json()) as never };
  };
  const until = async <Value>(ask: () => Promise<Value>, isSo: (value: Value) => boolean): Promise<Value> => {
    for (;;) {
      const value = await ask();
      if (isSo(value)) return value;
      await pause(20);
    }
  };
  const propose = async (input: object = PROPOSAL): Promise<Answer> => (await journey!.as('mina')).ask(PROPOSE, { input });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'outage-'));
    store = await SwitchedStore.open();
  });
  afterEach(async () => {
    await journey?.end();
    journey = undefined;
    rmSync(folder, { recursive: true });
  });

  it('keeps nobody from reading, also when the server starts meanwhile, and commands are refused with a clear sentence until it is back', async () => {
    await start();
    expect((await propose()).data.answer.title).toBe(PROPOSAL.title);
    const close = store.close.bind(store);
    store.close = async () => undefined;
    await journey!.end();

    store.turn('unreachable');
    await start();
    const mina = await journey!.as('mina');
    expect((await mina.ask(TITLES)).data.announcements.edges).toEqual([{ node: { title: PROPOSAL.title } }]);
    const refused = await mina.ask(PROPOSE, { input: { ...PROPOSAL, commandId: 'again-later' } });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(refused.errors).toEqual([expect.objectContaining({
      message: 'The event store cannot be reached; what is here can be read, and nothing can be recorded until it is back. Nothing was changed; try again in a while.',
      extensions: { code: 'UNAVAILABLE', outcome: 'NOTHING_WRITTEN', retryAfter: 5 },
    })]);
    expect(await health()).toMatchObject({ status: 200, body: { status: 'unreachable', store: { state: 'unreachable', since: '2026-11-22T10:42:00.000Z', reason: 'somebody pulled the plug' } } });

    store.turn('up');
    expect((await mina.ask(PROPOSE, { input: { ...PROPOSAL, commandId: 'again-later' } })).data.answer.title).toBe(PROPOSAL.title);
    expect((await mina.ask(TITLES)).data.announcements.totalCount).toBe(2);
    expect((await health()).body).toMatchObject({ status: 'ready', store: { state: 'up' } });
    store.close = close;
  });

  it('keeps a server with nothing to show from being ready, and the first start comes by itself once it is there', async () => {
    store.turn('unreachable');
    await start({ SAMPLES: 'on' });
    expect(await health()).toMatchObject({ status: 503, body: { status: 'building', store: { state: 'unreachable' } } });
    expect(await health('health')).toMatchObject({ status: 200, body: { status: 'building' } });
    const refused = await journey!.ask('{ signInOptions { mode } }');
    expect([refused.status, refused.headers.get('retry-after'), refused.errors[0]?.extensions['code']]).toEqual([503, '2', 'UNAVAILABLE']);

    store.turn('up');
    await until(() => health(), ({ status }) => status === 200);
    await until(() => journey!.ask('{ signInOptions { people { id } } }'), ({ data }) => data?.signInOptions.people.length === SAMPLE_PEOPLE.length);
    const mina = await journey!.as('mina');
    await until(() => mina.ask(TITLES), ({ data }) => data.announcements.totalCount === SAMPLES.length);
  });

  it('that goes in the middle of the first start is waited for, and nothing of it happens twice', async () => {
    let appends = 0;
    const append = store.append.bind(store);
    store.append = (...args) => {
      if ((appends += 1) === 25) store.turn('unreachable');
      return append(...args);
    };
    await start({ SAMPLES: 'on' });
    store.turn('up');
    const mina = await journey!.as('mina');
    await until(() => mina.ask(TITLES), ({ data }) => data.announcements.totalCount === SAMPLES.length);
    const titles = (await mina.ask(TITLES)).data.announcements.edges.map(({ node }: { node: { title: string } }) => node.title);
    expect([...titles].sort()).toEqual(SAMPLES.map(({ title }) => title).sort());
  });

  it('whose answer was lost leaves open what became of a command; sent again with the same id it is recorded once', async () => {
    await start();
    await propose({ ...PROPOSAL, title: 'The first of its kind' });
    store.losesNextAnswer = true;
    const input = { ...PROPOSAL, commandId: 'said-twice' };
    const lost = await propose(input);
    expect(lost).toMatchObject({
      status: 503,
      errors: [{ message: 'It is not known yet whether this was recorded. Send it again with the same command id: it will be recorded once.', extensions: { outcome: 'UNKNOWN' } }],
    });

    expect((await propose(input)).data.answer.__typename).toBe('Announcement');
    expect((await (await journey!.as('mina')).ask(TITLES)).data.announcements.totalCount).toBe(2);
  });

  it('that is found damaged while what was written is read back leaves open what became of the command; before anything is written it says so', async () => {
    await start();
    const { id } = (await propose({ ...PROPOSAL, title: 'The first of its kind' })).data.answer;
    const append = store.append.bind(store);
    store.append = async (...args) => {
      const { events: _, ...appended } = await append(...args);
      store.damagedFrom = appended.position;
      return appended;
    };
    expect((await propose()).errors).toEqual([expect.objectContaining({ extensions: { code: 'DAMAGED', outcome: 'UNKNOWN' } })]);

    store.damagedFrom = '0';
    const comment = 'mutation ($input: CommentInput!) { comment(input: $input) { __typename } }';
    const refused = await (await journey!.as('mina')).ask(comment, { input: { commandId: 'said', id, text: 'Heard?' } });
    expect(refused.errors).toEqual([expect.objectContaining({ extensions: { code: 'DAMAGED', outcome: 'NOTHING_WRITTEN' } })]);
  });

  it('whose disk is full is read as ever, and says when to come back', async () => {
    await start();
    await propose();
    store.turn('read-only', 'SQLITE_FULL: database or disk is full');
    const refused = await propose();
    expect([refused.status, refused.headers.get('retry-after'), refused.errors[0]?.message]).toEqual([503, '7', 'Read-only for now: the disk is full. Nothing was changed; try again in a while.']);
    const mina = await journey!.as('mina');
    const { data } = await mina.ask(TITLES);
    expect(data.announcements.totalCount).toBe(1);
    const told = mina.live('subscription { logStatusChanged { state since asOf sentence } }');
    const since = '2026-11-22T10:42:00.000Z';
    expect((await told.next()).data.logStatusChanged).toEqual({ state: 'READ_ONLY', since, asOf: since, sentence: 'Read-only for now: the disk is full.' });
    expect(await health()).toMatchObject({ status: 200, body: { status: 'read-only', store: { reason: 'SQLITE_FULL: database or disk is full' } } });
    store.turn('up');
    expect((await told.next()).data.logStatusChanged).toEqual({ state: 'UP', since: null, asOf: null, sentence: null });
    expect((await propose()).status).toBe(200);
  });

  it('that is damaged stops what is folded from it there, says where, and what was folded before goes on answering', async () => {
    await start();
    await propose();
    const { extensions } = await (await journey!.as('mina')).ask(TITLES);
    store.damagedFrom = `${extensions.position}~`;
    const damaged = await propose({ ...PROPOSAL, title: 'Never to be seen' });
    expect(damaged.status).toBe(200);
    const { body } = await until(() => health(), ({ body: { views } }) => views.every(({ state }) => state === 'parked'));
    expect(body.status).toBe('degraded');
    expect(body.views[0]).toMatchObject({ reason: expect.stringContaining('is not what was written'), parkedAt: expect.stringMatching(/^\d+$/) });
    const mina = await journey!.as('mina');
    expect((await mina.ask(TITLES)).data.announcements.edges).toEqual([{ node: { title: PROPOSAL.title } }]);
  });

  it('takes no part in it when the file of the read models is damaged: it is made anew, and nobody is shown what was not written', async () => {
    const log = { EVENT_STORE: `sqlite:${folder}/log.db` };
    const open = async (): Promise<Journey> => (journey = await startJourney({ env: { VIEWS: `${folder}/views.db`, ...log } }));
    await open();
    expect((await propose()).data.answer.title).toBe(PROPOSAL.title);
    await journey!.end();
    const bytes = readFileSync(`${folder}/views.db`, 'latin1');
    writeFileSync(`${folder}/views.db`, bytes.replaceAll(`"title":"${PROPOSAL.title}"`, `"title":"${PROPOSAL.title.replace('half', 'most')}"`), 'latin1');

    await open();
    const mina = await journey!.as('mina');
    const damaged = await mina.ask(TITLES);
    expect(damaged).toMatchObject({ status: 503, errors: [{ message: 'What is shown here is being put together from the log; try again in a while.' }] });
    const { data } = await until(() => mina.ask(TITLES), ({ status }) => status === 200);
    expect(data.announcements.edges).toEqual([{ node: { title: PROPOSAL.title } }]);
  });
});
