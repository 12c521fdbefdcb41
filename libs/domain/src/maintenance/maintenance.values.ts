import { z } from 'zod';
import { AUDIENCES, MOMENTS, owedTelling, type AudienceId, type Moment } from '../playbook/maintenance-policy.js';

/** Statuspage's words; never shown without the word "impact". */
export const IMPACTS = ['none', 'minor', 'major', 'critical'] as const;
export const impact = z.enum(IMPACTS);
export type Impact = z.infer<typeof impact>;

/** Two instants, ISO 8601 in UTC, and the zone in which they were planned. */
export const window = z.object({ start: z.string(), end: z.string(), zone: z.string() }).readonly();
export type Window = z.infer<typeof window>;

export const component = z.object({ id: z.string(), label: z.string() }).readonly();
export type Component = z.infer<typeof component>;

/** Who is affected: in words, as named segments and regions, and as accounts that Customer Success knows by name. */
export const affected = z.object({
  words: z.string(),
  segments: z.array(z.string()).readonly(),
  regions: z.array(z.string()).readonly(),
  accounts: z.array(z.string()).readonly(),
  /** How many users, where it is known. */
  count: z.int().optional(),
}).readonly();
export type Affected = z.infer<typeof affected>;
/** Accounts are typed by hand: the same name in another case is the same account. */
export const accountKey = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en');
export const sameAccount = (one: string, other: string): boolean => accountKey(one) === accountKey(other);

/** What users ask (R60). What is not answered is not there, and reads "we do not know yet". */
export const QUESTIONS = ['what', 'who', 'how', 'dataAtRisk', 'until', 'whatToDo'] as const;
export type Question = (typeof QUESTIONS)[number];
export const answers = z.object({
  what: z.string().optional(),
  who: z.string().optional(),
  how: z.string().optional(),
  dataAtRisk: z.string().optional(),
  until: z.string().optional(),
  whatToDo: z.string().optional(),
}).readonly();
export type Answers = z.infer<typeof answers>;

export const moment = z.enum(MOMENTS);
/** A telling as the playbook had it on the day it became owed. */
export const owed = z.object(owedTelling.shape).readonly();
export type Owed = z.infer<typeof owed>;

/** `affected-users.planned`: one a maintenance. */
export const dutyId = z.templateLiteral([z.enum(AUDIENCES), '.', moment], 'A notice is named by its audience and its moment, for example affected-users.planned.');
export type DutyId = `${AudienceId}.${Moment}`;
export const idOf = ({ audience, moment: at }: Pick<Owed, 'audience' | 'moment'>): DutyId => `${audience}.${at}`;

export const channelRef = z.object({ id: z.string(), label: z.string() }).readonly();
export type ChannelRef = z.infer<typeof channelRef>;

/** What went out on one channel, as it was sent. */
export const sentText = z.object({ channel: channelRef, text: z.string(), evidence: z.string().nullable() }).readonly();
export type SentText = z.infer<typeof sentText>;
