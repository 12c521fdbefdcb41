import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

export interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  /** Of that somebody. */
  readonly token: () => string;
  /** As somebody from Marketing who has signed in. */
  readonly ask: (query: string, variables?: object, more?: Readonly<Record<string, string>>) => Promise<Answered>;
  /** What it said of late, on both outputs. */
  readonly said: () => string;
  readonly get: (path: string) => Promise<Answered>;
  readonly stop: () => Promise<void>;
}

/** The product with its log and its read models in this folder. */
export const startServer = async (folder: string, env: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Promise<Server> => {
  const child = spawn(process.execPath, [...args, 'apps/api/dist/main.js'], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env, NODE_ENV: 'production', AUTH: 'demo', HOST: '127.0.0.1', PORT: '0', SAMPLES: 'off', LOG: 'error', SESSION_SECRET: 'only for faults, never for a real desk',
      EVENT_STORE: `sqlite:${join(folder, 'log.db')}`, VIEWS: join(folder, 'views.db'), PUBLIC_DIR: 'none', ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { said = `${said}${chunk.toString()}`.slice(-4000); });
  const url = await addressOf(child);
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const answered = async (asked: Promise<Response>): Promise<Answered> => {
    const response = await asked.catch((error: unknown) => {
      throw new Error(`The server does not answer${child.exitCode === null ? '' : `: it ended with ${child.exitCode}`}\n${said}`, { cause: error });
    });
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.text() };
  };
  const server: Server = {
    child, url, said: () => said,
    token: () => (headers['authorization'] ?? '').slice('Bearer '.length),
    ask: (query, variables = {}, more = {}) => answered(fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify({ query, variables }) })),
    get: (path) => answered(fetch(`${url}${path}`)),
    stop: () => new Promise((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once('exit', () => done());
      child.kill('SIGTERM');
    }),
  };
  const { body } = await server.ask('mutation { signIn(person: "person-mina") { ... on Session { token } } }');
  headers['authorization'] = `Bearer ${/"token":"([^"]+)"/.exec(body)?.[1] ?? ''}`;
  return server;
};

/** The address that a process says it listens at. */
export const addressOf = (child: ChildProcess): Promise<string> => new Promise((found, failed) => {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (address !== undefined) found(address);
  });
  child.once('exit', (code) => failed(new Error(`The server ended with ${code} before it was ready:\n${said}`)));
});
