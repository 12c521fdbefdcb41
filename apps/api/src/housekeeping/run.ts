import { existsSync } from 'node:fs';
import { readSettings, SettingsFault } from '../settings.js';
import { StoreDamaged, StoreUnavailable } from '../event-store/event-store-errors.js';
import { positionOf } from '../event-store/sqlite/positions.js';
import { backUp } from './backup.js';
import { Misasked, readCommandLine, type Asked } from './command-line.js';
import { HELP } from './help.js';
import { fileOf, Refused, storeUrl } from './open-log.js';
import { count, Progress, type Telling, type Terminal } from './progress.js';
import { restore } from './restore.js';
import { runCopy } from './run-copy.js';
import { runStats } from './run-stats.js';
import { runVerify } from './run-verify.js';

export interface Run {
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Terminal;
  /** For progress and for what went wrong. */
  readonly err: Terminal;
  readonly now: () => Date;
  /** The folder that paths on the command line are meant from; settings are meant from the process's own. */
  readonly cwd: string;
}

/** What every command gets: where to say what, and how to tell of a long work. */
export interface Saying {
  readonly say: (line: string) => void;
  /** What follows is done on so many events, if that is known. */
  readonly progress: (doing: string, total?: number) => Progress;
}

/** Carries out one command line. Answers the exit code: 0 when all is well, 1 when it is not, 2 when it cannot be understood. */
export const run = async ({ words, env, out, err, now, cwd }: Run): Promise<number> => {
  let shown: Progress | undefined;
  const saying: Saying = {
    say: (line) => {
      shown?.end();
      shown = undefined;
      out.write(`${line}\n`);
    },
    progress: (doing, total) => {
      shown?.end();
      return (shown = new Progress({ doing, total, to: err }));
    },
  };
  try {
    return await carryOut(readCommandLine(words, { own: storeUrl(readSettings(env).eventStore, process.cwd()), cwd }), saying, now);
  } catch (error) {
    shown?.end();
    if (!isOrdinary(error)) throw error;
    err.write(`${error.message}\n${error instanceof Misasked ? 'npm run log -- --help says what there is.\n' : ''}`);
    return error instanceof Misasked || error instanceof SettingsFault ? 2 : 1;
  }
};

/** What whoever asked can mend; everything else is a fault of ours and shows where it was. */
const isOrdinary = (error: unknown): error is Error =>
  [Misasked, Refused, SettingsFault, StoreUnavailable, StoreDamaged].some((kind) => error instanceof kind);

const carryOut = async (asked: Asked, saying: Saying, now: () => Date): Promise<number> => {
  switch (asked.command) {
    case 'help':
      saying.say(HELP.trimEnd());
      return 0;
    case 'copy': return runCopy(asked, saying);
    case 'verify': return runVerify(asked, saying);
    case 'stats': return runStats(asked, saying);
    case 'backup': return runBackup(asked, saying, now);
    case 'restore': return runRestore(asked, saying);
  }
};

const runBackup = async ({ store, file, force }: Extract<Asked, { command: 'backup' }>, { say, progress }: Saying, now: () => Date): Promise<number> => {
  const { seal, erased } = await backUp({ store, file, force, tell: telling(progress), madeAt: now().toISOString() });
  say(`${file} holds ${count(seal.events)} events${erased === 0 ? '' : ` (and what is left of ${count(erased)} deleted ones)`}, checked.`);
  say(`Position ${positionOf(seal.position)}, log hash ${seal.hash}.`);
  return 0;
};

const runRestore = async ({ file, store }: Extract<Asked, { command: 'restore' }>, { say, progress }: Saying): Promise<number> => {
  if (!existsSync(file)) throw new Refused(`There is no backup at ${file}.`);
  const { seal, target } = await restore({ file, store, tell: telling(progress) });
  say(`${fileOf(store) ?? 'The store'} holds the ${count(target.events)} events of the backup of ${seal.madeAt}, checked.`);
  say(`Position ${positionOf(seal.position)}, log hash ${seal.hash}: as in the backup.`);
  return 0;
};

const telling = (progress: Saying['progress']): Telling => (doing, total) => {
  const shown = progress(doing, total);
  return (events) => shown.at(events);
};
