import { z } from 'zod';

/** What a tier rests on (R49a). The vocabulary is the product's; which values make which tier is the playbook's. */
export const NOTICED_BY = ['none', 'some', 'most'] as const;
export const KINDS = ['bug-fix', 'back-end', 'ui-tweak', 'functional-change', 'new-feature', 'downtime', 'opt-in-beta'] as const;

export const facts = z.strictObject({
  noticedBy: z.enum(NOTICED_BY),
  needsAction: z.boolean(),
  knownRisk: z.boolean(),
  kinds: z.array(z.enum(KINDS)).max(KINDS.length).readonly(),
}).readonly();

export type Facts = z.infer<typeof facts>;
export type NoticedBy = Facts['noticedBy'];
export type Kind = Facts['kinds'][number];
