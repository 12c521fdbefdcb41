import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const { env } = process;
const PLACES = [
  env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].map((base) => base && join(base, 'Google/Chrome/Application/chrome.exe')),
];

export const findChromium = () => PLACES.find((path) => path && existsSync(path));

const has = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How this user may install Debian's packages: directly, through sudo without a password, or not at all. */
const apt = () => {
  if (!has('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return has('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
};

/** The browser of the browser tests: an installed one, else Debian's. */
export async function chromium(say = console.log) {
  const found = findChromium();
  if (found) return found;

  const [command, ...args] = apt() ?? [];
  if (command) {
    say('Installing the browser: apt-get install chromium (about a minute) …');
    const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run(command, [...args, 'update', '-q'], quiet);
    await run(command, [...args, 'install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
  }

  const installed = findChromium();
  if (!installed) throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to where it is, and run again.');
  return installed;
}
