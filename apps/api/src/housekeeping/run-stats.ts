import type { Asked } from './command-line.js';
import { inWords, LogFile } from './log-file.js';
import { fileOf, openLog, showsErased } from './open-log.js';
import { count } from './progress.js';
import type { Saying } from './run.js';
import { statsOfFile, statsOfStore, type Stats } from './stats.js';

/** Says what is in a log. */
export const runStats = async ({ store, json }: Extract<Asked, { command: 'stats' }>, { say, progress }: Saying): Promise<number> => {
  const stats = await statsOf(store, progress);
  if (json) {
    say(JSON.stringify(stats, null, 2));
    return 0;
  }
  const { events, streams, bytes, first, last, position, hash, types } = stats;
  say(`${count(events)} events in ${count(streams)} streams, ${count(bytes)} bytes of data and metadata${events === 0 ? '' : `, from ${first} to ${last}`}.`);
  say(`Position ${position ?? 'none'}, log hash ${hash}.`);
  const wide = Math.max(0, ...types.map(({ events: many }) => count(many).length));
  for (const { type, events: many } of types) say(`${count(many).padStart(wide + 2)}  ${type}`);
  return 0;
};

const statsOf = async (store: string, progress: Saying['progress']): Promise<Stats> => {
  const file = fileOf(store);
  if (file === undefined) {
    const log = await openLog(store, { mustExist: true });
    const shown = progress('Reading');
    try {
      return await statsOfStore(log, { showsErased: showsErased(store), tell: (done) => shown.at(done) });
    } finally {
      await log.close();
    }
  }
  const log = LogFile.open(file);
  try {
    return statsOfFile(log);
  } catch (error) {
    throw inWords(file, error);
  } finally {
    log.close();
  }
};
