import { z } from 'zod';
import { refuse, type Refusal } from './refusal.js';

/** A text with its limit in the message; surrounding space does not count. */
export const words = (name: string, most: number, least = 1) => {
  const message = least === 0 ? `${name} holds at most ${most} characters.` : `${name} needs ${least} to ${most} characters.`;
  const text = z.string(message).trim().min(least, message).max(most, message);
  // Some characters that nobody sees are not white space.
  return least === 0 ? text : text.refine((one) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(one), message);
};

export const reason = words('A reason', 2000);

/** https alone, without credentials, since people click it. */
export const httpsUrl = z
  .string('A link is a text.')
  .max(2000, 'A link holds at most 2000 characters.')
  .regex(/^https:\/\/[^\s/?#@\\]+([/?#]\S*)?$/, 'A link starts with https:// and holds no credentials and no spaces.')
  .refine((url) => z.url().safeParse(url).success, 'This is not a link.');

/** Asking for one takes some 50 µs, and every event that names one asks. In any case of letters there are more names than would be kept. */
const [zones, MOST_ZONES] = [new Set<string>(), 1000];

const isZone = (zone: string): boolean => {
  if (zones.has(zone)) return true;
  try {
    const is = /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
    if (is && zones.size < MOST_ZONES) zones.add(zone);
    return is;
  } catch {
    return false;
  }
};
export const zoneName = z.string().max(60, 'This zone is not known.').refine(isZone, 'A zone is an IANA name, for example Europe/Berlin.');

export const personId = z.string().regex(/^person-[a-z0-9-]{1,80}$/, 'A person’s id starts with person-.');
export const instant = z.iso.datetime('An instant is written in UTC, for example 2026-11-24T08:12:00.000Z.');
export const segment = z.string().regex(/^[a-z0-9-]{1,60}$/, 'A segment is 1 to 60 characters of a-z, 0-9 and -.');
export const newId = z.uuid('A new thing’s id is a UUID.');

/** GraphQL's null is a field that was left out. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null).map(([key, one]) => [key, withoutNulls(one)]));
};

/** Refused `InvalidInput`, with the path of the first fault in `field`. Null counts as left out. */
export const parseCommand = <Type extends string>(type: Type, schema: z.ZodType, input: unknown): { readonly type: Type } | Refusal => {
  const parsed = schema.safeParse(withoutNulls(input));
  if (parsed.success) return { type, ...(parsed.data as object) };
  const fault = parsed.error.issues[0];
  const path = fault?.code === 'unrecognized_keys' ? [...fault.path, ...fault.keys.slice(0, 1)] : (fault?.path ?? []);
  return refuse('InvalidInput', fault?.message ?? 'The input cannot be read.', { field: path.join('.') });
};
