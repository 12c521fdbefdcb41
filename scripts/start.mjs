// `npm start`: installs what is missing, builds what is stale, runs the API and the public face; `npm start api` or `npm start public-face` runs one. Needs Node 20 or later and npm, nothing else.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install } from './install.mjs';
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

/** The two know nothing of each other; whoever started both ends when the API does, and starts the public face again. */
const running = new Map();
let ending = false;
const start = (name) => {
  const child = spawn(nodeBinary(), programs[name], { cwd: ROOT, env: environment({ NODE_ENV: process.env.NODE_ENV ?? 'production' }), stdio: 'inherit' });
  running.set(name, child);
  child.once('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    running.delete(name);
    if (ending || only !== undefined || name === 'api') end('SIGTERM', code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    else if (code !== 1) setTimeout(() => ending || start(name), 1000);
    else console.error('The public face is not running; the API goes on without it.');
  });
};

const end = (signal, code = 0) => {
  ending = true;
  process.exitCode ||= code;
  for (const child of running.values()) child.kill(signal);
};
for (const name of only === undefined ? Object.keys(programs) : [only]) start(name);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A terminal sends Ctrl-C to the programs as well: they must not hear it twice.
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? (ending = true) : end(signal)));
}
onOrphaned(() => end('SIGTERM'));
