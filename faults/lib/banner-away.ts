import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import type { Face } from './public-face.ts';
import { until } from './until.ts';

const { findChromium } = await import(new URL('../../scripts/chromium.mjs', import.meta.url).href) as { readonly findChromium: () => string | undefined };
/** The browser that the browser tests take. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox', '--disable-gpu'] });

const SAFE = 'Look at our service page';
const PATIENCE_MS = 20_000;

export interface BannerAway {
  readonly faults: readonly string[];
  /** What the bar said before, within the lease, and after it. */
  readonly said: readonly string[];
}

/** The bar on somebody else's page, in a browser: nobody answers any more, the page is opened again, and then its lease ends. `title` is what it shows. */
export const bannerAway = async (face: Face, title: string, leaseSeconds: number): Promise<BannerAway> => {
  const [faults, said] = [[] as string[], [] as string[]];
  const html = `<!doctype html><title>Another site</title><script type="module" src="${face.url}/banner.js"></script><fanfare-banner src="${face.url}/public/status.json" safe="${SAFE}"></fanfare-banner>`;
  // The script is kept by the browser that has it, as any page's cache does.
  const script = (await face.get('/banner.js')).body;
  const site = createServer((_, response) => void response.setHeader('content-type', 'text/html').end(html)).listen(0, '127.0.0.1');
  await new Promise((listening) => site.once('listening', listening));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.route('**/banner.js', (route) => route.fulfill({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: script }));
    await page.clock.install();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const text = (): Promise<string> => page.evaluate(`document.querySelector('fanfare-banner')?.shadowRoot?.textContent ?? ''`);
    const shows = async (wanted: string, when: string): Promise<void> => {
      const shown = await until(async () => (await text()).includes(wanted), PATIENCE_MS, 50);
      said.push(await text());
      if (!shown) faults.push(`the bar says “${await text()}” ${when} and not “${wanted}”`);
    };
    await shows(title, 'while all is well');
    await face.stop();
    await page.reload();
    await shows(title, 'within its lease, with nobody there');
    await page.clock.fastForward(leaseSeconds * 1000 + 60_000);
    await shows(SAFE, 'after its lease');
    if ((await text()).includes(title)) faults.push('the bar goes on showing an old truth after its lease');
    return { faults, said };
  } finally {
    await browser.close();
    site.close();
  }
};
