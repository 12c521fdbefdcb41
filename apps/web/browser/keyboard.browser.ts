import type { Browser, Page } from 'playwright-core';
import { expectNoComplaints, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

const TITLE = 'Weekly digests count in the reader’s zone';

/** What a pair of hands does, counted: a key, or a field filled by typing (or pasting) is one action. */
class Hands {
  actions = 0;

  constructor(private readonly page: Page) {}

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
    this.actions += times;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
    this.actions += 1;
  }

  /** Tabs until the control of that name has the focus. */
  async tabTo(name: RegExp): Promise<void> {
    for (let tries = 0; tries < 40; tries += 1) {
      await this.press('Tab');
      if (name.test(await focusedName(this.page))) return;
    }
    throw new Error(`No control called ${name} is reached by the tab key.`);
  }
}

/** The label or text of what has the focus, through all shadow roots. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const labels = active instanceof HTMLInputElement || active instanceof HTMLSelectElement || active instanceof HTMLTextAreaElement ? [...(active.labels ?? [])] : [];
    return [active?.getAttribute('aria-label'), ...labels.map((label) => label.textContent), active?.textContent].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
  });

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('by keyboard alone', () => {
  it('a minor announcement is proposed and agreed to by both in fewer than thirty actions', async () => {
    const [ravi, mina] = await Promise.all([openWindow(browser), openWindow(browser)]);
    await signInAs(ravi, server.url, 'Ravi');
    await signInAs(mina, server.url, 'Mina');
    await mina.goto(server.url);
    await mina.getByRole('heading', { level: 1 }).waitFor();
    await ravi.goto(server.url);
    await ravi.getByRole('heading', { level: 1 }).waitFor();

    const his = new Hands(ravi);
    await his.press('p');
    await ravi.getByLabel('What is the news?').waitFor();
    await his.type(TITLE);
    await his.tabTo(/^none/);
    await his.press('Space');
    await his.tabTo(/^Link of your message/);
    await his.type('https://example.slack.com/archives/C1/p1');
    expect(await ravi.getByLabel('Agree for Product at once').isChecked()).toBe(true);
    await his.press('Control+Enter');
    await ravi.getByText('Ravi Menon agreed to Minor').waitFor();

    const hers = new Hands(mina);
    await mina.getByRole('link', { name: TITLE }).waitFor();
    await hers.press('a');
    await hers.press('a');
    await ravi.getByText('Mina Okafor agreed to Minor').waitFor();

    console.log(`Proposed and agreed by both: ${his.actions} and ${hers.actions} actions.`);
    expect(his.actions + hers.actions).toBeLessThan(30);
    expectNoComplaints(ravi);
    expectNoComplaints(mina);
  });

  it('lists are walked by j and k, opened by Enter, and the pages are reached by g and a letter', async () => {
    const page = await openWindow(browser);
    await signInAs(page, server.url, 'Mina');
    await page.goto(`${server.url}/announcements?view=list`);
    await page.locator('fanfare-board-rows [data-row]').first().waitFor();

    const hands = new Hands(page);
    await hands.press('j');
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await hands.press('g');
    await hands.press('t');
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
    await hands.press('g');
    await hands.press('b');
    await page.getByRole('heading', { level: 1, name: 'Playbook' }).waitFor();
    expectNoComplaints(page);
  });

  it('the palette finds an announcement by its words', async () => {
    const page = await openWindow(browser);
    await signInAs(page, server.url, 'Mina');
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1 }).waitFor();

    const hands = new Hands(page);
    await hands.press('Control+k');
    await hands.type('digests');
    await page.getByRole('option', { name: TITLE }).waitFor();
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expectNoComplaints(page);
  });
});
