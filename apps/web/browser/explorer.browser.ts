import type { Browser } from 'playwright-core';
import { axe, expectNoComplaints, graphql, openWindow, startBrowser, startServer, type Server } from './harness.js';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('the explorer of the API', () => {
  it('signs in, asks by keyboard, finds its way in the schema and listens, with nothing from elsewhere', async () => {
    const page = await openWindow(browser);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    await page.goto(`${server.url}/explorer`);
    const answer = page.getByLabel('Answer').locator('pre');

    await page.getByLabel('Ask as').selectOption({ label: 'Mina Okafor, marketing' });
    await page.getByRole('status').filter({ hasText: 'Signed in' }).waitFor();
    await page.getByLabel('GraphQL').focus();
    await page.keyboard.press('Control+Enter');
    await answer.filter({ hasText: 'agreements' }).waitFor();

    await page.getByLabel('Search').fill('agree tier');
    await page.getByText('Fills one seat with a tier').waitFor();

    await page.getByLabel('Example').selectOption({ label: 'Each change as it happens' });
    await page.getByRole('button', { name: /Run/ }).click();
    await page.getByRole('status').filter({ hasText: 'Listening' }).waitFor();
    const { announcements } = await graphql<{ announcements: { edges: { node: { id: string } }[] } }>(page.context(), server.url, '{ announcements(first: 1) { edges { node { id } } } }');
    await graphql(page.context(), server.url, 'mutation ($input: CommentInput!) { comment(input: $input) { __typename } }', { input: { id: announcements.edges[0]?.node.id, text: 'Heard elsewhere' } });
    await answer.filter({ hasText: 'Heard elsewhere' }).waitFor();

    expect(elsewhere).toEqual([]);
    expectNoComplaints(page);
    await page.context().close();
  });

  it.each([['light', 1400], ['dark', 1400], ['light', 360]] as const)('has nothing that axe finds wrong in %s at %i px', async (colorScheme, width) => {
    const page = await openWindow(browser, { colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${server.url}/explorer`);
    await page.getByText(/of \d+ types/).waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
