import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { comment } from '../lib/commenting.ts';
import { bareSync } from '../lib/floor.ts';
import { generate } from '../lib/generate.ts';
import { pairedSteadily, type Contestant } from '../lib/paired.ts';
import type { Desk, Scenario } from '../lib/scenario.ts';

const ROOT = join(import.meta.dirname, '../..');
const LIST = `query Board { announcements(first: 50) { totalCount edges { cursor node { id title state updatedAt suggestion { tier { id name } } progress { kept done } target { date } } } pageInfo { endCursor hasNextPage } } }`;
const COMMENT = `mutation Say($input: CommentInput!) { comment(input: $input) { __typename ... on Announcement { id revision } ... on Refused { code because } } }`;

interface Server {
  readonly child: ChildProcess;
  readonly post: (body: string) => Promise<string>;
  /** CPU time of all its threads so far, in milliseconds. */
  readonly spent: () => number;
  readonly stop: () => Promise<void>;
}

/** The product over HTTP: what a list of 50 and a mutation cost its process, and what a caller waits. */
export const overHttp: Scenario = {
  id: 'gql',
  run: async ({ rounds, many, name }, ground) => {
    if (process.platform !== 'linux') return [{ id: 'gql', says: 'Over HTTP', notes: ['Left out: CPU time of a process is read from /proc, which is there on Linux alone'] }];
    const desks = [await ground.desk(100), await ground.desk(many)] as const;
    const [small, large] = await Promise.all([serve(desks[0]), serve(desks[1])]);
    const listed = await small.post(JSON.stringify({ query: LIST }));
    const floor = await bufferServer(listed);
    const [at, atMany] = ['list of 50 at 100', `list of 50 at ${many.toLocaleString('en')}`];
    const times = name === 'quick' ? 10 : 60;
    const asking = (called: string, server: Server, count = times): Contestant => ({
      name: called, times: count, spent: server.spent,
      work: async (asked) => { for (let done = 0; done < asked; done += 1) expectEdges(await server.post(JSON.stringify({ query: LIST }))); },
    });
    const lists = await pairedSteadily([asking(at, small), asking(atMany, large), asking('ready buffer', floor, times * 10)], [[atMany, at], [at, 'ready buffer']], rounds);

    const store = await openEventStore(`sqlite:${join(ground.folder, 'over-http.db')}`);
    // So many on both sides that the comments of the measuring itself hardly lengthen their streams.
    const streams = await generate(store, 500);
    const ids = await openOnes(large);
    let turn = 0;
    const say = async (server: Server): Promise<void> => {
      const answer = await server.post(JSON.stringify({ query: COMMENT, variables: { input: { id: ids[(turn += 1) % ids.length], text: 'Shall we show the chart in the first picture?' } } }));
      if (!answer.includes('"revision"')) throw new Error(`Not done: ${answer.slice(0, 300)}`);
    };
    const each = 16;
    const writes = await pairedSteadily([
      bareSync(ground.folder, times),
      { name: 'command in process', times, work: async (count) => { for (let done = 0; done < count; done += 1) await comment(store, streams[(turn += 1) % streams.length] as string); } },
      { name: 'mutation', times, work: async (count) => { for (let done = 0; done < count; done += 1) await say(large); } },
      { name: 'mutation, 16 at once', each, times: Math.ceil(times / 8), work: async (count) => { for (let done = 0; done < count; done += 1) await Promise.all(Array.from({ length: each }, () => say(large))); } },
    ], [['mutation', 'write + fdatasync'], ['mutation', 'command in process'], ['mutation, 16 at once', 'mutation']], rounds);
    await store.close();
    await Promise.all([small.stop(), large.stop(), floor.stop()]);
    return [
      { id: 'gql.list50', says: `CPU time of the server for a list of 50 with its count, at 100 and at ${many.toLocaleString('en')} announcements, and of a bare server that answers a ready buffer of ${listed.length} bytes`, outcome: lists },
      { id: 'gql.mutation', says: `What a caller waits for a durable mutation that the read models already show, at ${many.toLocaleString('en')} announcements`, outcome: writes },
    ];
  },
};

/** Some five hundred announcements that can be commented on. */
const openOnes = async (server: Server): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let after: string | undefined; ids.length < 500;) {
    const page = await server.post(JSON.stringify({
      query: 'query ($after: String) { announcements(first: 100, after: $after, filter: { states: [PROPOSED, AGREED, PLANNED] }) { edges { node { id } } pageInfo { endCursor hasNextPage } } }',
      variables: { after },
    }));
    ids.push(...[...page.matchAll(/"id":"(announcement-[^"]+)"/g)].map(([, id]) => id as string));
    after = /"endCursor":"([^"]+)","hasNextPage":true/.exec(page)?.[1];
    if (after === undefined) break;
  }
  return ids;
};

const expectEdges = (answer: string): void => {
  if (!answer.includes('"edges":[{')) throw new Error(`No list: ${answer.slice(0, 300)}`);
};

const serve = async ({ eventStore, views }: Desk): Promise<Server> => {
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', AUTH: 'demo', HOST: '127.0.0.1', PORT: '0', SAMPLES: 'off', LOG: 'error', SESSION_SECRET: 'only for measuring, never for a real desk', EVENT_STORE: eventStore, VIEWS: views },
  });
  const url = await addressOf(child);
  const open = poster(child, `${url}/graphql`, {});
  const session = await open.post(JSON.stringify({ query: 'mutation { signIn(person: "person-mina") { ... on Session { token } ... on Refused { because } } }' }));
  const token = /"token":"([^"]+)"/.exec(session)?.[1];
  if (token === undefined) throw new Error(`Not signed in: ${session}`);
  return poster(child, `${url}/graphql`, { authorization: `Bearer ${token}` });
};

/** The least that a server can do: read the question, send bytes that are ready. */
const bufferServer = async (answer: string): Promise<Server> => {
  const code = `const ready = Buffer.from(${JSON.stringify(answer)});
    const server = (${createServer.name})((asked, answer) => { asked.resume().on('end', () => { answer.setHeader('content-type', 'application/json'); answer.end(ready); }); });
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', `import { createServer } from 'node:http';\n${code}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  return poster(child, await addressOf(child), {});
};

const addressOf = (child: ChildProcess): Promise<string> => new Promise((found, failed) => {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (address !== undefined) found(address);
  });
  child.once('exit', (code) => failed(new Error(`The server ended with ${code} before it was ready:\n${said}`)));
});

const poster = (child: ChildProcess, url: string, headers: Readonly<Record<string, string>>): Server => ({
  child,
  post: async (body) => (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).text(),
  spent: () => readdirSync(`/proc/${child.pid}/task`).reduce((sum, task) => sum + Number(readFileSync(`/proc/${child.pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0),
  stop: () => new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  }),
});
