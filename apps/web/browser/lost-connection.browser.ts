import type { Browser, Page } from 'playwright-core';
import { command, deskRow, isSameDocument, markDocument, propose } from './at-work.js';
import { complaints, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

let server: Server;
let browser: Browser;
let mina: Page;
let ravi: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  [mina, ravi] = await Promise.all([openWindow(browser), openWindow(browser)]);
  await signInAs(mina, server.url, 'Mina');
  await signInAs(ravi, server.url, 'Ravi');
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What cannot be reached is a complaint of the browser, and is what these journeys are about; nothing else may be. */
const expectOnlyNetworkComplaints = (page: Page): void => {
  const others = complaints.get(page)?.splice(0).filter((complaint) => !/ERR_INTERNET_DISCONNECTED|WebSocket connection/.test(complaint));
  expect(others).toEqual([]);
};

const lose = (page: Page): Promise<void> => page.context().setOffline(true);
const regain = (page: Page): Promise<void> => page.context().setOffline(false);

describe('a lost connection', () => {
  it('is said, and what happened meanwhile is there once it is back, with no reload', async () => {
    await mina.goto(server.url);
    await mina.getByText('No announcement is under way').waitFor();
    await markDocument(mina);

    await lose(mina);
    await mina.locator('fanfare-connection').getByText('Not connected').waitFor();
    await propose(ravi.context(), server.url, { title: 'Said while she was away', agreeToTier: 'minor' });
    expect(await deskRow(mina, 'Said while she was away').count()).toBe(0);

    await regain(mina);
    await deskRow(mina, 'Said while she was away').waitFor({ timeout: 20_000 });
    await mina.locator('fanfare-connection').getByText('Not connected').waitFor({ state: 'detached' });
    expect(await isSameDocument(mina)).toBe(true);
    expectOnlyNetworkComplaints(mina);
  }, 90_000);

  it('does not lose what is being typed, and a command that could not be sent says so and can be sent again', async () => {
    await mina.goto(`${server.url}/announcements/propose`);
    await mina.getByLabel('What is the news?').fill('Typed on a train');
    await mina.getByLabel('none', { exact: true }).check();
    await mina.getByLabel('Summary').fill('Half a sentence, and then a tunnel');

    await lose(mina);
    await mina.getByRole('button', { name: 'Propose' }).click();
    await mina.getByText('The server cannot be reached').first().waitFor();
    expect(await mina.getByLabel('Summary').inputValue()).toBe('Half a sentence, and then a tunnel');

    await regain(mina);
    await mina.getByRole('button', { name: 'Propose' }).click();
    await mina.getByRole('heading', { level: 1, name: 'Typed on a train' }).waitFor();
    expectOnlyNetworkComplaints(mina);
  }, 90_000);

  it('typing survives what somebody else does to the same announcement meanwhile', async () => {
    const id = await propose(ravi.context(), server.url, { title: 'Two people at once' });
    await mina.goto(`${server.url}/announcements/${id}`);
    await mina.getByLabel('Say something').fill('I was just about to say');

    await command(ravi.context(), server.url, 'comment', { id, text: 'First!' });
    await mina.getByText('First!').first().waitFor();
    expect(await mina.getByLabel('Say something').inputValue()).toBe('I was just about to say');
    expectOnlyNetworkComplaints(mina);
  });

  it('a reason that is being typed on the desk survives what comes in meanwhile', async () => {
    const facts = { noticedBy: 'MOST', needsAction: false, knownRisk: false, kinds: ['NEW_FEATURE'] };
    await command(ravi.context(), server.url, 'proposeAnnouncement', { title: 'Smaller than it looks', facts, channelMessageUrl: 'https://example.slack.com/archives/C1/p1', agreeToTier: 'minor', agreeReason: 'Behind a flag.' });
    await mina.goto(server.url);
    await deskRow(mina, 'Smaller than it looks').getByRole('button', { name: 'Agree to Minor' }).first().click();
    const why = deskRow(mina, 'Smaller than it looks').getByLabel(/^Why Minor/);
    await why.pressSequentially('Only a few of');

    await propose(ravi.context(), server.url, { title: 'In the middle of a sentence', agreeToTier: 'minor' });
    await deskRow(mina, 'In the middle of a sentence').waitFor({ timeout: 3_000 });
    await mina.keyboard.type(' us');
    expect(await why.inputValue()).toBe('Only a few of us');
    expectOnlyNetworkComplaints(mina);
  });
});
