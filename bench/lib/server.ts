import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from './scenario.ts';

export const ROOT = join(import.meta.dirname, '../..');

export interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly post: (body: string) => Promise<string>;
  /** CPU time of all its threads so far, in milliseconds. */
  readonly spent: () => number;
  /** Memory that it holds now, in MiB. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/** The product on a desk, as a process of its own; nobody has signed in. */
export const startServer = async ({ eventStore, views }: Pick<Desk, 'eventStore' | 'views'>): Promise<Server> => {
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', AUTH: 'demo', HOST: '127.0.0.1', PORT: '0', SAMPLES: 'off', LOG: 'error', SESSION_SECRET: 'only for measuring, never for a real desk', EVENT_STORE: eventStore, VIEWS: views, PUBLIC_DIR: 'none' },
  });
  return serverOf(child, await addressOf(child));
};

/** The same, and somebody has signed in. */
export const serve = async (desk: Pick<Desk, 'eventStore' | 'views'>): Promise<Server> => {
  const open = await startServer(desk);
  const session = await open.post(JSON.stringify({ query: 'mutation { signIn(person: "person-mina") { ... on Session { token } ... on Refused { because } } }' }));
  const token = /"token":"([^"]+)"/.exec(session)?.[1];
  if (token === undefined) throw new Error(`Not signed in: ${session}`);
  return serverOf(open.child, open.url, { authorization: `Bearer ${token}` });
};

/** The least that a server can do: read the question, send bytes that are ready. */
export const bufferServer = async (answer: string): Promise<Server> => {
  const code = `import { createServer } from 'node:http';
    const ready = Buffer.from(${JSON.stringify(answer)});
    const server = createServer((asked, answer) => { asked.resume().on('end', () => { answer.setHeader('content-type', 'application/json'); answer.end(ready); }); });
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  return serverOf(child, await addressOf(child));
};

/** Waits until it has said where it listens. */
export const addressOf = (child: ChildProcess): Promise<string> => new Promise((found, failed) => {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (address !== undefined) found(address);
  });
  child.once('exit', (code) => failed(new Error(`The server ended with ${code} before it was ready:\n${said}`)));
});

export const serverOf = (child: ChildProcess, url: string, headers: Readonly<Record<string, string>> = {}): Server => ({
  child, url,
  post: async (body) => (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).text(),
  spent: () => readdirSync(`/proc/${child.pid}/task`).reduce((sum, task) => sum + Number(readFileSync(`/proc/${child.pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0),
  memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
  stop: () => new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  }),
});
