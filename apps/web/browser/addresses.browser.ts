import type { Browser, Page } from 'playwright-core';
import { command, isSameDocument, markDocument, propose } from './at-work.js';
import { expectNoComplaints, graphql, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

let server: Server;
let browser: Browser;
let mina: Page;
let id: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  mina = await openWindow(browser);
  await signInAs(mina, server.url, 'Mina');
  id = await propose(mina.context(), server.url, { title: 'A story longer than the page tells' });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

describe('an address that was sent to somebody', () => {
  it.each([['an announcement', () => `/announcements/${id}?asOf=0`, /^A story/], ['a clause of the playbook', () => '/playbook#medium-1', 'Playbook']])('leads, after signing in, to %s', async (_, path, name) => {
    const page = await openWindow(browser);
    await page.goto(`${server.url}${path()}`);
    await heading(page, 'Who are you today?');
    await page.getByRole('button', { name: /Vera/ }).click();

    await heading(page, name);
    expect(page.url()).toBe(`${server.url}${path()}`);
    expectNoComplaints(page);
    await page.context().close();
  });

  it.each(['xyz', 'person-mina', 'announcement-of-nobody'])('says that there is no announcement %s, and asks the server nothing that it refuses', async (mistyped) => {
    await mina.goto(`${server.url}/announcements/${mistyped}`);
    await heading(mina, 'There is no such announcement');
    await mina.getByRole('link', { name: 'To the announcements' }).waitFor();
    expectNoComplaints(mina);
  });

  it('leaves out a day that does not exist', async () => {
    await mina.goto(`${server.url}/announcements?view=list&from=2026-02-31`);
    await mina.getByText('1 announcement', { exact: true }).waitFor();
    await mina.goto(`${server.url}/timeline?since=2026-99-99`);
    await mina.locator('fanfare-timeline-entry').first().waitFor();
    expectNoComplaints(mina);
  });

  it('names a moment that is older than the story beside it by its time, and one still to come is now', async () => {
    for (let number = 1; number <= 205; number += 1) await command(mina.context(), server.url, 'comment', { id, text: `Thought ${number}` });
    await mina.goto(`${server.url}/announcements/${id}?asOf=2`);
    const banner = mina.getByRole('status').filter({ hasText: 'Nothing can be done in the past' });
    await mina.getByText('Thought 1', { exact: true }).waitFor();
    await mina.getByText('Thought 2', { exact: true }).waitFor({ state: 'detached' });
    await banner.locator('time').waitFor();
    expect(await banner.innerText()).not.toContain('“');

    await mina.goto(`${server.url}/announcements/${id}?asOf=9999`);
    await mina.getByLabel('Say something').waitFor();
    expect(await banner.count()).toBe(0);
    expectNoComplaints(mina);
  });
});

describe('one who only reads', () => {
  it('is told whom to ask, where others propose', async () => {
    const vera = await openWindow(browser);
    await signInAs(vera, server.url, 'Vera');
    await vera.goto(`${server.url}/announcements/propose`);
    await vera.getByText('You read here, and do not propose').waitFor();
    await vera.keyboard.press('Control+k');
    await vera.getByRole('option').first().waitFor();
    expect(await vera.getByRole('option', { name: 'Propose an announcement' }).count()).toBe(0);
    expectNoComplaints(vera);
    await vera.context().close();
  });
});

describe('the playbook', () => {
  it('shows a version that somebody else publishes, and keeps what is being typed', async () => {
    const [vera, ada] = await Promise.all([openWindow(browser), openWindow(browser)]);
    await signInAs(vera, server.url, 'Vera');
    await signInAs(ada, server.url, 'Ada');
    await Promise.all([vera.goto(`${server.url}/playbook`), ada.goto(`${server.url}/playbook`)]);
    await vera.getByText('Version 1, in force', { exact: false }).first().waitFor();
    await ada.getByLabel('Why it changes').fill('Half a reason');
    await markDocument(vera);

    const { playbook } = await graphql<{ playbook: { document: object } }>(ada.context(), server.url, '{ playbook { document } }');
    const publish = 'mutation ($input: PublishPlaybookInput!) { publishPlaybook(input: $input) { __typename } }';
    await graphql(ada.context(), server.url, publish, { input: { document: { ...playbook.document, agreementWarnsDaysBefore: 9 }, reason: 'A week was too short.' } });

    await vera.getByText('Version 2, in force', { exact: false }).first().waitFor({ timeout: 3_000 });
    await ada.getByText('Version 2, in force', { exact: false }).first().waitFor({ timeout: 3_000 });
    expect(await ada.getByLabel('Why it changes').inputValue()).toBe('Half a reason');
    expect(await isSameDocument(vera)).toBe(true);
    expectNoComplaints(vera);
    expectNoComplaints(ada);
  });

  it('refuses a document with its code, its sentence and the place of the fault', async () => {
    const ada = await openWindow(browser);
    await signInAs(ada, server.url, 'Ada');
    await ada.goto(`${server.url}/playbook`);
    await ada.getByLabel('The whole playbook, as JSON').fill('{ "title": "Nothing else" }');
    await ada.getByRole('button', { name: 'See what would change' }).click();
    await ada.locator('fanfare-playbook-publish fanfare-refusal').getByText(/^Invalid/).waitFor();
    expectNoComplaints(ada);
  });
});
