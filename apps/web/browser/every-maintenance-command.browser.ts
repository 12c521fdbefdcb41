import type { Browser, Page } from 'playwright-core';
import { propose } from './at-work.js';
import { ask, commandsIn, neverGiven, noteCommands } from './given.js';
import { expectNoComplaints, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

let server: Server;
let browser: Browser;
let ravi: Page;
let mina: Page;
let sam: Page;
/** What was carried out by a press on screen. */
const carriedOut = new Set<string>();

const HOUR = 3_600_000;
const wall = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString().slice(0, 16);

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  const zone = { timezoneId: 'UTC', locale: 'en-GB' };
  [ravi, mina, sam] = await Promise.all([openWindow(browser, zone), openWindow(browser, zone), openWindow(browser, zone)]);
  for (const [page, who] of [[ravi, 'Ravi'], [mina, 'Mina'], [sam, 'CUSTOMER_SUCCESS']] as const) {
    await signInAs(page, server.url, who);
    await noteCommands(page, carriedOut);
  }
  await propose(ravi.context(), server.url, { title: 'It belongs to this' });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const schedule = async (title: string): Promise<void> => {
  await ravi.goto(`${server.url}/maintenance/schedule`);
  await ravi.getByLabel('What is being done?').fill(title);
  await ravi.getByLabel('Why?').fill('The old disks are full.');
  await ravi.getByLabel('Starts').fill(wall(2));
  await ravi.getByLabel('Yes, it disrupts').check();
  await ravi.getByLabel('Accounts by name').fill('Hooli, Umbrella');
  await ravi.getByRole('button', { name: /^Schedule and tell/ }).click();
  await ravi.getByRole('heading', { level: 1, name: title }).waitFor();
};

describe('every command of maintenance is given on screen by whom it belongs to', () => {
  it('schedules, answers a question, links an announcement, and says something', async () => {
    await schedule('Every command there is');
    await ask(ravi.locator('fanfare-questions'), /^Answer\s+What are we doing/, { 'What are we doing?': 'Moving events.' }, 'Save');
    await ravi.getByText('Moving events.').first().waitFor();
    await ravi.getByRole('button', { name: /^Link one/ }).click();
    await ravi.locator('fanfare-maintenance-details select').selectOption({ label: 'It belongs to this' });
    await ravi.getByRole('button', { name: 'Link it' }).click();
    await ravi.getByRole('link', { name: 'It belongs to this' }).waitFor();
    await ravi.getByLabel('Say something').fill('Disk 3 is slow.');
    await ravi.getByRole('button', { name: 'Comment', exact: true }).click();
    await ravi.getByText('Disk 3 is slow.').first().waitFor();
  });

  it('Customer Success acknowledges, keeps an account back, lets it in again, tells one', async () => {
    await sam.goto(ravi.url());
    await sam.getByRole('button', { name: 'Acknowledge: we know' }).click();
    await ask(sam, /^Call first\s+Umbrella/, { 'Why must it be called first?': 'Launch day' }, 'Keep it back');
    await sam.getByText('must be called first').first().waitFor();
    await ask(sam, /^May be written to\s+Umbrella/, {}, 'May be written to');
    await ask(sam, /^Told\s+Hooli/, { Note: 'They are fine' }, 'Record it');
    await sam.getByText('1 of 2 told').waitFor();
  });

  it('Marketing keeps a text, records what went out and what came of it', async () => {
    await mina.goto(ravi.url());
    await mina.getByRole('button', { name: 'Acknowledge: we know' }).click();
    await mina.getByLabel(/^Email/).first().fill('We move your events on Wednesday.');
    await mina.getByRole('button', { name: 'Keep this text for Email' }).click();
    await mina.getByRole('button', { name: 'Keep this text for Email' }).waitFor({ state: 'detached' });
    await mina.getByRole('checkbox', { name: 'It went out by Email' }).check();
    await mina.getByRole('checkbox', { name: /^It went out by / }).nth(1).check();
    await mina.getByRole('button', { name: /^Record as sent by/ }).click();
    await mina.getByRole('button', { name: /^Record as sent by/ }).waitFor({ state: 'detached' });
    await mina.locator('fanfare-notice-sent summary').first().click();
    await mina.getByRole('button', { name: 'It came through' }).first().click();
    await mina.locator('fanfare-notice-sent fanfare-ring[state=done]').first().waitFor();
  });

  it('moves it, does the work, and Marketing waives what is owed again', async () => {
    await ask(ravi, 'Move the window', { Ends: wall(5), Why: 'It takes longer' }, 'Move it');
    await ravi.getByText('owed again').first().waitFor();
    await ask(mina, 'Waive this notice', { Why: 'Everybody was told by phone' }, /^Waive/);
    await mina.getByText('waived').first().waitFor();

    await ravi.getByRole('button', { name: 'Start the work' }).click();
    await ravi.getByRole('button', { name: 'Start now' }).click();
    await ask(ravi, 'Report', { 'How does it go?': 'Half of it is done.' }, 'Send the report');
    await ravi.getByText('Half of it is done.').first().waitFor();
    await ravi.getByRole('button', { name: 'It is done, we check' }).click();
    await ravi.getByRole('button', { name: 'Yes, we check' }).click();
    await ravi.getByRole('heading', { name: 'Being verified' }).waitFor();
    await ask(ravi, 'End the work', { 'A closing word': 'All is moved.' }, 'End now');
    await ravi.getByText('All is moved.').first().waitFor();
    await schedule('It will not take place');
    await ask(ravi, 'Cancel this maintenance', { 'Why is it cancelled?': 'The disks did not come.' }, 'Cancel it, for good');
    await ravi.getByRole('heading', { name: 'Cancelled' }).waitFor();
    for (const page of [ravi, mina, sam]) expectNoComplaints(page);
  });

  it('and none is left', async () => {
    const commands = commandsIn('apps/api/src/maintenance/*.graphql');
    expect(commands.length).toBe(18);
    expect(neverGiven(commands, carriedOut)).toEqual([]);
  });
});
