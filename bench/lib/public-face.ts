import { createHash } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { addressOf, ROOT, serverOf, type Server } from './server.ts';

const MINUTE = 60_000;
const AT = '/service-message';

/** A snapshot as the API writes it, of one work under way, and so many minutes old. */
export const publish = (folder: string, age = 0): void => {
  const at = (minutes: number): string => new Date(Date.now() + minutes * MINUTE).toISOString();
  const work = {
    id: 'maintenance-1', title: 'We are moving events to new storage', phase: 'in-progress', window: { start: at(-60), end: at(600), zone: 'Europe/Berlin' }, startedAt: at(-56), endedAt: null,
    disrupts: true, impact: 'minor', components: ['Dashboards'], regions: ['EU'], affected: 'People in the EU region. Capture is not affected.',
    answers: [{ question: 'how', answer: 'Dashboards may load slowly.' }, { question: 'dataAtRisk', answer: null }], reports: [{ at: at(-2), text: 'Copying is at 94 percent.' }], nextReportAt: at(500), closingWord: null, scheduledAt: at(-300), updatedAt: at(-2),
  };
  const body = JSON.stringify({ format: 1, position: '00000001', publishedAt: at(-age), lease: 3600, status: { servicePage: AT, underWay: [work], planned: [], done: [], lines: [] } });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'next'), `${body}\n${createHash('sha256').update(body).digest('hex')}\n`);
  renameSync(join(folder, 'next'), join(folder, 'snapshot.json'));
};

/** The built public face on that folder. */
export const startFace = async (folder: string): Promise<Server> => {
  const child = spawn(process.execPath, ['apps/api/dist/public-face/main.js'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production', PUBLIC_DIR: folder, PUBLIC_PORT: '0', SERVICE_PAGE: AT } });
  return serverOf(child, await addressOf(child));
};

/** The API beside it, with a store in memory, on the same folder; it is ready when this answers. */
export const startApi = async (folder: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_ENV: 'production', AUTH: 'demo', HOST: '127.0.0.1', PORT: '0', SAMPLES: 'off', LOG: 'info', SESSION_SECRET: 'only for measuring, never for a real desk', EVENT_STORE: 'sqlite::memory:', VIEWS: ':memory:', PUBLIC_DIR: folder },
  });
  await addressOf(child);
  return child;
};

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** The page as a browser asks for it. */
export const get = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> =>
  new Promise((got, failed) => {
    request(`${url}${AT}`, { agent, headers: { 'accept-encoding': 'gzip, br', ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => got({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) })).on('error', failed);
    }).on('error', failed).end();
  });

/** The least that a server can do: the very same bytes and headers, ready, for every request. */
export const readyServer = async ({ status, headers, body }: Got): Promise<Server> => {
  const { date: _, connection: __, 'keep-alive': ___, ...said } = headers;
  const code = `import { createServer } from 'node:http';
    const ready = Buffer.from(${JSON.stringify(body.toString('base64'))}, 'base64');
    const headers = ${JSON.stringify(said)};
    const server = createServer((asked, answer) => { answer.writeHead(${status}, headers).end(${status === 304 ? '' : 'ready'}); });
    server.keepAliveTimeout = 75000;
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  return serverOf(child, await addressOf(child));
};
