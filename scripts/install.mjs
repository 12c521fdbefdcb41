import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './node.mjs';

const STAMP = join(ROOT, 'node_modules', '.fanfare-installed');

/** Another lock, another platform: other packages. */
const wanted = () =>
  createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).update(`${process.platform}-${process.arch}`).digest('hex');

export const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();

/** Notes that the packages are those of the lock, for who has just run `npm ci` by hand. */
const seal = () => writeFileSync(STAMP, wanted());

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
  seal();
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

if (process.argv[1] === import.meta.filename && process.argv.includes('--seal')) seal();
