import { z } from 'zod';
import type { Refusal } from '../kernel/index.js';
import { httpsUrl, instant, newId, parseCommand, personId, reason, words } from '../kernel/inputs.js';
import { audienceInput, evidenceInput, factsInput, itemId, linkInput, localDate, seatInput, targetInput, tierId } from './announcement.inputs.js';
import { itemAudience } from './announcement.values.js';

const why = reason.optional();
const links = z.array(linkInput).max(20, 'An announcement has at most 20 links.').readonly();
const title = words('A title', 140);
const summary = words('A summary', 4000, 0);
const detail = words('A detail', 2000, 0);

/** What one can ask of an announcement: the fields of the mutation of the same name. `newId` is made outside. */
export const announcementCommands = {
  ProposeAnnouncement: z.strictObject({
    title,
    summary: summary.default(''),
    links: links.default([]),
    facts: factsInput,
    audience: audienceInput.default({ words: '', segments: [] }),
    target: targetInput.optional(),
    supportExpected: z.boolean().default(true),
    channelMessageUrl: httpsUrl.optional(),
    agreeToTier: tierId.optional(),
    seat: seatInput.optional(),
    agreeReason: why,
  }),
  ReviseAnnouncement: z
    .strictObject({
      title: title.optional(),
      summary: summary.optional(),
      links: links.optional(),
      facts: factsInput.optional(),
      audience: audienceInput.optional(),
      target: targetInput.optional(),
      clearTarget: z.boolean().default(false),
      reason: why,
    })
    .refine(({ target, clearTarget }) => target === undefined || !clearTarget, { message: 'Set the date or take it away, not both.', path: ['clearTarget'] }),
  RecordChannelMessage: z.strictObject({ url: httpsUrl }),
  WaiveChannelMessage: z.strictObject({ reason }),
  ExpectMarketingSupport: z.strictObject({ expected: z.boolean(), reason: why }),
  NameCoordinator: z.strictObject({ person: personId }),
  AgreeTier: z.strictObject({ tier: tierId, seat: seatInput.optional(), reason: why }),
  ObjectToTier: z.strictObject({ tier: tierId, seat: seatInput.optional(), reason }),
  WithdrawAgreement: z.strictObject({ seat: seatInput.optional(), reason: why }),
  ReissueChecklist: z.strictObject({}),
  AddItem: z.strictObject({
    newId,
    title,
    detail: detail.optional(),
    channels: z.array(tierId).max(20, 'An item has at most 20 channels.').readonly().default([]),
    due: localDate.optional(),
    owner: personId.optional(),
    needsLink: z.boolean().default(false),
    reason: why,
  }),
  RewordItem: z.strictObject({ item: itemId, title: title.optional(), detail: detail.optional(), reason: why }),
  RescheduleItem: z.strictObject({ item: itemId, due: localDate.optional(), reason: why }),
  ChooseItemAudience: z.strictObject({ item: itemId, audience: itemAudience, reason: why }),
  DropItem: z.strictObject({ item: itemId, reason }),
  RestoreItem: z.strictObject({ item: itemId, reason: why }),
  AssignOwner: z.strictObject({
    items: z.array(itemId).min(1, 'Name 1 to 100 items.').max(100, 'Name 1 to 100 items.').readonly(),
    owner: personId.optional(),
  }),
  TickListing: z.strictObject({ item: itemId, listing: tierId, ticked: z.boolean(), url: httpsUrl.optional() }),
  CompleteItem: z.strictObject({ item: itemId, evidence: z.array(evidenceInput).max(20, 'At most 20 pieces of evidence at once.').readonly().default([]) }),
  ReopenItem: z.strictObject({ item: itemId, reason }),
  PutLineUp: z.strictObject({ item: itemId, text: words('A line', 140), url: httpsUrl.optional(), lastDay: localDate }),
  TakeLineDown: z.strictObject({ item: itemId, reason: why }),
  ConfirmPlan: z.strictObject({}),
  Announce: z.strictObject({ effectiveAt: instant.optional() }),
  MarkCompanyNews: z.strictObject({ companyNews: z.boolean(), reason: why }),
  WithdrawAnnouncement: z.strictObject({ reason }),
  Comment: z.strictObject({ newId, text: words('A comment', 4000) }),
};

type Schemas = typeof announcementCommands;
export type AnnouncementCommandType = keyof Schemas;
type Fields<Type extends AnnouncementCommandType> = Readonly<z.infer<Schemas[Type]>>;
/** One kind of command, by its type. */
export type AnnouncementOrder<Type extends AnnouncementCommandType> =
  // Zod infers "no field may be there" from an empty object, which would forbid the type as well.
  { readonly type: Type } & (string extends keyof Fields<Type> ? unknown : Fields<Type>);
export type AnnouncementCommand = { [Type in AnnouncementCommandType]: AnnouncementOrder<Type> }[AnnouncementCommandType];

/** Refused `InvalidInput`, with the path of the first fault in `field`. Null counts as left out. */
export const parseAnnouncementCommand = (type: AnnouncementCommandType, input: unknown): AnnouncementCommand | Refusal =>
  parseCommand(type, announcementCommands[type], input) as AnnouncementCommand | Refusal;
