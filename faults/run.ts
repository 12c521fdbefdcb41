// Started by `npm run test:faults`. Each scenario breaks something and looks whether what was promised was kept.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asTable, keep, withThoseBefore, type Verdict } from './lib/report.ts';
import type { Outcome, Scenario } from './lib/scenario.ts';

/** Failures of one scenario that are told one by one. */
const SAID = 10;
const HERE = import.meta.dirname;
const { values } = parseArgs({ options: { only: { type: 'string' }, share: { type: 'string' }, seed: { type: 'string' }, into: { type: 'string' }, soak: { type: 'string' } } });
const only = values.only?.toUpperCase().split(',');
const share = Number(values.share ?? 1);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!(share > 0 && share <= 1) || !Number.isSafeInteger(seed)) throw new Error('--share is more than 0 and at most 1, --seed a whole number');

const soakMinutes = /^(\d+(?:\.\d+)?)m$/.exec(values.soak ?? '')?.[1];
if (values.soak !== undefined && soakMinutes === undefined) throw new Error('--soak is a number of minutes, for example 30m');
const soakSeconds = soakMinutes === undefined ? {} : { soakSeconds: Number(soakMinutes) * 60 };

const began = performance.now();
const since = (start: number): number => (performance.now() - start) / 1000;
const say = (text: string): void => console.log(`${since(began).toFixed(1).padStart(7)} s  ${text}`);

const idOf = (name: string): string => name.slice(0, name.indexOf('-')).toUpperCase();
const files = readdirSync(join(HERE, 'scenarios')).filter((name) => /^[a-z0-9]+-.*\.ts$/.test(name)).sort();
const wanted = files.filter((name) => only === undefined || only.includes(idOf(name)));
if (wanted.length === 0) throw new Error(`There is no scenario ${values.only ?? ''}; there are ${files.map(idOf).join(', ')}`);

const data = join(HERE, '..', 'data');
mkdirSync(data, { recursive: true });

const attempt = async (scenario: Scenario, folder: string): Promise<Outcome> => {
  const needs = scenario.needs?.(soakSeconds);
  if (needs !== undefined) return { showed: '', notRun: `needs ${needs}`, failures: [] };
  try {
    return await scenario.run({ share, seed, ...soakSeconds, folder, say: (text) => say(`  ${scenario.id}  ${text}`) });
  } catch (error) {
    return { showed: 'it did not come to its end', failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
};

const verdicts: Verdict[] = [];
for (const name of wanted) {
  const { scenario } = await import(`./scenarios/${name}`) as { readonly scenario: Scenario };
  const folder = mkdtempSync(join(data, `fault-${scenario.id.toLowerCase()}-`));
  say(`${scenario.id}  ${scenario.title} (seed ${seed})`);
  const start = performance.now();
  const outcome = await attempt(scenario, folder);
  rmSync(folder, { recursive: true, force: true });
  verdicts.push({ id: scenario.id, title: scenario.title, ...outcome, seconds: since(start), measuredAt: new Date().toISOString(), seed });
  say(`${scenario.id}  ${outcome.notRun !== undefined ? `not run: ${outcome.notRun}` : outcome.failures.length === 0 ? 'held' : 'FAILED'}: ${outcome.showed}${outcome.control === undefined ? '' : `; control: ${outcome.control}`}`);
  for (const failure of outcome.failures.slice(0, SAID)) say(`${scenario.id}  failed with --seed ${seed}: ${failure}`);
}

const ran = verdicts.filter(({ notRun }) => notRun === undefined);
const failed = ran.filter(({ failures }) => failures.length > 0);
const results = { measuredAt: new Date().toISOString(), seed, share, seconds: Math.round(since(began)), cpu: cpus()[0]?.model, cores: cpus().length, system: `${process.platform} ${release()}`, node: process.versions.node, sqlite: process.versions['sqlite'] };
console.log(`\n${asTable(verdicts)}\n\n${ran.length - failed.length} held, ${failed.length} failed, ${verdicts.length - ran.length} not run, after ${results.seconds} s`);
// What is kept in the repository was run in full; a run of a few replaces their lines.
if (share === 1) {
  const when = only === undefined ? `Whole run of ${results.seconds} s` : `${only.join(', ')} run again, in ${results.seconds} s`;
  keep(results, withThoseBefore(verdicts), `${when} on ${results.measuredAt.slice(0, 10)}, seed ${seed}, Node ${results.node}, SQLite ${results.sqlite ?? ''}, ${results.cores} cores.`);
}
if (values.into !== undefined) writeFileSync(values.into, JSON.stringify({ ...results, verdicts }));
process.exit(failed.length > 0 ? 1 : 0);
