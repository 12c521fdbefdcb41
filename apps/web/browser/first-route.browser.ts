import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { propose } from './at-work.js';
import { openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

/** What a route may weigh: its document, code and styles, each as gzip makes it. The two fonts come beside it and are kept. */
const MOST_BYTES = 60 * 1024;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens an address in a window that has nothing in its cache. */
const weigh = async (path: string, who?: string): Promise<number> => {
  const page = await openWindow(browser);
  if (who) await signInAs(page, server.url, who);
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (['document', 'script', 'stylesheet'].includes(response.request().resourceType())) bodies.push(response.body());
  });
  await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await page.context().close();
  return weight;
};

describe('what travels before a page can be read', () => {
  it.each([['signing in', '/sign-in', undefined], ['the desk', '/', 'Mina'], ['the board', '/announcements', 'Mina']])('%s is under 60 KB of document, code and styles', async (_, path, who) => {
    const weight = await weigh(path, who);
    expect(weight).toBeGreaterThan(10_000);
    expect(weight).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('an announcement, which holds more than any other page, is under 66 KB', async () => {
    const page = await openWindow(browser);
    await signInAs(page, server.url, 'Mina');
    const id = await propose(page.context(), server.url, { title: 'Weighed' });
    expect(await weigh(`/announcements/${id}`, 'Mina')).toBeLessThanOrEqual(66 * 1024);
  });
});
