import type { Browser, Page } from 'playwright-core';
import { command, propose } from './at-work.js';
import { expectNoComplaints, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

let server: Server;
let browser: Browser;
let mina: Page;
let ravi: Page;
const ids: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  [mina, ravi] = await Promise.all([openWindow(browser), openWindow(browser)]);
  await signInAs(mina, server.url, 'Mina');
  await signInAs(ravi, server.url, 'Ravi');
  for (let number = 1; number <= 25; number += 1) ids.push(await propose(ravi.context(), server.url, { title: `Small repair number ${number}` }));
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(() => expectNoComplaints(mina));

const cards = (page: Page) => page.locator('fanfare-board-card');

describe('the board', () => {
  it('shows a column in pages, and the next ones on demand', async () => {
    await mina.goto(`${server.url}/announcements`);
    await cards(mina).first().waitFor();
    expect(await cards(mina).count()).toBe(20);

    await mina.getByRole('button', { name: 'Show more of Proposed' }).click();
    await cards(mina).nth(24).waitFor();
    expect(await cards(mina).count()).toBe(25);
  });

  it('takes in what changes elsewhere, and keeps what was opened and where the focus is', async () => {
    const kept = cards(mina).filter({ hasText: 'Small repair number 3' }).last();
    await kept.locator('a').focus();
    await command(ravi.context(), server.url, 'reviseAnnouncement', { id: ids[9], title: 'Small repair that became known' });

    await mina.getByText('Small repair that became known').waitFor();
    expect(await cards(mina).count()).toBe(25);
    expect(await kept.locator('a').evaluate((link) => (link.getRootNode() as ShadowRoot).activeElement === link)).toBe(true);
  });

  it('keeps its filters in the address, so that a link shows the same', async () => {
    await mina.getByRole('searchbox', { name: 'Search' }).fill('became known');
    await mina.waitForURL(/text=became/);
    await cards(mina).nth(1).waitFor({ state: 'detached' });
    expect(await cards(mina).count()).toBe(1);

    await mina.getByRole('button', { name: 'List' }).click();
    const address = mina.url();
    await mina.goto(server.url);
    await mina.goto(address);
    await mina.locator('fanfare-board-rows').getByRole('link', { name: 'Small repair that became known' }).waitFor();
    await mina.getByText('1 announcement', { exact: true }).waitFor();
  });

  it('says what to do where nothing fits', async () => {
    await mina.getByRole('searchbox', { name: 'Search' }).fill('nothing is called so');
    await mina.getByText('No announcement fits').waitFor();
    await mina.getByRole('button', { name: 'Show all announcements' }).click();
    await mina.getByText('25 announcements').waitFor();
  });
});

describe('the timeline of everything', () => {
  it('lets a new entry in at the top', async () => {
    await mina.goto(`${server.url}/timeline`);
    await mina.locator('fanfare-timeline-entry').first().waitFor();
    await command(ravi.context(), server.url, 'comment', { id: ids[0], text: 'Seen at the top' });
    await mina.getByText('Commented: “Seen at the top').waitFor();
  });

  it('does not move what is being read, and says how many are new', async () => {
    await mina.locator('fanfare-timeline-entry').nth(30).scrollIntoViewIfNeeded();
    const at = await mina.evaluate(() => window.scrollY);
    await command(ravi.context(), server.url, 'comment', { id: ids[1], text: 'Seen only when asked for' });

    await mina.getByRole('button', { name: '1 new' }).waitFor();
    expect(await mina.evaluate(() => window.scrollY)).toBe(at);
    expect(await mina.getByText('Seen only when asked for').count()).toBe(0);
    await mina.getByRole('button', { name: '1 new' }).click();
    await mina.getByText('Commented: “Seen only when asked for').waitFor();
  });

  it('is narrowed by what happened and by whom, in the address', async () => {
    await mina.getByLabel('What happened').selectOption({ label: 'Comments' });
    await mina.waitForURL(/types=Commented/);
    await mina.locator('fanfare-timeline-entry').nth(2).waitFor({ state: 'detached' });
    expect(await mina.locator('fanfare-timeline-entry').count()).toBe(2);

    await mina.getByLabel('Person').selectOption({ label: 'Mina Okafor' });
    await mina.getByText('Nothing of that kind was recorded').waitFor();
    await mina.locator('fanfare-empty').getByRole('button', { name: 'Show everything' }).click();
    await mina.getByRole('button', { name: 'Show more' }).waitFor();
  });
});
