import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { bar, openWithShifts, picture, shows, TEXT } from './bar-on-a-page.js';
import { ForeignSite } from './foreign-site.js';
import { axe, complaints, expectNoComplaints, openWindow, startBrowser } from './harness.js';
import { Face, inMinutes, line, maintenance } from './public-face.js';

const MOST_BYTES = 1536;
const SAFE = 'We cannot say whether maintenance is under way.';

let face: Face;
let site: ForeignSite;
let browser: Browser;

beforeAll(async () => {
  face = await new Face().start();
  [site, browser] = await Promise.all([new ForeignSite().start(() => face.url), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.end();
  await face?.end();
});
beforeEach(async () => {
  face.publish({});
  await face.says(({ bar, status }) => bar === null && status !== null);
  site.reports.splice(0);
});

const open = (path: string, options: BrowserContextOptions = {}): Promise<Page> => openWithShifts(browser, `${site.url}${path}`, options);
const start = (...more: readonly object[]): void => face.publish({ underWay: [maintenance(), ...more] });
const gone = (page: Page): Promise<void> => bar(page).locator('b').waitFor({ state: 'detached' });
/** Nothing was complained of, and nothing forbidden. */
const endWell = async (page: Page): Promise<void> => {
  expectNoComplaints(page);
  expect(site.reports).toEqual([]);
  await page.context().close();
};

describe.each([['a plain page', '/?poll=1'], ['a page of React', '/react?poll=1'], ['a page that serves it itself, under default-src self', '/own?poll=1']])('the bar on %s of another origin', (_, path) => {
  it.each([{ width: 1280 }, { width: 390 }])('R58 R59 R62 comes within the poll when work begins and goes when it ends, at $width px', async ({ width }) => {
    const page = await open(path, { viewport: { width, height: 800 } });
    await page.getByRole('heading', { name: 'A shop' }).waitFor();
    expect(await page.locator('fanfare-banner').ariaSnapshot()).toBe('- region "Service notice"');
    start();
    await shows(page);
    const link = bar(page).getByRole('link');
    expect(await link.first().textContent()).toBe('What we are doing');
    expect(new URL((await link.first().getAttribute('href')) ?? '').pathname).toBe('/service-message');
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    face.publish({});
    await gone(page);
    await endWell(page);
  });
});

describe('the bar', () => {
  it('is one file of at most 1.5 KB as it is served', async () => {
    const served = await new Promise<Buffer>((got) => void request(`${face.url}/banner.js`, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => got(Buffer.concat(parts)));
    }).end());
    expect(gunzipSync(served).toString()).toContain('fanfare-banner');
    expect(gunzipSync(served).toString()).not.toMatch(/\bimport\b(?!\.meta)|sourceMappingURL/);
    expect(served.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('has its own words for a screen reader, once: later looks touch nothing', async () => {
    const page = await open('/?poll=0.3');
    start();
    await shows(page);
    expect(await page.locator('fanfare-banner').ariaSnapshot()).toBe(['- region "Service notice":', `  - paragraph: Maintenance is under way. ${TEXT}`, '  - link "What we are doing":', `    - /url: ${face.url}/service-message`, '- button "Less" [expanded]'].join('\n'));
    expect(await page.locator('fanfare-banner section').getAttribute('aria-live')).toBe('polite');
    const touched = await page.locator('fanfare-banner').evaluate(async ({ shadowRoot }) => {
      const seen: MutationRecord[] = [];
      new MutationObserver((records) => seen.push(...records)).observe(shadowRoot as ShadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
      await new Promise((later) => setTimeout(later, 2000));
      return seen.length;
    });
    expect(touched).toBe(0);
    await endWell(page);
  });

  it('asks with what it has: a look at the same costs a 304', async () => {
    const page = await open('/?poll=0.3');
    start();
    await shows(page);
    const statuses: number[] = [];
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.responseReceivedExtraInfo', ({ statusCode }) => statuses.push(statusCode));
    while (statuses.length < 4) await page.waitForTimeout(100);
    expect(new Set(statuses)).toEqual(new Set([304]));
    await endWell(page);
  });

  it('cannot be closed, may be made small by keyboard, stays so on the next page, and says other work in full', async () => {
    const page = await open('/?poll=0.5');
    start();
    await shows(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await bar(page).getByText(TEXT).waitFor({ state: 'hidden' });
    const button = bar(page).getByRole('button');
    expect([await button.textContent(), await button.getAttribute('aria-expanded'), await bar(page).getByText('Maintenance is under way.').isVisible(), await bar(page).getByRole('link').isVisible()]).toEqual(['More', 'false', true, true]);
    expect(await page.evaluate(() => document.querySelector('fanfare-banner')?.shadowRoot?.activeElement?.textContent)).toBe('More');
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await bar(page).getByText('Maintenance is under way.').waitFor();
    expect(await bar(page).getByText(TEXT).isVisible()).toBe(false);
    start(maintenance({ id: 'maintenance-9', title: 'New certificates' }));
    await bar(page).getByText('And 1 more.').waitFor();
    await endWell(page);
  });

  it.each([1280, 390])('moves nothing on the page that keeps its place, at %s px', async (width) => {
    const page = await open('/?poll=0.5&reserve=', { viewport: { width, height: 800 } });
    start();
    await shows(page);
    face.publish({});
    await gone(page);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0))).toBe(0);
    await endWell(page);
  });

  it('goes by its lease while the server lets it wait, asks again after that, and believes what it hears', async () => {
    const page = await open(`/?poll=0.5&safe=${SAFE}`);
    let hangs = false;
    let asked = 0;
    await page.route('**/public/status.json*', (route) => {
      asked += 1;
      return hangs ? undefined : route.continue();
    });
    face.publish({ underWay: [maintenance()] }, { lease: 5 });
    await shows(page);
    hangs = true;
    const askedBefore = asked;
    await page.waitForTimeout(1500);
    expect(asked).toBe(askedBefore + 1);
    expect(await bar(page).getByText(TEXT).isVisible()).toBe(true);
    await bar(page).getByText(SAFE).waitFor({ timeout: 6000 });
    hangs = false;
    start();
    await bar(page).getByText(TEXT).waitFor({ timeout: 25_000 });
    expectNoComplaints(page);
    await page.context().close();
  });

  it('believes its last word for the length of its lease, and then shows what it was told to show', async () => {
    const [safe, silent] = await Promise.all([open(`/?poll=0.5&safe=${SAFE}`), open('/?poll=0.5')]);
    face.publish({ underWay: [maintenance()] }, { lease: 8 });
    await Promise.all([shows(safe), shows(silent)]);
    await face.stop();
    await safe.waitForTimeout(1500);
    expect(await bar(safe).getByText(TEXT).isVisible()).toBe(true);
    await Promise.all([bar(safe).getByText(SAFE).waitFor(), gone(silent)]);
    await face.start();
    start();
    await Promise.all([shows(safe), shows(silent)]);
    // That nothing answered meanwhile is what this is about.
    for (const page of [safe, silent]) complaints.get(page)?.splice(0);
    await Promise.all([endWell(safe), endWell(silent)]);
  });

  it.each([3, -3])('goes by the server’s clock where the reader’s is %s hours ahead', async (hours) => {
    const page = await openWindow(browser);
    await page.addInitScript((shift) => { const { now } = Date; Date.now = () => now() + shift; }, hours * 3_600_000);
    await page.goto(`${site.url}/?poll=0.5`);
    start();
    await shows(page);
    await endWell(page);
  });

  it('R43 R44 has the line of its own surface for its days, below any maintenance', async () => {
    const [inside, onSite] = await Promise.all([open('/?poll=0.5'), open('/?poll=0.5&surface=on-site')]);
    face.publish({ lines: [line({ until: inMinutes(0.25) })] });
    await shows(inside, 'Persons on events is here.');
    expect(await bar(inside).getByRole('link', { name: 'Read more' }).getAttribute('href')).toBe('https://posthog.example/blog/persons-on-events');
    expect(await axe(inside)).toEqual([]);
    face.publish({ underWay: [maintenance()], lines: [line()] });
    await Promise.all([shows(inside), shows(onSite)]);
    face.publish({ lines: [line({ until: inMinutes(0.1) })] });
    await Promise.all([shows(inside, 'Persons on events is here.'), gone(onSite)]);
    await gone(inside);
    await Promise.all([endWell(inside), endWell(onSite)]);
  });

  it.each([{ dir: 'rtl', colorScheme: 'light', width: 390 }, { dir: 'rtl', colorScheme: 'dark', width: 1280 }, { dir: 'ltr', forcedColors: 'active', width: 1280 }, { dir: 'ltr', colorScheme: 'dark', width: 390 }] as const)(
    'is whole with %j', async ({ dir, width, ...look }) => {
      const page = await open(`/?poll=0.5&dir=${dir}`, { viewport: { width, height: 300 }, ...look });
      start();
      await shows(page);
      const [dot, button] = await Promise.all([bar(page).locator('section').boundingBox(), bar(page).getByRole('button').boundingBox()]);
      expect((dot?.x ?? 0) < (button?.x ?? 0)).toBe(dir === 'ltr');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await axe(page)).toEqual([]);
      await picture(page, `banner-${dir}-${width}-${Object.values(look).join('-')}`);
      await endWell(page);
    });
});
