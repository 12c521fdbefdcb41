import { z } from 'zod';
import type { Refusal } from '../kernel/index.js';
import { httpsUrl, instant, newId, parseCommand, reason, segment, words, zoneName } from '../kernel/inputs.js';
import { dutyId, impact } from './maintenance.values.js';

const why = reason.optional();
const title = words('A title', 140);
const id = z.string().regex(/^[a-z0-9.-]{1,60}$/, 'An id is 1 to 60 characters of a-z, 0-9, . and -.');
const account = words('An account', 120);
const answer = words('An answer', 1000).optional();

const windowInput = z
  .strictObject({ start: instant, end: instant, zone: zoneName })
  .transform(({ start, end, zone }) => ({ start: new Date(start).toISOString(), end: new Date(end).toISOString(), zone }));

const USERS = 'A number of users is a whole number, 0 or more.';
const affectedInput = z.strictObject({
  words: words('Who is affected', 500, 0).default(''),
  segments: z.array(segment).max(20, 'At most 20 segments.').readonly().default([]),
  regions: z.array(words('A region', 60)).max(20, 'At most 20 regions.').readonly().default([]),
  accounts: z.array(account).max(200, 'At most 200 accounts.').readonly().default([]),
  count: z.int(USERS).min(0, USERS).max(2_000_000_000, 'A number of users is 2,000,000,000 at the most.').optional(),
});

const answersInput = z.strictObject({ what: answer, who: answer, how: answer, dataAtRisk: answer, until: answer, whatToDo: answer });
const components = z.array(id).max(50, 'At most 50 components.').readonly();
const notice = words('A notice', 10_000);

/** What one can ask of a maintenance: the fields of the mutation of the same name. `newId` is made outside. */
export const maintenanceCommands = {
  ScheduleMaintenance: z.strictObject({
    title,
    why: words('Why', 2000),
    window: windowInput,
    components: components.default([]),
    affected: affectedInput.default({ words: '', segments: [], regions: [], accounts: [] }),
    disrupts: z.boolean('Say whether users would experience any disruption.'),
    impact: impact.default('none'),
    answers: answersInput.default({}),
    announcement: z.string().regex(/^announcement-[a-z0-9-]{1,80}$/, 'An announcement’s id starts with announcement-.').optional(),
    knownAt: instant.optional(),
  }),
  ReviseMaintenance: z.strictObject({
    title: title.optional(),
    why: words('Why', 2000).optional(),
    components: components.optional(),
    affected: affectedInput.optional(),
    disrupts: z.boolean().optional(),
    impact: impact.optional(),
    answers: answersInput.optional(),
    reason: why,
  }),
  MoveMaintenance: z.strictObject({ window: windowInput, reason: why }),
  CancelMaintenance: z.strictObject({ reason }),
  StartWork: z.strictObject({ effectiveAt: instant.optional() }),
  ReportProgress: z.strictObject({ newId, text: words('A report', 2000), answers: answersInput.default({}), nextReportAt: instant.optional() }),
  VerifyWork: z.strictObject({ effectiveAt: instant.optional() }),
  EndWork: z.strictObject({ effectiveAt: instant.optional(), text: words('A closing word', 2000).optional() }),
  DraftNotice: z.strictObject({ duty: dutyId, channel: id, text: notice }),
  SendNotice: z.strictObject({
    duty: dutyId,
    texts: z
      .array(z.strictObject({ channel: id, text: notice, evidence: z.union([httpsUrl, words('Evidence', 2000)]).optional() }))
      .min(1, 'Say what went out on 1 to 20 channels.').max(20, 'Say what went out on 1 to 20 channels.').readonly(),
    audience: words('The audience', 500).optional(),
  }),
  RecordDelivery: z.strictObject({ duty: dutyId, channel: id, delivered: z.boolean('Say whether it was delivered.'), reason: why }),
  WaiveNotice: z.strictObject({ duty: dutyId, reason }),
  AcknowledgeTold: z.strictObject({ team: z.enum(['marketing', 'customer-success']).optional() }),
  TellAccount: z.strictObject({ account, how: words('How', 120), at: instant.optional(), note: words('A note', 2000).optional() }),
  ExcludeAccount: z.strictObject({ account, reason }),
  ReadmitAccount: z.strictObject({ account, reason: why }),
  LinkAnnouncement: z.strictObject({ announcement: z.string().regex(/^announcement-[a-z0-9-]{1,80}$/, 'An announcement’s id starts with announcement-.').optional() }),
  CommentOnMaintenance: z.strictObject({ newId, text: words('A comment', 4000) }),
};

type Schemas = typeof maintenanceCommands;
export type MaintenanceCommandType = keyof Schemas;
/** One kind of command, by its type. */
export type MaintenanceOrder<Type extends MaintenanceCommandType> = { readonly type: Type } & Readonly<z.infer<Schemas[Type]>>;
export type MaintenanceCommand = { [Type in MaintenanceCommandType]: MaintenanceOrder<Type> }[MaintenanceCommandType];

/** Refused `InvalidInput`, with the path of the first fault in `field`. Null counts as left out. */
export const parseMaintenanceCommand = (type: MaintenanceCommandType, input: unknown): MaintenanceCommand | Refusal =>
  parseCommand(type, maintenanceCommands[type], input) as MaintenanceCommand | Refusal;
