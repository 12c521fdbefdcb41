import type { Browser, Page } from 'playwright-core';
import { order } from './maintenance-at-work.js';
import { axe, expectNoComplaints, graphql, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

let server: Server;
let browser: Browser;
let ravi: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  ravi = await openWindow(browser, { timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  await signInAs(ravi, server.url, 'Ravi');
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(() => expectNoComplaints(ravi));

const ZONE = 'Europe/Berlin';
const input = (window: object): object => ({ title: 'In the night', why: 'The old disks are full.', window: { ...window, zone: ZONE }, disrupts: true, impact: 'MINOR' });
const windowOnPage = async (): Promise<object> => {
  const id = ravi.url().split('/').at(-1);
  const { maintenance } = await graphql<{ maintenance: { window: object } }>(ravi.context(), server.url, 'query ($id: ID!) { maintenance(id: $id) { window { start end } } }', { id });
  return maintenance.window;
};

describe('in the night in which the clocks change', () => {
  it('two hours are two hours, and by keyboard the second of an hour that comes twice is chosen', async () => {
    await ravi.goto(`${server.url}/maintenance/schedule`);
    await ravi.getByLabel('What is being done?').fill('Over the change');
    await ravi.getByLabel('Why?').fill('The old disks are full.');
    await ravi.getByLabel('No, nobody notices').check();
    await ravi.getByLabel('Starts').fill('2027-10-31T01:30');
    await ravi.getByRole('button', { name: '2 h' }).click();
    await ravi.getByText('01:30 CEST to 02:30 CET').first().waitFor();
    expect(await ravi.getByRole('button', { name: '2 h' }).getAttribute('aria-pressed')).toBe('true');

    await ravi.getByLabel('Starts').fill('2027-10-31T02:30');
    await ravi.getByRole('button', { name: '30 min' }).click();
    const starts = ravi.getByRole('group', { name: /^Starts: The clocks go back/ });
    await starts.getByLabel('02:30 CEST').focus();
    await ravi.keyboard.press('ArrowDown');
    expect(await starts.getByLabel('02:30 CET').isChecked()).toBe(true);
    await ravi.getByText('02:30 to 03:00 CET').first().waitFor();
    expect(await axe(ravi)).toEqual([]);
    await ravi.keyboard.press('Control+Enter');
    await ravi.getByRole('heading', { level: 1, name: 'Over the change' }).waitFor();
    expect(await windowOnPage()).toEqual({ start: '2027-10-31T01:30:00.000Z', end: '2027-10-31T02:00:00.000Z' });
  });

  it('a window is moved into the hour that comes twice, to the instants that are chosen', async () => {
    const id = await order(ravi, server.url, 'scheduleMaintenance', input({ start: '2027-10-30T10:00:00.000Z', end: '2027-10-30T12:00:00.000Z' }));
    await ravi.goto(`${server.url}/maintenance/${id}`);
    await ravi.getByRole('button', { name: 'Move the window' }).click();
    await ravi.getByLabel('Starts').fill('2027-10-31T02:30');
    await ravi.getByLabel('Ends').fill('2027-10-31T02:15');
    await ravi.getByRole('group', { name: /^Ends: The clocks go back/ }).getByLabel('02:15 CET').check();
    await ravi.getByRole('button', { name: 'Move it' }).click();
    await ravi.getByRole('button', { name: 'Move the window' }).waitFor();
    expect(await windowOnPage()).toEqual({ start: '2027-10-31T00:30:00.000Z', end: '2027-10-31T01:15:00.000Z' });
  });

  it('the note on a window over the change is read on the ground of its sheet', async () => {
    const id = await order(ravi, server.url, 'scheduleMaintenance', input({ start: '2027-03-28T00:30:00.000Z', end: '2027-03-28T01:30:00.000Z' }));
    await ravi.goto(`${server.url}/maintenance/${id}`);
    const note = ravi.getByText('The clocks of Europe/Berlin go forward by 1 hour meanwhile');
    await note.waitFor();
    expect(await note.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
    expect(await axe(ravi)).toEqual([]);
  });
});
