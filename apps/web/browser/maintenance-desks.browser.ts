import type { Browser, Page } from 'playwright-core';
import { isSameDocument, markDocument, propose } from './at-work.js';
import { expectNoComplaints, graphql, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

const TITLE = 'Moving events to new storage';

let server: Server;
let browser: Browser;
let [ravi, mina, sam, vera]: Page[] = [];
let id = '';

const give = async (page: Page, name: string, input: object): Promise<string> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  type Answer = { answer: { id?: string; code?: string; because?: string } };
  const { answer } = await graphql<Answer>(page.context(), server.url, `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ... on Maintenance { id } ... on Refused { code because } } }`, { input });
  if (!answer.id) throw new Error(`${name}: ${answer.code} ${answer.because}`);
  return answer.id;
};

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const maintenance = (more: object = {}): object => ({
  title: TITLE, why: 'The old disks are full.', window: { start: inHours(48), end: inHours(50), zone: 'Europe/Berlin' }, components: ['dashboards'],
  affected: { words: 'People in the EU region', regions: ['EU'], accounts: ['Hooli', 'Initech'], count: 4210 }, disrupts: true, impact: 'MINOR', answers: { how: 'Dashboards may load slowly' }, ...more,
});

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  [ravi, mina, sam, vera] = await Promise.all([openWindow(browser), openWindow(browser), openWindow(browser, { timezoneId: 'America/New_York', permissions: ['clipboard-read', 'clipboard-write'] }), openWindow(browser)]);
  for (const [page, name] of [[ravi, 'Ravi'], [mina, 'Mina'], [sam, 'Sam'], [vera, 'Vera']] as const) await signInAs(page as Page, server.url, name);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(() => [ravi, mina, sam, vera].forEach((page) => expectNoComplaints(page as Page)));

describe('the desks follow maintenance in open windows', () => {
  it('R51 R54 what is scheduled stands on both desks at once, with no reload', async () => {
    await Promise.all([mina!.goto(server.url), sam!.goto(`${server.url}/customer-success`)]);
    await mina!.getByText('No announcement is under way').waitFor();
    await sam!.getByText('No maintenance is under way or planned').waitFor();
    await Promise.all([markDocument(mina!), markDocument(sam!)]);

    id = await give(ravi!, 'scheduleMaintenance', maintenance());
    await mina!.locator('#notices').getByRole('link', { name: `Planned notice: ${TITLE}`, exact: true }).waitFor();
    expect(await mina!.locator('#notices').getByRole('link', { name: /^Write it/ }).getAttribute('href')).toBe(`/maintenance/${id}#affected-users.planned`);
    await mina!.locator('fanfare-desk-counts').getByText('notice is owed to users').waitFor();
    await sam!.getByRole('heading', { name: TITLE }).waitFor();
    await sam!.getByText('Silence is consent at', { exact: false }).waitFor();
    expect(await Promise.all([isSameDocument(mina!), isSameDocument(sam!)])).toEqual([true, true]);
  });

  it('R52 each team acknowledges on its own desk', async () => {
    await mina!.getByRole('button', { name: /^Acknowledge ?: / }).click();
    await mina!.locator('#acknowledge').waitFor({ state: 'detached' });
    await sam!.getByRole('button', { name: '1 not acknowledged' }).click();
    expect(await sam!.evaluate(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at?.textContent; })).toBe(TITLE);
    await sam!.getByRole('button', { name: /^Acknowledge/ }).click();
    await sam!.getByText('acknowledged just now').waitFor();
  });

  it('R53 an account is told in two actions, by mouse and by keyboard', async () => {
    await sam!.evaluate(() => {
      Object.assign(window, { presses: 0 });
      document.addEventListener('click', () => ((window as unknown as { presses: number }).presses += 1), true);
    });
    await sam!.getByRole('button', { name: 'Told Hooli' }).click();
    await sam!.getByRole('button', { name: 'Record it' }).click();
    await sam!.getByText('1 of 2 told').waitFor();
    expect(await sam!.evaluate(() => (window as unknown as { presses: number }).presses)).toBe(2);

    await sam!.getByRole('button', { name: 'Told Initech' }).press('Enter');
    await sam!.getByRole('button', { name: 'Record it' }).press('Enter');
    await sam!.getByText('2 of 2 told').waitFor();
  });

  it('an account that must be called first is kept back, and written to again', async () => {
    await sam!.getByRole('button', { name: 'Another must be called first' }).click();
    await sam!.getByLabel('Account', { exact: true }).last().fill('Umbrella');
    await sam!.getByLabel('Why must it be called first?').fill('Launch day');
    await sam!.getByRole('button', { name: 'Keep it back' }).click();
    await sam!.getByText('must be called first', { exact: false }).first().waitFor();
    await sam!.getByRole('button', { name: 'May be written to Umbrella' }).click();
    await sam!.getByRole('button', { name: 'May be written to' }).last().click();
    await sam!.getByText('must be called first', { exact: true }).waitFor({ state: 'detached' });
  });

  it('the words to forward have their times in the zone of whoever forwards them', async () => {
    await sam!.getByRole('button', { name: /^Copy to forward/ }).click();
    await sam!.getByText('Copied', { exact: true }).waitFor();
    expect(await sam!.evaluate(() => navigator.clipboard.readText())).toContain('(America/New_York)');

    await sam!.getByText(/^Words to forward/).click();
    await sam!.getByLabel('Times in what you forward').selectOption('Asia/Tokyo');
    await sam!.getByText('(Asia/Tokyo)', { exact: false }).waitFor();
  });

  it('R53 what an account was told is found by its name, in any case', async () => {
    await sam!.getByLabel('Account', { exact: true }).first().fill('hooli');
    await sam!.keyboard.press('Enter');
    await sam!.getByText('1 maintenance with hooli').waitFor();
    await sam!.getByText('Call by Sam', { exact: false }).waitFor();
    expect(new URL(sam!.url()).searchParams.get('account')).toBe('hooli');
  });

  it('R58 work under way stands above all, for everybody, and goes when it ends; what is then owed comes', async () => {
    await vera!.goto(server.url);
    await vera!.getByRole('heading', { level: 1 }).waitFor();
    await give(ravi!, 'startWork', { id });
    await vera!.locator('fanfare-desk-work').getByText('is under way', { exact: false }).waitFor();
    await mina!.locator('fanfare-desk-work').getByText('The bar and the service page are up.', { exact: false }).waitFor();

    await give(ravi!, 'endWork', { id });
    await mina!.locator('#notices').getByRole('link', { name: `Completed notice: ${TITLE}`, exact: true }).waitFor();
    await vera!.locator('fanfare-desk-work').getByText('users are still owed word of it').waitFor();
  });

  it('R34 an announcement with downtime offers its maintenance, and lists it once it is linked', async () => {
    const announcement = await propose(ravi!.context(), server.url, { title: 'A cloud in the EU', kinds: ['DOWNTIME'] });
    await Promise.all([ravi!.goto(`${server.url}/announcements/${announcement}`), mina!.goto(`${server.url}/announcements/${announcement}`)]);
    expect(await ravi!.getByRole('link', { name: 'Schedule its maintenance' }).getAttribute('href')).toBe(`/maintenance/schedule?announcement=${announcement}`);
    await mina!.getByText('ask somebody from Product').waitFor();

    const linked = await give(ravi!, 'scheduleMaintenance', maintenance({ title: 'The move to the EU', announcement }));
    const row = mina!.locator('fanfare-linked-maintenance').getByRole('listitem');
    await row.getByText('The move to the EU').waitFor();
    await give(ravi!, 'startWork', { id: linked });
    await row.getByText('In progress').waitFor();
    await ravi!.getByRole('link', { name: 'Schedule its maintenance' }).waitFor({ state: 'detached' });
  });

  it('Customer Success has its desk in the rail; others reach it by its key', async () => {
    await sam!.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Customer Success' }).waitFor();
    expect(await mina!.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Customer Success' }).count()).toBe(0);
    await mina!.keyboard.press('g');
    await mina!.keyboard.press('c');
    await mina!.getByRole('heading', { level: 1, name: 'Customer Success' }).waitFor();
    await mina!.getByText('Only Customer Success may', { exact: false }).first().waitFor();
  });
});
