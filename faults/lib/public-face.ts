import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { addressOf } from './server.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What everybody's browsers ask for. */
export const ASKED = ['/service-message', '/public/status.json'] as const;

export interface Face {
  readonly child: ChildProcess;
  readonly url: string;
  readonly get: (path: string) => Promise<{ readonly status: number; readonly body: string }>;
  /** What it said on its standard error so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** The public face as the product runs it: a process of its own on a folder that the API writes. */
export const startFace = async (folder: string, env: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Promise<Face> => {
  const child = spawn(process.execPath, [...args, 'apps/api/dist/public-face/main.js'], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PUBLIC_DIR: folder, PUBLIC_HOST: '127.0.0.1', PUBLIC_PORT: '0', ...env },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const url = await addressOf(child);
  return {
    child, url, said: () => said,
    get: async (path) => {
      const response = await fetch(`${url}${path}`);
      return { status: response.status, body: await response.text() };
    },
    stop: () => new Promise((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once('exit', () => done());
      child.kill('SIGTERM');
    }),
  };
};

/** Somebody who looks at the page and at the status without a pause, and notes whatever was not answered with 200. */
export class Onlooker {
  asked = 0;
  readonly faults: string[] = [];
  /** Milliseconds, of each answer. */
  waits: number[] = [];
  readonly #face: Face;
  readonly #everyMs: number;
  #ended = false;
  readonly #looking: Promise<void>;

  constructor(face: Face, everyMs = 20) {
    this.#face = face;
    this.#everyMs = everyMs;
    this.#looking = this.#look();
  }

  /** What it saw: empty where every request was answered with 200. */
  async end(): Promise<readonly string[]> {
    this.#ended = true;
    await this.#looking;
    if (this.asked === 0) this.faults.push('nobody looked at the public page');
    return this.faults;
  }

  async #look(): Promise<void> {
    while (!this.#ended) {
      for (const path of ASKED) {
        const began = performance.now();
        const answer = await this.#face.get(path).catch((error: unknown) => ({ status: 0, body: String(error) }));
        this.waits.push(performance.now() - began);
        this.asked += 1;
        if (answer.status !== 200) this.faults.push(`${path} was answered with ${answer.status}: ${answer.body.slice(0, 100)}`);
      }
      await delay(this.#everyMs);
    }
  }
}
