// `npm start`: installs what is missing, builds what is stale, runs the API and the public face; `npm start api` or `npm start public-face` runs one. Needs Node 20 or later and npm, nothing else.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { keepRunning } from './keep-running.mjs';
import { environment, nodeBinary, onOrphaned, PUBLIC_FACE, ROOT, SERVER } from './node.mjs';

try {
  await install();
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const programs = { api: SERVER, 'public-face': PUBLIC_FACE };
const [only] = process.argv.slice(2);
if (only !== undefined && !(only in programs)) {
  console.error(`There is ${Object.keys(programs).join(' and ')} to start, and no ${only}.`);
  process.exit(1);
}

/** Either may end and come back: who looks at the public page does not notice that the API is away. */
const program = (name) => ({
  name: name === 'api' ? 'The API' : 'The public face', needed: name === 'api', once: only !== undefined,
  start: () => spawn(nodeBinary(), programs[name], { cwd: ROOT, env: environment({ NODE_ENV: process.env.NODE_ENV ?? 'production' }), stdio: 'inherit' }),
});
const stop = keepRunning((only === undefined ? Object.keys(programs) : [only]).map(program), { onEnd: (code) => process.exit(code) });

// A terminal sends Ctrl-C to the programs as well: they must not hear it twice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal === 'SIGINT' && process.stdin.isTTY ? undefined : signal));
onOrphaned(() => stop('SIGTERM'));
