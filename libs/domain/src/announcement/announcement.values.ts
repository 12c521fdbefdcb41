import { z } from 'zod';
import { audienceRule, completionRule } from '../playbook/offer.js';

/** The two teams that must agree (R3). The playbook says in which order they are shown. */
export const SEATS = ['product', 'marketing'] as const;
export const seat = z.enum(SEATS);
export type Seat = z.infer<typeof seat>;
export const SEAT_NAMES: Readonly<Record<Seat, string>> = { product: 'Product', marketing: 'Marketing' };

export const link = z.object({ url: z.string(), label: z.string().optional() }).readonly();
export type Link = z.infer<typeof link>;

/** Who is affected, in words and as named segments. */
export const audience = z.object({ words: z.string(), segments: z.array(z.string()).readonly() }).readonly();
export type Audience = z.infer<typeof audience>;

/** The day it ships, in the zone it was planned in; `time` is `HH:MM`, or null where only the day is known. */
export const target = z.object({ date: z.string(), time: z.string().nullable(), zone: z.string() }).readonly();
export type Target = z.infer<typeof target>;

/** A tier as it was called on that day; level 1 is the smallest of `of`. */
export const tierRef = z.object({ id: z.string(), name: z.string(), level: z.int(), of: z.int() }).readonly();
export type TierRef = z.infer<typeof tierRef>;

export const channelRef = z.object({ id: z.string(), label: z.string() }).readonly();
export type ChannelRef = z.infer<typeof channelRef>;

/** The due rule with what it needs from the playbook, so that a later playbook cannot move a day. */
export const issuedDue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day-of-release') }).readonly(),
  z.object({ kind: z.literal('week-of-release'), weekEndsOn: z.enum(['friday', 'saturday', 'sunday']) }).readonly(),
]);
export type IssuedDue = z.infer<typeof issuedDue>;

/** Where a bar is: inside the product, for those who use it already (R43), or on the site, for every visitor (R44). */
export const surface = z.enum(['in-product', 'on-site']);
export type Surface = z.infer<typeof surface>;

/** A line of the checklist as the offer stood on the day it was issued, or as somebody added it. */
export const issuedItem = z.object({
  /** The offer's id, or a UUID for an added one: unique within the announcement. */
  id: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  origin: z.enum(['offered', 'added']),
  channels: z.array(channelRef).readonly(),
  due: issuedDue.nullable(),
  completion: completionRule.readonly(),
  audience: audienceRule.readonly().optional(),
  surface: surface.optional(),
  mentionsHere: z.boolean(),
  clause: z.string().optional(),
  /** The separate process that the item points to, and nothing else (R49). */
  guideUrl: z.string().optional(),
}).readonly();
export type IssuedItem = z.infer<typeof issuedItem>;

export const itemAudience = z.enum(['affected', 'all']);
export type ItemAudience = z.infer<typeof itemAudience>;

/** What shows that an item was done; the channel is one of the item's. */
export const evidence = z.object({
  channel: channelRef.nullable(),
  url: z.string().nullable(),
  text: z.string().nullable(),
}).readonly();
export type Evidence = z.infer<typeof evidence>;
