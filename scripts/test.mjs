// `npm test`: installs what is missing, then lint, types, generated files, builds and every suite; ends with `N passed, M failed`.
// What follows `--` goes to Jest, for example `npm test -- -t R17`; then only the suites run.
import { availableParallelism } from 'node:os';
import { build } from './build.mjs';
import { chromium, findChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { environment, nodeBinary } from './node.mjs';
import { run, runTasks } from './run.mjs';
import { SUITES, runSuite } from './suites.mjs';

const began = Date.now();
const toJest = process.argv.slice(2);
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const say = (text) => console.log(`${seconds(Date.now() - began).padStart(8)}  ${text}`);

const node = (...args) => run(nodeBinary(), args, { env: environment() });
const tsc = (project) => node('node_modules/typescript/bin/tsc', '-p', project);

const preparations = [
  { name: 'install', work: () => install(say) },
  { name: 'browser', work: () => chromium(say) },
  { name: 'build', after: ['install'], work: () => build(say) },
];

const checks = [
  { name: 'lint', after: ['install'], work: () => node('node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.') },
  { name: 'generated files', after: ['install'], work: () => node('scripts/generate.mjs', '--check') },
  { name: 'types of the domain', after: ['install'], work: () => tsc('libs/domain/tsconfig.spec.json') },
  { name: 'types of the API', after: ['install'], work: () => tsc('apps/api/tsconfig.spec.json') },
  { name: 'types of the web', after: ['install'], work: () => tsc('apps/web/tsconfig.json') },
  { name: 'types of the benchmarks', after: ['build'], work: () => tsc('bench/tsconfig.json') },
  { name: 'types of the faults', after: ['build'], work: () => tsc('faults/tsconfig.json') },
  { name: 'types of the browser tests', after: ['install'], work: () => tsc('apps/web/browser/tsconfig.json') },
];

// The longest first, so that two cores end together.
const suites = SUITES.map((suite) => ({
  name: `${suite.name} tests`,
  after: ['install', ...suite.after],
  work: () => runSuite(suite, { toJest, say, env: environment({ CHROMIUM_PATH: findChromium() ?? '' }) }),
}));

const tasks = toJest.length > 0 ? [...preparations, ...suites] : [...preparations, ...suites, ...checks];

const results = await runTasks(tasks, Math.min(4, availableParallelism()), (task, what, ms, why) => {
  if (what === 'done') say(`✓ ${task.name} (${seconds(ms)})`);
  if (what === 'failed') say(`✗ ${task.name} (${seconds(ms)})\n${why.message}\n`);
  if (what === 'left out') say(`✗ ${task.name}: not run, since this failed: ${why}`);
});

const counted = results.map(({ answer }) => answer).filter((answer) => answer?.passed !== undefined);
const passed = counted.reduce((sum, answer) => sum + answer.passed, 0);
const failedTests = counted.reduce((sum, answer) => sum + answer.failed, 0);
const failedSteps = results.filter(({ error, leftOut }) => error ?? leftOut).length;
const failed = failedTests + failedSteps;

console.log();
for (const answer of counted) console.log(`${answer.name}: ${answer.passed} passed, ${answer.failed} failed, ${answer.skipped.length} skipped`);
if (toJest.length === 0) for (const answer of counted) for (const test of answer.skipped) console.log(`Skipped: ${test}`);
for (const answer of counted) for (const test of answer.failures) console.log(`Failed: ${test}`);
for (const { name, error, leftOut } of results) if (error ?? leftOut) console.log(`Failed: ${name}`);
if (passed + failed === 0) console.log(`No test is called by ${toJest.join(' ')}.`);
console.log(`After ${seconds(Date.now() - began)}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
