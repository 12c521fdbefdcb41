import type { Browser, Locator } from 'playwright-core';
import { openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const ground = (place: Locator): Promise<string> => place.evaluate((element) => getComputedStyle(element).backgroundColor);

describe('in the system’s own few colours', () => {
  it('the page one is on and the view that is chosen stand out from the others', async () => {
    const page = await openWindow(browser, { forcedColors: 'active' });
    await signInAs(page, server.url, 'Mina');
    await page.goto(`${server.url}/announcements`);
    const rail = page.getByRole('navigation').last();
    await rail.getByRole('link', { name: 'Announcements' }).waitFor();

    expect(await ground(rail.getByRole('link', { name: 'Announcements' }))).not.toBe(await ground(rail.getByRole('link', { name: 'Timeline' })));
    expect(await ground(page.getByRole('button', { name: 'Columns' }))).not.toBe(await ground(page.getByRole('button', { name: 'List', exact: true })));
  });
});
