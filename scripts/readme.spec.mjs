import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './node.mjs';

const settings = { PORT: '0', LOG: 'warn', EVENT_STORE: 'sqlite::memory:', VIEWS: ':memory:', PUBLIC_DIR: 'none', SESSION_SECRET: 'only for tests, never for a real desk' };

let server;
let url;
beforeAll(async () => {
  server = spawn(process.execPath, ['apps/api/dist/main.js'], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', ...settings }, stdio: ['ignore', 'pipe', 'inherit'] });
  url = await new Promise((found, failed) => {
    server.stdout.on('data', (chunk) => /http:\S+:\d+/.test(chunk) && found(/http:\S+:\d+/.exec(chunk)[0]));
    server.once('exit', (code) => failed(new Error(`The server ended with ${code}`)));
  });
});
afterAll(() => server?.kill('SIGTERM'));

/** What the README's example asks, in its order. */
const example = () => [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^ask '([^']+)'$/gm)].map(([, body]) => body);

test('the example of the README does what it says, as often as it is pasted', async () => {
  let cookie = '';
  const ask = async (body) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', cookie } });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return response.json();
  };
  const paste = async () => {
    const answers = [];
    for (const body of example()) answers.push(await ask(body));
    return answers;
  };

  const [signedIn, proposed, listed] = await paste();
  const [, again] = await paste();

  expect(signedIn.data.signIn.me.name).toBe('Ravi Menon');
  expect(proposed.data.proposeAnnouncement).toMatchObject({ __typename: 'Announcement', revision: 0, standing: 'Nobody has agreed yet' });
  expect(listed.data.announcements.edges[0].node.title).toBe('Bar charts in insights');
  expect(again.data.proposeAnnouncement).toEqual(proposed.data.proposeAnnouncement);
});
