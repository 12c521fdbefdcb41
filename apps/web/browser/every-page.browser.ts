import type { Browser, Page } from 'playwright-core';
import { axe, expectNoComplaints, graphql, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

const STATES = ['PROPOSED', 'AGREED', 'PLANNED', 'ANNOUNCED'] as const;

let server: Server;
let browser: Browser;
let paths: readonly string[];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
  const page = await openWindow(browser);
  await signInAs(page, server.url, 'Mina');
  type Found = { announcements: { edges: { node: { id: string } }[] } };
  const first = async (state: string): Promise<string> => {
    const { announcements } = await graphql<Found>(page.context(), server.url, 'query ($states: [AnnouncementState!]) { announcements(filter: { states: $states }, first: 1) { edges { node { id } } } }', { states: [state] });
    return `/announcements/${announcements.edges[0]?.node.id}`;
  };
  paths = ['/', '/announcements', '/announcements?view=list', '/announcements/propose', ...(await Promise.all(STATES.map(first))), '/timeline', '/playbook', '/sign-in', '/nowhere', '/announcements?text=nothing-is-called-so'];
  await page.context().close();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens a page and waits until what it asked for is there. */
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${server.url}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // The gallery shows what loads as well.
  if (path.startsWith('/gallery')) return;
  await page.waitForFunction(() => {
    const rendered = (root: Document | ShadowRoot): boolean => [...root.querySelectorAll('*')].some((element) => element.matches('fanfare-loading') || (element.shadowRoot !== null && rendered(element.shadowRoot)));
    return !rendered(document);
  });
};

const widerBy = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each(['light', 'dark'] as const)('every page in %s', (colorScheme) => {
  it('has nothing that axe finds wrong, no console error and no report of the content security policy', async () => {
    const page = await openWindow(browser, { colorScheme });
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`CSP ${violatedDirective} ${blockedURI}`)));
    await signInAs(page, server.url, 'Mina');

    const found: string[] = [];
    for (const path of [...paths, '/gallery.html']) {
      await open(page, path);
      found.push(...(await axe(page)).map((violation) => `${path} ${violation}`));
    }
    // Only an admin sees the playbook's editor.
    await signInAs(page, server.url, 'Ada');
    await open(page, '/playbook');
    found.push(...(await axe(page)).map((violation) => `the editor of the playbook ${violation}`));

    expect(found).toEqual([]);
    expectNoComplaints(page);
    await page.context().close();
  }, 180_000);
});

describe.each([360, 768, 1600])('every page at %i px', (width) => {
  it('scrolls down and never across', async () => {
    const page = await openWindow(browser, { viewport: { width, height: 800 }, ...(width < 500 && { hasTouch: true, isMobile: true }) });
    await signInAs(page, server.url, 'Mina');

    const wide: string[] = [];
    for (const path of [...paths, '/gallery.html']) {
      await open(page, path);
      const by = await widerBy(page);
      if (by > 0) wide.push(`${path} is wider by ${by} px`);
    }
    expect(wide).toEqual([]);
    expectNoComplaints(page);
    await page.context().close();
  }, 180_000);
});
