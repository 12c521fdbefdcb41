import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9.-]+$/).max(60);

/** Those who are told of maintenance, and the moments at which they are. */
export const AUDIENCES = ['marketing', 'customer-success', 'affected-users', 'named-accounts'] as const;
export type AudienceId = (typeof AUDIENCES)[number];
export const MOMENTS = ['known', 'planned', 'moved', 'started', 'running-over', 'completed', 'cancelled'] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * How an audience learns of a moment: `desk`, `bar` and `page` go with the act itself; a `notice` is sent by Marketing;
 * `accounts` are told one by one by Customer Success.
 */
export const WAYS_OF_TELLING = ['desk', 'bar', 'page', 'notice', 'accounts'] as const;

export const owedTelling = z.strictObject({
  audience: z.enum(AUDIENCES),
  moment: z.enum(MOMENTS),
  by: z.enum(WAYS_OF_TELLING),
  /** The team says that it has read it (R52). */
  acknowledged: z.boolean().optional(),
  /** It may be done and is not owed: nothing waits for it (R53). */
  optional: z.boolean().optional(),
  clause: id,
});

/** How the handbook wants users to be told of maintenance. */
export const maintenancePolicy = z.strictObject({
  tellings: z.array(owedTelling).min(1).readonly(),
  /** A notice goes by each of these and by one of the others at the least (R56). */
  noticeBy: z.array(id).min(1).readonly(),
  noticeChannels: z.array(id).min(2).readonly(),
  /** For how long Customer Success may name accounts that must be called before users are written to; after that silence is consent. */
  objectionHours: z.int().min(0).max(168),
  /** What can be worked on. */
  components: z.array(z.strictObject({ id, label: z.string().min(1).max(60) })).readonly(),
  /** Where the bar leads to first (R59). */
  servicePage: z.string().regex(/^\/[a-z0-9/-]*$/),
  /** Which clause speaks where the domain refuses or asks for something of its own. */
  rules: z.strictObject({ telling: id, notices: id, channels: id, accounts: id, during: id, after: id }),
});
export type MaintenancePolicy = Readonly<z.infer<typeof maintenancePolicy>>;
