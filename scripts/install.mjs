import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './node.mjs';

const packagesOf = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;

/** npm notes what it installed; the lock says what it should have. Packages for other systems may be missing. */
function isInstalled() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  const ourNode = `node_modules/node-${process.platform}-${process.arch}`;
  return Object.entries(packagesOf('package-lock.json')).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || link) return true;
    if (!installed[path]) return Boolean(optional) && path !== ourNode;
    return installed[path].version === version;
  });
}

/** Installs what the lock names, unless it is there; says so through `say` while it takes its time. */
export async function install(say = console.log) {
  if (isInstalled()) return;
  say('Installing the packages (about a minute the first time) …');
  const since = Date.now();
  const heartbeat = setInterval(() => say(`… still installing, ${Math.round((Date.now() - since) / 1000)} s`), 15_000);
  try {
    await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  } finally {
    clearInterval(heartbeat);
  }
  say(`Installed after ${Math.round((Date.now() - since) / 1000)} s.`);
}

function npm(args) {
  // Inside `npm start` npm says where it is; on Windows it is a script that needs a shell.
  const cli = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const child = cli
    ? spawn(process.execPath, [cli, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawn('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`npm ${args[0]} ended with ${code}: see above.`))));
  });
}
