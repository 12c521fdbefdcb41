import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { command, deskRow, item, propose } from './at-work.js';
import { expectNoComplaints, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Every code that the source can refuse with. */
const codes = (): readonly string[] => {
  const sources = globSync('{libs/domain,apps/api}/src/**/*.ts', { cwd: ROOT }).filter((file) => !/\.spec\.ts$|for-specs/.test(file));
  const found = sources.flatMap((file) => [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(/refuse\(\s*'([A-Z]\w+)'/g)].map((match) => match[1] ?? ''));
  return [...new Set(found)].toSorted();
};

let server: Server;
let browser: Browser;
let mina: Page;
let ravi: Page;
/** A major announcement whose list is issued and nobody's. */
let major: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  [mina, ravi] = await Promise.all([openWindow(browser), openWindow(browser)]);
  await signInAs(mina, server.url, 'Mina');
  await signInAs(ravi, server.url, 'Ravi');
  major = await propose(ravi.context(), server.url, { title: 'A cloud of one’s own', noticedBy: 'MOST', agreeToTier: 'major' });
  await command(mina.context(), server.url, 'agreeTier', { id: major, tier: 'major' });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const refusal = (place: Page | Locator, code: string): Promise<void> => place.locator('fanfare-refusal').getByText(code, { exact: true }).first().waitFor();

describe('a refusal is seen where the decision is made', () => {
  it('on the desk before anybody presses, with its clause', async () => {
    await propose(ravi.context(), server.url, { title: 'Nobody was told of this', agreeToTier: 'minor', told: false });
    await mina.goto(server.url);
    const row = deskRow(mina, 'Nobody was told of this');
    await row.locator('fanfare-refusal').getByRole('link', { name: 'first-step-1' }).waitFor();
    expect(await row.getByRole('button', { name: /^Agree/ }).count()).toBe(0);

    await row.getByRole('link', { name: 'first-step-1' }).click();
    const clause = mina.locator('fanfare-playbook-clauses [id="first-step-1"]');
    await clause.waitFor();
    await mina.waitForFunction(() => location.hash === '#first-step-1');
    const place = await clause.boundingBox();
    expect(place && place.y > 0 && place.y < 900).toBe(true);
  });

  it('beside the item that cannot be finished yet', async () => {
    await mina.goto(`${server.url}/announcements/${major}`);

    for (const [title, code] of [['Twitter thread and LinkedIn post', 'EvidenceMissing'], ['Email to all or affected users', 'AudienceMissing'], ['Share the posts’ links internally on Slack', 'WaitsForAnother'], ['Update third-party listings', 'ListNotTicked']] as const) {
      const line = item(mina, title);
      await line.getByRole('button', { name: /^Complete/ }).click();
      await line.getByRole('button', { name: 'Record and complete' }).click();
      await refusal(line, code);
    }
  });

  it('beside the field that is at fault', async () => {
    const line = item(mina, 'Blog post of its own');
    await line.getByRole('button', { name: /^Complete/ }).click();
    await line.getByLabel('Link on Blog').fill('http://example.com/not-secure');
    await line.getByRole('button', { name: 'Record and complete' }).click();
    await line.locator('.fault, fanfare-refusal [role=alert] .because').first().waitFor();
  });

  it('beside the form for an item that has a process of its own', async () => {
    await mina.getByRole('button', { name: /^Add item/ }).click();
    await mina.getByLabel('What is to be done').fill('Press release');
    await mina.getByRole('button', { name: 'Add item', exact: true }).click();
    await mina.getByText('The playbook says').first().waitFor();
    await refusal(mina, 'PrNotOffered');
  });

  it('where the button would be, for one who may only read', async () => {
    const vera = await openWindow(browser);
    await signInAs(vera, server.url, 'Vera');
    await vera.goto(`${server.url}/announcements/${major}`);
    await vera.locator('fanfare-next-step fanfare-refusal').getByText('Only', { exact: false }).first().waitFor();
    expectNoComplaints(vera);
  });

  it('in the editor of the playbook, with the path of the fault, and for a change without a reason', async () => {
    const ada = await openWindow(browser);
    await signInAs(ada, server.url, 'Ada');
    await ada.goto(`${server.url}/playbook`);
    const json = ada.getByLabel('The whole playbook, as JSON');
    await ada.waitForFunction(() => document.title.startsWith('Playbook'));
    await json.waitFor();
    await expectText(json, /"tiers"/);
    const whole = JSON.parse(await json.inputValue()) as { agreementWarnsDaysBefore: unknown };

    await json.fill(JSON.stringify({ ...whole, agreementWarnsDaysBefore: 'soon' }));
    await ada.getByRole('button', { name: 'See what would change' }).click();
    await ada.locator('fanfare-playbook-publish code').getByText('agreementWarnsDaysBefore').waitFor();

    await json.fill(JSON.stringify({ ...whole, agreementWarnsDaysBefore: 9 }));
    await ada.getByRole('button', { name: 'See what would change' }).click();
    await ada.getByText('1 changed.').waitFor();
    await ada.getByRole('button', { name: 'Publish version 2' }).click();
    await ada.getByText('At reason').waitFor();

    await ada.getByLabel('Why it changes').fill('A week was too short.');
    await ada.getByRole('button', { name: 'See what would change' }).click();
    await ada.getByRole('button', { name: 'Publish version 2' }).click();
    await ada.getByText('Version 2 is in force for what is proposed from now on.').waitFor();
    await ada.getByText('Version 2, in force for what is proposed now', { exact: false }).first().waitFor();
    expectNoComplaints(ada);
  });

  it('whatever its code: each stands beside the button that was pressed, with its sentence, remedy and clause', async () => {
    await propose(ravi.context(), server.url, { title: 'Refused for every reason there is', agreeToTier: 'minor' });
    await mina.goto(server.url);
    const row = deskRow(mina, 'Refused for every reason there is');
    const known = codes();
    expect(known.length).toBeGreaterThan(25);

    let code = '';
    await mina.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('DeskAgree(')) return route.continue();
      const clause = { id: 'agreement-1', quote: 'Which tier applies is agreed upon', playbookVersion: 1 };
      await route.fulfill({ json: { data: { agreeTier: { __typename: 'Refused', code, because: `Refused: ${code}.`, remedy: `Against ${code}.`, clause } } } });
    });
    for (code of known) {
      await row.getByRole('button', { name: 'Agree to Minor' }).first().click();
      const said = row.locator('fanfare-refusal');
      await said.getByText(code, { exact: true }).waitFor();
      await said.getByText(`Against ${code}.`).waitFor();
      await said.getByRole('link', { name: 'agreement-1' }).waitFor();
    }
    expectNoComplaints(mina);
  });
});

const expectText = async (field: Locator, pattern: RegExp): Promise<void> => {
  for (let tries = 0; tries < 50 && !pattern.test(await field.inputValue()); tries += 1) await field.page().waitForTimeout(100);
  expect(await field.inputValue()).toMatch(pattern);
};
