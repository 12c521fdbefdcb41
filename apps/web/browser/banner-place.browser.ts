import type { Browser, Page } from 'playwright-core';
import { bar, openWithShifts, picture, shows } from './bar-on-a-page.js';
import { ForeignSite } from './foreign-site.js';
import { expectNoComplaints, startBrowser } from './harness.js';
import { Face, maintenance } from './public-face.js';

/** As long as a title may be. */
const LONG = 'Upgrading the queue in front of event ingestion, moving every project to the new cluster and renewing each of the certificates on the way on'.slice(0, 139);

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
  await face.says(({ bar: said, status }) => said === null && status !== null);
});

const open = (path: string, viewport: { readonly width: number; readonly height: number }): Promise<Page> => openWithShifts(browser, `${site.url}${path}`, { viewport });
const endWell = async (page: Page): Promise<void> => {
  expectNoComplaints(page);
  await page.context().close();
};

describe('the place of the bar', () => {
  it.each([[390, 'Upgrading the queue in front of event ingestion', 2], [390, LONG, 0], [320, LONG, 2], [768, LONG.slice(0, 80), 0], [768, LONG, 2], [1280, LONG, 9]])('moves nothing at %s px with the words “%s” and %s more, and keeps all of them for a screen reader', async (width, title, more) => {
    const page = await open('/?poll=0.5&reserve=', { width, height: 800 });
    const heading = page.getByRole('heading', { name: 'A shop' });
    await page.waitForFunction(() => document.querySelector('fanfare-banner')?.shadowRoot);
    const before = await heading.boundingBox();
    face.publish({ underWay: [maintenance({ title }), ...Array.from({ length: more }, (_, at) => maintenance({ id: `maintenance-more-${at}` }))] });
    await bar(page).locator('b').waitFor();
    expect(await heading.boundingBox()).toEqual(before);
    expect(await bar(page).boundingBox()).toEqual(await page.locator('fanfare-banner').boundingBox());
    expect(await page.locator('fanfare-banner').ariaSnapshot()).toContain(`${title}.${more === 0 ? '' : ` And ${more} more.`}`);
    const [words, link] = await Promise.all([bar(page).locator('section').boundingBox(), bar(page).getByRole('link').boundingBox()]);
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await picture(page, `banner-long-${width}-${title.length}-${more}`);
    await endWell(page);
  });

  it('says all of a long title where no place is kept for it', async () => {
    const page = await open('/?poll=0.5', { width: 320, height: 800 });
    face.publish({ underWay: [maintenance({ title: LONG })] });
    await bar(page).locator('b').waitFor();
    const [seen, whole] = await bar(page).locator('p').evaluate(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight]);
    expect(seen).toBe(whole);
    await endWell(page);
  });

  it.each([390, 1280])('lies as the page lies, right to left, and reads its words in their own direction, at %s px', async (width) => {
    const page = await open('/?poll=0.5&dir=rtl', { width, height: 300 });
    face.publish({ underWay: [maintenance({ title: 'Upgrading the queue in front of event ingestion' })] });
    await shows(page, 'Upgrading the queue');
    const [whole, words] = await Promise.all([bar(page).boundingBox(), bar(page).locator('section').boundingBox()]);
    if (whole === null || words === null) throw new Error('There is no bar');
    const right = words.x + words.width;
    // The dot, and the room on both sides of it.
    expect(whole.x + whole.width - right).toBeCloseTo(38, 0);
    // Where each line of words ends on the right, and the places of single letters.
    const { ends, title, stop } = await bar(page).locator('section').evaluate((section) => {
      const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      const place = (text: Text, from: number, to: number): DOMRect[] => { const range = document.createRange(); range.setStart(text, from); range.setEnd(text, to); return [...range.getClientRects()]; };
      const lefts = (text: Text, at: number): number => place(text, at, at + 1)[0]?.left ?? 0;
      const lines = new Map<number, number>();
      for (const { top, right, width } of found.flatMap((text) => place(text, 0, text.length))) if (width > 0) lines.set(Math.round(top), Math.max(right, lines.get(Math.round(top)) ?? 0));
      const [first, text] = found.filter(({ data }) => data.trim() !== '') as [Text, Text];
      const last = text.data.trimEnd().length - 1;
      return { ends: [...lines.values()], title: [lefts(first, 0), lefts(first, 1), lefts(text, 1)], stop: [lefts(text, last - 1), lefts(text, last)] };
    });
    for (const end of ends) expect(Math.abs(end - right)).toBeLessThan(2);
    expect(title[0]).toBeLessThan(title[1] ?? 0);
    expect(stop[0]).toBeLessThan(stop[1] ?? 0);
    if (width === 1280) expect(title[0]).toBeLessThan(title[2] ?? 0);
    await picture(page, `banner-rtl-english-${width}`);
    await endWell(page);
  });
});
