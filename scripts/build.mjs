import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environment, nodeBinary, ROOT } from './node.mjs';

const INPUTS = ['libs/domain', 'apps/api', 'apps/web', 'playbooks', 'package-lock.json', 'tsconfig.base.json', 'scripts/copy-schema.mjs'];
const OUTPUTS = ['libs/domain/dist/index.js', 'apps/api/dist/main.js', 'apps/web/dist/index.html'];
const STAMP = join(ROOT, '.nx', 'fanfare-built');
const LEFT_OUT = new Set(['dist', 'node_modules', 'browser', 'coverage']);

function* files(path) {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (LEFT_OUT.has(entry.name) || /\.spec\.ts$/.test(entry.name)) continue;
    if (entry.isDirectory()) yield* files(join(path, entry.name));
    else yield join(path, entry.name);
  }
}

/** What the build is made of, as one hash: contents, not times, so that a clone or a checkout stales nothing. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const all = /\.[a-z]+$/.test(input) ? [input] : existsSync(join(ROOT, input)) ? files(input) : [];
    for (const file of all) hash.update(file).update('\0').update(readFileSync(join(ROOT, file))).update('\0');
  }
  return hash.digest('hex');
}

const isBuilt = () =>
  OUTPUTS.every((file) => existsSync(join(ROOT, file))) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();

/** Builds the three projects, each only if it is stale. Its output is shown when it fails. */
export async function build(say = console.log) {
  if (isBuilt()) return;
  const before = fingerprint();
  say('Building …');
  const since = Date.now();
  await nxBuild();
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, before);
  say(`Built after ${Math.round((Date.now() - since) / 1000)} s.`);
}

function nxBuild() {
  const folder = join(ROOT, 'node_modules', 'nx');
  const nx = join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.nx);
  const child = spawn(nodeBinary(), [nx, 'run-many', '-t', 'build', '--parallel=2', '--output-style=static'], {
    cwd: ROOT,
    env: environment({ NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`The build failed:\n${said}`))));
  });
}

if (process.argv[1] === import.meta.filename) await build();
