import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { script } from './prepared.js';
import { PublicFace } from './public-face.js';
import { replaceFile, snapshotIn } from './publish.js';
import { sealed, type PublicMaintenance, type Status } from './snapshot.js';

/** What specs of the public face speak of; it is no part of what is built. */
export const NOW = Date.parse('2026-11-25T08:30:00.000Z');
export const iso = (at: number): string => new Date(at).toISOString();

export const work: PublicMaintenance = {
  id: 'maintenance-1', title: 'Moving events to new storage', phase: 'in-progress', window: { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' },
  startedAt: '2026-11-25T07:04:00.000Z', endedAt: null, disrupts: true, impact: 'minor', components: ['Dashboards'], regions: ['EU'], affected: 'People in the EU region.',
  answers: [{ question: 'what', answer: 'New <b>disks</b>' }, { question: 'dataAtRisk', answer: null }], reports: [{ at: '2026-11-25T08:02:00.000Z', text: 'At 94 percent.' }],
  nextReportAt: '2026-11-25T08:45:00.000Z', closingWord: null, scheduledAt: '2026-11-20T10:00:00.000Z', updatedAt: '2026-11-25T08:02:00.000Z',
};
export const planned: PublicMaintenance = {
  ...work, id: 'maintenance-2', title: 'Certificates renewed', phase: 'scheduled', startedAt: null, disrupts: false, impact: 'none', reports: [], nextReportAt: null,
  window: { ...work.window, start: '2026-11-26T07:00:00.000Z', end: '2026-11-26T08:00:00.000Z' },
};
export const done: PublicMaintenance = { ...work, phase: 'completed', endedAt: '2026-11-25T08:29:00.000Z', closingWord: 'All <i>events</i> are there' };
export const nothing: Status = { servicePage: '/service-message', underWay: [], planned: [], done: [], lines: [] };
export const line = { id: 'announcement-1', text: 'Persons on events is here', url: 'https://posthog.example/blog', surface: 'on-site' as const, until: '2026-11-26T00:00:00.000Z' };

/** A public face on a port of its own, whose clock and folder are in the spec's hands. It looks when it is told to. */
export class FaceForSpecs {
  readonly folder = mkdtempSync(join(tmpdir(), 'public-face-'));
  readonly told: string[] = [];
  now = NOW;
  position = 1;
  face!: PublicFace;
  origin = '';

  async start(): Promise<this> {
    const say = (text: string): void => void this.told.push(text);
    this.face = new PublicFace({ folder: this.folder, page: '/service-message', scripts: new Map([['/banner.js', script(Buffer.from('// the bar'), 'anywhere')]]), look: 3_600_000, now: () => this.now, say });
    await once(this.face.server.listen(0, '127.0.0.1'), 'listening');
    this.origin = `http://127.0.0.1:${(this.face.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    await this.face.close();
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** A snapshot as the API writes it, at a position further on. */
  snapshot(status: Status, { at = this.now, position = (this.position += 1) } = {}): Buffer {
    return sealed(status, { now: iso(at), lease: 600, position: String(position).padStart(8, '0') });
  }

  async publish(status: Partial<Status>, how: { readonly at?: number; readonly position?: number } = {}): Promise<void> {
    await replaceFile(snapshotIn(this.folder), this.snapshot({ ...nothing, ...status }, how));
    this.face.look();
  }

  get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> => fetch(`${this.origin}${path}`, { method, headers, redirect: 'manual' });
  text = async (path: string): Promise<string> => (await this.get(path)).text();
  json = async (path: string): Promise<Record<string, never>> => JSON.parse(await this.text(path)) as Record<string, never>;
}
