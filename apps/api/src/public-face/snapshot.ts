import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A snapshot that is larger is refused, whatever it says: nobody plans so much. */
export const MOST_BYTES = 262_144;
const FORMAT = 1;

const instant = z.iso.datetime();
const text = (most: number) => z.string().max(most);

/** Where a bar is: in the product, or on the site. */
export const SURFACES = ['in-product', 'on-site'] as const;
export type Surface = (typeof SURFACES)[number];

/** What anybody may know of one maintenance. Times are ISO instants in UTC. */
export const publicMaintenance = z.strictObject({
  id: text(120),
  title: text(140),
  phase: z.enum(['scheduled', 'in-progress', 'verifying', 'completed']),
  window: z.strictObject({ start: instant, end: instant, zone: text(60) }),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  disrupts: z.boolean(),
  impact: z.enum(['none', 'minor', 'major', 'critical']),
  components: z.array(text(60)).max(50).readonly(),
  regions: z.array(text(60)).max(20).readonly(),
  affected: text(500),
  answers: z.array(z.strictObject({ question: z.enum(['what', 'who', 'how', 'dataAtRisk', 'until', 'whatToDo']), answer: text(1000).nullable() })).readonly(),
  reports: z.array(z.strictObject({ at: instant, text: text(2000) })).max(1000).readonly(),
  nextReportAt: instant.nullable(),
  /** Null also in the word of an API that did not say it yet. */
  closingWord: text(2000).nullable().default(null),
  scheduledAt: instant.nullable().default(null),
  updatedAt: instant,
});
export type PublicMaintenance = z.infer<typeof publicMaintenance>;

/** An announcement that has its line on a surface for its days; below any maintenance. */
const line = z.strictObject({ id: text(240), text: text(140), url: text(2000).startsWith('https://').nullable(), surface: z.enum(SURFACES), until: instant });

const statusSchema = z.strictObject({
  servicePage: z.string().regex(/^\/[a-z0-9/-]*$/),
  underWay: z.array(publicMaintenance).readonly(),
  planned: z.array(publicMaintenance).readonly(),
  done: z.array(publicMaintenance).readonly(),
  lines: z.array(line).max(10).readonly(),
});
export type Status = z.infer<typeof statusSchema>;

const snapshotSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** How far in the log it was read from. Of two snapshots, this and not the clock says which is the later one. */
  position: text(80),
  /** When it was known to be true. */
  publishedAt: instant,
  /** For how many seconds after that a bar may still be shown on its word. */
  lease: z.int().min(1).max(86_400),
  status: statusSchema,
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** What a bar says: the work that is under way, else an announced line of that surface. */
const bar = z.strictObject({
  kind: z.enum(['maintenance', 'announcement']),
  /** Changes when there is something new to say; a bar that was made small is put up again by it. */
  id: z.string(),
  title: z.string(),
  text: z.string(),
  /** Where it leads; beginning with `/`: on the host of this feed. */
  url: z.string().nullable(),
  /** What the link says. */
  label: z.string(),
  /** When it goes by itself; null where only an act ends it. */
  until: instant.nullable(),
});
export type Bar = z.infer<typeof bar>;

/** The public status as it is served. All but `format` is null while nothing is known. `docs/status.schema.json` is made from it. */
export const statusFormat = z.strictObject({
  format: z.literal(FORMAT), publishedAt: instant.nullable(), lease: z.int().nullable(), bar: bar.nullable(), status: statusSchema.nullable(),
}).meta({ title: 'Fanfare’s public status, format 1' });
export type StatusFormat = z.infer<typeof statusFormat>;

/** As a JSON Schema for who reads it: a field that comes later must break nobody. */
export const statusDescription = (): object => z.toJSONSchema(statusFormat, { io: 'output', reused: 'ref', override: ({ jsonSchema }) => { delete jsonSchema.additionalProperties; } });

const sealOf = (body: string | Buffer): string => createHash('sha256').update(body).digest('hex');

export class TooLarge extends Error {
  constructor(bytes: number) {
    super(`The snapshot has ${bytes} bytes, the limit is ${MOST_BYTES}`);
  }
}

/** The snapshot as it is written: its JSON, and a line with the SHA-256 of it. @throws TooLarge and other things that do not fit, before anybody reads it */
export const sealed = (status: Status, { now, lease, position }: { readonly now: string; readonly lease: number; readonly position: string }): Buffer => {
  const body = JSON.stringify(snapshotSchema.parse({ format: FORMAT, position, publishedAt: now, lease, status }));
  const bytes = Buffer.from(`${body}\n${sealOf(body)}\n`);
  if (bytes.length > MOST_BYTES) throw new TooLarge(bytes.length);
  return bytes;
};

/** Clocks of two machines may differ by so much, in milliseconds. */
const SKEW = 60_000;

/** What the reader of a snapshot knows besides. */
export interface Reading {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The one that is shown until now. */
  readonly current?: Snapshot | undefined;
  /** Whether it came while the reader was looking, so that it cannot be old. */
  readonly justCame?: boolean;
}

/** The snapshot, or the sentence that says why it is not taken: too large, torn, of another format, without a date that can be believed, or older than the one that is there. */
export const unsealed = (bytes: Buffer, { now, current, justCame = false }: Reading): Snapshot | string => {
  if (bytes.length > MOST_BYTES) return `it has ${bytes.length} bytes, the limit is ${MOST_BYTES}`;
  // To the last byte, and of the bytes themselves: a decoder would make something readable of what was damaged.
  const body = bytes.subarray(0, Math.max(0, bytes.indexOf('\n')));
  if (!bytes.subarray(body.length).equals(Buffer.from(`\n${sealOf(body)}\n`))) return 'its sum does not match: it is torn or was changed';
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    return 'it is no JSON';
  }
  const parsed = snapshotSchema.safeParse(json);
  if (!parsed.success) return `it does not fit: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`.trim();
  const read = parsed.data;
  if (Date.parse(read.publishedAt) > now + SKEW) {
    // A clock that ran ahead once must lock out nothing that comes later, and must not make its word last longer than any other.
    if (!justCame) return `it is dated ${read.publishedAt}, which is still to come: nobody can say how old it is`;
    return { ...read, publishedAt: new Date(now).toISOString() };
  }
  // A clock that was set back makes no later word an earlier one; a log that was restored from a backup is behind, and true.
  if (current !== undefined && read.position < current.position && read.publishedAt <= current.publishedAt) return `it is older than the one of ${current.publishedAt}`;
  return read;
};
