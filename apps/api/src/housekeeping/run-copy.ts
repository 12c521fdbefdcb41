import type { Asked } from './command-line.js';
import { copyLog } from './copy.js';
import { LogFile } from './log-file.js';
import { fileOf, openLog, Refused, showsErased } from './open-log.js';
import { count } from './progress.js';
import type { Saying } from './run.js';

/** Moves a log, and says at the end that both are the same. */
export const runCopy = async ({ from, to }: Extract<Asked, { command: 'copy' }>, { say, progress }: Saying): Promise<number> => {
  if (from === to || (fileOf(from) !== undefined && fileOf(from) === fileOf(to))) throw new Refused('FROM and TO are the same log.');
  const { events, deleted } = lookInto(from);
  const source = await openLog(from, { mustExist: true });
  const target = await openLog(to, { mustExist: false }).catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
  try {
    let shown = progress('Comparing', events);
    const copied = await copyLog({
      from: { store: source, showsErased: showsErased(from) }, deleted,
      to: { store: target, showsErased: showsErased(to), grouped: fileOf(to) !== undefined },
      tell: (done) => shown.at(done),
      began: (already) => {
        if (already > 0) say(`${count(already)} events are there already: the copy goes on behind them.`);
        shown = progress('Copying', events);
        shown.beginAt(already);
      },
      checking: () => { shown = progress('Checking', events); },
    });
    say(`Both logs hold the same ${count(copied.events)} events in ${count(copied.streams)} streams, and both chains end in ${copied.hash}.`);
    say('How far consumers have got, and what they parked, is not copied: at the new store they begin from the start.');
    return 0;
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
};

/** What a file tells before it is opened as a log: how much there is to do, and which streams hold nothing any more. */
const lookInto = (from: string): { readonly events?: number; readonly deleted: ReadonlyMap<string, number> } => {
  const file = fileOf(from);
  if (file === undefined) return { deleted: new Map() };
  const log = LogFile.open(file);
  try {
    const deleted = [...log.streams].filter(({ first, revision }) => first > revision);
    return { events: log.events, deleted: new Map(deleted.map(({ stream, revision }) => [stream, revision])) };
  } finally {
    log.close();
  }
};
