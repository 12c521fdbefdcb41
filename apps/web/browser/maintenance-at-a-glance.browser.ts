import type { Browser, Page } from 'playwright-core';
import { expectNoComplaints, graphql, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

let server: Server;
let browser: Browser;
let ravi: Page;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'on' }), startBrowser()]);
  ravi = await openWindow(browser);
  await signInAs(ravi, server.url, 'Ravi');
  type Answer = { maintenances: { edges: { node: { id: string; title: string } }[] } };
  const { maintenances } = await graphql<Answer>(ravi.context(), server.url, '{ maintenances(first: 50) { edges { node { id title } } } }');
  ids = Object.fromEntries(maintenances.edges.map(({ node }) => [node.title, node.id]));
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(() => expectNoComplaints(ravi));

const open = async (title: string): Promise<void> => {
  await ravi.goto(`${server.url}/maintenance/${ids[title]}`);
  await ravi.getByRole('heading', { level: 1, name: title }).waitFor();
  await ravi.locator('fanfare-ledger h2').waitFor();
};

/** Words that stand on two lines, and what runs out of its ground. */
const unreadable = (): Promise<readonly string[]> =>
  ravi.locator('fanfare-ledger').evaluate((ledger) => {
    const root = ledger.shadowRoot as ShadowRoot;
    const found: string[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      if (node.parentElement === null || node.parentElement.closest('style, .visually-hidden')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
      }
    }
    const sheet = root.querySelector('.sheet') as Element;
    if (sheet.scrollWidth > sheet.clientWidth) found.push('the table is wider than its sheet');
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return found;
  });

describe('who has been told, at a glance', () => {
  it.each(['A newer Postgres for the application', 'New workers for exports', 'Moving EU events to new storage'])('no word of “%s” is broken at any width', async (title) => {
    for (const width of [390, 760, 1024, 1280, 1366, 1440, 1920]) {
      await ravi.setViewportSize({ width, height: 900 });
      await open(title);
      expect([width, await unreadable()]).toEqual([width, []]);
    }
  });
});

describe('R64 with other work under way', () => {
  it('the bar is not said to be gone, nor to go', async () => {
    await open('Restart of the API gateways');
    await ravi.getByText('The bar stays up for 3 other maintenances that are under way').waitFor();
    await open('Dashboards move to a new cache');
    await ravi.getByRole('button', { name: 'End the work' }).click();
    await ravi.getByText('The bar stays up for 2 other maintenances that are under way').waitFor();
  });
});

describe('looking back by account', () => {
  it('its button stands on the line of its field', async () => {
    const sam = await openWindow(browser);
    await signInAs(sam, server.url, 'CUSTOMER_SUCCESS');
    await sam.goto(`${server.url}/customer-success`);
    const [field, button] = await Promise.all([sam.getByLabel('Account', { exact: true }).boundingBox(), sam.getByRole('button', { name: 'Look back' }).boundingBox()]);
    expect([button?.y, button?.height]).toEqual([field?.y, field?.height]);
    expectNoComplaints(sam);
  });
});
