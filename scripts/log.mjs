// `npm run log -- <command>`: looks after the log. Builds what is stale first, unless there are no sources to build from (in the image).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment, nodeBinary, onOrphaned, ROOT, SERVER } from './node.mjs';

if (existsSync(join(ROOT, 'apps/api/src'))) {
  // What is said meanwhile must not come between the lines of `stats --json`.
  const say = (text) => console.error(text);
  try {
    const [{ install }, { build }] = await Promise.all([import('./install.mjs'), import('./build.mjs')]);
    await install(say);
    await build(say);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

const command = SERVER.with(-1, 'apps/api/dist/housekeeping/main.js');
const env = environment({ INIT_CWD: process.env.INIT_CWD ?? process.cwd() });
const child = spawn(nodeBinary(), [...command, ...process.argv.slice(2)], { cwd: ROOT, env, stdio: 'inherit' });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A terminal sends Ctrl-C to the command as well: it must not hear it twice.
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
}
onOrphaned(() => child.kill('SIGTERM'));
child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
