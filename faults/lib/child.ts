import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What Node compiled once it need not compile a thousand times. */
export const COMPILED = join(tmpdir(), 'fanfare-faults-compiled');

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  /** What it said on its standard error. */
  readonly wrong: string;
}

export interface Child {
  readonly process: ChildProcess;
  /** Settles when it has ended and each of its lines was heard. */
  readonly ended: Promise<Ended>;
  readonly tell: (message: object) => void;
  readonly kill: () => void;
}

/** Starts a file of `children/` in a process of its own. It hears of each line of its output; a message goes to it as a line of JSON. */
export const startChild = (name: string, line: (text: string) => void, { env = {}, args = [] }: { readonly env?: Readonly<Record<string, string>>; readonly args?: readonly string[] } = {}): Child => {
  const file = join(import.meta.dirname, '..', 'children', name);
  const child = spawn(process.execPath, ['--no-warnings', ...args, file], { env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  let wrong = '';
  createInterface({ input: child.stdout }).on('line', line);
  child.stderr.on('data', (chunk: Buffer) => { wrong += chunk.toString(); });
  // It may be gone before it has heard.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ended>((resolve) => child.once('close', (code, signal) => resolve({ code, signal, wrong })));
  return { process: child, ended, tell: (message) => void child.stdin.write(`${JSON.stringify(message)}\n`), kill: () => void child.kill('SIGKILL') };
};

/** A process that is killed leaves nothing compiled behind: one that hears nothing and ends by itself does. */
export const compile = async (name: string): Promise<void> => {
  const child = startChild(name, () => undefined);
  child.process.stdin?.end();
  await child.ended;
};
