import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axe, complaints, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

/** Nobody listens there. */
const NOWHERE = 'esdb://127.0.0.1:9?tls=false';

let folder: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outage-'));
  const views = { VIEWS: join(folder, 'views.db') };
  const before = await startServer({ ...views, EVENT_STORE: `sqlite:${join(folder, 'log.db')}` });
  await before.stop();
  // The same read models, and an event store that is not there.
  [server, browser] = await Promise.all([startServer({ ...views, EVENT_STORE: NOWHERE }), startBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

/** That commands are answered 503 is what these journeys are about; nothing else may be complained of. */
const expectOnlyTheOutage = (page: Page): void => {
  const others = complaints.get(page)?.splice(0).filter((complaint) => !/503/.test(complaint));
  expect(others).toEqual([]);
};

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const)('an event store that is away, $colorScheme, at $width px', ({ colorScheme, width }) => {
  it('keeps nobody from reading, is said over each page with the time that is shown, and by the button that is pressed', async () => {
    const page = await openWindow(browser, { colorScheme, viewport: { width, height: 800 } });
    await signInAs(page, server.url, 'Mina');
    await page.goto(`${server.url}/announcements?view=list`);
    await page.getByText('EU Cloud for everyone').first().waitFor();
    const bar = page.locator('fanfare-outage');
    await bar.getByText('The event store cannot be reached; what is here can be read, and nothing can be recorded until it is back.').waitFor();
    expect(await bar.locator('p').innerText()).toMatch(/What you see is as of \d\d:\d\d /);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

    await page.goto(`${server.url}/announcements/propose`);
    await page.getByLabel('What is the news?').fill('Asked in an outage');
    await page.getByLabel('none', { exact: true }).check();
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Nothing was changed; try again in a while.').first().waitFor();
    expect(await page.getByLabel('What is the news?').inputValue()).toBe('Asked in an outage');
    expect(await axe(page)).toEqual([]);
    expectOnlyTheOutage(page);
    await page.context().close();
  }, 90_000);
});
