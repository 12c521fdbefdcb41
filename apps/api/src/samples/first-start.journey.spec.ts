import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROPOSAL, startJourney, type Journey } from '../journey-for-specs.js';
import { SAMPLES } from './first-start.js';
import { MAINTENANCE_SAMPLES } from './maintenance-story.js';

describe('the first start', () => {
  let folder: string;
  let kept: Readonly<Record<string, string>>;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fanfare-'));
    kept = { EVENT_STORE: `sqlite:${folder}/log.db`, VIEWS: `${folder}/views.db` };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const during = async <Value>(env: Readonly<Record<string, string>>, work: (journey: Journey) => Promise<Value>): Promise<Value> => {
    const journey = await startJourney({ env: { ...kept, ...env } });
    try {
      return await work(journey);
    } finally {
      await journey.end();
    }
  };

  const desk = async (journey: Journey): Promise<{ titles: string[]; states: string[]; position: string | null }> => {
    const mina = await journey.as('mina');
    const { data, extensions } = await mina.ask('{ announcements(first: 100) { edges { node { title state agreement { status } checklistOutdated progress { overdue unowned } channelTold { status } } } } }');
    const nodes = data.announcements.edges.map(({ node }: { node: object }) => node);
    return { titles: nodes.map(({ title }: { title: string }) => title), states: nodes.map(({ state }: { state: string }) => state), position: extensions.position };
  };

  it('fills the desk with announcements at every point, each step taken by somebody who may', async () => {
    await during({ SAMPLES: 'on' }, async (journey) => {
      const mina = await journey.as('mina');
      const { data } = await mina.ask(`{ announcements(first: 100) { totalCount edges { node { title revision state agreement { status reopenedBecause } progress { kept done overdue unowned } channelTold { status } } } } }`);
      const nodes = data.announcements.edges.map(({ node }: { node: object }) => node);

      expect(data.announcements.totalCount).toBe(SAMPLES.length);
      for (const wanted of [
        { title: 'Funnels load in half the time', state: 'PROPOSED', agreement: { status: 'ONE_SEAT' } },
        { title: 'Time zone fixes in weekly digests', agreement: { status: 'DISPUTED' } },
        { title: 'Dark colours for shared dashboards', agreement: { status: 'NOBODY' } },
        { title: 'Exports keep the order of columns', channelTold: { status: 'NOT_TOLD' } },
        { title: 'Retention counts partial weeks', agreement: { reopenedBecause: expect.stringContaining('noticed by some') } },
        { title: 'A correlation chart for funnels', state: 'AGREED', progress: { unowned: 4 } },
        { title: 'Persons on events for every project', state: 'PLANNED', progress: { done: 1 } },
        { title: 'EU Cloud for everyone', state: 'ANNOUNCED', progress: { overdue: 3 } },
        { title: 'New recordings interface', state: 'ANNOUNCED', progress: { kept: 7, done: 7 } },
        { title: 'Async migration for version 1.34.0', state: 'ANNOUNCED' },
        { title: 'Bug fixes to timezone management', state: 'ANNOUNCED' },
        { title: 'A beta of the query editor', state: 'WITHDRAWN' },
      ]) expect(nodes).toContainEqual(expect.objectContaining({ ...wanted, ...deep(wanted) }));
    });
  });

  it('R43 R44 has put the line of what is out on both bars, for a week', async () => {
    await during({ SAMPLES: 'on' }, async (journey) => {
      const mina = await journey.as('mina');
      const { data } = await mina.ask('{ announcements(first: 30) { edges { node { title checklist { surface line { text url until } } } } } }');
      const { checklist } = data.announcements.edges.map(({ node }: { node: object }) => node).find(({ title }: { title: string }) => title === 'EU Cloud for everyone');
      const up = checklist.filter(({ line }: { line: { until: string } | null }) => line !== null && Date.parse(line.until) > Date.now() + 6 * 86_400_000);
      expect(up.map(({ surface, line }: { surface: string; line: { text: string } }) => [surface, line.text])).toEqual([['in-product', 'Your project can move to Frankfurt.'], ['on-site', 'EU Cloud is open to everyone.']]);
    });
  });

  it('fills the desk with maintenances in every phase, told as they happened', async () => {
    await during({ SAMPLES: 'on' }, async (journey) => {
      const mina = await journey.as('mina');
      const { data } = await mina.ask(`{ maintenances(first: 20) { totalCount edges { node { title phase standing notClosed overdueMinutes runningOverMinutes knownToMarketing disrupts announcement { title maintenances { title } }
        tellings { audience cells { moment state again } } accounts { name told { how } mustBeCalledFirst } } } }
        maintenanceDesk { underWay { title } overdue { title } notClosed { title } noticesOwed { title } }
        timeline(first: 100) { edges { node { recordedAt } } } }`);
      const nodes = data.maintenances.edges.map(({ node }: { node: object }) => node);
      const users = (...cells: object[]) => ({ tellings: expect.arrayContaining([{ audience: 'AFFECTED_USERS', cells: expect.arrayContaining(cells) }]) });

      expect(data.maintenances.totalCount).toBe(MAINTENANCE_SAMPLES.length);
      for (const wanted of [
        { title: 'Upgrading the queue in front of event ingestion', phase: 'SCHEDULED', knownToMarketing: 720, ...users({ moment: 'PLANNED', state: 'DELIVERED', again: false }) },
        { title: 'Rebuilding the persons table', announcement: { title: 'Persons on events for every project', maintenances: [{ title: 'Rebuilding the persons table' }] }, ...users({ moment: 'PLANNED', state: 'OWED', again: false }) },
        { title: 'A newer ClickHouse for the EU', ...users({ moment: 'PLANNED', state: 'OWED', again: true }) },
        { title: 'New certificates for the public API', phase: 'SCHEDULED', disrupts: false, ...users({ moment: 'PLANNED', state: 'NEVER', again: false }) },
        { title: 'Replacing a network switch in Virginia', phase: 'SCHEDULED', standing: expect.stringContaining('Should have begun') },
        { title: 'Moving EU events to new storage', phase: 'IN_PROGRESS', standing: expect.stringContaining('running over by') },
        { title: 'Dashboards move to a new cache', phase: 'IN_PROGRESS', runningOverMinutes: null },
        { title: 'Feature flags answer from the edge', phase: 'VERIFYING' },
        { title: 'A newer Postgres for the application', phase: 'COMPLETED', notClosed: false, ...users({ moment: 'COMPLETED', state: 'DELIVERED', again: false }) },
        { title: 'Restart of the API gateways', notClosed: false, ...users({ moment: 'COMPLETED', state: 'WAIVED', again: false }) },
        { title: 'New workers for exports', notClosed: true, ...users({ moment: 'COMPLETED', state: 'FAILED', again: false }) },
        { title: 'A second region for recordings', phase: 'CANCELLED', notClosed: true, ...users({ moment: 'CANCELLED', state: 'OWED', again: false }) },
      ]) expect(nodes).toContainEqual(expect.objectContaining(wanted));
      expect(data.maintenanceDesk.underWay).toHaveLength(3);

      const times = data.timeline.edges.map(({ node }: { node: { recordedAt: string } }) => node.recordedAt);
      expect(times).toEqual([...times].sort().reverse());
    });
  });

  /** Parts of an object are compared by what is asked of them. */
  const deep = (wanted: object): object =>
    Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, typeof value === 'object' && value !== null ? expect.objectContaining(value) : value]));

  it('happens once: a second start finds the same data, the same sessions, and answers a retry from before', async () => {
    const before = await during({ SAMPLES: 'on' }, async (journey) => {
      const ravi = await journey.as('ravi');
      const once = await ravi.do('proposeAnnouncement', { ...PROPOSAL, commandId: 'before-the-restart' });
      return { once, token: ravi.token, ...(await desk(journey)) };
    });

    await during({ SAMPLES: 'on' }, async (journey) => {
      expect(await desk(journey)).toEqual({ titles: before.titles, states: before.states, position: before.position });
      expect((await journey.ask('{ me { name } }', {}, { token: before.token })).data.me.name).toBe('Ravi Menon');
      expect(await (await journey.as('ravi')).do('proposeAnnouncement', { ...PROPOSAL, commandId: 'before-the-restart' })).toEqual(before.once);
    });
  });

  it('ends without losing what was answered: commands under way when it is told to stop are in the log, or were not carried out', async () => {
    const answered: string[] = [];
    await during({}, async (journey) => {
      const ravi = await journey.as('ravi');
      const asked = Array.from({ length: 30 }, (_, index) => ravi.do('proposeAnnouncement', { ...PROPOSAL, title: `Number ${index}` }).then(({ title }) => answered.push(title), () => undefined));
      await Promise.race(asked);
      await journey.app.close();
      await Promise.all(asked);
    });

    expect(answered.length).toBeGreaterThan(0);
    await during({}, async (journey) => expect((await desk(journey)).titles).toEqual(expect.arrayContaining(answered)));
  });

  it('can be without samples, and says what is wrong with a playbook that cannot be read', async () => {
    await during({}, async (journey) => expect((await desk(journey)).titles).toEqual([]));

    writeFileSync(join(folder, 'half.json'), '{"title":"Half"}');
    await expect(startJourney({ env: { PLAYBOOK: join(folder, 'half.json') } })).rejects.toThrow(/PLAYBOOK: .*half\.json: The playbook has a fault at/);
    await expect(startJourney({ env: { PLAYBOOK: join(folder, 'none.json') } })).rejects.toThrow(/PLAYBOOK: .*none\.json cannot be read/);
  });

  it('serves pages, the explorer and its health beside the API', async () => {
    await during({}, async ({ url }) => {
      const get = async (path: string): Promise<{ status: number; type: string; body: string }> => {
        const response = await fetch(`${url}${path}`, { redirect: 'follow' });
        return { status: response.status, type: response.headers.get('content-type') ?? '', body: await response.text() };
      };

      expect(await get('/explorer')).toMatchObject({ status: 200, type: expect.stringContaining('text/html'), body: expect.stringContaining('API explorer') });
      expect(await get('/explorer/explorer.mjs')).toMatchObject({ status: 200, type: expect.stringContaining('javascript') });
      expect(JSON.parse((await get('/health/live')).body)).toEqual({ status: 'up' });
      expect(JSON.parse((await get('/health/ready')).body)).toMatchObject({ status: 'ready', views: expect.arrayContaining([expect.objectContaining({ view: 'announcement', state: 'live' })]) });
      const [home, deep] = [await get('/'), await get('/announcements/announcement-1')];
      expect([home.status, home.body]).toEqual([deep.status, deep.body]);
      expect((await get('/assets/none.js')).status).toBe(404);
      expect((await get('/health/none')).status).toBe(404);
    });
  });

  it('R66 publishes a playbook in versions, and leaves what is under way on its own', async () => {
    await during({}, async (journey) => {
      const [ada, ravi] = [await journey.as('ada'), await journey.as('ravi')];
      const { id } = await ravi.do('proposeAnnouncement', PROPOSAL);
      const { data } = await ada.ask('{ playbook { version document tiers { name level of offers { completionRule dueRule clause { quote } } } } }');
      const document = { ...data.playbook.document, agreementWarnsDaysBefore: 14 };
      const PUBLISH = `mutation ($input: PublishPlaybookInput!) { answer: publishPlaybook(input: $input) { __typename ... on Playbook { version } ... on PlaybookPreview { differences { path kind was now } } ... on Refused { code field } } }`;
      const publish = async (input: object) => (await ada.ask(PUBLISH, { input })).data.answer;

      expect(data.playbook.tiers[0]).toMatchObject({ name: 'Minor', level: 1, of: 3 });
      // Offers of two tiers may have one id: each is called as its own tier calls it.
      expect(data.playbook.tiers[2].offers).toContainEqual(expect.objectContaining({ completionRule: 'once “Twitter thread and LinkedIn post” or “Twitter thread by @james406” has a link' }));
      expect(await publish({ document, reason: 'Earlier', dryRun: true })).toEqual({ __typename: 'PlaybookPreview', differences: [{ path: 'agreementWarnsDaysBefore', kind: 'CHANGED', was: 7, now: 14 }] });
      expect(await publish({ document, reason: 'Earlier' })).toEqual({ __typename: 'Playbook', version: 2 });
      expect(await publish({ document: { ...document, seats: ['product'] }, reason: 'Half' })).toMatchObject({ code: 'InvalidPlaybook', field: expect.stringContaining('seats') });

      const after = await ada.ask('query ($id: ID!) { announcement(id: $id) { playbookVersion } playbooks { version } playbookDifferences(from: 1, to: 2) { path } }', { id });
      expect(after.data).toMatchObject({ announcement: { playbookVersion: 1 }, playbooks: [{ version: 2 }, { version: 1 }], playbookDifferences: [{ path: 'agreementWarnsDaysBefore' }] });
      expect(await ravi.do('proposeAnnouncement', PROPOSAL, 'playbookVersion')).toMatchObject({ playbookVersion: 2 });
    });
  });
});
