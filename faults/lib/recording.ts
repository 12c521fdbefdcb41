import { readFileSync } from 'node:fs';

/** What a process did to the files on trial, in its order. Names are below the folder on trial; `.` is the folder. */
export type Step =
  | { readonly kind: 'write'; readonly name: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly name: string; readonly size: number }
  | { readonly kind: 'sync' | 'create' | 'remove'; readonly name: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'sync-folder' }
  /** The process told the world. */
  | { readonly kind: 'said'; readonly text: string };

const HEAD = 16;

/** Reads what the shim noted. */
export const readRecording = (file: string): readonly Step[] => {
  const bytes = readFileSync(file);
  const steps: Step[] = [];
  for (let at = 0; at < bytes.length;) {
    const [op, nameLength, toLength] = [String.fromCharCode(bytes[at] ?? 0), bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    const [length, offset] = [bytes.readUInt32LE(at + 4), Number(bytes.readBigUInt64LE(at + 8))];
    const toAt = at + HEAD + nameLength;
    const dataAt = toAt + toLength;
    steps.push(step(op, bytes.toString('utf8', at + HEAD, toAt), bytes.toString('utf8', toAt, dataAt), offset, bytes.subarray(dataAt, dataAt + length)));
    at = dataAt + length;
  }
  return steps;
};

const step = (op: string, name: string, to: string, offset: number, data: Buffer): Step => {
  const made: Readonly<Record<string, Step>> = {
    w: { kind: 'write', name, offset, data }, t: { kind: 'truncate', name, size: offset }, s: { kind: 'sync', name }, c: { kind: 'create', name },
    u: { kind: 'remove', name }, r: { kind: 'rename', name, to }, d: { kind: 'sync-folder' }, a: { kind: 'said', text: data.toString() },
  };
  const found = made[op];
  if (found === undefined) throw new Error(`The recording holds the unknown step ${op}`);
  return found;
};
