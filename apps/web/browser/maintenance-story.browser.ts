import type { Browser, Locator, Page } from 'playwright-core';
import { isSameDocument, markDocument } from './at-work.js';
import { ForeignSite } from './foreign-site.js';
import { axe, expectNoComplaints, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';
import { clockIn, Counted, order, soonest, told } from './maintenance-at-work.js';
import { Face } from './public-face.js';

const TITLE = 'Moving events to new storage';
/** What another window does must be seen without a reload. */
const AT_ONCE = { timeout: 10_000 };

let browser: Browser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(() => browser?.close());

describe.each([{ on: 'a desktop', width: 1280, height: 900 }, { on: 'a phone', width: 390, height: 844 }])('the whole story of a maintenance, on $on', ({ width, height }) => {
  let face: Face;
  let server: Server;
  let site: ForeignSite;
  let [ravi, mina, sam, user, reader]: Page[] = [];
  let id = '';

  const open = (path: string): Promise<Page> => openWindow(browser, { viewport: { width, height }, timezoneId: 'UTC', locale: 'en-GB' }).then(async (page) => (await page.goto(path), page));
  const inside = async (who: string): Promise<Page> => {
    const page = await openWindow(browser, { viewport: { width, height }, timezoneId: 'UTC', locale: 'en-GB' });
    await signInAs(page, server.url, who);
    return page;
  };
  const all = (): readonly Page[] => [ravi, mina, sam, user, reader].filter((page): page is Page => page !== undefined);
  const state = () => told(ravi!, server.url, id);
  const bar = (): Locator => user!.locator('fanfare-banner [part=bar]');
  const acknowledge = (page: Page): Locator => page.getByRole('button', { name: new RegExp(`^Acknowledge ?: ${TITLE}$`) });
  const notice = (name: string): Locator => mina!.locator('article.notice').filter({ has: mina!.getByRole('heading', { name }) });

  /** Marks both channels, and records what went out. */
  const send = async (name: string): Promise<void> => {
    const owed = notice(name);
    await owed.getByRole('checkbox', { name: /^It went out ?by Email$/ }).check();
    await owed.getByRole('checkbox', { name: /^It went out ?by In the product$/ }).check();
    await owed.getByRole('button', { name: 'Record as sent by Email and In the product' }).click();
    await owed.getByText('sent', { exact: true }).first().waitFor(AT_ONCE);
  };
  const expectSoon = async (holds: () => Promise<boolean>, patience = 15_000): Promise<void> => {
    const until = Date.now() + patience;
    while (!(await holds())) {
      if (Date.now() > until) throw new Error('It did not come about');
      await new Promise((later) => setTimeout(later, 100));
    }
  };

  /** Until the page that everybody reads says so. */
  const serves = (words: string): Promise<void> => expectSoon(async () => (await (await fetch(`${face.url}/service-message`)).text()).includes(words));

  beforeAll(async () => {
    face = await new Face().start();
    [server, site] = await Promise.all([startServer({ SAMPLES: 'off', PUBLIC_DIR: face.folder, PUBLIC_ORIGIN: face.url }), new ForeignSite().start(() => face.url)]);
    [ravi, mina, sam] = await Promise.all(['Ravi', 'Mina', 'Sam'].map(inside));
    [user, reader] = await Promise.all([open(`${site.url}/?poll=1`), open(`${face.url}/service-message`)]);
  }, 120_000);
  afterAll(async () => {
    for (const page of all()) await page.context().close();
    await Promise.all([server?.stop(), site?.end()]);
    await face?.end();
  });
  afterEach(() => {
    for (const page of all()) expectNoComplaints(page);
    expect(site.reports).toEqual([]);
  });

  const counting = () => {
    const counted = new Counted();
    return { press: (what: Locator) => counted.press(what), fill: (what: Locator, text: string) => counted.fill(what, text), choose: (what: Locator) => counted.choose(what), actions: () => counted.actions };
  };

  it('R51 is typed in on one page, in seven actions, and both teams have it on their desks in that same act', async () => {
    await Promise.all([mina!.goto(server.url), sam!.goto(server.url)]);
    await Promise.all([markDocument(mina!), markDocument(sam!)]);
    const { press, fill, choose, actions } = counting();
    await ravi!.goto(`${server.url}/maintenance/schedule`);
    await fill(ravi!.getByLabel('What is being done?'), TITLE);
    await fill(ravi!.getByLabel('Why?'), 'The old disks are full.');
    await fill(ravi!.getByLabel('Starts'), clockIn(2 * 24 * 60));
    await choose(ravi!.getByRole('radio', { name: /^Yes, it disrupts/ }));
    await fill(ravi!.getByLabel('Who, in words'), 'People in the EU region');
    await fill(ravi!.getByLabel('Accounts by name'), 'Hooli');
    await press(ravi!.getByRole('button', { name: /^Schedule and tell both teams/ }));
    await ravi!.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    id = new URL(ravi!.url()).pathname.split('/').at(-1) ?? '';

    for (const page of [mina!, sam!]) {
      await acknowledge(page).waitFor(AT_ONCE);
      expect(await isSameDocument(page)).toBe(true);
    }
    expect(actions()).toBe(7);
    expect(await state()).toMatchObject({ phase: 'SCHEDULED', cells: { 'MARKETING.KNOWN': 'NOT_ACKNOWLEDGED', 'CUSTOMER_SUCCESS.KNOWN': 'NOT_ACKNOWLEDGED', 'AFFECTED_USERS.PLANNED': 'OWED' } });
    const { knownToMarketing, knownToCustomerSuccess } = await state();
    expect([knownToMarketing, knownToCustomerSuccess].every((seconds) => seconds !== null && seconds <= 90)).toBe(true);
  });

  it('R52 each team acknowledges in its own window', async () => {
    for (const page of [mina!, sam!]) {
      await acknowledge(page).click();
      await acknowledge(page).waitFor({ state: 'detached' });
    }
    expect((await state()).cells).toMatchObject({ 'MARKETING.KNOWN': 'ACKNOWLEDGED', 'CUSTOMER_SUCCESS.KNOWN': 'ACKNOWLEDGED' });
  });

  it('R54 R56 Marketing sends the planned notice by email and in the product', async () => {
    await mina!.getByRole('link', { name: /^Write it/ }).click();
    await send('Planned notice');
    expect((await state()).cells).toMatchObject({ 'AFFECTED_USERS.PLANNED': 'SENT' });
    expect(await axe(mina!)).toEqual([]);
    await serves('Planned');
  });

  it('R57 a move opens the notice again, since users hold a wrong time, and it is sent again', async () => {
    await ravi!.getByRole('button', { name: 'Move the window' }).click();
    await ravi!.getByText('Users hold the old time').waitFor();
    const start = soonest();
    await ravi!.getByLabel('Starts').fill(clockIn(start));
    await ravi!.getByLabel('Ends').fill(clockIn(start + 60));
    await ravi!.getByRole('button', { name: 'Move it' }).click();

    await notice('Planned notice').getByText('Users hold a wrong time.').waitFor(AT_ONCE);
    expect((await state()).cells).toMatchObject({ 'AFFECTED_USERS.PLANNED': 'OWED AGAIN', 'MARKETING.MOVED': 'TOLD' });
    await send('Planned notice');
    expect((await state()).cells).toMatchObject({ 'AFFECTED_USERS.PLANNED': 'SENT' });
  });

  it('R58 R59 R60 with the start the bar is up on a page of somebody else, and the service page answers', async () => {
    expect(await user!.locator('fanfare-banner').ariaSnapshot()).toBe('- region "Service notice"');
    await ravi!.getByRole('button', { name: 'Start the work' }).click();
    await ravi!.getByRole('button', { name: 'Start now' }).click();

    await bar().getByText(TITLE).waitFor(AT_ONCE);
    const link = bar().getByRole('link').first();
    expect(await link.getAttribute('href')).toBe(`${face.url}/service-message`);
    const tree = await user!.locator('fanfare-banner').ariaSnapshot();
    expect(tree).toMatch(/^- region "Service notice":/);
    expect(tree).toContain('link "What we are doing"');
    expect(await axe(user!)).toEqual([]);

    await reader!.reload();
    await reader!.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await reader!.getByText('We do not know yet').count()).toBeGreaterThan(0);
    expect(await axe(reader!)).toEqual([]);
    expect((await state()).noticeToStart).not.toBeNull();
  });

  it('R60 a report is on the service page', async () => {
    await ravi!.getByRole('button', { name: 'Report', exact: true }).click();
    await ravi!.getByLabel('How does it go?').fill('Copying is at 94 percent.');
    await ravi!.getByRole('button', { name: 'Send the report' }).click();
    await serves('Copying is at 94 percent.');
  });

  it('R63 past its window it runs over: bar and page stay, and say so', async () => {
    const { window: { start } } = await state();
    const end = new Date(Math.max(Date.now() + 1500, Date.parse(start) + 1000)).toISOString();
    await order(ravi!, server.url, 'moveMaintenance', { id, window: { start, end, zone: 'UTC' }, reason: 'It should be done now' });
    await expectSoon(() => Promise.resolve(new Date().toISOString() > end), 130_000);
    await serves('running over');
    await bar().getByText(TITLE).waitFor();
    expect((await state()).standing).toContain('running over');
    expect((await state()).cells).toMatchObject({ 'AFFECTED_USERS.RUNNING_OVER': 'TOLD' });
  }, 150_000);

  it('R61 R62 with the end the bar is gone and the page says that nothing is under way', async () => {
    await ravi!.getByRole('button', { name: 'End the work' }).click();
    await ravi!.getByLabel('A closing word').fill('All events are on the new disks');
    await ravi!.getByRole('button', { name: 'End now' }).click();

    await bar().waitFor({ state: 'hidden', timeout: 10_000 });
    await serves('No maintenance is under way');
    await reader!.reload();
    await reader!.getByRole('heading', { level: 1, name: 'No maintenance is under way' }).waitFor();
    expect(await axe(reader!)).toEqual([]);
    expect(await state()).toMatchObject({ phase: 'COMPLETED', notClosed: true });
  });

  it('R55 R64a it is closed once the completed notice is sent, which the planned one never was', async () => {
    await send('Completed notice');
    expect(await state()).toMatchObject({ phase: 'COMPLETED', standing: 'Completed', notClosed: false, cells: { 'AFFECTED_USERS.PLANNED': 'SENT', 'AFFECTED_USERS.COMPLETED': 'SENT' } });
    await ravi!.getByRole('heading', { level: 2, name: 'Completed', exact: true }).waitFor(AT_ONCE);
  });

  it('R65 its timeline tells the story, newest first', async () => {
    await mina!.goto(`${server.url}/timeline?about=${id}`);
    await mina!.locator('fanfare-timeline-entry').first().waitFor();
    const story = await mina!.locator('fanfare-timeline-entry .words > p:first-child').allInnerTexts();
    expect(story.map((line) => line.replace(/ (for|to) \d.*?UTC/, ''))).toEqual([
      'Sent the completed notice by Email and In the product · Mina Okafor',
      'Ended the work: “All events are on the new disks”. Users are owed the completed notice · Ravi Menon',
      'Moved: “It should be done now” · Ravi Menon',
      'Reported “Copying is at 94 percent.” · Ravi Menon',
      'Started the work · Ravi Menon',
      'Sent the planned notice by Email and In the product · Mina Okafor',
      'Moved. The planned notice is owed again · Ravi Menon',
      'Sent the planned notice by Email and In the product · Mina Okafor',
      'Customer Success acknowledged · Sam Duarte',
      'Marketing acknowledged · Mina Okafor',
      'Scheduled. Marketing and Customer Success were told with it. Users are owed the planned notice · Ravi Menon',
    ]);
  });
});
