import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { startJourney, type Journey, type Person } from '../journey-for-specs.js';
import { snapshotIn } from '../public-face/publish.js';
import { unsealed, type Snapshot } from '../public-face/snapshot.js';

const NOW = new Date('2026-11-25T07:40:00.000Z');
const SCHEDULE = { title: 'Moving events', why: 'Disks', window: { start: '2026-11-25T07:30:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' }, disrupts: true, impact: 'MINOR' };

describe('what everybody may read', () => {
  let journey: Journey;
  let ravi: Person;
  let id = '';
  const root = mkdtempSync(join(tmpdir(), 'publisher-'));
  const folder = join(root, 'public');
  const aside = join(root, 'aside');
  const alarms: string[] = [];

  const underWay = (): number => (unsealed(readFileSync(snapshotIn(folder)), { now: NOW.getTime() }) as Snapshot).status.underWay.length;
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 200; tries += 1) {
      try { if (holds()) return; } catch { /* Not written yet. */ }
      await new Promise((resolve) => { setTimeout(resolve, 25); });
    }
    throw new Error('It did not come about');
  };
  const give = async (mutation: string, input: object): Promise<string> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data } = await ravi.ask(`mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ... on Maintenance { id } ... on Refused { because } } }`, { input });
    return data.answer.id ?? data.answer.because;
  };

  beforeAll(async () => {
    journey = await startJourney({ now: () => NOW, env: { PUBLIC_DIR: folder } });
    jest.spyOn(Logger.prototype, 'error').mockImplementation((line: unknown) => void alarms.push(String(line)));
    ravi = await journey.as('ravi');
  });
  beforeEach(async () => {
    alarms.length = 0;
    id = await give('scheduleMaintenance', SCHEDULE);
    await give('startWork', { id });
    await until(() => underWay() === 1);
  });
  afterAll(async () => {
    await journey.end();
    rmSync(root, { recursive: true });
  });

  it('R62 stays whole where its folder cannot be written, raises one alarm, and follows by itself once it can', async () => {
    renameSync(folder, aside);
    writeFileSync(folder, 'in the way');
    await give('endWork', { id });
    await until(() => alarms.length > 0);
    expect(alarms[0]).toMatch(/could not be written; the last one stays: (Error: )?(ENOTDIR|EEXIST)/);
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    // Tried again every second, and told once.
    expect(alarms).toHaveLength(1);

    rmSync(folder);
    renameSync(aside, folder);
    expect(underWay()).toBe(1);
    // Nobody writes anything more: it is tried again, and not only when its word is renewed.
    await until(() => underWay() === 0);
  });

  it('R62 leaves nothing half written where the new one cannot take the place of the old one', async () => {
    renameSync(snapshotIn(folder), aside);
    mkdirSync(snapshotIn(folder));
    await give('endWork', { id });
    await until(() => alarms.length > 0);
    expect(alarms[0]).toMatch(/EISDIR.*snapshot\.json/);

    rmSync(snapshotIn(folder), { recursive: true });
    renameSync(aside, snapshotIn(folder));
    await until(() => underWay() === 0);
    expect(readdirSync(folder).filter((file) => file.endsWith('.new'))).toEqual([]);
  });
});
