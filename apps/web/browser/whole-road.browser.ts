import type { Browser, Page } from 'playwright-core';
import { command, deskRow, inDays, isSameDocument, item, markDocument, propose } from './at-work.js';
import { expectNoComplaints, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

const TITLE = 'Charts that can be read in dark rooms';

let server: Server;
let browser: Browser;
let ravi: Page;
let mina: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  [ravi, mina] = await Promise.all([openWindow(browser), openWindow(browser)]);
  await signInAs(ravi, server.url, 'Ravi');
  await signInAs(mina, server.url, 'Mina');
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(() => {
  expectNoComplaints(ravi);
  expectNoComplaints(mina);
});

const story = (page: Page): Promise<string[]> => page.locator('fanfare-timeline-entry .words > p:first-child').allInnerTexts();

describe('the whole road, in two windows', () => {
  it('begins on an empty desk that says what to do', async () => {
    await mina.goto(server.url);
    await mina.getByText('No announcement is under way').waitFor();
    await markDocument(mina);
  });

  it('a proposal of Product is on Marketing’s desk at once, with no reload', async () => {
    await ravi.goto(`${server.url}/announcements/propose`);
    await ravi.getByLabel('What is the news?').fill(TITLE);
    await ravi.getByLabel('some', { exact: true }).check();
    await ravi.getByLabel('Functional change').check();
    await ravi.getByLabel('Ships on').fill(inDays(21));
    await ravi.getByLabel('Link of your message').fill('https://example.slack.com/archives/C1/p1');
    await ravi.getByLabel('Agree for Product at once').check();
    await ravi.getByRole('button', { name: 'Propose' }).click();
    await ravi.getByRole('heading', { level: 1, name: TITLE }).waitFor();

    await deskRow(mina, TITLE).getByText('Ravi agreed to Medium').waitFor({ timeout: 3_000 });
    expect(await isSameDocument(mina)).toBe(true);
  });

  it('her agreement in the row settles the tier, and the list is issued in his window', async () => {
    await deskRow(mina, TITLE).getByRole('button', { name: 'Agree to Medium' }).click();
    await deskRow(mina, TITLE).waitFor({ state: 'detached' });

    await ravi.getByText('Mina Okafor agreed to Medium').waitFor();
    expect(await ravi.locator('fanfare-checklist-item').count()).toBe(8);
  });

  it('Marketing gives the unowned items an owner and confirms the plan', async () => {
    await mina.locator('#steps').getByRole('link', { name: TITLE, exact: true }).click();
    await mina.getByRole('button', { name: 'Assign the unowned' }).first().click();
    await mina.getByRole('button', { name: 'Me', exact: true }).click();
    await mina.getByRole('button', { name: 'Give 8 items to Mina Okafor' }).click();
    await mina.getByRole('button', { name: 'Confirm the plan' }).click();

    await mina.getByRole('button', { name: 'Announce it', exact: true }).waitFor();
    await ravi.getByText('Mina Okafor').first().waitFor();
  });

  it('an item that wants both posts is done with both, and says what is missing until then', async () => {
    await mina.goto(server.url);
    await mina.locator('#mine').getByRole('link', { name: 'Complete : Twitter and LinkedIn post' }).click();
    const posts = item(mina, 'Twitter and LinkedIn post');
    await posts.getByLabel('Link on Twitter').fill('https://twitter.example/post/1');
    await posts.getByRole('button', { name: 'Record and complete' }).click();
    await posts.getByText('LinkedIn', { exact: false }).first().waitFor();
    await posts.getByText('twitter.example/post/1').first().waitFor();
    await posts.getByRole('button', { name: 'Complete “Twitter and LinkedIn post”' }).waitFor();

    await posts.getByLabel('Link on LinkedIn').fill('https://linkedin.example/post/2');
    await posts.getByRole('button', { name: 'Record and complete' }).click();
    await posts.getByText('done', { exact: false }).first().waitFor();
    await posts.getByRole('button', { name: 'Complete “Twitter and LinkedIn post”' }).waitFor({ state: 'detached' });
  });

  it('a list is done once each of its entries is ticked', async () => {
    const parties = item(mina, 'Tell external parties');
    await parties.getByRole('button', { name: 'Complete “Tell external parties”' }).click();
    await parties.getByRole('button', { name: 'Record and complete' }).click();
    await parties.locator('fanfare-refusal').getByText('ListNotTicked').waitFor();

    for (const box of await parties.getByRole('checkbox').all()) {
      await box.click();
      await parties.getByText('by Mina Okafor').first().waitFor();
    }
    await parties.getByRole('button', { name: 'Record and complete' }).click();
    await parties.getByRole('button', { name: 'Complete “Tell external parties”' }).waitFor({ state: 'detached' });
  });

  it('announcing it is in both windows', async () => {
    await mina.getByRole('button', { name: 'Announce it', exact: true }).click();
    await mina.getByText('/ Announced', { exact: false }).waitFor();
    await ravi.getByText('/ Announced', { exact: false }).waitFor();
  });

  it('its timeline tells the story, newest first', async () => {
    const id = new URL(ravi.url()).pathname.split('/').at(-1) ?? '';
    await ravi.goto(`${server.url}/timeline?about=${id}`);
    await ravi.locator('fanfare-timeline-entry').first().waitFor();

    expect(await story(ravi)).toEqual([
      'Announced · Mina Okafor',
      'Completed “Tell external parties” · Mina Okafor',
      'Ticked PPC agencies of “Tell external parties” · Mina Okafor',
      'Ticked Integration partners of “Tell external parties” · Mina Okafor',
      'Completed “Twitter and LinkedIn post” · Mina Okafor',
      'Recorded a link for “Twitter and LinkedIn post” on LinkedIn · Mina Okafor',
      'Recorded a link for “Twitter and LinkedIn post” on Twitter · Mina Okafor',
      'Confirmed the plan: 8 items kept, 0 dropped · Mina Okafor',
      'Took on 8 items · Mina Okafor',
      'Checklist issued with 8 items · Mina Okafor',
      'Both seats agreed: the tier is Medium · Mina Okafor',
      'Marketing agreed to Medium · Mina Okafor',
      'Product agreed to Medium · Ravi Menon',
      'Told Marketing’s channel · Ravi Menon',
      'Proposed · Ravi Menon',
    ]);
  });

  it('the slider shows it as it was in the beginning, and nothing can be done there', async () => {
    await mina.getByLabel('As of').fill('0');
    await mina.getByText('Nothing can be done in the past').waitFor();
    await mina.getByText('No list yet').waitFor();
    expect(await mina.locator('fanfare-seat').getByRole('button').count()).toBe(0);

    await mina.getByRole('button', { name: 'Back to now' }).click();
    await item(mina, 'Tell external parties').waitFor();
  });

  it('an item that wants either post is done with one', async () => {
    const id = await propose(ravi.context(), server.url, { title: 'Weeks begin on Monday', agreeToTier: 'minor' });
    await command(mina.context(), server.url, 'agreeTier', { id, tier: 'minor' });
    await mina.goto(`${server.url}/announcements/${id}`);

    const post = item(mina, 'Short Twitter or LinkedIn post');
    await post.getByRole('button', { name: /^Complete/ }).click();
    await post.getByLabel('Link on LinkedIn').fill('https://linkedin.example/post/3');
    await post.getByRole('button', { name: 'Record and complete' }).click();
    await post.getByRole('button', { name: /^Complete/ }).waitFor({ state: 'detached' });
  });
});
