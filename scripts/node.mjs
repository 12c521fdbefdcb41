// Runs on plain Node 20 with nothing installed: this file and those that it serves import nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WANTED = 24;

const bundled = () => {
  const folder = join(ROOT, 'node_modules', `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`, 'bin');
  const binary = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  // On a system with another C library the file is there and does not run.
  return existsSync(binary) && spawnSync(binary, ['--version']).status === 0 ? binary : undefined;
};

const own = () => (Number(process.versions.node.split('.')[0]) >= WANTED ? process.execPath : undefined);

/** The Node that Fanfare runs on: the one that came with its packages, else the system's if it is new enough. */
export const nodeBinary = () => {
  const found = bundled() ?? own();
  if (found) return found;
  console.error(`Fanfare runs on Node ${WANTED}, which does not come for ${process.platform}-${process.arch}: install Node ${WANTED} or later (this is ${process.version}) and try again.`);
  process.exit(1);
};

/** The environment in which `node` and our packages' commands are the right ones. */
export const environment = (more = {}) => ({
  ...process.env,
  PATH: [dirname(nodeBinary()), join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
  ...more,
});

/** How the built programs are started: with the settings of `.env`, if there are any. */
const program = (file) => [...(existsSync(join(ROOT, '.env')) ? ['--env-file=.env'] : []), '--enable-source-maps', file];
export const SERVER = program('apps/api/dist/main.js');
export const PUBLIC_FACE = program('apps/api/dist/public-face/main.js');

/** npm passes a signal to its shell, and the shell passes it to nobody: who is left without a parent was meant. */
export const onOrphaned = (then) => {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || then(), 250).unref();
};
