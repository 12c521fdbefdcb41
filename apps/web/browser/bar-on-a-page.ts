import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openWindow } from './harness.js';

/** What the bar says of the work that the tests speak of. */
export const TEXT = 'We are moving events to new storage.';

/** A window that notes each shift of what is on it. */
export const openWithShifts = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await openWindow(browser, options as never);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value); }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  return page;
};
export const bar = (page: Page): Locator => page.locator('fanfare-banner [part=bar]');
export const shows = (page: Page, text = TEXT): Promise<void> => bar(page).getByText(text).waitFor();
/** For who looks at them. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};
