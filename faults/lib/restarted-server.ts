import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { COMPILED } from './child.ts';
import { startServer, type Answered, type Server } from './server.ts';

const CLIENTS = 8;
/** How long a client waits before it sends again what was not answered, in milliseconds. */
const AGAIN = 100;
const COMMENT = 'mutation C($input: CommentInput!) { answer: comment(input: $input) { __typename } }';
const PROPOSE = 'mutation P($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { __typename ... on Announcement { id } ... on Refused { because } } }';
const PROPOSAL = { title: 'Funnels load in half the time', facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['FUNCTIONAL_CHANGE'] }, audience: { words: 'Teams with long funnels' } };

export interface RestartedSettings {
  readonly folder: string;
  readonly signal: 'SIGTERM' | 'SIGKILL';
  /** Without: each sending is a command of its own. */
  readonly commandIds: boolean;
}

/** What the system said, however deep it is packed. */
const codeOf = (error: unknown): string | undefined => {
  const { code, cause } = (error ?? {}) as { readonly code?: string; readonly cause?: unknown };
  return code ?? (cause === undefined ? undefined : codeOf(cause));
};

/** A port that was free a moment ago. */
const freePort = (): Promise<number> => new Promise((found) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
  });
});

/** The real server on one address, ended and started again under clients that go on sending until each comment is answered. */
export class RestartedServer {
  readonly faults: string[] = [];
  readonly acknowledged = new Set<string>();
  /** Sendings that ended without an answer after the connection stood. */
  cut = 0;
  /** Of them those that had been recorded: the server ended with an answer of its own under way. */
  unanswered = 0;
  sentAgain = 0;
  slowestDrainMs = 0;
  readonly #settings: RestartedSettings;
  /** When the answer to a comment was cut off first. */
  readonly #cutAt = new Map<string, number>();
  #server: Server | undefined;
  #ended = false;
  #announcements: readonly string[] = [];

  constructor(settings: RestartedSettings) {
    this.#settings = settings;
  }

  async restartTimes(times: number, told: () => void): Promise<void> {
    const env = { PORT: String(await freePort()), NODE_COMPILE_CACHE: COMPILED };
    const start = (): Promise<Server> => startServer(this.#settings.folder, env);
    this.#server = await start();
    this.#announcements = await Promise.all(Array.from({ length: CLIENTS }, () => this.#propose()));
    const clients = Array.from({ length: CLIENTS }, (_, client) => this.#client(client));
    for (let time = 0; time < times; time += 1) {
      const before = this.acknowledged.size;
      for (let waited = 0; this.acknowledged.size < before + CLIENTS && waited < 30_000; waited += 20) await delay(20);
      if (this.acknowledged.size < before + CLIENTS) this.faults.push('no comment was answered for 30 s');
      await this.#end();
      this.#server = await start();
      told();
    }
    this.#ended = true;
    await Promise.all(clients);
    await this.#server.stop();
    await this.#judge();
  }

  async #end(): Promise<void> {
    const { child } = this.#server as Server;
    const began = performance.now();
    const exit = new Promise<{ readonly code: number | null }>((resolve) => child.once('exit', (code) => resolve({ code })));
    child.kill(this.#settings.signal);
    const { code } = await exit;
    const took = performance.now() - began;
    this.slowestDrainMs = Math.max(this.slowestDrainMs, took);
    if (this.#settings.signal === 'SIGTERM' && (code !== 0 || took > 5500)) this.faults.push(`the server ended with ${code} after ${Math.round(took)} ms`);
  }

  async #propose(): Promise<string> {
    const { body } = await (this.#server as Server).ask(PROPOSE, { input: PROPOSAL });
    const id = /"id":"([^"]+)"/.exec(body)?.[1];
    if (id === undefined) throw new Error(`No announcement: ${body}`);
    return id;
  }

  async #client(client: number): Promise<void> {
    for (let number = 0; !this.#ended; number += 1) {
      const text = `comment-${client}-${number}`;
      const commandId = this.#settings.commandIds ? { commandId: text } : {};
      for (let sent = 0; ; sent += 1) {
        if (sent > 0) this.sentAgain += 1;
        const answer = await this.#send(text, { id: this.#announcements[client], text, ...commandId });
        if (answer?.status === 200) {
          if (!answer.body.includes('"Announcement"')) this.faults.push(`${text}: ${answer.body.slice(0, 300)}`);
          this.acknowledged.add(text);
          break;
        }
        if (answer !== undefined && (answer.status !== 503 || answer.retryAfter === null)) this.faults.push(`${text}: ${answer.status} ${answer.body.slice(0, 300)}`);
        if (this.#ended && sent > 400) return;
        await delay(AGAIN);
      }
    }
  }

  /** Undefined: there was no answer. */
  async #send(text: string, input: object): Promise<Answered | undefined> {
    try {
      return await (this.#server as Server).ask(COMMENT, { input });
    } catch (error) {
      if (codeOf(error) === 'ECONNREFUSED') return undefined;
      this.cut += 1;
      if (!this.#cutAt.has(text)) this.#cutAt.set(text, Date.now());
      return undefined;
    }
  }

  async #judge(): Promise<void> {
    const store = await openEventStore(`sqlite:${this.#settings.folder}/log.db`);
    const there = new Map<string, number>();
    for await (const { type, data, recordedAt } of store.readAll()) {
      if (type !== 'Commented') continue;
      const { text } = data as { readonly text: string };
      if (!there.has(text) && Date.parse(recordedAt) <= (this.#cutAt.get(text) ?? 0)) this.unanswered += 1;
      there.set(text, (there.get(text) ?? 0) + 1);
    }
    await store.close();
    for (const text of this.acknowledged) if (!there.has(text)) this.faults.push(`LOST: ${text} was acknowledged`);
    for (const [text, times] of there) if (times > 1) this.faults.push(`DOUBLE: ${text} is in the log ${times} times`);
  }
}
