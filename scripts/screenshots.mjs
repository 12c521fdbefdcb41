// `npm run screenshots`: renders each page in light, dark and phone width into docs/pictures, from the samples.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { ROOT } from './node.mjs';
import { smallPng } from './small-png.mjs';

const FOLDER = join(ROOT, 'docs/pictures');
const TALLEST = 2400;
const LOOKS = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
};

await install();
await build();
// What it stands on has to be installed first.
const { complaints, graphql, openWindow, signInAs, startBrowser, startServer } = await import('../apps/web/browser/harness.ts');
mkdirSync(FOLDER, { recursive: true });
const server = await startServer({ SAMPLES: 'on' });
const browser = await startBrowser();
try {
  for (const [look, options] of Object.entries(LOOKS)) {
    const page = await openWindow(browser, { ...options, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
    await picture(page, 'sign-in', '/sign-in', look);
    await signInAs(page, server.url, 'MARKETING');
    for (const [name, path] of await pages(page)) await picture(page, name, path, look);
    await page.context().close();
  }
} finally {
  await browser.close();
  await server.stop();
}

/** The announcement of the picture is the one with the longest list among those that are agreed. */
async function pages(page) {
  const query = `{ announcements(filter: { states: [AGREED, PLANNED] }) { edges { node { id progress { kept } } } } }`;
  const { announcements } = await graphql(page.context(), server.url, query);
  const { maintenances: work } = await graphql(page.context(), server.url, '{ maintenances(filter: { phases: [IN_PROGRESS] }, first: 1) { edges { node { id } } } }');
  const [widest] = announcements.edges.map(({ node }) => node).sort((a, b) => b.progress.kept - a.progress.kept);
  return [
    ['desk', '/'],
    ['board', '/announcements'],
    ['propose', '/announcements/propose'],
    ['announcement', `/announcements/${widest.id}`],
    ['maintenance', `/maintenance/${work.edges[0].node.id}`],
    ['maintenances', '/maintenance'],
    ['timeline', '/timeline'],
    ['playbook', '/playbook'],
  ];
}

async function picture(page, name, path, look) {
  await page.goto(`${server.url}${path}`);
  await settled(page);
  if (name === 'propose') await typeProposal(page);
  const shoot = async (file) => writeFileSync(join(FOLDER, file), smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide' })));
  if (name === 'announcement' && look === 'light') await shoot('fanfare.png');

  // As tall as the page is: what sticks to the window then reaches to its end. A long story is cut.
  const { width, height } = LOOKS[look].viewport;
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, Math.min(full, TALLEST)) });
  await settled(page);
  await shoot(`${name}-${look}.png`);
  await page.setViewportSize({ width, height });

  for (const complaint of complaints.get(page).splice(0)) {
    console.error(`${name}, ${look}: ${complaint}`);
    process.exitCode = 1;
  }
  console.log(`docs/pictures/${name}-${look}.png`);
}

/** A proposal half written: the suggestion stands beside it. */
async function typeProposal(page) {
  await page.getByLabel('What is the news?').fill('Cohorts can be compared side by side');
  await page.getByText('some', { exact: true }).click();
  await page.getByText('Functional change', { exact: true }).click();
  await page.getByText('Medium is suggested').first().waitFor();
}

/** The fonts are there, and no part says that it waits. A live connection stays open, so that the network never falls silent. */
async function settled(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.locator('h1').first().waitFor();
  for (let quiet = 0; quiet < 4; quiet += 1) {
    if ((await page.locator('fanfare-loading').count()) > 0) quiet = 0;
    await page.waitForTimeout(100);
  }
}
