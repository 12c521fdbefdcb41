// `npm run test:faults`: builds what is stale and breaks things. `--only F01,F02`, `--share 0.1` and `--seed N` go behind `--`.
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

const faults = spawn(nodeBinary(), ['faults/run.ts', ...process.argv.slice(2)], { cwd: ROOT, env: environment(), stdio: 'inherit' });
faults.once('exit', (code) => process.exit(code ?? 1));
