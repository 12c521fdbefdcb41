// Writes while the disk fails as its control says; then the disk is well again, and it says what came of each append.
import { openSync, writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { RevisionConflict, StoreUnavailable } from '../../apps/api/dist/event-store/event-store-errors.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { DiskControl } from '../lib/disk.ts';
import { appendOf, streamsOf } from '../lib/made-events.ts';
import { heard, say } from './hears.ts';

export interface Trouble {
  readonly folder: string;
  readonly control: string;
  readonly seed: number;
  /** What the control is set to once the log is open. */
  readonly fails: Readonly<Partial<Record<'syncEvery' | 'writeEvery' | 'truncateEvery' | 'space', number>>>;
  readonly writers: number;
  /** How often each writer tries while the disk fails. */
  readonly tries: number;
}

/** What became of one append; `settled`: it was unknown, was sent again and answered. */
export type Became = 'acknowledged' | 'nothing-written' | 'unknown' | 'settled';
export interface Heard {
  readonly stream: string;
  readonly number: number;
  readonly became: Became;
}
export interface Ending {
  /** How often the disk refused. */
  readonly failed: number;
  /** The states that the store said it was in, in their order. */
  readonly states: readonly string[];
  /** Words of the refusals, each once. */
  readonly reasons: readonly string[];
  /** Other errors than an outage. */
  readonly wrong: readonly string[];
  /** Whether reading went on while appends were refused. */
  readonly readable: boolean;
  /** Milliseconds from the disk's recovery until an append was taken again. */
  readonly recoveredMs: number;
}

/** Longer than the store's longest pause between two looks at the disk. */
const PATIENCE_MS = 20_000;

const { folder, control: file, seed, fails, writers, tries } = await heard<Trouble>();
const acks = openSync(`${folder}/acks`, 'a');
const control = new DiskControl(file);
const store = await SqliteEventStore.open(`${folder}/log.db`);
const [states, reasons, wrong] = [['up'], new Set<string>(), new Set<string>()];
let readable = true;
const look = (): void => {
  const { state } = store.status();
  if (states.at(-1) !== state) states.push(state);
};

const tell = (stream: string, number: number, became: Became): void => {
  const told: Heard = { stream, number, became };
  writeSync(acks, `${JSON.stringify(told)}\n`);
  say(told);
};

const attempt = async (stream: string, number: number, at: number): Promise<Became> => {
  try {
    await store.append(stream, at < 0 ? 'no-stream' : at, appendOf(seed, stream, number));
    return 'acknowledged';
  } catch (error) {
    if (error instanceof StoreUnavailable) {
      reasons.add(error.message.replace(/[\d.]+ ?(ms|s)\b/g, '…'));
      return error.outcome;
    }
    wrong.add(`${String(error)}${error instanceof RevisionConflict ? ` (append ${number})` : ''}`);
    return 'unknown';
  } finally {
    look();
  }
};

interface Writer {
  readonly stream: string;
  revision: number;
  number: number;
  /** What is not known to be written or not. */
  open: number | undefined;
}

const write = async (writer: Writer, times: number): Promise<void> => {
  for (let tried = 0; tried < times; tried += 1) {
    const number = writer.open ?? writer.number;
    const became = await attempt(writer.stream, number, writer.revision);
    tell(writer.stream, number, became === 'acknowledged' && writer.open !== undefined ? 'settled' : became);
    if (writer.open === undefined) writer.number += 1;
    // What is unknown is sent again until it is answered; what was not written is left out for good.
    writer.open = became === 'unknown' || (writer.open !== undefined && became === 'nothing-written') ? number : undefined;
    if (became === 'acknowledged') writer.revision += appendOf(seed, writer.stream, number).length;
    if (became !== 'acknowledged') await delay(3);
  }
};

const all: readonly Writer[] = streamsOf(writers).map((stream) => ({ stream, revision: -1, number: 0, open: undefined }));
await Promise.all(all.map((writer) => write(writer, 2)));
control.set(fails);
const gone = store.delete(streamsOf(writers)[0] ?? '').catch((error: unknown) => error instanceof StoreUnavailable || wrong.add(String(error)));
await Promise.all(all.slice(1).map((writer) => write(writer, tries)));
await gone;
let there = 0;
try {
  for await (const { revision } of store.readAll()) there = Math.max(there, revision + 1);
} catch (error) {
  readable = false;
  wrong.add(String(error));
}
if (there === 0) readable = false;
const failed = control.get('failed');
control.heal();
const healed = performance.now();
for (const writer of all.slice(1)) {
  const before = writer.number;
  while ((writer.open !== undefined || writer.number < before + 1) && performance.now() - healed < PATIENCE_MS) await write(writer, 1);
  while (store.status().state !== 'up' && performance.now() - healed < PATIENCE_MS) await delay(20);
  await write(writer, 1);
}
const recoveredMs = Math.round(performance.now() - healed);
look();
await store.close();
say({ failed, states, reasons: [...reasons], wrong: [...wrong], readable, recoveredMs } satisfies Ending);
process.exit(0);
