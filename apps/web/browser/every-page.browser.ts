import type { Browser, Page } from 'playwright-core';
import { axe, expectNoComplaints, graphql, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

const STATES = ['PROPOSED', 'AGREED', 'PLANNED', 'ANNOUNCED'] as const;
const PHASES = ['SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'] as const;

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
  type Work = { maintenances: { edges: { node: { id: string } }[] } };
  const work = async (phase: string): Promise<string> => {
    const { maintenances } = await graphql<Work>(page.context(), server.url, 'query ($phases: [MaintenancePhase!]) { maintenances(filter: { phases: $phases }, first: 1) { edges { node { id } } } }', { phases: [phase] });
    return `/maintenance/${maintenances.edges[0]?.node.id}`;
  };
  paths = ['/', '/maintenance', '/maintenance?text=nothing-is-called-so', ...(await Promise.all(PHASES.map(work))), '/announcements', '/announcements?view=list', '/announcements/propose', ...(await Promise.all(STATES.map(first))), '/customer-success', '/customer-success?account=Hooli', '/timeline', '/playbook', '/sign-in', '/nowhere', '/announcements?text=nothing-is-called-so'];
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

describe.each([
  { colorScheme: 'light', widths: [600, 768, 1024, 1600] },
  { colorScheme: 'dark', widths: [360] },
] as const)('every page and every part, $colorScheme, at $widths px', ({ colorScheme, widths }) => {
  it('has nothing that axe finds wrong, scrolls never across, and leaves no console error and no report of the content security policy', async () => {
    const width = widths.at(-1) ?? 1280;
    const page = await openWindow(browser, { colorScheme, viewport: { width, height: 800 }, ...(width < 500 && { hasTouch: true, isMobile: true }) });
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`CSP ${violatedDirective} ${blockedURI}`)));
    await signInAs(page, server.url, 'Mina');

    const found: string[] = [];
    const look = async (path: string, name = path): Promise<void> => {
      await open(page, path);
      found.push(...(await axe(page)).map((violation) => `${name} ${violation}`));
      for (const each of widths) {
        await page.setViewportSize({ width: each, height: 800 });
        const by = await widerBy(page);
        if (by > 0) found.push(`${name} is wider than ${each} px by ${by}`);
      }
    };
    for (const path of [...paths, '/gallery.html']) await look(path);
    // Only Product schedules maintenance and does the work; only an admin sees the playbook's editor.
    await signInAs(page, server.url, 'Ravi');
    await look('/maintenance/schedule');
    await look(paths.find((path) => path.startsWith('/maintenance/')) ?? '', 'work that can be done');
    await signInAs(page, server.url, 'Ada');
    await look('/playbook', 'the editor of the playbook');

    expect(found).toEqual([]);
    expectNoComplaints(page);
    await page.context().close();
  }, 180_000);
});
