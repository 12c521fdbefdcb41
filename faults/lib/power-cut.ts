import type { Chance } from '../../bench/lib/chance.ts';
import type { Step } from './recording.ts';

const SECTOR = 512;

/** How what was not synced comes out of a power cut. */
export type Cut =
  /** None of it is there. */
  | 'dropped'
  /** Each write is there or not, whichever came first: that is also how a disk reorders. */
  | 'kept-at-random'
  /** The same for each sector of each write. */
  | 'torn'
  /** All of it up to some moment. */
  | 'in-order';
export const CUTS: readonly Cut[] = ['dropped', 'kept-at-random', 'torn', 'in-order'];

type Change = Extract<Step, { kind: 'write' | 'truncate' }>;
type Naming = { readonly kind: 'create' | 'remove'; readonly name: string } | Extract<Step, { kind: 'rename' }>;

interface File {
  /** What a power cut cannot take. */
  bytes: Buffer;
  size: number;
  /** Done since the last sync. */
  changes: Change[];
}

/** A disk as strict as the rules allow: a file's bytes last once the file was synced, its name once the folder was. */
export class Disk {
  readonly #names = new Map<string, File>();
  readonly #lasting = new Map<string, File>();
  #namings: { readonly step: Naming; readonly file: File }[] = [];
  /** Lines. */
  readonly said: string[] = [];

  /** What is given lasts already. */
  constructor(before: ReadonlyMap<string, Buffer>) {
    for (const [name, bytes] of before) {
      const file: File = { bytes: Buffer.from(bytes), size: bytes.length, changes: [] };
      this.#names.set(name, file);
      this.#lasting.set(name, file);
    }
  }

  do(step: Step): void {
    switch (step.kind) {
      case 'said':
        return void this.said.push(...step.text.split('\n').filter((line) => line !== ''));
      case 'write':
      case 'truncate':
        return void this.#file(step.name).changes.push(step);
      case 'sync': {
        const file = this.#file(step.name);
        for (const change of file.changes) apply(file, change);
        file.changes = [];
        return;
      }
      case 'create':
      case 'remove':
      case 'rename': {
        const file = step.kind === 'create' ? { bytes: Buffer.alloc(0), size: 0, changes: [] } : this.#file(step.name);
        const naming: Naming = step.kind === 'rename' ? step : { kind: step.kind, name: step.name };
        this.#namings.push({ step: naming, file });
        return rename(this.#names, naming, file);
      }
      case 'sync-folder':
        for (const { step: naming, file } of this.#namings) rename(this.#lasting, naming, file);
        this.#namings = [];
        return;
    }
  }

  /** What is found after a cut at this moment: name and bytes. */
  cut(how: Cut, chance: Chance): ReadonlyMap<string, Buffer> {
    const names = new Map(this.#lasting);
    const namesUntil = chance.below(this.#namings.length + 1);
    this.#namings.forEach(({ step, file }, index) => {
      if (how === 'in-order' ? index < namesUntil : how !== 'dropped' && chance.is(0.5)) rename(names, step, file);
    });
    return new Map([...names].map(([name, file]) => [name, left(file, how, chance)]));
  }

  #file(name: string): File {
    const file = this.#names.get(name);
    if (file === undefined) throw new Error(`${name} was changed and never made`);
    return file;
  }
}

const rename = (names: Map<string, File>, step: Naming, file: File): void => {
  if (step.kind === 'create') names.set(step.name, file);
  else if (names.get(step.name) === file) names.delete(step.name);
  if (step.kind === 'rename') names.set(step.to, file);
};

const left = ({ bytes, size, changes }: File, how: Cut, chance: Chance): Buffer => {
  const file: File = { bytes: Buffer.from(bytes.subarray(0, size)), size, changes: [] };
  const until = chance.below(changes.length + 1);
  changes.forEach((change, index) => {
    switch (how) {
      case 'dropped':
        return;
      case 'in-order':
        return index < until ? apply(file, change) : undefined;
      case 'kept-at-random':
        return chance.is(0.5) ? apply(file, change) : undefined;
      case 'torn':
        return tear(change, chance).forEach((part) => apply(file, part));
    }
  });
  return file.bytes.subarray(0, file.size);
};

const tear = (change: Change, chance: Chance): readonly Change[] => {
  if (change.kind === 'truncate') return chance.is(0.5) ? [change] : [];
  const parts: Change[] = [];
  for (let at = 0; at < change.data.length;) {
    const end = Math.min(change.data.length, at + SECTOR - ((change.offset + at) % SECTOR));
    if (chance.is(0.5)) parts.push({ ...change, offset: change.offset + at, data: change.data.subarray(at, end) });
    at = end;
  }
  return parts;
};

const apply = (file: File, change: Change): void => {
  const end = change.kind === 'write' ? change.offset + change.data.length : change.size;
  if (end > file.bytes.length) {
    const bytes = Buffer.alloc(Math.max(end, file.bytes.length * 2));
    file.bytes.copy(bytes, 0, 0, file.size);
    file.bytes = bytes;
  }
  if (change.kind === 'write') {
    // What lay behind an earlier, larger size is not to be seen again.
    if (change.offset > file.size) file.bytes.fill(0, file.size, change.offset);
    change.data.copy(file.bytes, change.offset);
    file.size = Math.max(file.size, end);
  } else {
    if (end > file.size) file.bytes.fill(0, file.size, end);
    file.size = end;
  }
};
