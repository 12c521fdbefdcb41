import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { startServer, type Answered, type Server } from './server.ts';
import { until } from './until.ts';

const CLIENTS = 4;
const COMMENT = 'mutation C($input: CommentInput!) { answer: comment(input: $input) { __typename ... on Announcement { revision } } }';
const PROPOSE = 'mutation P($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { __typename ... on Announcement { id } } }';
const REVISION = 'query R($id: ID!) { announcement(id: $id) { revision } }';
const PROPOSAL = { title: 'Funnels load in half the time', facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['FUNCTIONAL_CHANGE'] }, audience: { words: 'Teams with long funnels' } };

interface Said {
  readonly data?: { readonly answer?: { readonly id?: string; readonly revision?: number }; readonly announcement?: { readonly revision: number } };
  readonly extensions?: { readonly position?: string };
}

export interface TwoServers {
  readonly faults: readonly string[];
  readonly acknowledged: number;
  readonly honoured: number;
  /** The longest that nobody was answered after a kill, in milliseconds. */
  readonly silence: number;
}

/** Two whole servers on one log: commands on both, what one answered is read on the other, and one of them is killed again and again. */
export const killServers = async (folder: string, url: string, kills: number, told: (text: string) => void): Promise<TwoServers> => {
  const faults: string[] = [];
  const acknowledged = new Set<string>();
  let [honoured, lastAt, silence, ended] = [0, 0, 0, false];
  const start = (index: number): Promise<Server> => {
    const own = join(folder, `replica-${index}`);
    mkdirSync(own, { recursive: true });
    return startServer(own, { EVENT_STORE: url });
  };
  const servers: (Server | undefined)[] = [await start(0), await start(1)];
  const announcements = await Promise.all(Array.from({ length: CLIENTS }, async () => {
    const { body } = await (servers[0] as Server).ask(PROPOSE, { input: PROPOSAL });
    return (JSON.parse(body) as Said).data?.answer?.id ?? '';
  }));
  const send = async (index: number, ...asked: Parameters<Server['ask']>): Promise<Answered | undefined> => servers[index]?.ask(...asked).catch(() => undefined);

  const client = async (number: number): Promise<void> => {
    // Two write to each announcement, over both servers.
    const id = announcements[number % (CLIENTS / 2)] ?? '';
    for (let comment = 0; !ended; comment += 1) {
      const text = `comment-${number}-${comment}`;
      for (let sent = number + comment; ; sent += 1) {
        const answer = await send(sent % 2, COMMENT, { input: { id, text, commandId: text } });
        const said = answer?.status === 200 ? JSON.parse(answer.body) as Said : undefined;
        const revision = said?.data?.answer?.revision;
        if (revision !== undefined) {
          acknowledged.add(text);
          if (lastAt > 0) silence = Math.max(silence, performance.now() - lastAt);
          lastAt = performance.now();
          const read = await send((sent + 1) % 2, REVISION, { id }, { 'x-fanfare-position': said?.extensions?.position ?? '' });
          if (read?.status === 200) {
            const shown = (JSON.parse(read.body) as Said).data?.announcement?.revision ?? -1;
            if (shown < revision) faults.push(`the other server shows revision ${shown} where ${revision} was answered`);
            else honoured += 1;
          }
          break;
        }
        await delay(50);
      }
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, number) => client(number));
  for (let kill = 0; kill < kills; kill += 1) {
    await delay(1500);
    const index = kill % 2;
    const server = servers[index] as Server;
    servers[index] = undefined;
    server.child.kill('SIGKILL');
    const before = acknowledged.size;
    if (!(await until(() => acknowledged.size > before + CLIENTS, 60_000))) faults.push('the other server answered nothing for a minute');
    servers[index] = await start(index);
    told(`${acknowledged.size} commands acknowledged after ${kill + 1} servers killed`);
  }
  ended = true;
  await Promise.all(clients);
  for (const server of servers) await server?.stop();

  const store = await openEventStore(url);
  const there = new Map<string, number>();
  for (const id of announcements) {
    for await (const { type, data } of store.read(id)) {
      const { text = '' } = data as { readonly text?: string };
      if (type === 'Commented') there.set(text, (there.get(text) ?? 0) + 1);
    }
  }
  await store.close();
  for (const text of acknowledged) if (!there.has(text)) faults.push(`LOST: ${text} was acknowledged`);
  for (const [text, times] of there) if (times > 1) faults.push(`DOUBLE: ${text} is in the log ${times} times`);
  return { faults, acknowledged: acknowledged.size, honoured, silence };
};
