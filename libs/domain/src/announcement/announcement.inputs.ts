import { z } from 'zod';
import { KINDS, NOTICED_BY, type Kind } from '../playbook/facts.js';
import { SEATS, type Target } from './announcement.values.js';

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

export const linkInput = z.strictObject({ url: httpsUrl, label: words('A label', 120).optional() });

export const factsInput = z.strictObject({
  noticedBy: z.enum(NOTICED_BY, 'Noticed by is none, some or most.'),
  needsAction: z.boolean('Say whether users must act.'),
  knownRisk: z.boolean('Say whether there is a known risk.'),
  /** In the order of the vocabulary, so that the same kinds are the same fact. */
  kinds: z.array(z.enum(KINDS, 'This kind of change is not known.')).transform((kinds): readonly Kind[] => KINDS.filter((kind) => kinds.includes(kind))),
});

export const audienceInput = z.strictObject({
  words: words('The audience', 500, 0),
  segments: z
    .array(z.string().regex(/^[a-z0-9-]{1,60}$/, 'A segment is 1 to 60 characters of a-z, 0-9 and -.'))
    .max(20, 'An audience has at most 20 segments.')
    .readonly()
    .default([]),
});

/** A slip of the pen is no plan, and calendars count the first centuries in ways of their own. */
export const localDate = z.iso
  .date('This date does not exist; a date is written YYYY-MM-DD.')
  .refine((date) => /^(19|2\d)/.test(date), 'A date lies in the years 1900 to 2999.');

const isZone = (zone: string): boolean => {
  try {
    return /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

export const targetInput = z
  .strictObject({
    date: localDate,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written HH:MM, from 00:00 to 23:59.').optional(),
    zone: z.string().max(60, 'This zone is not known.').refine(isZone, 'A zone is an IANA name, for example Europe/Berlin.'),
  })
  .transform(({ date, time, zone }): Target => ({ date, time: time ?? null, zone }));

export const seatInput = z.enum(SEATS, 'A seat is Product’s or Marketing’s.');
export const personId = z.string().regex(/^person-[a-z0-9-]{1,80}$/, 'A person’s id starts with person-.');
export const itemId = z.string().regex(/^[a-z0-9-]{1,80}$/, 'An item’s id is 1 to 80 characters of a-z, 0-9 and -.');
export const tierId = z.string().regex(/^[a-z0-9.-]{1,60}$/, 'A tier’s id is 1 to 60 characters of a-z, 0-9, . and -.');
export const instant = z.iso.datetime('An instant is written in UTC, for example 2026-11-24T08:12:00.000Z.');

export const evidenceInput = z
  .strictObject({ channel: tierId.optional(), url: httpsUrl.optional(), text: words('Evidence', 2000).optional() })
  .refine(({ url, text }) => url !== undefined || text !== undefined, { message: 'Evidence needs a link or a text.', path: ['url'] });
