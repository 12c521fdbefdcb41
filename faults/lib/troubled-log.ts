import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '../../apps/api/dist/event-store/event-store.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import type { Ending, Heard, Trouble } from '../children/troubled-writer.ts';
import { ChainCheck } from './chain-check.ts';
import { startChild } from './child.ts';
import { DiskControl, onTrial } from './disk.ts';
import { appendOf, streamsOf } from './made-events.ts';

export interface Troubled {
  readonly heard: readonly Heard[];
  readonly ending: Ending;
  /** What is wrong with what was found afterwards. */
  readonly faults: readonly string[];
}

/** Lets a process write on a disk that fails, and looks at what is in the log afterwards. With `taped`, each touch of the disk is recorded beside the folder. */
export const trouble = async (folder: string, wanted: Omit<Trouble, 'folder' | 'control'>, taped = false): Promise<Troubled> => {
  mkdirSync(folder, { recursive: true });
  const control = new DiskControl(`${folder}.control`);
  const said: (Heard | Ending)[] = [];
  const child = startChild('troubled-writer.ts', (line) => said.push(JSON.parse(line) as Heard | Ending), {
    env: onTrial(folder, { control: control.file, ...(taped ? { log: `${folder}.tape` } : {}) }),
  });
  child.tell({ folder, control: control.file, ...wanted } satisfies Trouble);
  const patience = setTimeout(() => child.kill(), PATIENCE_MS);
  const { code, wrong } = await child.ended;
  clearTimeout(patience);
  control.close();
  const heard = said.filter((one) => 'became' in one);
  const ending = said.find((one) => 'states' in one) ?? { failed: 0, states: [], reasons: [], wrong: [`the writer ended with ${code ?? 'a signal'}: ${wrong}`], readable: false, recoveredMs: 0 };
  return { heard, ending, faults: [...await faultsOf(folder, wanted.seed, heard), ...ending.wrong] };
};

const PATIENCE_MS = 60_000;

/** From the lines that were noted on a tape. */
export const heardIn = (said: readonly string[]): readonly Heard[] => said.map((line) => JSON.parse(line) as Heard);

/** Acknowledged appends are there, refused ones are not, each is whole, and the chains are. The first stream is the one that was deleted. */
export const faultsOf = async (folder: string, seed: number, heard: readonly Heard[]): Promise<readonly string[]> => {
  const faults: string[] = [];
  const events: StoredEvent[] = [];
  const chain = new ChainCheck();
  try {
    const store = await SqliteEventStore.open(join(folder, 'log.db'));
    for await (const event of store.readAll()) {
      events.push(event);
      const broken = chain.take(event);
      if (broken !== undefined) faults.push(broken);
    }
    await store.close();
  } catch (error) {
    return [`REFUSED: ${String(error)}`];
  }
  const ids = new Set(events.map(({ id }) => id));
  if (ids.size !== events.length) faults.push(`DOUBLED: ${events.length - ids.size} events are there twice`);
  const [deleted] = streamsOf(1);
  const ends = new Map<string, Heard>();
  for (const one of heard) ends.set(`${one.stream}/${one.number}`, one);
  for (const { stream, number, became } of ends.values()) {
    if (stream === deleted) continue;
    const made = appendOf(seed, stream, number);
    const there = made.filter(({ id }) => ids.has(id)).length;
    if (there !== 0 && there !== made.length) faults.push(`TORN: append ${number} of ${stream} is there by halves`);
    if ((became === 'acknowledged' || became === 'settled') && there === 0) faults.push(`LOST: append ${number} of ${stream} was acknowledged`);
    if (became === 'nothing-written' && there > 0) faults.push(`LIED: append ${number} of ${stream} was refused, nothing written, and is there`);
  }
  return faults;
};
