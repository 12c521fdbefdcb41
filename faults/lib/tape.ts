import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Noted, Tape } from '../children/recorded-writer.ts';
import { startChild } from './child.ts';
import { onTrial } from './disk.ts';
import { readRecording, type Step } from './recording.ts';

export interface Taped {
  readonly name: string;
  readonly steps: readonly Step[];
  /** What lay in the folder before, all of it lasting. */
  readonly before: ReadonlyMap<string, Buffer>;
}

interface Wanted extends Omit<Tape, 'folder' | 'from' | 'views' | 'backup'> {
  readonly from?: number;
  readonly views?: boolean;
  readonly backup?: boolean;
  /** Flags for Node, for a control. */
  readonly args?: readonly string[];
  /** The child's file; the writer when left out. */
  readonly child?: string;
}

/** Records one process from its start to its end. `folder` may hold files already. */
export const record = async (folder: string, { args = [], child: file = 'recorded-writer.ts', from = 0, views = false, backup = false, ...wanted }: Wanted): Promise<Taped> => {
  mkdirSync(folder, { recursive: true });
  const before = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  const child = startChild(file, () => undefined, { env: onTrial(folder, { log: `${folder}.tape` }), args });
  child.tell({ folder, from, views, backup, ...wanted } satisfies Tape);
  const { code, signal, wrong } = await child.ended;
  if (code !== 0) throw new Error(`The recorded writer ended with ${code ?? signal ?? ''}: ${wrong}`);
  return { name: basename(folder), steps: readRecording(`${folder}.tape`), before };
};

/** What the world had been told by then. */
export interface Told {
  readonly acknowledged: Map<string, number>;
  readonly deleted: Set<string>;
  /** The numbers of the backups that were made. */
  readonly backups: Set<number>;
}

/** `from`: what had been acknowledged before the tape began. */
export const told = (said: readonly string[], from: ReadonlyMap<string, number> = new Map()): Told => {
  const [acknowledged, deleted, backups] = [new Map(from), new Set<string>(), new Set<number>()];
  for (const line of said) {
    const noted = JSON.parse(line) as Noted;
    if ('acknowledged' in noted) acknowledged.set(noted.stream, noted.acknowledged + 1);
    // From here on it may be there or not.
    if ('deleting' in noted) acknowledged.delete(noted.deleting);
    if ('deleted' in noted) deleted.add(noted.deleted);
    if ('backedUp' in noted) backups.add(noted.backedUp);
  }
  return { acknowledged, deleted, backups };
};

/** The steps that lie between two notes of the tape, or that some test picks. */
export const placesOf = ({ steps }: Taped, wanted: (step: Step, index: number) => boolean): readonly number[] => steps.flatMap((step, index) => (wanted(step, index) ? [index, index + 1] : []));

export const firstNote = ({ steps }: Taped, words: string): number => steps.findIndex((step) => step.kind === 'said' && step.text.includes(words));
