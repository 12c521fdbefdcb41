import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DiskControl, onTrial } from './disk.ts';
import { Onlooker, startFace } from './public-face.ts';
import { startServer, type Answered, type Server } from './server.ts';

const PROPOSE = 'mutation P($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { __typename ... on Announcement { id revision } ... on Refused { because } } }';
const LIST = 'query { announcements(first: 100) { totalCount edges { node { title } } } }';
const PATIENCE_MS = 20_000;
/** Commands that are sent while there is no room. */
const WHILE_FULL = 12;

export interface FullServer {
  /** How often the public page was asked for meanwhile; each was answered with 200, or it is among the faults. */
  readonly looked: number;
  readonly acknowledged: number;
  readonly refused: number;
  readonly retryAfter: readonly string[];
  readonly health: string;
  readonly recoveredMs: number;
  readonly faults: readonly string[];
}

const input = (title: string): object => ({
  title, commandId: title.replaceAll(' ', '-'), facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['FUNCTIONAL_CHANGE'] },
  audience: { words: 'Teams with long funnels', segments: ['funnels'] }, summary: 'What changes for them. '.repeat(30), channelMessageUrl: 'https://slack.example/archives/team-marketing/1',
});

/** The product over HTTP while the disk below its log and its read models fails, or has only so many bytes left, and is well again then; the public face beside it. */
export const fullServer = async (folder: string, fails: Parameters<DiskControl['set']>[0]): Promise<FullServer> => {
  mkdirSync(folder, { recursive: true });
  const control = new DiskControl(`${folder}.control`);
  const faults: string[] = [];
  const retryAfter = new Set<string>();
  const titles = new Set<string>();
  const shown = `${folder}-public`;
  let refused = 0;
  let server: Server = await startServer(folder, { ...onTrial(folder, { control: control.file }), PUBLIC_DIR: shown });
  const face = await startFace(shown);
  const propose = async (title: string): Promise<Answered> => {
    const answered = await server.ask(PROPOSE, { input: input(title) });
    if (answered.status === 200 && answered.body.includes('"revision"')) titles.add(title);
    return answered;
  };
  try {
    for (let number = 0; number < 5; number += 1) await propose(`before ${number}`);
    if (titles.size !== 5) faults.push('commands were refused before the disk was full');
    const onlooker = new Onlooker(face);
    control.set(fails);
    const waiting: string[] = [];
    for (let sent = 0; sent < WHILE_FULL * 10 && refused < WHILE_FULL; sent += 1) {
      const title = `meanwhile ${sent} ${randomUUID()}`;
      const { status, retryAfter: after, body } = await propose(title);
      if (titles.has(title)) continue;
      refused += 1;
      waiting.push(title);
      if (status !== 503 || after === null) faults.push(`a command was answered with ${status} and Retry-After ${after ?? 'missing'}: ${body.slice(0, 200)}`);
      else retryAfter.add(after);
      const listed = await server.ask(LIST);
      if (listed.status !== 200 || !listed.body.includes('before 4')) faults.push(`a list was answered with ${listed.status}: ${listed.body.slice(0, 200)}`);
    }
    if (refused === 0) faults.push('the disk failed and nothing was refused');
    const health = (await server.get('/health')).body;
    if (!health.includes('read-only')) faults.push(`/health does not say read-only: ${health.slice(0, 200)}`);

    control.heal();
    const healed = performance.now();
    for (const title of waiting) while (!titles.has(title) && performance.now() - healed < PATIENCE_MS) if ((await propose(title)).status !== 200) await delay(100);
    const recoveredMs = Math.round(performance.now() - healed);
    if (!waiting.every((title) => titles.has(title))) faults.push('commands were still refused after there was room again');
    await look(server, titles, faults, 'without a restart');
    faults.push(...(await onlooker.end()).slice(0, 3));
    await server.stop();
    server = await startServer(folder);
    await look(server, titles, faults, 'after a restart');
    return { looked: onlooker.asked, acknowledged: titles.size, refused, retryAfter: [...retryAfter], health: /"state":"[^"]*"/.exec(health)?.[0] ?? '', recoveredMs, faults };
  } finally {
    await Promise.all([server.stop(), face.stop()]);
    control.close();
  }
};

/** Each acknowledged one is shown once. */
const look = async (server: Server, titles: ReadonlySet<string>, faults: string[], when: string): Promise<void> => {
  const wanted = [...titles].sort();
  let shown: readonly string[] = [];
  for (const since = performance.now(); performance.now() - since < PATIENCE_MS;) {
    const { body } = await server.ask(LIST);
    shown = [...body.matchAll(/"title":"([^"]+)"/g)].map(([, title]) => title ?? '').sort();
    if (shown.length >= wanted.length) break;
    await delay(100);
  }
  if (shown.join('\n') !== wanted.join('\n')) faults.push(`${when}, ${wanted.length} were acknowledged and ${shown.length} are shown`);
};
