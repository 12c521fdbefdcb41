import { z } from 'zod';
import { httpsUrl, segment, words, zoneName } from '../kernel/inputs.js';
import { KINDS, NOTICED_BY, type Kind } from '../playbook/facts.js';
import { SEATS, type Target } from './announcement.values.js';

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
    .array(segment)
    .max(20, 'An audience has at most 20 segments.')
    .readonly()
    .default([]),
});

/** A slip of the pen is no plan, and calendars count the first centuries in ways of their own. */
export const localDate = z.iso
  .date('This date does not exist; a date is written YYYY-MM-DD.')
  .refine((date) => /^(19|2\d)/.test(date), 'A date lies in the years 1900 to 2999.');

export const targetInput = z
  .strictObject({
    date: localDate,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written HH:MM, from 00:00 to 23:59.').optional(),
    zone: zoneName,
  })
  .transform(({ date, time, zone }): Target => ({ date, time: time ?? null, zone }));

export const seatInput = z.enum(SEATS, 'A seat is Product’s or Marketing’s.');
export const itemId = z.string().regex(/^[a-z0-9-]{1,80}$/, 'An item’s id is 1 to 80 characters of a-z, 0-9 and -.');
export const tierId = z.string().regex(/^[a-z0-9.-]{1,60}$/, 'A tier’s id is 1 to 60 characters of a-z, 0-9, . and -.');

export const evidenceInput = z
  .strictObject({ channel: tierId.optional(), url: httpsUrl.optional(), text: words('Evidence', 2000).optional() })
  .refine(({ url, text }) => url !== undefined || text !== undefined, { message: 'Evidence needs a link or a text.', path: ['url'] });
