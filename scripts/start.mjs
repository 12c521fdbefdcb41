// `npm start`: installs what is missing, builds what is stale, runs the server. Needs Node 20 or later and npm, nothing else.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { environment, nodeBinary, onOrphaned, ROOT, SERVER } from './node.mjs';

try {
  await install();
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const server = spawn(nodeBinary(), SERVER, {
  cwd: ROOT,
  env: environment({ NODE_ENV: process.env.NODE_ENV ?? 'production' }),
  stdio: 'inherit',
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A terminal sends Ctrl-C to the server as well: it must not hear it twice.
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || server.kill(signal));
}
onOrphaned(() => server.kill('SIGTERM'));
server.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
