import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addressOf } from './harness.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const MINUTE = 60_000;

/** An instant so many minutes from now. */
export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * MINUTE).toISOString();

/** Work that began an hour ago and is planned for another. */
export const maintenance = (more: object = {}): object => ({
  id: 'maintenance-1', title: 'We are moving events to new storage', phase: 'in-progress', window: { start: inMinutes(-60), end: inMinutes(60), zone: 'Europe/Berlin' },
  startedAt: inMinutes(-56), endedAt: null, disrupts: true, impact: 'minor', components: ['Dashboards'], regions: ['EU'], affected: 'People in the EU region. Capture is not affected.',
  answers: [{ question: 'how', answer: 'Dashboards may load slowly.' }, { question: 'dataAtRisk', answer: 'No. Events are queued and arrive late.' }, { question: 'whatToDo', answer: null }],
  reports: [{ at: inMinutes(-2), text: 'Copying is at 94 percent and slower than we planned.' }, { at: inMinutes(-56), text: 'We have started.' }],
  nextReportAt: inMinutes(28), closingWord: null, scheduledAt: inMinutes(-300), updatedAt: inMinutes(-2), ...more,
});
export const planned = (more: object = {}): object =>
  maintenance({ id: 'maintenance-2', title: 'Certificates renewed', phase: 'scheduled', startedAt: null, disrupts: false, impact: 'none', reports: [], nextReportAt: null, window: { start: inMinutes(2880), end: inMinutes(2910), zone: 'UTC' }, ...more });
export const done = (more: object = {}): object => maintenance({ id: 'maintenance-3', title: 'Faster queries', phase: 'completed', endedAt: inMinutes(-1500), startedAt: inMinutes(-1560), ...more });
export const line = (more: object = {}): object =>
  ({ id: 'announcement-1', text: 'Persons on events is here.', url: 'https://posthog.example/blog/persons-on-events', surface: 'in-product', until: inMinutes(60), ...more });

interface Told {
  readonly underWay?: readonly object[];
  readonly planned?: readonly object[];
  readonly done?: readonly object[];
  readonly lines?: readonly object[];
}

/** The built public face on a folder of its own, which is told what it says by the test and not by an API. */
export class Face {
  readonly folder = mkdtempSync(join(tmpdir(), 'public-face-'));
  url = '';
  #child: ChildProcess | undefined;
  #position = 0;

  async start(): Promise<this> {
    const env = { ...process.env, NODE_OPTIONS: '', PUBLIC_DIR: this.folder, PUBLIC_PORT: this.url === '' ? '0' : new URL(this.url).port };
    this.#child = spawn(process.execPath, ['apps/api/dist/public-face/main.js'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.url = await addressOf(this.#child);
    return this;
  }

  /** As the API writes it: the JSON, and a line with its sum. */
  publish(told: Told, { publishedAt = new Date().toISOString(), lease = 600 } = {}): void {
    this.#position += 1;
    const status = { servicePage: '/service-message', underWay: [], planned: [], done: [], lines: [], ...told };
    const body = JSON.stringify({ format: 1, position: String(this.#position).padStart(20, '0'), publishedAt, lease, status });
    writeFileSync(join(this.folder, 'next'), `${body}\n${createHash('sha256').update(body).digest('hex')}\n`);
    renameSync(join(this.folder, 'next'), join(this.folder, 'snapshot.json'));
  }

  /** Until it says so: it looks four times a second. */
  async says(holds: (status: { readonly bar: { readonly text: string } | null; readonly status: object | null }) => boolean): Promise<void> {
    while (!holds((await (await fetch(`${this.url}/public/status.json`)).json()) as never)) await new Promise((later) => setTimeout(later, 50));
  }

  stop(): Promise<void> {
    const child = this.#child;
    return new Promise((ended) => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return ended();
      child.once('exit', () => ended());
      child.kill('SIGKILL');
    });
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }
}
