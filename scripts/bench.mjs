// `npm run bench`: builds what is stale and measures. `npm run bench -- --quick` takes a minute; a word runs only the scenarios with it in their name.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { environment, nodeBinary, ROOT } from './node.mjs';

try {
  await install();
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const bench = spawn(nodeBinary(), ['bench/run.ts', ...process.argv.slice(2)], { cwd: ROOT, env: environment(), stdio: 'inherit' });
bench.once('exit', (code) => process.exit(code ?? 1));
