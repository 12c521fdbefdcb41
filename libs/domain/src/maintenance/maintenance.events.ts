import { z } from 'zod';
import { parserOf, type DomainEvent } from '../kernel/index.js';
import { affected, answers, channelRef, component, dutyId, impact, moment, owed, QUESTIONS, sentText, window } from './maintenance.values.js';

const reason = z.string().optional();
/** The clause of the playbook that a fact rests on, kept for the story it is told in. */
const clause = z.string().optional();
const instant = z.iso.datetime();
const owes = z.array(owed).readonly();
const duties = z.array(dutyId).readonly();

/** Everything that can have happened to a maintenance; schema version 1 of each. */
export const maintenanceEvents = {
  /** `owes` is empty where nothing disrupts: nothing is owed to users, and that is said (R50). */
  MaintenanceScheduled: z.object({
    title: z.string(),
    why: z.string(),
    window,
    components: z.array(component).readonly(),
    affected,
    disrupts: z.boolean(),
    impact,
    answers,
    announcementId: z.string().nullable(),
    playbook: z.object({ id: z.string(), version: z.int() }).readonly(),
    servicePage: z.string(),
    /** Since when somebody knew; the way from here to the teams' being told is measured (R51). */
    knownAt: instant,
    /** Until when Customer Success may name accounts to be called first; null where nothing is owed. */
    objectionUntil: instant.nullable(),
    owes,
    clause,
  }),
  /** What is given has changed. */
  MaintenanceRevised: z.object({
    title: z.string().optional(),
    why: z.string().optional(),
    components: z.array(component).readonly().optional(),
    affected: affected.optional(),
    disrupts: z.boolean().optional(),
    impact: impact.optional(),
    answers: answers.optional(),
    objectionUntil: instant.optional(),
    owes,
    /** What nobody needs to be told any more, since it was not said yet and no longer disrupts. */
    lapses: duties,
    reason,
    clause,
  }),
  /** `reopens`: whoever was told holds a wrong time (R57). `withdraws`: what was answered of the old window. */
  MaintenanceMoved: z.object({ window, was: window, owes, reopens: duties, withdraws: z.array(z.enum(QUESTIONS)).readonly().optional(), objectionUntil: instant.optional(), reason, clause }),
  MaintenanceCancelled: z.object({ owes, lapses: duties, reason: z.string(), clause }),

  /** Each may have truly happened before it was recorded: `at`. */
  WorkStarted: z.object({ at: instant, owes, clause }),
  ProgressReported: z.object({ reportId: z.string(), text: z.string(), answers, nextReportAt: instant.nullable() }),
  VerificationStarted: z.object({ at: instant }),
  WorkEnded: z.object({ at: instant, text: z.string().optional(), owes, clause }),

  NoticeDrafted: z.object({ duty: dutyId, channel: channelRef, text: z.string() }),
  NoticeSent: z.object({
    duty: dutyId,
    texts: z.array(sentText).readonly(),
    /** Who was written to, as it was that day, and which accounts were left out of it. */
    audience: z.string(),
    count: z.int().nullable(),
    excluded: z.array(z.string()).readonly(),
    /** The window that it tells of. */
    window,
    /** With this, it went out on every channel that the playbook asks for. */
    satisfies: z.boolean(),
    /** Given where the clock alone made it owed, as it does for work that runs over. */
    opens: owed.optional(),
    clause,
  }),
  /** `satisfies`: it had been taken for failed, and with it the notice is where it must be. `owes`: somebody holds a notice of what is over, who was thought to have none. */
  NoticeDelivered: z.object({ duty: dutyId, channel: channelRef, satisfies: z.boolean().optional(), owes: owes.optional() }),
  /** `reopens`: what is left does not reach whom it must. */
  NoticeFailed: z.object({ duty: dutyId, channel: channelRef, reason: z.string(), reopens: z.boolean() }),
  NoticeWaived: z.object({ duty: dutyId, reason: z.string(), opens: owed.optional(), clause }),

  ToldAcknowledged: z.object({ team: z.enum(['marketing', 'customer-success']), duties, clause }),
  /** `at` is when they were told, which may be before it was recorded. */
  AccountTold: z.object({ account: z.string(), moment, how: z.string(), at: instant, note: z.string().optional(), clause }),
  AccountExcluded: z.object({ account: z.string(), reason: z.string(), clause }),
  AccountReadmitted: z.object({ account: z.string(), reason }),
  AnnouncementLinked: z.object({ announcementId: z.string().nullable() }),
  MaintenanceCommented: z.object({ commentId: z.string(), text: z.string() }),
};

type Schemas = typeof maintenanceEvents;
export type MaintenanceEventType = keyof Schemas;
export type MaintenanceEventData<Type extends MaintenanceEventType> = Readonly<z.infer<Schemas[Type]>>;
export type MaintenanceEvent = { [Type in MaintenanceEventType]: DomainEvent<Type, MaintenanceEventData<Type>> }[MaintenanceEventType];
/** One kind of event, by its type. */
export type MaintenanceFact<Type extends MaintenanceEventType> = Extract<MaintenanceEvent, { readonly type: Type }>;

export const came = <Type extends MaintenanceEventType>(type: Type, data: MaintenanceEventData<Type>): readonly MaintenanceEvent[] =>
  [{ type, data } as unknown as MaintenanceEvent];

/** Throws `UnknownEventType` on what this release cannot read. */
export const parseMaintenanceEvent = parserOf<MaintenanceEvent>(maintenanceEvents);
