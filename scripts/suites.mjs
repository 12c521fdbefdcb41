import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { nodeBinary, ROOT } from './node.mjs';
import { run } from './run.mjs';

/** The longest first; `after` names what must be there beside the packages. */
export const SUITES = [
  // Each of its files has a server and a browser of its own, and waits more than it works.
  { name: 'browser', config: 'apps/web/jest.browser.config.mjs', after: ['build', 'browser'], atLeast: 2 },
  { name: 'api', config: 'apps/api/jest.config.mjs', after: ['build'] },
  { name: 'domain', config: 'libs/domain/jest.config.mjs', after: [] },
  { name: 'web', config: 'apps/web/jest.config.mjs', after: [] },
  // What breaks must break on its own: one after the other.
  { name: 'faults', config: 'faults/jest.config.mjs', after: ['build'] },
  { name: 'scripts', config: 'scripts/jest.config.mjs', after: ['build'] },
];

/** Runs one suite, tells each finished file, and answers what came of it. */
export async function runSuite(suite, { toJest, say, env }) {
  const folder = mkdtempSync(join(tmpdir(), 'fanfare-test-'));
  const file = join(folder, 'results.json');
  const workers = Math.max(suite.atLeast ?? 1, Math.floor(availableParallelism() / 2));
  try {
    const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', suite.config, '--passWithNoTests'];
    const report = ['--json', '--outputFile', file, ...(workers === 1 ? ['--runInBand'] : ['--maxWorkers', String(workers)])];
    const line = (text) => /^(PASS|FAIL)\b/.test(text) && say(`${text.slice(0, 4)} ${text.slice(4).trim()}`);
    const output = await run(nodeBinary(), [...jest, ...report, ...toJest], { env, line }).catch((error) => error);
    return summary(suite.name, read(file, output), output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without results the suite did not even start: what Jest said is the reason. */
function read(file, output) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw output instanceof Error ? output : new Error(output);
  }
}

function summary(name, results, output) {
  const tests = results.testResults.flatMap(({ name: file, assertionResults }) => assertionResults.map((test) => ({ ...test, file: relative(ROOT, file) })));
  const titled = (status) => tests.filter((test) => status.includes(test.status)).map((test) => `${test.fullName} (${test.file})`);
  const broken = results.testResults
    .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
    .map(({ name: file }) => `${relative(ROOT, file)} did not run`);
  const failures = [...titled(['failed']), ...broken];
  if (failures.length > 0) console.log(output instanceof Error ? output.message : output);
  return { name, passed: results.numPassedTests, failed: failures.length, failures, skipped: titled(['pending', 'skipped', 'todo', 'disabled']) };
}
