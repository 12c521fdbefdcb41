import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const ROOT = resolve(import.meta.dirname, '../../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const NOTHING_KEPT = { EVENT_STORE: 'sqlite::memory:', VIEWS: ':memory:', PUBLIC_DIR: 'none', SESSION_SECRET: 'only for tests, never for a real desk' };

/** A server of one's own on a free port, with a store in memory. */
export interface Server {
  /** For example `http://127.0.0.1:41234`, without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the built server; `settings` are environment variables, for example `{ SAMPLES: 'off' }`. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', AUTH: 'demo', HOST: '127.0.0.1', PORT: '0', LOG: 'warn', ...NOTHING_KEPT, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done();
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}

export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+/.exec(said)?.[0];
      if (address) found(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => failed(new Error(`The server ended with ${code} before it was ready:\n${said}`)));
  });
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== '' && existsSync(path),
  );
  if (!executablePath) throw new Error('No Chromium was found: set CHROMIUM_PATH, or run `npm test`, which looks further.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** What a page complained about: console errors, uncaught errors, answers of 500 and above. */
export const complaints = new WeakMap<Page, string[]>();

/** A window of its own (own cookies), which notes each complaint of the page. `waitFor…` gives up after 20 seconds. */
export async function openWindow(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const noted: string[] = [];
  complaints.set(page, noted);
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 500) noted.push(`${response.status()} ${response.url()}`);
  });
  return page;
}

/** Fails with what the page complained about, and forgets it. */
export function expectNoComplaints(page: Page): void {
  expect(complaints.get(page)?.splice(0) ?? []).toEqual([]);
}

/** Asks the server as a program would, with the window's cookie. */
export async function graphql<Answer>(context: BrowserContext, url: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await context.request.post(`${url}/graphql`, { data: { query, variables }, headers: { origin: url } });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return data;
}

const SIGN_IN = `mutation ($person: ID!) { signIn(person: $person) { __typename ... on Session { me { id name } } ... on Refused { because } } }`;
const SIGN_IN_OPTIONS = `{ signInOptions { people { id name teams } } }`;

/** Gives the window a session: `who` is a name, an id or a team (`MARKETING`), of which the first person is taken. */
export async function signInAs(page: Page, url: string, who: string): Promise<{ id: string; name: string }> {
  type Options = { signInOptions: { people: { id: string; name: string; teams: string[] }[] } };
  const { people } = (await graphql<Options>(page.context(), url, SIGN_IN_OPTIONS)).signInOptions;
  const person = people.find(({ id, name, teams }) => id === who || name === who || name.split(' ')[0] === who || teams[0] === who);
  if (!person) throw new Error(`Nobody is called ${who}: there are ${people.map(({ name }) => name).join(', ')}`);
  const { signIn } = await graphql<{ signIn: { __typename: string; because?: string } }>(page.context(), url, SIGN_IN, { person: person.id });
  if (signIn.__typename !== 'Session') throw new Error(`${who} was refused: ${signIn.because}`);
  return person;
}

/** What axe finds wrong with the page as it stands, one line for each element. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[] };
    const { violations } = await (window as unknown as { axe: { run: () => Promise<Found> } }).axe.run();
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
  });
}
