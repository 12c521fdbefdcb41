import { z } from 'zod';
import { parserOf, type DomainEvent } from '../kernel/index.js';
import { facts } from '../playbook/facts.js';
import { audience, evidence, issuedItem, itemAudience, link, seat, surface, target, tierRef } from './announcement.values.js';

const reason = z.string().optional();
/** The clause of the playbook that a fact rests on, kept for the story it is told in. */
const clause = z.string().optional();
const date = z.iso.date();
/** Which item, and what it was called then. */
const item = { itemId: z.string(), title: z.string(), clause };

/** Everything that can have happened to an announcement; schema version 1 of each. */
export const announcementEvents = {
  AnnouncementProposed: z.object({
    title: z.string(),
    summary: z.string(),
    links: z.array(link).readonly(),
    facts,
    audience,
    target: target.nullable(),
    supportExpected: z.boolean(),
    /** What it is decided under for its whole life (R66). */
    playbook: z.object({ id: z.string(), version: z.int() }).readonly(),
    seats: z.tuple([seat, seat]).readonly(),
    suggestedTier: tierRef,
  }),
  /** What is given has changed; a null target takes the date away. */
  AnnouncementRevised: z.object({
    title: z.string().optional(),
    summary: z.string().optional(),
    links: z.array(link).readonly().optional(),
    audience: audience.optional(),
    target: target.nullable().optional(),
    reason,
  }),
  /** Re-opens both seats: `changed` says which facts did it, `reopened` whose agreement it took (R9a). */
  FactsRevised: z.object({
    facts,
    was: facts,
    changed: z.array(z.enum(['noticedBy', 'needsAction', 'knownRisk', 'kinds'])).readonly(),
    reopened: z.array(seat).readonly(),
    suggestedTier: tierRef,
    reason,
    clause,
  }),
  ChannelMessageRecorded: z.object({ url: z.string(), clause }),
  ChannelMessageWaived: z.object({ reason: z.string(), clause }),
  SupportExpectationChanged: z.object({ expected: z.boolean(), reason, clause }),
  CoordinatorNamed: z.object({ personId: z.string(), clause }),

  TierAgreed: z.object({ seat, personId: z.string(), tier: tierRef, facts, suggestedTier: tierRef, reason, clause }),
  TierObjected: z.object({ seat, personId: z.string(), tier: tierRef, reason: z.string(), clause }),
  AgreementWithdrawn: z.object({ seat, tier: tierRef, reason, clause }),
  /** Both seats hold the same tier of the same facts: it is in force (R3). */
  TierSettled: z.object({
    tier: tierRef,
    seats: z.array(z.object({ seat, personId: z.string() }).readonly()).readonly(),
    clause,
  }),

  ChecklistIssued: z.object({ tier: tierRef, items: z.array(issuedItem).readonly(), clause }),
  /** `items` is the whole list as it is now; what was recorded on kept ones stays (R9). */
  ChecklistReissued: z.object({
    tier: tierRef,
    items: z.array(issuedItem).readonly(),
    added: z.array(z.string()).readonly(),
    kept: z.array(z.string()).readonly(),
    removed: z.array(z.object({ id: z.string(), title: z.string() }).readonly()).readonly(),
    clause,
  }),
  ItemAdded: z.object({ item: issuedItem, due: date.nullable(), ownerId: z.string().nullable(), reason, clause }),
  /** `title` is the new one. */
  ItemReworded: z.object({
    ...item,
    detail: z.string().nullable(),
    was: z.object({ title: z.string(), detail: z.string().nullable() }).readonly(),
    reason,
  }),
  /** Null gives the item back to its rule. */
  ItemRescheduled: z.object({ ...item, due: date.nullable(), reason }),
  ItemAudienceChosen: z.object({ ...item, audience: itemAudience, reason }),
  ItemDropped: z.object({ ...item, reason: z.string() }),
  ItemRestored: z.object({ ...item, reason }),
  OwnerAssigned: z.object({
    items: z.array(z.object({ id: z.string(), title: z.string() }).readonly()).readonly(),
    ownerId: z.string().nullable(),
    clause,
  }),
  ListingTicked: z.object({ ...item, listingId: z.string(), label: z.string(), ticked: z.boolean(), url: z.string().optional() }),
  EvidenceRecorded: z.object({ ...item, evidence: z.array(evidence).readonly() }),
  ItemCompleted: z.object(item),
  ItemReopened: z.object({ ...item, reason: z.string() }),
  /** On the bar of that surface until `until`: the end of the last day in the zone. It takes the place of what the item said there before. */
  LinePutUp: z.object({ ...item, surface, text: z.string(), url: z.string().nullable(), lastDay: date, zone: z.string(), until: z.iso.datetime() }),
  LineTakenDown: z.object({ ...item, surface, text: z.string(), reason }),

  PlanConfirmed: z.object({ tier: tierRef, kept: z.int(), dropped: z.int(), clause }),
  /** It is out, since `at`. */
  AnnouncementMade: z.object({ tier: tierRef, at: z.iso.datetime() }),
  CompanyNewsMarked: z.object({ companyNews: z.boolean(), reason, clause }),
  AnnouncementWithdrawn: z.object({ reason: z.string() }),
  Commented: z.object({ commentId: z.string(), text: z.string() }),
};

type Schemas = typeof announcementEvents;
export type AnnouncementEventType = keyof Schemas;
export type AnnouncementEventData<Type extends AnnouncementEventType> = Readonly<z.infer<Schemas[Type]>>;
export type AnnouncementEvent = { [Type in AnnouncementEventType]: DomainEvent<Type, AnnouncementEventData<Type>> }[AnnouncementEventType];
/** One kind of event, by its type. */
export type AnnouncementFact<Type extends AnnouncementEventType> = Extract<AnnouncementEvent, { readonly type: Type }>;

export const happened = <Type extends AnnouncementEventType>(type: Type, data: AnnouncementEventData<Type>) =>
  ({ type, data }) as unknown as AnnouncementFact<Type>;

/** Throws `UnknownEventType` on what this release cannot read. */
export const parseAnnouncementEvent = parserOf<AnnouncementEvent>(announcementEvents);
