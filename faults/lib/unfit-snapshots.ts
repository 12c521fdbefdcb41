import { createHash } from 'node:crypto';
import { MOST_BYTES } from '../../apps/api/dist/public-face/snapshot.js';
import type { Chance } from '../../bench/lib/chance.ts';
import { statusOf } from './public-status.ts';

type Snapshot = Readonly<Record<string, unknown>>;

/** Sealed as the product does it, whatever it is. */
const seal = (body: string): Buffer => Buffer.from(`${body}\n${createHash('sha256').update(body).digest('hex')}\n`);
const sealed = (snapshot: Snapshot): Buffer => seal(JSON.stringify(snapshot));

/** A snapshot as the product wrote it, of which others are made. */
export const snapshotOf = (bytes: Buffer): Snapshot => JSON.parse(bytes.toString('utf8').split('\n', 1)[0] ?? '') as Snapshot;

/** As good as the one that the product wrote, and with something else to say. */
export const another = (base: Snapshot, chance: Chance, at: number): Buffer => sealed({ ...base, publishedAt: new Date(at).toISOString(), status: statusOf(chance, at) });

const changed = (good: Buffer, change: (snapshot: Snapshot) => Snapshot): Buffer => sealed(change(snapshotOf(good)));
const before = (instant: unknown): string => new Date(Date.parse(String(instant)) - 1000).toISOString();

/** Each makes one that must not be taken after the good one was. */
export const UNFIT: Readonly<Record<string, (good: Buffer, chance: Chance) => Buffer>> = {
  'a flipped bit': (bytes, chance) => {
    const spoilt = Buffer.from(bytes);
    const at = chance.below(spoilt.length);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << chance.below(8));
    return spoilt;
  },
  'a run of noise': (bytes, chance) => {
    const spoilt = Buffer.from(bytes);
    const from = chance.below(spoilt.length);
    for (let at = from; at < Math.min(spoilt.length, from + 512); at += 1) spoilt[at] = (spoilt[at] ?? 0) ^ (1 + chance.below(255));
    return spoilt;
  },
  'torn off': (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  'its head missing': (bytes, chance) => bytes.subarray(1 + chance.below(bytes.length - 1)),
  'something behind it': (bytes, chance) => Buffer.concat([bytes, Buffer.from(chance.of(['x', '\n', '{}']))]),
  'zeros where a sector was': (bytes, chance) => {
    const from = chance.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), Buffer.alloc(Math.min(512, bytes.length - from)), bytes.subarray(from + 512)]);
  },
  empty: () => Buffer.alloc(0),
  older: (good) => changed(good, (snapshot) => ({ ...snapshot, publishedAt: before(snapshot['publishedAt']), ...('position' in snapshot ? { position: String(snapshot['position']).replaceAll(/\d/g, '0') } : {}) })),
  'of another format': (good) => changed(good, (snapshot) => ({ ...snapshot, format: 2 })),
  'without its lease': (good) => changed(good, ({ lease: _, ...snapshot }) => snapshot),
  'with a phase that there is not': (good) => changed(good, ({ status, ...snapshot }) => ({ ...snapshot, status: { ...(status as object), underWay: [{ phase: 'melted' }] } })),
  'with a time that is none': (good) => changed(good, (snapshot) => ({ ...snapshot, publishedAt: 'yesterday' })),
  'no JSON, and sealed': () => seal('<html>We will be back soon</html>'),
  'too large, and sealed': (good) => changed(good, (snapshot) => ({ ...snapshot, more: 'x'.repeat(MOST_BYTES) })),
  'too large by far': () => Buffer.alloc(64 * MOST_BYTES, 'x'),
};
