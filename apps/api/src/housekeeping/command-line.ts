import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { storeUrl } from './open-log.js';

/** What was asked for on the command line. */
export type Asked =
  | { readonly command: 'copy'; readonly from: string; readonly to: string }
  | { readonly command: 'verify'; readonly store: string; readonly from: string | undefined }
  | { readonly command: 'stats'; readonly store: string; readonly json: boolean }
  | { readonly command: 'backup'; readonly store: string; readonly file: string; readonly force: boolean }
  | { readonly command: 'restore'; readonly file: string; readonly store: string }
  | { readonly command: 'help' };

/** The command line says something that cannot be meant; the message is one sentence. */
export class Misasked extends Error {
  override readonly name = 'Misasked';
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  from: { type: 'string' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

/** Which options a command has, and how many names it takes. */
const COMMANDS = {
  copy: { options: [], names: [2, 2] },
  verify: { options: ['from'], names: [0, 1] },
  stats: { options: ['json'], names: [0, 1] },
  backup: { options: ['force'], names: [1, 2] },
  restore: { options: [], names: [2, 2] },
} as const;
type Command = keyof typeof COMMANDS;

const isCommand = (word: string | undefined): word is Command => word !== undefined && Object.hasOwn(COMMANDS, word);

/**
 * `own` is the store that the server uses, which is meant where none is named; `cwd` is the folder that paths are meant from.
 * @throws Misasked
 */
export const readCommandLine = (words: readonly string[], { own, cwd }: { readonly own: string; readonly cwd: string }): Asked => {
  const { values, positionals: [command, ...names] } = parsed(words);
  if (values.help === true || command === 'help' || words.length === 0) return { command: 'help' };
  if (!isCommand(command)) throw new Misasked(command === undefined ? 'A command is missing.' : `There is no command ${command}.`);

  const { options, names: [least, most] } = COMMANDS[command];
  const foreign = Object.keys(values).find((option) => !(options as readonly string[]).includes(option));
  if (foreign !== undefined) throw new Misasked(`${command} has no option --${foreign}.`);
  if (names.length < least || names.length > most) throw new Misasked(`${command} takes ${least === most ? least : `${least} or ${most}`} names, not ${names.length}.`);

  const [first = '', second = ''] = names;
  const store = (named: string): string => (named === '' ? own : storeUrl(named, cwd));
  const path = (named: string): string => resolve(cwd, named);
  switch (command) {
    case 'copy': return { command, from: store(first), to: store(second) };
    case 'verify': return { command, store: store(first), from: values.from };
    case 'stats': return { command, store: store(first), json: values.json === true };
    case 'backup': return { command, store: second === '' ? own : store(first), file: path(second || first), force: values.force === true };
    case 'restore': return { command, file: path(first), store: store(second) };
  }
};

const parsed = (words: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> => {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Its second sentence is advice for whoever writes programs.
    throw new Misasked(`${(error as Error).message.split('. ')[0] ?? ''}.`);
  }
};
