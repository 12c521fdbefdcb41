import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from './lib/report.ts';

/** Of the long ones; a quick one takes what it needs to show anything. */
const SLICE = '0.02';
const HERE = import.meta.dirname;
const SCENARIOS = readdirSync(join(HERE, 'scenarios')).filter((name) => /^f\d\d-.*\.ts$/.test(name)).sort()
  .map((name) => ({ id: name.slice(0, 3).toUpperCase(), name: name.slice(4, -3).replaceAll('-', ' ') }));

/** As `npm run test:faults` does it: in a process of its own, on the built product. */
const run = (id: string, into: string): Promise<string> => new Promise((resolve) => {
  execFile(process.execPath, [join(HERE, 'run.ts'), '--only', id, '--share', SLICE, '--into', into], { maxBuffer: 1 << 26 }, (_, said, wrong) => resolve(`${said}${wrong}`));
});

const outcomeOf = async (id: string): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'fanfare-fault-'));
  try {
    const said = await run(id, join(folder, 'outcome.json'));
    try {
      const { seed, verdicts } = JSON.parse(readFileSync(join(folder, 'outcome.json'), 'utf8')) as { readonly seed: number; readonly verdicts: readonly Verdict[] };
      return verdicts.flatMap(({ failures }) => failures.map((failure) => `seed ${seed}: ${failure}`));
    } catch {
      return [said];
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test.each(SCENARIOS)('$id holds in a slice: $name', async ({ id }) => {
  expect(await outcomeOf(id)).toEqual([]);
});
