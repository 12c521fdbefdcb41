import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROPOSAL, startJourney, type Journey, type Person } from '../journey-for-specs.js';

const LATER = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
const LINE = 'checklist { id state line { text url lastDay zone until by { id } } }';

describe('the line that an announcement has on a bar', () => {
  let journey: Journey;
  let [mina, ravi] = [] as unknown as [Person, Person];
  const folder = mkdtempSync(join(tmpdir(), 'public-'));

  beforeAll(async () => {
    journey = await startJourney({ env: { PUBLIC_DIR: folder } });
    [mina, ravi] = await Promise.all([journey.as('mina'), journey.as('ravi')]);
  });
  afterAll(async () => {
    await journey.end();
    rmSync(folder, { recursive: true });
  });

  /** What the bar of a surface says, in the files that any web server may serve. */
  const bar = (surface: string): { readonly kind: string; readonly text: string } | null =>
    (JSON.parse(readFileSync(join(folder, `public/${surface}/status.json`), 'utf8')) as { bar: { kind: string; text: string } | null }).bar;
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 400; tries += 1) {
      try { if (holds()) return; } catch { /* Not written yet. */ }
      await new Promise((later) => { setTimeout(later, 25); });
    }
    throw new Error('It did not come about');
  };

  it('R43 R44 goes from the checklist to the bar of its surface, stands below any maintenance, and is taken down', async () => {
    const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'medium' });
    const { checklist } = await mina.do('agreeTier', { id, tier: 'medium' }, LINE);
    const line = { id, item: 'in-app-banner', text: 'Funnels load in half the time', url: 'https://example.com/funnels', lastDay: LATER };
    expect(await mina.do('putLineUp', line)).toMatchObject({ __typename: 'Refused', code: 'NotAnnounced' });

    await mina.do('assignOwner', { id, items: checklist.map((item: { id: string }) => item.id), owner: 'person-mina' });
    await mina.do('confirmPlan', { id });
    await mina.do('announce', { id });
    expect(await ravi.do('putLineUp', line)).toMatchObject({ __typename: 'Refused', code: 'NotAllowed' });
    expect(await mina.do('putLineUp', { ...line, item: 'digest' })).toMatchObject({ __typename: 'Refused', code: 'NoSurface', field: 'item' });
    const up = await mina.do('putLineUp', line, LINE);
    expect(up.checklist.find((item: { id: string }) => item.id === 'in-app-banner')).toMatchObject({ state: 'DONE', line: { text: line.text, url: line.url, lastDay: LATER, zone: 'Europe/Berlin', by: { id: 'person-mina' } } });
    await until(() => bar('in-product')?.text === line.text);
    expect(bar('on-site')).toBeNull();

    const window = { start: new Date(Date.now() + 60_000).toISOString(), end: new Date(Date.now() + 3_600_000).toISOString(), zone: 'UTC' };
    const { data } = await ravi.ask('mutation ($input: ScheduleMaintenanceInput!) { answer: scheduleMaintenance(input: $input) { __typename ... on Maintenance { id } ... on Refused { because } } }', { input: { title: 'New disks', why: 'The old ones are full.', window, disrupts: false } });
    const maintenance = data.answer.id as string;
    await ravi.ask('mutation ($input: StartWorkInput!) { startWork(input: $input) { __typename } }', { input: { id: maintenance } });
    await until(() => bar('in-product')?.kind === 'maintenance' && bar('on-site')?.kind === 'maintenance');
    await ravi.ask('mutation ($input: EndWorkInput!) { endWork(input: $input) { __typename } }', { input: { id: maintenance } });
    await until(() => bar('in-product')?.text === line.text && bar('on-site') === null);

    await mina.do('takeLineDown', { id, item: 'in-app-banner', reason: 'A typo' });
    await until(() => bar('in-product') === null);
    const { data: story } = await mina.ask('query ($id: ID!) { timeline(filter: { about: $id }, first: 1) { edges { node { sentence } } } }', { id });
    expect(story.timeline.edges[0].node.sentence).toBe('Took “Funnels load in half the time” from the bar in the product: “A typo”');
  });
});
