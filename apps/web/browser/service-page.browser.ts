import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axe, expectNoComplaints, openWindow, startBrowser } from './harness.js';
import { done, Face, inMinutes, maintenance, planned } from './public-face.js';

let face: Face;
let browser: Browser;

beforeAll(async () => {
  [face, browser] = await Promise.all([new Face().start(), startBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await face?.end();
});

const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await openWindow(browser, { timezoneId: 'Europe/Berlin', locale: 'en-GB', ...options } as never);
  await page.goto(`${face.url}/service-message`);
  return page;
};
const says = async (page: Page, ...parts: readonly (string | RegExp)[]): Promise<void> => {
  const text = await page.locator('main').innerText();
  for (const part of parts) expect(text).toMatch(part);
};
/** What the page is about, written out; the face looks four times a second. */
const publish = async (...told: Parameters<Face['publish']>): Promise<void> => {
  face.publish(...told);
  const { lines: _, ...wanted } = { underWay: [], planned: [], done: [], ...told[0] };
  await face.says(({ status }) => JSON.stringify({ ...status }).includes(JSON.stringify(wanted).slice(1, -1)));
};

/** Each state of the page, with what it must say in it. */
const STATES: readonly (readonly [string, Parameters<Face['publish']>, readonly (string | RegExp)[]])[] = [
  ['before anything is known', [{}], []],
  ['in the work', [{ underWay: [maintenance()], planned: [planned()], done: [done()] }], [
    'Under way', 'We are moving events to new storage', /Since .+ Planned until .+ Next report at /, 'Who is affected?', 'People in the EU region.', 'Is data at risk?', 'No. Events are queued', /What should I do\?\s+We do not know yet\./,
    'Copying is at 94 percent', 'Planned', 'No disruption expected.', 'Done in the last days',
  ]],
  ['running over', [{ underWay: [maintenance({ window: { start: inMinutes(-120), end: inMinutes(-12), zone: 'UTC' } })] }], ['Under way, running over', 'we need longer', /Until when\?\s+We do not know yet\./]],
  ['being verified', [{ underWay: [maintenance({ phase: 'verifying' })] }], ['Being verified']],
  ['two at once', [{ underWay: [maintenance(), maintenance({ id: 'maintenance-7', title: 'We are renewing certificates' })] }], ['We are moving events to new storage', 'We are renewing certificates']],
  ['overdue', [{ planned: [planned({ window: { start: inMinutes(-20), end: inMinutes(20), zone: 'UTC' } })] }], ['No maintenance is under way', 'It has not begun yet.']],
  ['after the end', [{ planned: [planned()], done: [done({ endedAt: inMinutes(-1) })] }], ['No work now', 'No maintenance is under way', 'Certificates renewed', 'Faster queries']],
  ['nothing at all', [{}], ['No maintenance is under way']],
  ['an old word', [{ underWay: [maintenance()] }, { publishedAt: inMinutes(-25) }], [/What this page says is \d\d minutes old/]],
];
const LOOKS = [{ width: 1280, colorScheme: 'light' }, { width: 390, colorScheme: 'dark' }, { width: 390, colorScheme: 'light', javaScriptEnabled: false }] as const;

describe('the service page', () => {
  it.each(STATES)('%s is whole, without a script too, light and dark, on a phone and on a desk', async (name, told, parts) => {
    if (name !== 'before anything is known') await publish(...told);
    for (const { width, ...look } of LOOKS) {
      const page = await open({ viewport: { width, height: 900 }, ...look });
      await says(page, ...(name === 'before anything is known' ? ['We do not know whether maintenance is under way'] : parts));
      await says(page, 'javaScriptEnabled' in look ? (name === 'before anything is known' ? 'no word' : 'Times are in UTC.') : name === 'before anything is known' ? 'no word' : 'Times are yours: Europe/Berlin.');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      if (!('javaScriptEnabled' in look)) expect(await axe(page)).toEqual([]);
      expectNoComplaints(page);
      const shown = process.env['PICTURES'];
      if (shown) await page.screenshot({ path: `${shown}/page-${name.replaceAll(' ', '-')}-${width}-${Object.values(look).join('-')}.png`, fullPage: true });
      await page.context().close();
    }
  }, 120_000);

  it('R60 R61 is live: it says that the work ended where it is read, in its title too', async () => {
    await publish({ underWay: [maintenance()] });
    const page = await openWindow(browser, { timezoneId: 'Asia/Tokyo' });
    await page.clock.install();
    await page.goto(`${face.url}/service-message`);
    await says(page, 'Times are yours: Asia/Tokyo.');
    await publish({ done: [done({ endedAt: inMinutes(0) })] });
    await page.clock.runFor(25_000);
    await page.getByRole('heading', { level: 1, name: 'No maintenance is under way' }).waitFor();
    expect(await page.title()).toBe('No maintenance is under way');
    await says(page, 'Faster queries', 'Times are yours: Asia/Tokyo.');
    expectNoComplaints(page);
    await page.context().close();
  });

  it('says how old it is once nothing can be learnt any more', async () => {
    await publish({ underWay: [maintenance()] });
    const page = await openWindow(browser);
    await page.clock.install();
    await page.goto(`${face.url}/service-message`);
    await face.stop();
    try {
      // The page knows the minute of its word and not the second: it is up to a minute older than what is waited for here.
      await page.clock.runFor(200_000);
      await page.getByText(/What this page says is [34] minutes old: it has had no word since .+\d\d:\d\d.+\./).waitFor();
      await says(page, 'We are moving events to new storage');
    } finally {
      await face.start();
    }
    await page.context().close();
  });

  it('says how old it is while the server lets it wait, gives that up, and asks again', async () => {
    await publish({ underWay: [maintenance()] });
    const page = await openWindow(browser);
    await page.clock.install();
    let hangs = false;
    await page.route('**/service-message', (route) => (hangs ? undefined : route.continue()));
    await page.goto(`${face.url}/service-message`);
    const answered = page.waitForResponse('**/service-message');
    await page.clock.runFor(21_000);
    await (await answered).finished();
    hangs = true;
    const asked = page.waitForRequest('**/service-message');
    await page.clock.runFor(25_000);
    await asked;
    await page.clock.runFor(200_000);
    await page.getByText(/What this page says is [34] minutes old/).waitFor({ timeout: 1000 });
    hangs = false;
    await publish({ done: [done({ endedAt: inMinutes(-1) })] });
    // Whichever clock the browser gives a request up by.
    for (const began = Date.now(); Date.now() - began < 15_000 && (await page.title()) !== 'No maintenance is under way';) {
      await page.clock.runFor(5000);
      await page.waitForTimeout(500);
    }
    await page.getByRole('heading', { level: 1, name: 'No maintenance is under way' }).waitFor();
    await page.context().close();
  });

  it('counts for how long a cache has kept what it gives', async () => {
    await publish({ underWay: [maintenance()] }, { publishedAt: inMinutes(-25) });
    const page = await openWindow(browser);
    await page.clock.install();
    await page.route('**/service-message', async (route) => {
      const text = await (await route.fetch()).text();
      // As it was when it was fresh.
      await route.fulfill({ contentType: 'text/html', headers: { date: new Date(Date.now() - 1_500_000).toUTCString(), age: '1500' }, body: text.replace(/<p class="old".*?<\/p>/, '') });
    });
    await page.goto(`${face.url}/service-message`);
    await page.clock.runFor(21_000);
    await page.getByText(/What this page says is 2[56] minutes old/).waitFor({ timeout: 3000 });
    await page.context().close();
  });

  it('leaves focus and what is marked where they are, each minute and when there is something new', async () => {
    await publish({ underWay: [maintenance()] }, { publishedAt: inMinutes(-2) });
    const page = await openWindow(browser);
    await page.clock.install();
    await page.goto(`${face.url}/service-message`);
    await page.keyboard.press('Tab');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
    const place = (): Promise<unknown> => page.evaluate(() => [document.activeElement?.textContent, String(getSelection())]);
    const before = ['The same as JSON', 'We are moving events to new storage'];
    expect(await place()).toEqual(before);
    const asOf = page.locator('footer time').first();
    const said = await asOf.textContent();
    for (const told of [{ underWay: [maintenance()] }, { underWay: [maintenance({ reports: [{ at: inMinutes(0), text: 'All is copied.' }, ...(maintenance() as { readonly reports: readonly object[] }).reports] })], planned: [planned()] }]) {
      await publish(told);
      const answered = page.waitForResponse('**/service-message');
      await page.clock.runFor(25_000);
      await (await answered).finished();
      await page.waitForFunction((old) => document.querySelector('footer time')?.textContent !== old, said);
      if ('planned' in told) await page.getByText('All is copied.').waitFor();
      expect(await place()).toEqual(before);
    }
    await says(page, 'Certificates renewed');
    expectNoComplaints(page);
    await page.context().close();
  });

  it('names the day where it is not today for the reader, and only there', async () => {
    const at = (time: string): string => `2027-11-${time}:00.000Z`;
    await publish({ underWay: [maintenance({ startedAt: at('11T00:30'), window: { start: at('11T00:30'), end: at('12T00:15'), zone: 'UTC' }, nextReportAt: at('11T23:00'), reports: [] })] });
    const page = await openWindow(browser, { timezoneId: 'America/Los_Angeles', locale: 'en-GB' });
    await page.clock.setFixedTime(at('11T22:18'));
    await page.goto(`${face.url}/service-message`);
    await says(page, /Since Wed,? 10 Nov,? 16:30 GMT-8\. Planned until 16:15 GMT-8\. Next report at 15:00 GMT-8\./);
    await page.context().close();
  });

  it('tells the two hours apart that are there twice', async () => {
    await publish({ planned: [planned({ window: { start: '2027-10-31T00:30:00.000Z', end: '2027-10-31T01:30:00.000Z', zone: 'Europe/Berlin' } })] });
    const page = await open();
    await says(page, /02:30 CEST to .*02:30 CET/);
    await page.context().close();
  });

  it('names the second day where it is another one for the reader', async () => {
    const window = (start: string, end: string) => planned({ window: { start: `2027-11-${start}:30:00.000Z`, end: `2027-11-${end}:30:00.000Z`, zone: 'UTC' } });
    await publish({ planned: [window('10T22', '10T23'), window('11T23', '12T00')] });
    const page = await open();
    await says(page, /10 Nov.* 23:30 CET to .*11 Nov.* 00:30 CET/, /12 Nov.* 00:30 CET to 01:30 CET/);
    await page.context().close();
  });

  it('is read and left by keyboard', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The same as JSON');
    await page.context().close();
  });
});
