import type { Browser, Locator, Page } from 'playwright-core';
import { inDays, item } from './at-work.js';
import { ask, commandsIn, neverGiven, noteCommands } from './given.js';
import { expectNoComplaints, openWindow, signInAs, startBrowser, startServer, type Server } from './harness.js';

/** Every command that the schema has but those of maintenance, which are given in a story of their own. */
const commands = (): readonly string[] => commandsIn('apps/api/src/**/*.graphql', { but: 'apps/api/src/maintenance/**' });

let server: Server;
let browser: Browser;
let mina: Page;
let ravi: Page;
/** What was carried out by a press on screen. */
const carriedOut = new Set<string>();

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SAMPLES: 'off' }), startBrowser()]);
  [mina, ravi] = await Promise.all([openWindow(browser), openWindow(browser)]);
  await signInAs(mina, server.url, 'Mina');
  await signInAs(ravi, server.url, 'Ravi');
  await noteCommands(mina, carriedOut);
  await noteCommands(ravi, carriedOut);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const open = async (line: Locator): Promise<Locator> => {
  await line.locator('.what').click();
  return line;
};

describe('every command is given on screen by whom it belongs to', () => {
  it('proposes, tells the channel, names who handles it', async () => {
    // Whoever is faster than the playbook's suggestion agrees to it all the same.
    await ravi.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('SuggestTier')) await new Promise((resolve) => setTimeout(resolve, 800));
      await route.fallback();
    });
    await ravi.goto(`${server.url}/announcements/propose`);
    await ravi.getByLabel('What is the news?').fill('Every command there is');
    await ravi.getByLabel('some', { exact: true }).check();
    await ravi.getByLabel('Functional change').check();
    await ravi.getByLabel('Ships on').fill(inDays(21));
    await ravi.getByRole('button', { name: 'Propose' }).click();
    await ravi.getByRole('heading', { level: 1, name: 'Every command there is' }).waitFor();
    await ravi.getByText('Ravi Menon agreed to Medium').first().waitFor();
    await ravi.unroute('**/graphql');

    await mina.goto(ravi.url());
    await ask(mina, 'Waive it', { 'Why may it pass without a message?': 'Said in the hall.' }, 'Waive it');
    await mina.getByText('Said in the hall.').first().waitFor();
    await ask(mina, 'Record the message', { 'Link of the message in #team-marketing': 'https://example.slack.com/archives/C1/p1' }, /^(Save|Record the message)$/);
    await mina.getByRole('link', { name: 'Told' }).waitFor();
    await ask(mina, /^Name one/, {}, 'Save');
    await mina.getByRole('button', { name: /^Name one/ }).waitFor({ state: 'detached' });
    await ask(mina, /whether support is expected$/, {}, 'Mark as not expected');
    await mina.getByText('Not expected').waitFor();
    await ask(mina, /whether it is company-level news$/, {}, 'Mark as company news');
    await mina.getByText('Yes: press may be added to the list').waitFor();
    await ask(mina, 'Edit the words', { Summary: 'Said in two sentences.' }, 'Save');
    await mina.getByText('Said in two sentences.').first().waitFor();
  });

  it('objects, takes it back, agrees; and the list is issued', async () => {
    await ask(mina, 'Object', { 'Why is Medium wrong?': 'It looks different.' }, 'Object');
    await mina.getByText('Mina Okafor objects to Medium').waitFor();
    await ask(mina, 'Withdraw the objection', {}, 'Withdraw the objection');
    await mina.getByText('Mina Okafor objects to Medium').waitFor({ state: 'detached' });
    await mina.getByRole('button', { name: /^Agree to Medium/ }).click();
    await mina.getByText('Mina Okafor agreed to Medium').waitFor();
    await item(mina, 'Tell external parties').waitFor();
  });

  it('tailors the list', async () => {
    await ask(mina, /^Add item/, { 'What is to be done': 'Tell the support queue' }, 'Add item');
    const own = await open(item(mina, 'Tell the support queue'));
    await ask(own, 'Reword', { Title: 'Answers for the support queue' }, /^(Save|Reword)$/);
    const answers = item(mina, 'Answers for the support queue');
    await answers.waitFor();
    await ask(answers, 'Change the date', { Due: inDays(20) }, /^(Save|Change the date)$/);
    await answers.getByRole('button', { name: 'Change the date' }).waitFor();
    await ask(answers, 'Drop it', { 'Why is it left out?': 'Nobody will ask.' }, /^(Save|Drop it)$/);
    await mina.getByText('Nobody will ask.').first().waitFor();
    await mina.getByRole('button', { name: 'Restore' }).click();
    await answers.getByRole('button', { name: 'Complete “Answers for the support queue”' }).waitFor();

    const email = await open(mina.locator('fanfare-checklist-item').filter({ hasText: /[Ee]mail/ }).first());
    await ask(email, 'Choose the audience', {}, /^(Save|Choose the audience)$/);
    await email.getByRole('button', { name: 'Choose the audience' }).waitFor();
    const parties = await open(item(mina, 'Tell external parties'));
    await parties.getByRole('checkbox').first().click();
    await parties.getByText('by Mina Okafor').first().waitFor();
  });

  it('takes it to a larger tier, and re-issues the list after its difference', async () => {
    await mina.getByRole('button', { name: 'Change the facts' }).click();
    await mina.locator('fanfare-facts-form').getByLabel('most', { exact: true }).check();
    await mina.locator('fanfare-facts-form').getByRole('button', { name: 'Change the facts' }).click();
    for (const page of [mina, ravi]) {
      await page.getByRole('button', { name: /^Agree to Major/ }).click();
      await page.getByRole('button', { name: /^Agree to Major/ }).waitFor({ state: 'detached' });
    }
    await mina.getByRole('button', { name: 'See what changes' }).first().click();
    await mina.getByRole('button', { name: 'Re-issue the list' }).click();
    await item(mina, 'Blog post of its own').waitFor();
  });

  it('gives the items away, finishes and opens one again, confirms the plan, announces', async () => {
    await mina.getByRole('button', { name: 'Assign the unowned' }).first().click();
    await mina.getByRole('button', { name: 'Me', exact: true }).click();
    await mina.getByRole('button', { name: /^Give \d+ items to Mina Okafor/ }).click();
    await mina.getByRole('button', { name: 'Confirm the plan' }).click();
    await mina.getByRole('button', { name: 'Announce it', exact: true }).waitFor();

    const own = item(mina, 'Answers for the support queue');
    const record = own.getByRole('button', { name: 'Record and complete' });
    if ((await record.count()) === 0) await own.getByRole('button', { name: /^Complete/ }).click();
    else await record.click();
    await ask(own, 'Open it again', { 'Why is it opened again?': 'One more question came.' }, /^(Save|Open it again)$/);
    await own.getByRole('button', { name: /^Complete/ }).waitFor();

    await mina.getByRole('button', { name: 'Announce it', exact: true }).click();
    await mina.getByText('/ Announced', { exact: false }).waitFor();

    const banner = await open(item(mina, 'In-app banner'));
    await ask(banner, /^Put a line on the bar in the product/, { 'What the bar says': 'It is here.', 'Where it leads': 'https://example.com/blog', 'Last day': inDays(7) }, /^Put a line on/);
    await banner.getByText('On the bar in the product until the end of').waitFor();
    await ask(banner, 'Take the line down', { 'Why is it taken down?': 'A typo.' }, /^(Save|Take the line down)$/);
    await banner.getByText('On the bar in the product until the end of').waitFor({ state: 'detached' });

    await mina.getByLabel('Say something').fill('Well done, all of you.');
    await mina.getByRole('button', { name: 'Comment', exact: true }).click();
    await ravi.getByText('Well done, all of you.').first().waitFor();
  });

  it('withdraws one, for good', async () => {
    await ravi.goto(`${server.url}/announcements/propose`);
    await ravi.getByLabel('What is the news?').fill('Not after all');
    await ravi.getByLabel('none', { exact: true }).check();
    await ravi.getByRole('button', { name: 'Propose' }).click();
    await ask(ravi, 'Withdraw this announcement', { 'Why is it withdrawn?': 'It was a mistake.' }, 'Withdraw this announcement');
    await ravi.getByText('Withdrawn, for good.').waitFor();
    expectNoComplaints(ravi);
    expectNoComplaints(mina);
  });

  it('publishes a playbook', async () => {
    const ada = await openWindow(browser);
    await noteCommands(ada, carriedOut);
    await signInAs(ada, server.url, 'Ada');
    await ada.goto(`${server.url}/playbook`);
    const json = ada.getByLabel('The whole playbook, as JSON');
    await ada.waitForFunction(() => document.title.startsWith('Playbook'));
    while (!(await json.inputValue()).includes('"tiers"')) await ada.waitForTimeout(50);
    await json.fill((await json.inputValue()).replace(/"agreementWarnsDaysBefore": \d+/, '"agreementWarnsDaysBefore": 9'), { timeout: 60_000 });
    await ada.getByLabel('Why it changes').fill('A week was too short.');
    await ada.getByRole('button', { name: 'See what would change' }).click();
    await ada.getByRole('button', { name: 'Publish version 2' }).click();
    await ada.getByText('Version 2, in force', { exact: false }).first().waitFor();
    expectNoComplaints(ada);
  });

  it('and none is left', async () => {
    expect(commands().length).toBeGreaterThan(25);
    expect(neverGiven(commands(), carriedOut)).toEqual([]);
  });
});
