import type { Browser, Locator, Page } from 'playwright-core';
import { axe, expectNoComplaints, graphql, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

let server: Server;
let browser: Browser;
let ravi: Page;
let mina: Page;
let sam: Page;

const HOUR = 3_600_000;
const wall = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  const zone = { timezoneId: 'UTC', locale: 'en-GB' };
  [ravi, mina, sam] = await Promise.all([openWindow(browser, zone), openWindow(browser, zone), openWindow(browser, zone)]);
  await signInAs(ravi, server.url, 'Ravi');
  await signInAs(mina, server.url, 'Mina');
  await signInAs(sam, server.url, 'CUSTOMER_SUCCESS');
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const cell = (page: Page, audience: string, words: string | RegExp): Locator => page.locator('fanfare-ledger tr').filter({ hasText: audience }).getByText(words);

const schedule = async (title: string, more: object = {}): Promise<string> => {
  const input = { title, why: 'The old disks are full.', window: { start: new Date(Date.now() + HOUR).toISOString(), end: new Date(Date.now() + 2 * HOUR).toISOString(), zone: 'UTC' }, disrupts: true, ...more };
  const { answer } = await graphql<{ answer: { id: string } }>(ravi.context(), server.url, 'mutation ($input: ScheduleMaintenanceInput!) { answer: scheduleMaintenance(input: $input) { ... on Maintenance { id } ... on Refused { because } } }', { input });
  return answer.id;
};

describe('maintenance on screen', () => {
  it('R51 from knowing of it to both teams told is one page and eight actions by hand, and the page says what follows while it is typed', async () => {
    let actions = 0;
    const act = async (done: Promise<unknown>): Promise<void> => {
      await done;
      actions += 1;
    };
    const began = Date.now();
    await ravi.goto(server.url);
    await ravi.getByRole('heading', { level: 1 }).waitFor();
    await act(ravi.keyboard.press('m'));
    await ravi.getByLabel('What is being done?').waitFor();
    await act(ravi.keyboard.insertText('Moving events to new storage'));
    await act(ravi.getByLabel('Why?').fill('The old disks are full.'));
    await act(ravi.getByLabel('Starts').fill(wall(Date.now() + 48 * HOUR)));
    await act(ravi.getByRole('button', { name: '2 h' }).click());
    await act(ravi.getByLabel('Yes, it disrupts').check());
    await ravi.locator('aside').getByText('Marketing and Customer Success are told now').waitFor();
    await ravi.locator('aside').getByText('Users are owed a planned notice').waitFor();
    await act(ravi.getByLabel('Who, in words').fill('People in the EU region'));
    await act(ravi.keyboard.press('Control+Enter'));
    await ravi.getByRole('heading', { level: 1, name: 'Moving events to new storage' }).waitFor();
    await ravi.getByText('known → told: Marketing 0 min, Customer Success 0 min').waitFor();
    console.log(`From knowing of it to both teams told: ${actions} actions, ${Math.round((Date.now() - began) / 1000)} s of the machine.`);
    expect(actions).toBe(8);

    await mina.goto(`${server.url}/maintenance`);
    await mina.getByRole('link', { name: 'Moving events to new storage' }).click();
    await cell(mina, 'Marketing', 'not acknowledged').waitFor();
    expectNoComplaints(ravi);
  });

  it('R60 a field that the server refuses says so where it is typed, and nothing of the form is lost', async () => {
    await ravi.goto(`${server.url}/maintenance/schedule`);
    await ravi.getByLabel('What is being done?').fill('Ends before it starts');
    await ravi.getByLabel('Why?').fill('To see it refused.');
    await ravi.getByLabel('Starts').fill(wall(Date.now() + 3 * HOUR));
    await ravi.getByLabel('Ends').fill(wall(Date.now() + 2 * HOUR));
    await ravi.getByText('It ends before it starts.').waitFor();
    await ravi.getByLabel('No, nobody notices').check();
    await ravi.getByRole('button', { name: 'Schedule', exact: false }).last().click();
    await ravi.getByText('The window ends after it starts.').first().waitFor();
    expect(await ravi.getByLabel('Ends').getAttribute('aria-invalid')).toBe('true');
    expect(await ravi.getByLabel('Why?').inputValue()).toBe('To see it refused.');
    await ravi.getByLabel('Ends').fill(wall(Date.now() + 4 * HOUR));
    await ravi.getByRole('button', { name: 'Schedule', exact: false }).last().click();
    await ravi.getByRole('heading', { level: 1, name: 'Ends before it starts' }).waitFor();
    await ravi.getByText('It disrupts nobody, so nobody is owed word of it.').waitFor();
  });

  it('R58 on a phone the work is started and ended in two taps each, and reported in three', async () => {
    const id = await schedule('By the thumb');
    const phone = await openWindow(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, timezoneId: 'UTC' });
    await signInAs(phone, server.url, 'Ravi');
    await phone.goto(`${server.url}/maintenance/${id}`);
    let taps = 0;
    const tap = async (name: string): Promise<void> => {
      await phone.getByRole('button', { name, exact: true }).tap();
      taps += 1;
    };
    await tap('Start the work');
    await tap('Start now');
    await phone.getByRole('heading', { name: 'In progress' }).waitFor();
    expect(taps).toBe(2);
    await tap('Report');
    await phone.getByLabel('How does it go?').fill('At 94 percent.');
    await tap('15 min');
    await tap('Send the report');
    await phone.getByText('At 94 percent.').first().waitFor();
    expect(taps).toBe(5);
    await tap('End the work');
    await tap('End now');
    await phone.getByRole('heading', { name: 'Completed, and users are still owed word' }).waitFor();
    expect(taps).toBe(7);
    expect(await axe(phone)).toEqual([]);
    expectNoComplaints(phone);
    await phone.context().close();
  });

  it('R52 what cannot be done says why where the button would be', async () => {
    const id = await schedule('Not their lane');
    await mina.goto(`${server.url}/maintenance/${id}`);
    await mina.getByRole('button', { name: 'Acknowledge: we know' }).click();
    await cell(mina, 'Marketing', 'acknowledged').waitFor();
    await mina.getByText('Only Product or an admin may start the work.').waitFor();
    await mina.getByText('Only Customer Success may record that an account was told.').waitFor();
    expect(await mina.getByRole('button', { name: 'Start the work' }).count()).toBe(0);
    await mina.goto(`${server.url}/maintenance/schedule`);
    await mina.getByText('Only Product or an admin may schedule maintenance').waitFor();
  });

  it('the rail counts what is on, and the list puts it first, without a reload', async () => {
    await mina.goto(`${server.url}/maintenance`);
    await mina.getByRole('link', { name: 'Seen at once' }).waitFor({ state: 'detached' });
    const id = await schedule('Seen at once');
    await mina.getByRole('link', { name: 'Seen at once' }).waitFor();
    await graphql(ravi.context(), server.url, 'mutation ($input: StartWorkInput!) { startWork(input: $input) { __typename } }', { input: { id } });
    await mina.getByRole('heading', { level: 2, name: 'Under way' }).waitFor();
    await mina.locator('fanfare-rail').getByText('1 on').waitFor();
    expectNoComplaints(mina);
  });

  it('R65 the slider shows a maintenance as it was, and nothing can be done then', async () => {
    const id = await schedule('As it was');
    await ravi.goto(`${server.url}/maintenance/${id}`);
    await ravi.getByRole('button', { name: 'Start the work' }).click();
    await ravi.getByRole('button', { name: 'Start now' }).click();
    await ravi.getByRole('heading', { name: 'In progress' }).waitFor();
    await ravi.getByRole('slider').fill('0');
    await ravi.getByText('Nothing can be done in the past.').waitFor();
    await ravi.getByRole('heading', { name: /^Begins in/ }).waitFor();
    expect(await ravi.getByRole('button', { name: 'End the work' }).count()).toBe(0);
    await ravi.getByRole('button', { name: 'Back to now' }).click();
    await ravi.getByRole('button', { name: 'End the work' }).waitFor();
    expectNoComplaints(ravi);
  });

  it('R34 an announcement with downtime leads to a form that knows it already', async () => {
    type Answer = { answer: { id: string } };
    const { answer } = await graphql<Answer>(ravi.context(), server.url, 'mutation ($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { ... on Announcement { id } } }', {
      input: { title: 'EU Cloud moves', facts: { noticedBy: 'MOST', needsAction: false, knownRisk: false, kinds: ['DOWNTIME'] }, audience: { words: 'Everybody in the EU', segments: [] } },
    });
    await ravi.goto(`${server.url}/maintenance/schedule?announcement=${answer.id}`);
    await ravi.getByLabel('What is being done?').and(ravi.locator('[id=title]')).waitFor();
    await ravi.locator('option:checked', { hasText: 'EU Cloud moves' }).waitFor({ state: 'attached' });
    expect(await ravi.getByLabel('What is being done?').inputValue()).toBe('EU Cloud moves');
    expect(await ravi.getByLabel('Who, in words').inputValue()).toBe('Everybody in the EU');
  });
});
