import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, 'disk-shim.c');

/** The environment of a process whose files below `folder` are on trial. */
export const onTrial = (folder: string, { log, control }: { readonly log?: string; readonly control?: string }): Readonly<Record<string, string>> => ({
  LD_PRELOAD: shim(), FAULT_DIR: folder, ...(log === undefined ? {} : { FAULT_LOG: log }), ...(control === undefined ? {} : { FAULT_CONTROL: control }),
});

let made: string | undefined;

/** Compiled once for each of its texts. Throws with a sentence where that cannot be. */
const shim = (): string => {
  if (made !== undefined) return made;
  if (process.platform !== 'linux') throw new Error('A disk is only made to fail on Linux: the shim is loaded with LD_PRELOAD');
  const file = join(tmpdir(), `fanfare-disk-shim-${createHash('sha256').update(readFileSync(SOURCE)).digest('hex').slice(0, 16)}.so`);
  if (!existsSync(file)) {
    const making = `${file}.${process.pid}`;
    execFileSync(compiler(), ['-shared', '-fPIC', '-O1', '-o', making, SOURCE, '-ldl'], { stdio: ['ignore', 'ignore', 'inherit'] });
    renameSync(making, file);
  }
  return made = file;
};

const has = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const compiler = (): string => {
  const found = ['cc', 'gcc', 'clang'].find(has);
  if (found !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  if (!has('apt-get') || !(isRoot || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0)) throw new Error('There is no C compiler (cc) to make the failing disk with: install gcc');
  const [command, before] = isRoot ? ['apt-get', []] as const : ['sudo', ['-n', 'apt-get']] as const;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' } as const;
  execFileSync(command, [...before, 'update', '-q'], options);
  execFileSync(command, [...before, 'install', '-y', '-q', '--no-install-recommends', 'gcc', 'libc6-dev'], options);
  return 'gcc';
};

/** The places of the control file, in the order of the shim's. */
const PLACES = ['syncEvery', 'writeEvery', 'truncateEvery', 'syncs', 'writes', 'truncates', 'space', 'failed'] as const;
type Place = (typeof PLACES)[number];

/** Says what fails, from the next call on; in the process on trial or beside it. Every n-th of a kind, 0 for none; space in bytes, -1 for no end. */
export class DiskControl {
  readonly file: string;
  readonly #fd: number;

  constructor(file: string) {
    this.file = file;
    if (!existsSync(file)) writeFileSync(file, Buffer.alloc(PLACES.length * 8));
    this.#fd = openSync(file, 'r+');
    this.set({ space: -1 });
  }

  set(places: Partial<Readonly<Record<Place, number>>>): void {
    const bytes = Buffer.alloc(8);
    for (const [place, value] of Object.entries(places)) {
      bytes.writeBigInt64LE(BigInt(value));
      writeSync(this.#fd, bytes, 0, 8, PLACES.indexOf(place as Place) * 8);
    }
  }

  get(place: Place): number {
    const bytes = Buffer.alloc(8);
    readSync(this.#fd, bytes, 0, 8, PLACES.indexOf(place) * 8);
    return Number(bytes.readBigInt64LE());
  }

  /** Everything works again. */
  heal(): void {
    this.set({ syncEvery: 0, writeEvery: 0, truncateEvery: 0, space: -1 });
  }

  close(): void {
    closeSync(this.#fd);
  }
}
