import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A snapshot that is larger is refused, whatever it says: nobody plans so much. */
export const MOST_BYTES = 262_144;
const FORMAT = 1;

const instant = z.iso.datetime();
const text = (most: number) => z.string().max(most);

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
  updatedAt: instant,
});
export type PublicMaintenance = z.infer<typeof publicMaintenance>;

/** An announcement that has its line on a surface for its days; below any maintenance. */
const line = z.strictObject({ id: text(120), text: text(140), url: text(2000).nullable(), surface: z.enum(['in-product', 'on-site']), until: instant });

const status = z.strictObject({
  servicePage: z.string().regex(/^\/[a-z0-9/-]*$/),
  underWay: z.array(publicMaintenance).readonly(),
  planned: z.array(publicMaintenance).readonly(),
  done: z.array(publicMaintenance).readonly(),
  lines: z.array(line).max(10).readonly(),
});
export type Status = z.infer<typeof status>;

const snapshot = z.strictObject({
  format: z.literal(FORMAT),
  /** When it was known to be true. */
  publishedAt: instant,
  /** For how many seconds after that a bar may still be shown on its word. */
  lease: z.int().min(1).max(86_400),
  status,
});
export type Snapshot = z.infer<typeof snapshot>;

const sealOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** The snapshot as it is written: its JSON, and a line with the SHA-256 of it. @throws what does not fit, before anybody reads it */
export const sealed = (status_: Status, { now, lease }: { readonly now: string; readonly lease: number }): Buffer => {
  const body = JSON.stringify(snapshot.parse({ format: FORMAT, publishedAt: now, lease, status: status_ }));
  const bytes = Buffer.from(`${body}\n${sealOf(body)}\n`);
  if (bytes.length > MOST_BYTES) throw new Error(`The snapshot has ${bytes.length} bytes, the limit is ${MOST_BYTES}`);
  return bytes;
};

/** The snapshot, or the sentence that says why it is not taken: too large, torn, of another format, or older than the one that is there. */
export const unsealed = (bytes: Buffer, current?: Snapshot): Snapshot | string => {
  if (bytes.length > MOST_BYTES) return `it has ${bytes.length} bytes, the limit is ${MOST_BYTES}`;
  const [body = '', seal = ''] = bytes.toString('utf8').split('\n');
  if (sealOf(body) !== seal) return 'its sum does not match: it is torn or was changed';
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return 'it is no JSON';
  }
  const parsed = snapshot.safeParse(json);
  if (!parsed.success) return `it does not fit: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`.trim();
  if (current !== undefined && parsed.data.publishedAt < current.publishedAt) return `it is older than the one of ${current.publishedAt}`;
  return parsed.data;
};
