import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Look } from '../children/soaking.ts';
import { ASKED, startFace } from './public-face.ts';
import { startServer, type Server } from './server.ts';

/** Each second. */
const [COMMANDS, PAGES, SOCKETS] = [20, 20, 1];
const POPULATION = 100;
/** So much is on record before anything is judged, given as fast as it goes: what is kept of streams and of the read models' file has then come to its limits, after some 80,000. */
const [ON_RECORD, AT_ONCE, EACH] = [100_000, 16, 6];
const EVERY_MS = 5000;
/** A command comes within it, however busy the machine is. */
const PATIENCE_MS = 30_000;
/** What nobody holds any more is given back before it is looked how much is left, in each thread. */
export const COLLECTING = ['--import', join(import.meta.dirname, '..', 'children', 'collecting.ts')];
const PAGE_BYTES = 4096;
const MB = 1024 * 1024;

const PROPOSE = 'mutation P($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { __typename ... on Announcement { id } ... on Refused { because } } }';
const REVISE = 'mutation R($input: ReviseAnnouncementInput!) { answer: reviseAnnouncement(input: $input) { __typename ... on Refused { because } } }';
const LIST = 'query { announcements(first: 20) { totalCount edges { node { title } } } timeline(first: 20) { edges { node { sentence } } } }';
const FOLLOW = 'subscription { timelineAppended { sentence } }';
const PROPOSAL = { facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['FUNCTIONAL_CHANGE'] }, audience: { words: 'Teams with long funnels' } };

export interface SoakedServer {
  readonly faults: readonly string[];
  readonly commands: number;
  readonly questions: number;
  readonly sockets: number;
  readonly pages: number;
  /** Of the server, and of the public face. */
  readonly looks: { readonly server: readonly Look[]; readonly face: readonly Look[] };
}

const lookAt = (pid: number, at: number): Look => ({
  at, wal: 0, heap: 0, files: readdirSync(`/proc/${pid}/fd`).length,
  rss: Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES / MB,
});

/** Opens a socket, follows the timeline until it has heard something, and leaves. */
const visit = (server: Server): Promise<boolean> => new Promise((heard) => {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const patience = setTimeout(() => socket.close(), PATIENCE_MS);
  let said = false;
  socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${server.token()}` } })));
  socket.addEventListener('message', ({ data }) => {
    const { type } = JSON.parse(String(data)) as { readonly type: string };
    if (type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: FOLLOW } }));
    if (type === 'next') {
      said = true;
      socket.close();
    }
  });
  socket.addEventListener('close', () => {
    clearTimeout(patience);
    heard(said);
  });
  socket.addEventListener('error', () => undefined);
});

/** The whole server and the public face under a steady load of commands, questions, visitors with sockets and readers of the page. */
export const soakServer = async (folder: string, seconds: number): Promise<SoakedServer> => {
  mkdirSync(folder);
  const shown = join(folder, 'public');
  const server = await startServer(folder, { PUBLIC_DIR: shown }, COLLECTING);
  const face = await startFace(shown, {}, COLLECTING);
  const faults: string[] = [];
  const [ofServer, ofFace]: [Look[], Look[]] = [[], []];
  const counts = { commands: 0, questions: 0, sockets: 0, pages: 0 };
  let began = performance.now();
  const passed = (): number => (performance.now() - began) / 1000;

  /** So often a second, one after another; what is late is not made up for. */
  const steadily = async (perSecond: number, work: (number: number) => Promise<string | undefined>): Promise<void> => {
    for (let number = 0; passed() < seconds; number += 1) {
      const from = performance.now();
      const fault = await work(number).catch((error: unknown) => String(error));
      if (fault !== undefined && faults.length < 20) faults.push(fault);
      await delay(Math.max(0, 1000 / perSecond - (performance.now() - from)));
    }
  };
  try {
    const ids = await Promise.all(Array.from({ length: POPULATION }, async (_, number) => {
      const { body } = await server.ask(PROPOSE, { input: { ...PROPOSAL, title: `Number ${number}` } });
      return /"id":"([^"]+)"/.exec(body)?.[1] ?? '';
    }));
    const revise = async (number: number): Promise<string | undefined> => {
      const { status, body } = await server.ask(REVISE, { input: { id: ids[number % POPULATION], title: `Number ${number % POPULATION}, ${number} times thought over` } });
      return status === 200 && body.includes('"Announcement"') ? undefined : `a command was answered with ${status}: ${body.slice(0, 200)}`;
    };
    // Each has announcements of its own, so that nobody is told to send again.
    const first = await Promise.all(Array.from({ length: AT_ONCE }, async (_, writer) => {
      let fault: string | undefined;
      for (let number = writer; number < ON_RECORD * Math.min(1, seconds / 600) && fault === undefined; number += AT_ONCE) fault = await revise(POPULATION * number + AT_ONCE * (Math.floor(number / AT_ONCE) % EACH) + writer);
      return fault;
    }));
    faults.push(...first.filter((fault) => fault !== undefined));
    began = performance.now();
    await Promise.all([
      steadily(COMMANDS, async (number) => {
        counts.commands += 1;
        return revise(ON_RECORD * POPULATION + number);
      }),
      steadily(COMMANDS / 4, async () => {
        const { status, body } = await server.ask(LIST);
        counts.questions += 1;
        return status === 200 && !body.includes('"errors"') ? undefined : `a question was answered with ${status}: ${body.slice(0, 200)}`;
      }),
      steadily(SOCKETS, async () => {
        // Whoever comes at the very end hears of no command any more.
        if (passed() > seconds - 3) return undefined;
        counts.sockets += 1;
        return (await visit(server)) ? undefined : 'a visitor heard nothing on a socket';
      }),
      steadily(PAGES, async (number) => {
        const path = ASKED[number % ASKED.length] ?? '';
        const { status } = await face.get(path);
        counts.pages += 1;
        return status === 200 ? undefined : `${path} was answered with ${status}`;
      }),
      (async () => {
        while (passed() < seconds) {
          await delay(Math.min(EVERY_MS, seconds * 100));
          ofServer.push(lookAt(server.child.pid ?? 0, passed()));
          ofFace.push(lookAt(face.child.pid ?? 0, passed()));
        }
      })(),
    ]);
    return { faults, ...counts, looks: { server: ofServer, face: ofFace } };
  } finally {
    await Promise.all([server.stop(), face.stop()]);
  }
};
