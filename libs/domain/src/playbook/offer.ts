import { z } from 'zod';

/** When an item is due, counted from the target date in its own zone. */
export const dueRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day-of-release') }),
  z.strictObject({ kind: z.literal('week-of-release') }),
]);
export type DueRule = Readonly<z.infer<typeof dueRule>>;

/** What finishes an item. Each part that is given must hold. */
export const completionRule = z.strictObject({
  /** Evidence for any one, or for each, of the item's channels. */
  channels: z.enum(['any', 'all']).optional(),
  /** Evidence must carry a link. */
  link: z.boolean().optional(),
  /** Channels whose post is a thread: said on screen, with the link to its first part. */
  thread: z.array(z.string()).readonly().optional(),
  /** Waits until one of these offers has a link (R29, R46). */
  after: z.array(z.string()).readonly().optional(),
  /** Entries that are ticked one by one (R30, R45, R47). */
  list: z.array(z.strictObject({ id: z.string(), label: z.string() })).readonly().optional(),
});
export type CompletionRule = Readonly<z.infer<typeof completionRule>>;

/** Whom an item goes to. A choice under `withReason` is an override; where one choice is left that is none, it is the default (R25, R39). */
export const audienceRule = z.strictObject({
  choices: z.array(z.enum(['affected', 'all'])).min(1).readonly(),
  withReason: z.array(z.enum(['affected', 'all'])).readonly().optional(),
});

/** An item that a tier offers by default. Proper names in it are data, not code. */
export const offer = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  clause: z.string(),
  title: z.string().min(1).max(140),
  detail: z.string().max(2000).optional(),
  channels: z.array(z.string()).readonly(),
  due: dueRule,
  completion: completionRule,
  audience: audienceRule.optional(),
  surface: z.enum(['in-product', 'on-site']).optional(),
  mentionsHere: z.boolean().optional(),
});
export type Offer = Readonly<z.infer<typeof offer>>;
