import { z } from 'zod';
import { condition } from './condition.js';
import { facts } from './facts.js';
import { maintenancePolicy } from './maintenance-policy.js';
import { offer } from './offer.js';

const id = z.string().regex(/^[a-z0-9.-]+$/).max(60);

/** A line of the handbook: its own words, and what it asks in short. */
export const clause = z.strictObject({ id, quote: z.string().min(1), summary: z.string().min(1), tier: id.optional() });
export type Clause = Readonly<z.infer<typeof clause>>;

export const tier = z.strictObject({
  id,
  name: z.string().min(1).max(40),
  /** The facts that make this tier. */
  when: condition,
  offers: z.array(offer).readonly(),
});
export type Tier = Readonly<z.infer<typeof tier>>;

/** A past announcement that the handbook names, with the facts it had (R19, R31, R48). */
const seedPrecedent = z.strictObject({
  id,
  title: z.string().min(1),
  url: z.url().optional(),
  tier: id,
  /** The line that names it. */
  clause: id.optional(),
  facts,
  /** Why it got another tier than its facts suggest, where it did. */
  note: z.string().optional(),
  dropped: z.array(z.strictObject({ title: z.string(), reason: z.string() })).readonly(),
});

/** News that is on no list and has a home elsewhere, such as press (R49). */
const separateProcess = z.strictObject({
  id,
  title: z.string(),
  url: z.string(),
  clause: id,
  channel: id,
  /** Whole words in an item's title that mean it. One in capitals is found in capitals alone, such as PR; any other in whatever case. */
  words: z.array(z.string()).readonly(),
});
export type SeparateProcess = Readonly<z.infer<typeof separateProcess>>;

/** The policy as versioned data. References between its parts are checked when it is parsed. */
export const playbookDocument = z.strictObject({
  title: z.string().min(1).max(140),
  seats: z.tuple([z.enum(['product', 'marketing']), z.enum(['product', 'marketing'])]).readonly(),
  agreementWarnsDaysBefore: z.int().min(0).max(365),
  weekEndsOn: z.enum(['friday', 'saturday', 'sunday']),
  firstStep: z.strictObject({ channel: z.string().min(1), clause: id }),
  /** Which clause speaks where the domain refuses or asks for something of its own. */
  rules: z.strictObject({ agreement: id, agreeEarly: id, coordination: id, tailoring: id, owners: id, suggestion: id }),
  clauses: z.array(clause).min(1).readonly(),
  channels: z.array(z.strictObject({ id, label: z.string().min(1) })).readonly(),
  /** Smallest first. */
  tiers: z.array(tier).min(1).readonly(),
  separateProcesses: z.array(separateProcess).readonly(),
  precedents: z.array(seedPrecedent).readonly(),
  /** How users are told of maintenance. A playbook without it sizes news alone. */
  maintenance: maintenancePolicy.optional(),
});
export type PlaybookDocument = Readonly<z.infer<typeof playbookDocument>>;

/** A published version; what an announcement is decided under for its whole life (R66). */
export interface Playbook extends PlaybookDocument {
  /** The global id, `playbook-handbook`. */
  readonly id: string;
  readonly version: number;
}
