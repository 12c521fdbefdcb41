// `npm run dev`: a change in any of the three projects is on screen in seconds. Ctrl-C ends everything.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, watch } from 'node:fs';
import { createInterface } from 'node:readline';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { environment, nodeBinary, onOrphaned, ROOT, SERVER } from './node.mjs';

await install();
// What is watched has to be there first. What does not build yet is what one is here to mend.
await build().catch((error) => console.error(error.message));

const node = nodeBinary();
const env = environment({ NODE_ENV: 'development' });
const children = new Set();

function start(name, args, cwd = ROOT) {
  const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  child.once('exit', () => children.delete(child));
  for (const stream of [child.stdout, child.stderr]) {
    // tsc clears the screen in watch mode, and would take the others' lines with it.
    createInterface({ input: stream }).on('line', (line) => line.trim() && console.log(`${name.padEnd(6)} ${line.replace(/\x1Bc/g, '')}`));
  }
  return child;
}

/** Calls `then` once after a burst of changes. */
function onChange(folder, then, { only = () => true, quiet = 200 } = {}) {
  let timer;
  mkdirSync(`${ROOT}/${folder}`, { recursive: true });
  watch(`${ROOT}/${folder}`, { recursive: true }, (_, file) => {
    if (!file || !only(file)) return;
    clearTimeout(timer);
    timer = setTimeout(then, quiet);
  });
}

let server;
let ending = false;
function restart() {
  if (ending) return;
  if (!children.has(server)) {
    server = start('api', SERVER);
    return;
  }
  ending = true;
  server.once('exit', () => {
    ending = false;
    restart();
  });
  server.kill('SIGTERM');
}

const script = (path) => spawnSync(node, [path], { cwd: ROOT, env, stdio: 'inherit' });
const generate = () => script('scripts/generate.mjs');

function schemaChanged() {
  generate();
  script('scripts/copy-schema.mjs');
  restart();
}

console.log('Watching all three projects. The screens are at http://127.0.0.1:5173, as soon as the API is ready.');
start('types', ['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput', 'apps/api']);
restart();
start('web', ['../../node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--clearScreen', 'false'], `${ROOT}/apps/web`);

const compiled = { only: (file) => file.endsWith('.js') };
onChange('apps/api/dist', restart, compiled);
onChange('libs/domain/dist', restart, compiled);
onChange('playbooks', restart);
onChange('apps/api/src', schemaChanged, { only: (file) => file.endsWith('.graphql') });
onChange('apps/web/src', generate, { only: (file) => file.endsWith('.operations.ts') });

function end() {
  for (const child of children) child.kill('SIGTERM');
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
onOrphaned(end);
