import type { EventStore } from '../event-store/event-store.js';
import { StoreDamaged } from '../event-store/event-store-errors.js';
import { readHead } from '../event-store/sqlite/head-file.js';
import { positionOf } from '../event-store/sqlite/positions.js';
import type { Asked } from './command-line.js';
import { integrityOf } from './integrity.js';
import { inWords, LogFile } from './log-file.js';
import { fileOf, openLog, Refused, showsErased } from './open-log.js';
import { count } from './progress.js';
import type { Saying } from './run.js';
import { verifyFile } from './verify-file.js';
import { verifyStore, type Verified } from './verify.js';

/** Says whether a log is what was written, and where not. */
export const runVerify = async ({ store, from }: Extract<Asked, { command: 'verify' }>, { say, progress }: Saying): Promise<number> => {
  const file = fileOf(store);
  const since = performance.now();
  const verified = file === undefined ? await ofStore(store, from, progress) : await ofFile(file, from, progress);
  const seconds = (performance.now() - since) / 1000;
  const { events, streams, erased, position, logHash, hash, unchained, fault } = verified;
  if (fault !== undefined) {
    const where = [fault.position && `position ${fault.position}`, fault.stream && `stream ${fault.stream}`, fault.revision >= 0 && `revision ${fault.revision}`].filter(Boolean);
    say(`The log is not what was written. The first place is ${where.join(', ')}: ${fault.reason}.`);
    say(`${count(events)} events before it are. Restore the log from a backup.`);
    return 1;
  }
  say(`${count(events)} events in ${count(streams)} streams are what was written${erased === 0 ? '' : `, and ${count(erased)} ${erased === 1 ? 'was' : 'were'} deleted`}.`);
  if (unchained > 0) say(`${count(unchained)} of them carry no hash: another program wrote them.`);
  say(`Position ${position ?? 'none'}, log hash ${logHash ?? hash}.`);
  if (logHash !== undefined && logHash !== hash) say(`Hash over what can be read, the same in every store: ${hash}.`);
  say(`${count(Math.round(events / seconds))} events a second.`);
  return 0;
};

const ofStore = async (store: string, from: string | undefined, progress: Saying['progress']): Promise<Verified> => {
  const log = await openLog(store, { mustExist: true });
  if (from !== undefined) await mustBePosition(log, from);
  const shown = progress('Verifying');
  try {
    return await verifyStore(log, { after: from, showsErased: showsErased(store), tell: (done) => shown.at(done) });
  } finally {
    await log.close();
  }
};

const mustBePosition = async (log: EventStore, from: string): Promise<void> => {
  try {
    for await (const event of log.readAll({ after: from, limit: 1 })) void event;
  } catch (error) {
    await log.close();
    throw error instanceof StoreDamaged ? error : new Refused((error as Error).message);
  }
};

const ofFile = async (file: string, from: string | undefined, progress: Saying['progress']): Promise<Verified> => {
  if (from !== undefined && !/^\d{1,16}$/.test(from)) throw new Refused(`${from} is no position of this log: a position is a number.`);
  const log = LogFile.open(file);
  const pages = integrityOf(file);
  try {
    const shown = progress('Verifying', log.events);
    const verified = verifyFile(log, { after: Number(from ?? 0), tell: (done) => shown.at(done) });
    const fault = verified.fault ?? acknowledgedBeyond(file, log) ?? asFault(await pages);
    return { ...verified, fault };
  } catch (error) {
    throw inWords(file, error);
  } finally {
    await pages;
    log.close();
  }
};

/** A log whose end was lost ends well, only too early: the note beside it knows how far it was acknowledged. */
const acknowledgedBeyond = (file: string, log: LogFile): Verified['fault'] => {
  const acknowledged = readHead(file);
  if (acknowledged === undefined || acknowledged.position <= log.head.position) return undefined;
  return { position: positionOf(log.head.position + 1), stream: '', revision: -1, reason: `the log ends before it, although ${positionOf(acknowledged.position)} was acknowledged` };
};

const asFault = (said: string | undefined): Verified['fault'] =>
  said === undefined ? undefined : { position: '', stream: 'any', revision: -1, reason: `SQLite says "${said}"` };
