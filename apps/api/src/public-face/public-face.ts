import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { addressed, answersOf } from './answers.js';
import { prepared, type Content, type Prepared } from './prepared.js';
import { snapshotIn } from './publish.js';
import { respond, say } from './respond.js';
import { MOST_BYTES, unsealed, type Snapshot } from './snapshot.js';

export interface PublicFaceSettings {
  /** The folder in which the snapshot stands. */
  readonly folder: string;
  /** The path of the service page, beginning with `/`. */
  readonly page: string;
  /** Scripts by the path under which they are served, for example `/banner.js`. */
  readonly scripts: ReadonlyMap<string, Content>;
  /** How often it looks for a new snapshot, in milliseconds. */
  readonly look?: number;
  readonly now?: () => number;
  readonly say?: (line: string) => void;
}

/** Every so often what the clock changes is written anew: that work runs over, and how old the word is. */
const CLOCK = 5_000;

/** Where a query asks for more than the surface, the path with the surface alone. */
const withSurface = (path: string, url: string): string => (path.length === url.length ? path : `${path}?surface=${new URLSearchParams(url.slice(path.length)).get('surface')}`);

/** A proxy is asked with the whole address, and may pass it on as it came. */
const withoutHost = (url: string): string => (url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?]*/i, ''));

/** The public face: a snapshot in memory, everything made from it in advance, and a server. It asks nobody and depends on nothing. */
export class PublicFace {
  readonly server: Server;
  readonly #settings: PublicFaceSettings;
  readonly #scripts: ReadonlyMap<string, Prepared>;
  readonly #timers: readonly NodeJS.Timeout[];
  #snapshot: Snapshot | undefined;
  #answers: ReadonlyMap<string, Prepared> = new Map();
  #seen = '';
  #refused: string | undefined;
  #looked = false;

  constructor(settings: PublicFaceSettings) {
    this.#settings = settings;
    this.#scripts = new Map([...settings.scripts].map(([path, content]) => [path, prepared(content)]));
    this.look();
    this.prepare();
    this.server = createServer((request, response) => this.#answer(request, response));
    this.#timers = [setInterval(() => this.look(), settings.look ?? 250), setInterval(() => this.prepare(), CLOCK)];
    for (const timer of this.#timers) timer.unref();
  }

  /** Takes the snapshot if there is a new one and it can be believed; else the last good one stays. */
  look(): void {
    const path = snapshotIn(this.#settings.folder);
    try {
      const { mtimeMs, ino, size } = statSync(path);
      const seen = `${ino} ${mtimeMs} ${size}`;
      if (seen === this.#seen) return;
      this.#seen = seen;
      if (size > MOST_BYTES) return this.#refuse(`it has ${size} bytes, the limit is ${MOST_BYTES}`);
      const read = unsealed(readFileSync(path), { now: this.#now(), current: this.#snapshot, justCame: this.#looked });
      if (typeof read === 'string') return this.#refuse(read);
      this.prepare(read);
      this.#refused = undefined;
    } catch (error) {
      this.#seen = '';
      // That there is none yet is no fault.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') this.#refuse(error instanceof Error ? error.message : String(error));
    } finally {
      this.#looked = true;
    }
  }

  /** Makes every answer anew; those that came out the same stay, with what was made of them. A snapshot of which none can be made is not taken. */
  prepare(snapshot = this.#snapshot): void {
    const made = answersOf(snapshot, this.#now(), this.#settings.page);
    this.#answers = addressed(new Map([...made].map(([path, content]) => [path, prepared(content, this.#answers.get(path))])));
    this.#snapshot = snapshot;
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.server.closeIdleConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  #now(): number {
    return (this.#settings.now ?? Date.now)();
  }

  #refuse(why: string): void {
    if (why !== this.#refused) this.#settings.say?.(`the snapshot is not taken: ${why}; the last good one stays`);
    this.#refused = why;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { method, url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      if (method !== 'OPTIONS') return say(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD, OPTIONS' });
      return say(response, 204, '', this.#under(url)?.reach === 'anywhere' ? { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': 'if-none-match' } : { allow: 'GET, HEAD, OPTIONS' });
    }
    const answer = this.#answers.get(url) ?? this.#under(url);
    if (answer !== undefined) return respond(request, response, answer);
    const path = withoutHost(url).split('?', 1)[0] as string;
    if (path === '/health') return this.#health(response);
    if (path.startsWith('/api/v2/') && this.#snapshot === undefined) return say(response, 503, 'Nothing is known yet.', { 'retry-after': '30', 'access-control-allow-origin': '*' });
    if (path === '/') return say(response, 302, '', { location: this.#settings.page });
    return say(response, 404, 'There is nothing here.');
  }

  /** What stands under an address that is written in another way than we would. */
  #under(url: string): Prepared | undefined {
    const asked = withoutHost(url);
    const [path = ''] = asked.split('?', 1);
    const { page } = this.#settings;
    return this.#answers.get(withSurface(path, asked)) ?? this.#answers.get(path === `${page}/` ? page : path) ?? this.#scripts.get(path);
  }

  #health(response: ServerResponse): void {
    const publishedAt = this.#snapshot?.publishedAt ?? null;
    const age = publishedAt === null ? null : Math.round((this.#now() - Date.parse(publishedAt)) / 1000);
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify({ publishedAt, age, refused: this.#refused ?? null }));
  }
}
