/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcknowledgeToldInput = {
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** One's own team; may be left out. */
  readonly team?: Team | null | undefined;
};

export type AddItemInput = {
  /** Channel ids of the playbook. */
  readonly channels?: ReadonlyArray<string> | null | undefined;
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  readonly detail?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  readonly due?: string | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  /** True where it is done only with a link. */
  readonly needsLink?: boolean | null | undefined;
  readonly owner?: string | null | undefined;
  readonly reason?: string | null | undefined;
  /** 1 to 140 characters. */
  readonly title: string;
};

export type AffectedInput = {
  readonly accounts?: ReadonlyArray<string> | null | undefined;
  readonly count?: number | null | undefined;
  readonly regions?: ReadonlyArray<string> | null | undefined;
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** Up to 500 characters. */
  readonly words?: string | null | undefined;
};

export type AgreeTierInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  /** Asked for when the tier is not the suggested one (R49d). */
  readonly reason?: string | null | undefined;
  /** Which seat, for one who could fill either. */
  readonly seat?: Team | null | undefined;
  readonly tier: string;
};

export type AgreementStatus =
  | 'AGREED'
  /** Two tiers are proposed, or a seat objects (R4). */
  | 'DISPUTED'
  | 'NOBODY'
  | 'ONE_SEAT';

export type AnnounceInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** When it truly went out, if not now; never in the future. */
  readonly effectiveAt?: string | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
};

export type AnnouncementFilter = {
  readonly coordinator?: string | null | undefined;
  /** The owner of a kept item. */
  readonly owner?: string | null | undefined;
  readonly states?: ReadonlyArray<AnnouncementState> | null | undefined;
  readonly targetFrom?: string | null | undefined;
  readonly targetUntil?: string | null | undefined;
  /** Words in title, summary or audience. */
  readonly text?: string | null | undefined;
  /** Tier ids, in force or suggested while none is in force. */
  readonly tiers?: ReadonlyArray<string> | null | undefined;
  /** A team whose seat is not filled. */
  readonly waitsFor?: Team | null | undefined;
};

export type AnnouncementOrder =
  | 'LAST_CHANGED'
  | 'PROPOSED'
  | 'TARGET_DATE'
  | 'TITLE';

export type AnnouncementState =
  /** Both seats agreed; the checklist is issued and tailored. */
  | 'AGREED'
  | 'ANNOUNCED'
  /** Every kept item has an owner and the plan is confirmed. */
  | 'PLANNED'
  /** Wants a tier that both seats agree to. */
  | 'PROPOSED'
  /** Final. */
  | 'WITHDRAWN';

/** Each up to 1,000 characters; what is left out stays as it was. */
export type AnswersInput = {
  readonly dataAtRisk?: string | null | undefined;
  readonly how?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly what?: string | null | undefined;
  readonly whatToDo?: string | null | undefined;
  readonly who?: string | null | undefined;
};

/** One of the two; without either: now. */
export type AsOf = {
  readonly revision?: number | null | undefined;
  readonly time?: string | null | undefined;
};

export type AssignOwnerInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  /** 1 to 100 item ids. */
  readonly items: ReadonlyArray<string>;
  readonly owner?: string | null | undefined;
};

export type AudienceInput = {
  /** Up to 20, each up to 60 characters of a-z, 0-9 and `-`. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** Up to 500 characters. */
  readonly words: string;
};

export type CancelMaintenanceInput = {
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly reason: string;
};

export type ChannelToldStatus =
  | 'NOT_TOLD'
  | 'TOLD'
  | 'WAIVED';

export type ChooseItemAudienceInput = {
  readonly audience: ItemAudience;
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly item: string;
  readonly reason?: string | null | undefined;
};

export type CommentInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly text: string;
};

export type CommentOnMaintenanceInput = {
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly text: string;
};

export type CompleteItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly item: string;
};

export type ConfirmPlanInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
};

export type DeliveryState =
  | 'DELIVERED'
  | 'FAILED'
  | 'SENT';

export type DifferenceKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type Direction =
  | 'ASCENDING'
  | 'DESCENDING';

export type DraftNoticeInput = {
  readonly channel: string;
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  /** For example `affected-users.planned`. */
  readonly duty: string;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly text: string;
};

export type DropItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly item: string;
  readonly reason: string;
};

export type EndWorkInput = {
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly effectiveAt?: string | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** A closing word, shown on the service page's list of what was done. */
  readonly text?: string | null | undefined;
};

export type EvidenceInput = {
  /** A channel of the item; may be left out where it has one. */
  readonly channel?: string | null | undefined;
  /** Up to 2,000 characters. */
  readonly text?: string | null | undefined;
  /** https only. */
  readonly url?: string | null | undefined;
};

export type ExcludeAccountInput = {
  readonly account: string;
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly reason: string;
};

export type ExpectMarketingSupportInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  readonly expected: boolean;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly reason?: string | null | undefined;
};

export type FactsInput = {
  readonly kinds: ReadonlyArray<Kind>;
  readonly knownRisk: boolean;
  readonly needsAction: boolean;
  readonly noticedBy: NoticedBy;
};

/** Statuspage's words; show them with the word impact. */
export type Impact =
  | 'CRITICAL'
  | 'MAJOR'
  | 'MINOR'
  | 'NONE';

export type ItemAudience =
  | 'AFFECTED'
  | 'ALL';

export type ItemOrigin =
  /** Added by Marketing. */
  | 'ADDED'
  /** From the tier's offer. */
  | 'OFFERED';

export type ItemState =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN';

export type Kind =
  | 'BACK_END'
  | 'BUG_FIX'
  | 'DOWNTIME'
  | 'FUNCTIONAL_CHANGE'
  | 'NEW_FEATURE'
  | 'OPT_IN_BETA'
  | 'UI_TWEAK';

export type LinkAnnouncementInput = {
  /** Left out: takes the link away. */
  readonly announcement?: string | null | undefined;
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
};

export type LinkInput = {
  /** Up to 120 characters. */
  readonly label?: string | null | undefined;
  /** https only, up to 2,000 characters, no credentials. */
  readonly url: string;
};

/** How it stands with the event store: whether what is asked for can be recorded just now. */
export type LogState =
  /** What is stored is not what was written: a backup must be restored. */
  | 'DAMAGED'
  /** It can be read and not written, for example because the disk is full; it is tried again without end. */
  | 'READ_ONLY'
  /** It cannot be reached. What is here can be read, nothing can be recorded; it is tried again without end. */
  | 'UNREACHABLE'
  /** All is well. */
  | 'UP';

export type MaintenanceFilter = {
  /** An account that is named or was told, by its whole name in any case. */
  readonly account?: string | null | undefined;
  readonly announcement?: string | null | undefined;
  /** Over, and somebody is still owed word. */
  readonly notClosed?: boolean | null | undefined;
  /** Under way, or still to come. */
  readonly open?: boolean | null | undefined;
  readonly phases?: ReadonlyArray<MaintenancePhase> | null | undefined;
  readonly startFrom?: string | null | undefined;
  readonly startUntil?: string | null | undefined;
  /** Words in title, reason, who is affected, or components. */
  readonly text?: string | null | undefined;
};

export type MaintenancePhase =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'SCHEDULED'
  /** Done and being checked; bar and page stay. */
  | 'VERIFYING';

export type MaintenanceWindowInput = {
  readonly end: string;
  readonly start: string;
  /** An IANA zone. */
  readonly zone: string;
};

export type MarkCompanyNewsInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  readonly companyNews: boolean;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly reason?: string | null | undefined;
};

export type MoveMaintenanceInput = {
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly reason?: string | null | undefined;
  readonly window: MaintenanceWindowInput;
};

export type NameCoordinatorInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly person: string;
};

export type NoticedBy =
  | 'MOST'
  | 'NONE'
  | 'SOME';

export type ObjectToTierInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly reason: string;
  readonly seat?: Team | null | undefined;
  readonly tier: string;
};

export type ProposeAnnouncementInput = {
  /** Asked for when the tier is not the suggested one (R49d). */
  readonly agreeReason?: string | null | undefined;
  /** Agrees to this tier at once, for the seat that the proposer holds. */
  readonly agreeToTier?: string | null | undefined;
  readonly audience?: AudienceInput | null | undefined;
  /** The link of the message in Marketing's channel (R10). */
  readonly channelMessageUrl?: string | null | undefined;
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  readonly facts: FactsInput;
  readonly links?: ReadonlyArray<LinkInput> | null | undefined;
  /** Which seat, for one who could fill either. */
  readonly seat?: Team | null | undefined;
  /** Up to 4,000 characters. */
  readonly summary?: string | null | undefined;
  /** False when no Marketing support is expected (R6); true by default. */
  readonly supportExpected?: boolean | null | undefined;
  readonly target?: TargetInput | null | undefined;
  /** 1 to 140 characters. */
  readonly title: string;
};

export type PublishPlaybookInput = {
  readonly commandId?: string | null | undefined;
  /** The whole playbook; faults are answered as `InvalidPlaybook` with the path in `field`. */
  readonly document: unknown;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  /** Why it changes. */
  readonly reason: string;
};

export type PutLineUpInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  /** An item that has a surface: the banner inside the product, or the one on the site. */
  readonly item: string;
  /** It is up until the end of this day, in the zone of the target; UTC without a target. 30 days ahead at the most. */
  readonly lastDay: string;
  /** Up to 140 characters, as everybody reads them. */
  readonly text: string;
  /** https alone; where the line leads. */
  readonly url?: string | null | undefined;
};

export type Question =
  | 'DATA_AT_RISK'
  | 'HOW'
  | 'UNTIL'
  | 'WHAT'
  | 'WHAT_TO_DO'
  | 'WHO';

export type ReadmitAccountInput = {
  readonly account: string;
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly reason?: string | null | undefined;
};

export type RecordChannelMessageInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly url: string;
};

export type RecordDeliveryInput = {
  readonly channel: string;
  readonly commandId?: string | null | undefined;
  readonly delivered: boolean;
  readonly dryRun?: boolean | null | undefined;
  readonly duty: string;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Asked for when it did not come through. */
  readonly reason?: string | null | undefined;
};

export type ReissueChecklistInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
};

export type ReopenItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly item: string;
  readonly reason: string;
};

export type ReportProgressInput = {
  readonly answers?: AnswersInput | null | undefined;
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly nextReportAt?: string | null | undefined;
  readonly text: string;
};

export type RescheduleItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  readonly due?: string | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly item: string;
  readonly reason?: string | null | undefined;
};

export type RestoreItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly item: string;
  readonly reason?: string | null | undefined;
};

export type ReviseAnnouncementInput = {
  readonly audience?: AudienceInput | null | undefined;
  /** Takes the date away. */
  readonly clearTarget?: boolean | null | undefined;
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  readonly facts?: FactsInput | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly links?: ReadonlyArray<LinkInput> | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly target?: TargetInput | null | undefined;
  readonly title?: string | null | undefined;
};

export type ReviseMaintenanceInput = {
  readonly affected?: AffectedInput | null | undefined;
  readonly answers?: AnswersInput | null | undefined;
  readonly commandId?: string | null | undefined;
  readonly components?: ReadonlyArray<string> | null | undefined;
  readonly disrupts?: boolean | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly impact?: Impact | null | undefined;
  readonly reason?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly why?: string | null | undefined;
};

export type RewordItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  readonly detail?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly item: string;
  readonly reason?: string | null | undefined;
  readonly title?: string | null | undefined;
};

export type ScheduleMaintenanceInput = {
  readonly affected?: AffectedInput | null | undefined;
  readonly announcement?: string | null | undefined;
  readonly answers?: AnswersInput | null | undefined;
  readonly commandId?: string | null | undefined;
  /** Component ids of the playbook. */
  readonly components?: ReadonlyArray<string> | null | undefined;
  /** Whether users would experience any disruption. */
  readonly disrupts: boolean;
  readonly dryRun?: boolean | null | undefined;
  /** -1, or left out: there is none yet. */
  readonly expectedRevision?: number | null | undefined;
  readonly impact?: Impact | null | undefined;
  /** Since when it is known, if that is not now. */
  readonly knownAt?: string | null | undefined;
  readonly title: string;
  readonly why: string;
  readonly window: MaintenanceWindowInput;
};

export type SeatState =
  | 'AGREED'
  | 'EMPTY'
  | 'OBJECTED';

export type SendNoticeInput = {
  /** To whom; who is affected when left out. */
  readonly audience?: string | null | undefined;
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly duty: string;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly texts: ReadonlyArray<SentTextInput>;
};

export type SentTextInput = {
  readonly channel: string;
  /** A link, or words, that show that it went out. */
  readonly evidence?: string | null | undefined;
  /** As it was sent. */
  readonly text: string;
};

export type StartWorkInput = {
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  /** When it truly began, if that is not now. */
  readonly effectiveAt?: string | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
};

export type TakeLineDownInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly item: string;
  readonly reason?: string | null | undefined;
};

export type TargetInput = {
  readonly date: string;
  /** `HH:MM` */
  readonly time?: string | null | undefined;
  /** An IANA zone. */
  readonly zone: string;
};

export type Team =
  | 'ADMIN'
  | 'CUSTOMER_SUCCESS'
  | 'MARKETING'
  | 'PRODUCT'
  | 'VIEWER';

export type TellAccountInput = {
  readonly account: string;
  readonly at?: string | null | undefined;
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  /** For example `Call`. */
  readonly how: string;
  readonly id: string;
  readonly note?: string | null | undefined;
};

export type TellingAudience =
  | 'AFFECTED_USERS'
  | 'CUSTOMER_SUCCESS'
  | 'MARKETING'
  | 'NAMED_ACCOUNTS';

export type TellingMoment =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'KNOWN'
  | 'MOVED'
  | 'PLANNED'
  | 'RUNNING_OVER'
  | 'STARTED';

export type TellingState =
  | 'ACKNOWLEDGED'
  | 'DELIVERED'
  /** It went out and did not come through: it is owed again. */
  | 'FAILED'
  /** Nobody needs it any more. */
  | 'LAPSED'
  /** This audience is not told of this. */
  | 'NEVER'
  | 'NOT_ACKNOWLEDGED'
  /** It may still come. */
  | 'NOT_YET'
  /** It may be done and is not owed. */
  | 'OPTIONAL'
  | 'OWED'
  | 'SENT'
  /** Told by the act itself: on the desk, by the bar, on the page; or accounts, one by one. */
  | 'TOLD'
  | 'WAIVED';

export type TickListingInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly item: string;
  readonly listing: string;
  readonly ticked: boolean;
  readonly url?: string | null | undefined;
};

export type TimelineFilter = {
  /** Of one announcement or playbook, by its global id. */
  readonly about?: string | null | undefined;
  /** What one person did. */
  readonly person?: string | null | undefined;
  readonly since?: string | null | undefined;
  readonly team?: Team | null | undefined;
  /** Event types, for example `TierAgreed`. */
  readonly types?: ReadonlyArray<string> | null | undefined;
  readonly until?: string | null | undefined;
};

export type VerifyWorkInput = {
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly effectiveAt?: string | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
};

export type WaiveChannelMessageInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly reason: string;
};

export type WaiveNoticeInput = {
  readonly commandId?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly duty: string;
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly reason: string;
};

export type WithdrawAgreementInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly reason?: string | null | undefined;
  readonly seat?: Team | null | undefined;
};

export type WithdrawAnnouncementInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: string | null | undefined;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The announcement. */
  readonly id: string;
  readonly reason: string;
};

export type WorkCollisionKind =
  /** News of the largest tier ships in the middle of the work. */
  | 'IN_WINDOW'
  /** Its banner and the bar of the work would show at once. */
  | 'TWO_BARS';

type CommandAnswer_Announcement_Fragment = { readonly __typename: 'Announcement', readonly id: string, readonly revision: number };

type CommandAnswer_Preview_Fragment = { readonly __typename: 'Preview' };

type CommandAnswer_Refused_Fragment = { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null };

export type CommandAnswerFragment =
  | CommandAnswer_Announcement_Fragment
  | CommandAnswer_Preview_Fragment
  | CommandAnswer_Refused_Fragment
;

export type ProposeAnnouncementMutationVariables = Exact<{
  input: ProposeAnnouncementInput;
}>;


export type ProposeAnnouncementMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ReviseAnnouncementMutationVariables = Exact<{
  input: ReviseAnnouncementInput;
}>;


export type ReviseAnnouncementMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type RecordChannelMessageMutationVariables = Exact<{
  input: RecordChannelMessageInput;
}>;


export type RecordChannelMessageMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type WaiveChannelMessageMutationVariables = Exact<{
  input: WaiveChannelMessageInput;
}>;


export type WaiveChannelMessageMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ExpectMarketingSupportMutationVariables = Exact<{
  input: ExpectMarketingSupportInput;
}>;


export type ExpectMarketingSupportMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type NameCoordinatorMutationVariables = Exact<{
  input: NameCoordinatorInput;
}>;


export type NameCoordinatorMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type AgreeTierMutationVariables = Exact<{
  input: AgreeTierInput;
}>;


export type AgreeTierMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ObjectToTierMutationVariables = Exact<{
  input: ObjectToTierInput;
}>;


export type ObjectToTierMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type WithdrawAgreementMutationVariables = Exact<{
  input: WithdrawAgreementInput;
}>;


export type WithdrawAgreementMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ReissueChecklistMutationVariables = Exact<{
  input: ReissueChecklistInput;
}>;


export type ReissueChecklistMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type AddItemMutationVariables = Exact<{
  input: AddItemInput;
}>;


export type AddItemMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type RewordItemMutationVariables = Exact<{
  input: RewordItemInput;
}>;


export type RewordItemMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type RescheduleItemMutationVariables = Exact<{
  input: RescheduleItemInput;
}>;


export type RescheduleItemMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ChooseItemAudienceMutationVariables = Exact<{
  input: ChooseItemAudienceInput;
}>;


export type ChooseItemAudienceMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type DropItemMutationVariables = Exact<{
  input: DropItemInput;
}>;


export type DropItemMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type RestoreItemMutationVariables = Exact<{
  input: RestoreItemInput;
}>;


export type RestoreItemMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type AssignOwnerMutationVariables = Exact<{
  input: AssignOwnerInput;
}>;


export type AssignOwnerMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type TickListingMutationVariables = Exact<{
  input: TickListingInput;
}>;


export type TickListingMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type CompleteItemMutationVariables = Exact<{
  input: CompleteItemInput;
}>;


export type CompleteItemMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ReopenItemMutationVariables = Exact<{
  input: ReopenItemInput;
}>;


export type ReopenItemMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type PutLineUpMutationVariables = Exact<{
  input: PutLineUpInput;
}>;


export type PutLineUpMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type TakeLineDownMutationVariables = Exact<{
  input: TakeLineDownInput;
}>;


export type TakeLineDownMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ConfirmPlanMutationVariables = Exact<{
  input: ConfirmPlanInput;
}>;


export type ConfirmPlanMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type AnnounceMutationVariables = Exact<{
  input: AnnounceInput;
}>;


export type AnnounceMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type MarkCompanyNewsMutationVariables = Exact<{
  input: MarkCompanyNewsInput;
}>;


export type MarkCompanyNewsMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type WithdrawAnnouncementMutationVariables = Exact<{
  input: WithdrawAnnouncementInput;
}>;


export type WithdrawAnnouncementMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type CommentMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentMutation = { readonly answer:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type SheetTierFragment = { readonly id: string, readonly name: string, readonly level: number, readonly of: number };

export type SheetPersonFragment = { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> };

export type SheetClauseFragment = { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number };

export type SheetRefusedFragment = { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null };

export type SheetItemFragment = { readonly id: string, readonly title: string, readonly detail: string | null, readonly origin: ItemOrigin, readonly state: ItemState, readonly surface: string | null, readonly mentionsHere: boolean, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly audience: ItemAudience | null, readonly audienceChoices: ReadonlyArray<ItemAudience>, readonly doneAt: string | null, readonly dropReason: string | null, readonly guideUrl: string | null, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly doneBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly droppedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly label: string, readonly ticked: boolean, readonly at: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly evidence: ReadonlyArray<{ readonly url: string | null, readonly text: string | null, readonly at: string, readonly channel: { readonly id: string, readonly label: string } | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly line: { readonly text: string, readonly url: string | null, readonly lastDay: string, readonly zone: string, readonly until: string, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null };

export type SheetSuggestionFragment = { readonly sentence: string, readonly byElimination: boolean, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number }>, readonly wouldChange: ReadonlyArray<{ readonly fact: string, readonly condition: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }> };

export type SheetPrecedentFragment = { readonly announcementId: string | null, readonly title: string, readonly url: string | null, readonly note: string | null, readonly likeness: number, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly dropped: ReadonlyArray<{ readonly title: string, readonly reason: string }> };

export type SheetFragment = { readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly standing: string, readonly title: string, readonly summary: string, readonly supportExpected: boolean, readonly companyNews: boolean, readonly proposedAt: string, readonly announcedAt: string | null, readonly withdrawnReason: string | null, readonly checklistOutdated: boolean, readonly playbookVersion: number, readonly updatedAt: string, readonly offersMaintenance: boolean, readonly links: ReadonlyArray<{ readonly url: string, readonly label: string | null }>, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly audience: { readonly words: string, readonly segments: ReadonlyArray<string> }, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus, readonly url: string | null, readonly reason: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly coordinator: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly reopenedBecause: string | null, readonly sentence: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly sentence: string, readonly byElimination: boolean, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number }>, readonly wouldChange: ReadonlyArray<{ readonly fact: string, readonly condition: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }> }, readonly precedents: ReadonlyArray<{ readonly announcementId: string | null, readonly title: string, readonly url: string | null, readonly note: string | null, readonly likeness: number, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly dropped: ReadonlyArray<{ readonly title: string, readonly reason: string }> }>, readonly checklist: ReadonlyArray<{ readonly id: string, readonly title: string, readonly detail: string | null, readonly origin: ItemOrigin, readonly state: ItemState, readonly surface: string | null, readonly mentionsHere: boolean, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly audience: ItemAudience | null, readonly audienceChoices: ReadonlyArray<ItemAudience>, readonly doneAt: string | null, readonly dropReason: string | null, readonly guideUrl: string | null, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly doneBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly droppedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly label: string, readonly ticked: boolean, readonly at: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly evidence: ReadonlyArray<{ readonly url: string | null, readonly text: string | null, readonly at: string, readonly channel: { readonly id: string, readonly label: string } | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly line: { readonly text: string, readonly url: string | null, readonly lastDay: string, readonly zone: string, readonly until: string, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }>, readonly progress: { readonly kept: number, readonly done: number, readonly unowned: number, readonly overdue: number }, readonly comments: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly workCollisions: ReadonlyArray<{ readonly because: string, readonly maintenance: { readonly id: string, readonly title: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string } } }>, readonly maintenances: ReadonlyArray<{ readonly id: string, readonly title: string, readonly phase: MaintenancePhase, readonly standing: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string } }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null }> };

export type SheetQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type SheetQuery = { readonly announcement: { readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly standing: string, readonly title: string, readonly summary: string, readonly supportExpected: boolean, readonly companyNews: boolean, readonly proposedAt: string, readonly announcedAt: string | null, readonly withdrawnReason: string | null, readonly checklistOutdated: boolean, readonly playbookVersion: number, readonly updatedAt: string, readonly offersMaintenance: boolean, readonly links: ReadonlyArray<{ readonly url: string, readonly label: string | null }>, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly audience: { readonly words: string, readonly segments: ReadonlyArray<string> }, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus, readonly url: string | null, readonly reason: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly coordinator: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly reopenedBecause: string | null, readonly sentence: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly sentence: string, readonly byElimination: boolean, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number }>, readonly wouldChange: ReadonlyArray<{ readonly fact: string, readonly condition: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }> }, readonly precedents: ReadonlyArray<{ readonly announcementId: string | null, readonly title: string, readonly url: string | null, readonly note: string | null, readonly likeness: number, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly dropped: ReadonlyArray<{ readonly title: string, readonly reason: string }> }>, readonly checklist: ReadonlyArray<{ readonly id: string, readonly title: string, readonly detail: string | null, readonly origin: ItemOrigin, readonly state: ItemState, readonly surface: string | null, readonly mentionsHere: boolean, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly audience: ItemAudience | null, readonly audienceChoices: ReadonlyArray<ItemAudience>, readonly doneAt: string | null, readonly dropReason: string | null, readonly guideUrl: string | null, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly doneBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly droppedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly label: string, readonly ticked: boolean, readonly at: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly evidence: ReadonlyArray<{ readonly url: string | null, readonly text: string | null, readonly at: string, readonly channel: { readonly id: string, readonly label: string } | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly line: { readonly text: string, readonly url: string | null, readonly lastDay: string, readonly zone: string, readonly until: string, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }>, readonly progress: { readonly kept: number, readonly done: number, readonly unowned: number, readonly overdue: number }, readonly comments: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly workCollisions: ReadonlyArray<{ readonly because: string, readonly maintenance: { readonly id: string, readonly title: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string } } }>, readonly maintenances: ReadonlyArray<{ readonly id: string, readonly title: string, readonly phase: MaintenancePhase, readonly standing: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string } }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null }> } | null };

export type SheetChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type SheetChangedSubscription = { readonly announcementChanged: { readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly standing: string, readonly title: string, readonly summary: string, readonly supportExpected: boolean, readonly companyNews: boolean, readonly proposedAt: string, readonly announcedAt: string | null, readonly withdrawnReason: string | null, readonly checklistOutdated: boolean, readonly playbookVersion: number, readonly updatedAt: string, readonly offersMaintenance: boolean, readonly links: ReadonlyArray<{ readonly url: string, readonly label: string | null }>, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly audience: { readonly words: string, readonly segments: ReadonlyArray<string> }, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus, readonly url: string | null, readonly reason: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly coordinator: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly reopenedBecause: string | null, readonly sentence: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly sentence: string, readonly byElimination: boolean, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number }>, readonly wouldChange: ReadonlyArray<{ readonly fact: string, readonly condition: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }> }, readonly precedents: ReadonlyArray<{ readonly announcementId: string | null, readonly title: string, readonly url: string | null, readonly note: string | null, readonly likeness: number, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly dropped: ReadonlyArray<{ readonly title: string, readonly reason: string }> }>, readonly checklist: ReadonlyArray<{ readonly id: string, readonly title: string, readonly detail: string | null, readonly origin: ItemOrigin, readonly state: ItemState, readonly surface: string | null, readonly mentionsHere: boolean, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly audience: ItemAudience | null, readonly audienceChoices: ReadonlyArray<ItemAudience>, readonly doneAt: string | null, readonly dropReason: string | null, readonly guideUrl: string | null, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly doneBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly droppedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly label: string, readonly ticked: boolean, readonly at: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly evidence: ReadonlyArray<{ readonly url: string | null, readonly text: string | null, readonly at: string, readonly channel: { readonly id: string, readonly label: string } | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly line: { readonly text: string, readonly url: string | null, readonly lastDay: string, readonly zone: string, readonly until: string, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }>, readonly progress: { readonly kept: number, readonly done: number, readonly unowned: number, readonly overdue: number }, readonly comments: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly workCollisions: ReadonlyArray<{ readonly because: string, readonly maintenance: { readonly id: string, readonly title: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string } } }>, readonly maintenances: ReadonlyArray<{ readonly id: string, readonly title: string, readonly phase: MaintenancePhase, readonly standing: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string } }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null }> } };

export type LinkedMaintenanceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LinkedMaintenanceChangedSubscription = { readonly maintenanceChanged: { readonly id: string, readonly announcement: { readonly id: string } | null } };

export type SheetChoicesQueryVariables = Exact<{
  version?: number | null | undefined;
}>;


export type SheetChoicesQuery = { readonly me: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> }>, readonly playbook: { readonly version: number, readonly firstStepChannel: string, readonly tiers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: number, readonly of: number }>, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null };

export type SuggestTierQueryVariables = Exact<{
  facts: FactsInput;
}>;


export type SuggestTierQuery = { readonly suggestTier: { readonly suggestion: { readonly sentence: string, readonly byElimination: boolean, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number }>, readonly wouldChange: ReadonlyArray<{ readonly fact: string, readonly condition: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }> }, readonly precedents: ReadonlyArray<{ readonly announcementId: string | null, readonly title: string, readonly url: string | null, readonly note: string | null, readonly likeness: number, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly dropped: ReadonlyArray<{ readonly title: string, readonly reason: string }> }> } };

export type ReissuePreviewMutationVariables = Exact<{
  input: ReissueChecklistInput;
}>;


export type ReissuePreviewMutation = { readonly answer:
    | { readonly __typename: 'Announcement' }
    | { readonly __typename: 'Preview', readonly difference: { readonly added: ReadonlyArray<{ readonly id: string, readonly title: string, readonly dueRule: string }>, readonly kept: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: ItemState }>, readonly removed: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type BoardRowFragment = { readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly updatedAt: string, readonly proposedAt: string, readonly announcedAt: string | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string } | null, readonly coordinator: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly agreement: { readonly status: AgreementStatus, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } }, readonly progress: { readonly kept: number, readonly done: number, readonly unowned: number, readonly overdue: number } };

export type BoardQueryVariables = Exact<{
  filter?: AnnouncementFilter | null | undefined;
  order?: AnnouncementOrder | null | undefined;
  direction?: Direction | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardQuery = { readonly announcements: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly updatedAt: string, readonly proposedAt: string, readonly announcedAt: string | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string } | null, readonly coordinator: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly agreement: { readonly status: AgreementStatus, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } }, readonly progress: { readonly kept: number, readonly done: number, readonly unowned: number, readonly overdue: number } } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type BoardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardChoicesQuery = { readonly playbook: { readonly seats: ReadonlyArray<Team>, readonly tiers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: number, readonly of: number }> } | null, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> }> };

export type BoardChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BoardChangedSubscription = { readonly announcementChanged: { readonly id: string, readonly state: AnnouncementState } };

export type LogStandingFragment = { readonly state: LogState, readonly asOf: string | null, readonly sentence: string | null };

export type LogStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type LogStatusQuery = { readonly logStatus: { readonly state: LogState, readonly asOf: string | null, readonly sentence: string | null } };

export type LogStatusChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LogStatusChangedSubscription = { readonly logStatusChanged: { readonly state: LogState, readonly asOf: string | null, readonly sentence: string | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null };

export type StoryEntryFragment = { readonly id: string, readonly sentence: string, readonly type: string, readonly team: Team, readonly recordedAt: string, readonly effectiveAt: string | null, readonly reason: string | null, readonly revision: number, readonly milestone: boolean, readonly actor: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null };

export type StoryQueryVariables = Exact<{
  about: string;
}>;


export type StoryQuery = { readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly sentence: string, readonly type: string, readonly team: Team, readonly recordedAt: string, readonly effectiveAt: string | null, readonly reason: string | null, readonly revision: number, readonly milestone: boolean, readonly actor: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type StoryAppendedSubscriptionVariables = Exact<{
  about: string;
}>;


export type StoryAppendedSubscription = { readonly timelineAppended: { readonly id: string, readonly sentence: string, readonly type: string, readonly team: Team, readonly recordedAt: string, readonly effectiveAt: string | null, readonly reason: string | null, readonly revision: number, readonly milestone: boolean, readonly actor: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } };

export type DeskMaintenanceFragment = { readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly nextReportAt: string | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string }, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly sent: ReadonlyArray<{ readonly at: string }> }> };

export type MaintenanceDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type MaintenanceDeskQuery = { readonly maintenanceDesk: { readonly underWay: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly nextReportAt: string | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string }, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly sent: ReadonlyArray<{ readonly at: string }> }> }>, readonly overdue: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly nextReportAt: string | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string }, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly sent: ReadonlyArray<{ readonly at: string }> }> }>, readonly next: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly nextReportAt: string | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string }, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly sent: ReadonlyArray<{ readonly at: string }> }> }>, readonly notClosed: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly nextReportAt: string | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string }, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly sent: ReadonlyArray<{ readonly at: string }> }> }>, readonly noticesOwed: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly nextReportAt: string | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string }, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly sent: ReadonlyArray<{ readonly at: string }> }> }>, readonly toAcknowledge: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly nextReportAt: string | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string }, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly sent: ReadonlyArray<{ readonly at: string }> }> }> } };

export type DeskMaintenanceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskMaintenanceChangedSubscription = { readonly maintenanceChanged: { readonly id: string } };

export type DeskAcknowledgeMutationVariables = Exact<{
  input: AcknowledgeToldInput;
}>;


export type DeskAcknowledgeMutation = { readonly acknowledgeTold:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null }
   };

export type DeskTierFragment = { readonly id: string, readonly name: string, readonly level: number, readonly of: number };

export type DeskPersonFragment = { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> };

export type DeskRefusedFragment = { readonly code: string, readonly because: string, readonly remedy: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null };

export type DeskAnnouncementFragment = { readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly supportExpected: boolean, readonly proposedAt: string, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus }, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly reopenedBecause: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string }> } };

export type DeskDecisionFragment = { readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly supportExpected: boolean, readonly proposedAt: string, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }>, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus }, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly reopenedBecause: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string }> } };

export type DeskItemFragment = { readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } };

export type DeskSheetFragment = { readonly counts: { readonly agreements: number, readonly agreementsElsewhere: number, readonly toMove: number, readonly mine: number, readonly overdue: number, readonly unowned: number, readonly underWay: number }, readonly agreements: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly supportExpected: boolean, readonly proposedAt: string, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }>, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus }, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly reopenedBecause: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string }> } }>, readonly agreementsElsewhere: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly supportExpected: boolean, readonly proposedAt: string, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus }, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly reopenedBecause: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string }> } }>, readonly toMove: ReadonlyArray<{ readonly action: string, readonly sentence: string, readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null, readonly agreement: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null } } }>, readonly mine: ReadonlyArray<{ readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } }>, readonly overdue: ReadonlyArray<{ readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } }>, readonly unowned: ReadonlyArray<{ readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } }> };

export type DeskQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskQuery = { readonly desk: { readonly counts: { readonly agreements: number, readonly agreementsElsewhere: number, readonly toMove: number, readonly mine: number, readonly overdue: number, readonly unowned: number, readonly underWay: number }, readonly agreements: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly supportExpected: boolean, readonly proposedAt: string, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }>, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus }, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly reopenedBecause: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string }> } }>, readonly agreementsElsewhere: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly supportExpected: boolean, readonly proposedAt: string, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus }, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly reopenedBecause: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string }> } }>, readonly toMove: ReadonlyArray<{ readonly action: string, readonly sentence: string, readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null, readonly agreement: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null } } }>, readonly mine: ReadonlyArray<{ readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } }>, readonly overdue: ReadonlyArray<{ readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } }>, readonly unowned: ReadonlyArray<{ readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } }> }, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> }> };

export type DeskChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskChangedSubscription = { readonly deskChanged: { readonly counts: { readonly agreements: number, readonly agreementsElsewhere: number, readonly toMove: number, readonly mine: number, readonly overdue: number, readonly unowned: number, readonly underWay: number }, readonly agreements: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly supportExpected: boolean, readonly proposedAt: string, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }>, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus }, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly reopenedBecause: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string }> } }>, readonly agreementsElsewhere: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly title: string, readonly standing: string, readonly supportExpected: boolean, readonly proposedAt: string, readonly proposedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null, readonly channelTold: { readonly status: ChannelToldStatus }, readonly agreement: { readonly status: AgreementStatus, readonly soughtSince: string, readonly ageHours: number, readonly warns: boolean, readonly chased: boolean, readonly sentence: string, readonly reopenedBecause: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null, readonly seats: ReadonlyArray<{ readonly team: Team, readonly state: SeatState, readonly at: string | null, readonly reason: string | null, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null }> }, readonly suggestion: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string }> } }>, readonly toMove: ReadonlyArray<{ readonly action: string, readonly sentence: string, readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null, readonly agreement: { readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number } | null } } }>, readonly mine: ReadonlyArray<{ readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } }>, readonly overdue: ReadonlyArray<{ readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } }>, readonly unowned: ReadonlyArray<{ readonly announcement: { readonly id: string, readonly revision: number, readonly title: string, readonly state: AnnouncementState, readonly target: { readonly date: string, readonly zone: string } | null }, readonly item: { readonly id: string, readonly title: string, readonly due: string | null, readonly dueRule: string, readonly overdue: boolean, readonly state: ItemState, readonly completionRule: string, readonly missing: ReadonlyArray<string>, readonly owner: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }> } }> } };

export type DeskAgreeMutationVariables = Exact<{
  input: AgreeTierInput;
}>;


export type DeskAgreeMutation = { readonly agreeTier:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number, readonly state: AnnouncementState, readonly standing: string }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null }
   };

export type DeskAssignMutationVariables = Exact<{
  input: AssignOwnerInput;
}>;


export type DeskAssignMutation = { readonly assignOwner:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null }
   };

export type DeskConfirmPlanMutationVariables = Exact<{
  input: ConfirmPlanInput;
}>;


export type DeskConfirmPlanMutation = { readonly confirmPlan:
    | { readonly __typename: 'Announcement', readonly id: string, readonly revision: number, readonly state: AnnouncementState }
    | { readonly __typename: 'Preview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null }
   };

export type CustomerSuccessMaintenanceFragment = { readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly impact: Impact, readonly objectionUntil: string | null, readonly paragraph: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly segments: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly count: number | null }, readonly components: ReadonlyArray<{ readonly label: string }>, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState, readonly since: string | null }> }>, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null, readonly holdsAnotherTime: boolean, readonly told: ReadonlyArray<{ readonly at: string, readonly how: string, readonly note: string | null, readonly moment: TellingMoment, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }> }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }> };

export type CustomerSuccessDeskQueryVariables = Exact<{
  zone: string;
}>;


export type CustomerSuccessDeskQuery = { readonly maintenanceDesk: { readonly underWay: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly impact: Impact, readonly objectionUntil: string | null, readonly paragraph: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly segments: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly count: number | null }, readonly components: ReadonlyArray<{ readonly label: string }>, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState, readonly since: string | null }> }>, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null, readonly holdsAnotherTime: boolean, readonly told: ReadonlyArray<{ readonly at: string, readonly how: string, readonly note: string | null, readonly moment: TellingMoment, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }> }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }> }>, readonly overdue: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly impact: Impact, readonly objectionUntil: string | null, readonly paragraph: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly segments: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly count: number | null }, readonly components: ReadonlyArray<{ readonly label: string }>, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState, readonly since: string | null }> }>, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null, readonly holdsAnotherTime: boolean, readonly told: ReadonlyArray<{ readonly at: string, readonly how: string, readonly note: string | null, readonly moment: TellingMoment, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }> }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }> }>, readonly next: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly impact: Impact, readonly objectionUntil: string | null, readonly paragraph: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly segments: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly count: number | null }, readonly components: ReadonlyArray<{ readonly label: string }>, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState, readonly since: string | null }> }>, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null, readonly holdsAnotherTime: boolean, readonly told: ReadonlyArray<{ readonly at: string, readonly how: string, readonly note: string | null, readonly moment: TellingMoment, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }> }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }> }>, readonly notClosed: ReadonlyArray<{ readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly standing: string, readonly disrupts: boolean, readonly impact: Impact, readonly objectionUntil: string | null, readonly paragraph: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly segments: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly count: number | null }, readonly components: ReadonlyArray<{ readonly label: string }>, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState, readonly since: string | null }> }>, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null, readonly holdsAnotherTime: boolean, readonly told: ReadonlyArray<{ readonly at: string, readonly how: string, readonly note: string | null, readonly moment: TellingMoment, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }> }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }> }> } };

export type CustomerSuccessChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CustomerSuccessChangedSubscription = { readonly maintenanceChanged: { readonly id: string } };

export type AccountHistoryQueryVariables = Exact<{
  account: string;
}>;


export type AccountHistoryQuery = { readonly maintenances: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly standing: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null, readonly told: ReadonlyArray<{ readonly at: string, readonly how: string, readonly note: string | null, readonly by: { readonly name: string } | null }> }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly sent: ReadonlyArray<{ readonly at: string, readonly excluded: ReadonlyArray<string>, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly texts: ReadonlyArray<{ readonly delivery: DeliveryState, readonly channel: { readonly id: string, readonly label: string } }> }> }> } }> } };

type MaintenanceCommandAnswer_Maintenance_Fragment = { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number };

type MaintenanceCommandAnswer_MaintenancePreview_Fragment = { readonly __typename: 'MaintenancePreview' };

type MaintenanceCommandAnswer_Refused_Fragment = { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null };

export type MaintenanceCommandAnswerFragment =
  | MaintenanceCommandAnswer_Maintenance_Fragment
  | MaintenanceCommandAnswer_MaintenancePreview_Fragment
  | MaintenanceCommandAnswer_Refused_Fragment
;

export type ScheduleMaintenanceMutationVariables = Exact<{
  input: ScheduleMaintenanceInput;
}>;


export type ScheduleMaintenanceMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ReviseMaintenanceMutationVariables = Exact<{
  input: ReviseMaintenanceInput;
}>;


export type ReviseMaintenanceMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type MoveMaintenanceMutationVariables = Exact<{
  input: MoveMaintenanceInput;
}>;


export type MoveMaintenanceMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type CancelMaintenanceMutationVariables = Exact<{
  input: CancelMaintenanceInput;
}>;


export type CancelMaintenanceMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type StartWorkMutationVariables = Exact<{
  input: StartWorkInput;
}>;


export type StartWorkMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type ReportProgressMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type VerifyWorkMutationVariables = Exact<{
  input: VerifyWorkInput;
}>;


export type VerifyWorkMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type EndWorkMutationVariables = Exact<{
  input: EndWorkInput;
}>;


export type EndWorkMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type DraftNoticeMutationVariables = Exact<{
  input: DraftNoticeInput;
}>;


export type DraftNoticeMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type SendNoticeMutationVariables = Exact<{
  input: SendNoticeInput;
}>;


export type SendNoticeMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDeliveryInput;
}>;


export type RecordDeliveryMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type WaiveNoticeMutationVariables = Exact<{
  input: WaiveNoticeInput;
}>;


export type WaiveNoticeMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type AcknowledgeToldMutationVariables = Exact<{
  input: AcknowledgeToldInput;
}>;


export type AcknowledgeToldMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type TellAccountMutationVariables = Exact<{
  input: TellAccountInput;
}>;


export type TellAccountMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ExcludeAccountMutationVariables = Exact<{
  input: ExcludeAccountInput;
}>;


export type ExcludeAccountMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type ReadmitAccountMutationVariables = Exact<{
  input: ReadmitAccountInput;
}>;


export type ReadmitAccountMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type LinkAnnouncementMutationVariables = Exact<{
  input: LinkAnnouncementInput;
}>;


export type LinkAnnouncementMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type CommentOnMaintenanceMutationVariables = Exact<{
  input: CommentOnMaintenanceInput;
}>;


export type CommentOnMaintenanceMutation = { readonly answer:
    | { readonly __typename: 'Maintenance', readonly id: string, readonly revision: number }
    | { readonly __typename: 'MaintenancePreview' }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type MaintenanceRowFragment = { readonly id: string, readonly phase: MaintenancePhase, readonly standing: string, readonly title: string, readonly disrupts: boolean, readonly impact: Impact, readonly overdueMinutes: number | null, readonly runningOverMinutes: number | null, readonly notClosed: boolean, readonly nextReportAt: string | null, readonly noticesOwed: ReadonlyArray<TellingMoment>, readonly unacknowledged: ReadonlyArray<TellingAudience>, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly regions: ReadonlyArray<string> } };

export type MaintenanceListQueryVariables = Exact<{
  open?: MaintenanceFilter | null | undefined;
  notClosed?: MaintenanceFilter | null | undefined;
  over?: MaintenanceFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type MaintenanceListQuery = { readonly open: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly phase: MaintenancePhase, readonly standing: string, readonly title: string, readonly disrupts: boolean, readonly impact: Impact, readonly overdueMinutes: number | null, readonly runningOverMinutes: number | null, readonly notClosed: boolean, readonly nextReportAt: string | null, readonly noticesOwed: ReadonlyArray<TellingMoment>, readonly unacknowledged: ReadonlyArray<TellingAudience>, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly regions: ReadonlyArray<string> } } }> }, readonly notClosed: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly phase: MaintenancePhase, readonly standing: string, readonly title: string, readonly disrupts: boolean, readonly impact: Impact, readonly overdueMinutes: number | null, readonly runningOverMinutes: number | null, readonly notClosed: boolean, readonly nextReportAt: string | null, readonly noticesOwed: ReadonlyArray<TellingMoment>, readonly unacknowledged: ReadonlyArray<TellingAudience>, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly regions: ReadonlyArray<string> } } }> }, readonly over: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly phase: MaintenancePhase, readonly standing: string, readonly title: string, readonly disrupts: boolean, readonly impact: Impact, readonly overdueMinutes: number | null, readonly runningOverMinutes: number | null, readonly notClosed: boolean, readonly nextReportAt: string | null, readonly noticesOwed: ReadonlyArray<TellingMoment>, readonly unacknowledged: ReadonlyArray<TellingAudience>, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly regions: ReadonlyArray<string> } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type MaintenanceListChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MaintenanceListChangedSubscription = { readonly maintenanceChanged: { readonly id: string } };

export type MaintenancePersonFragment = { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> };

export type MaintenanceClauseFragment = { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number };

export type MaintenanceRefusedFragment = { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null };

export type MaintenanceActFragment = { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null };

export type MaintenanceNoticeFragment = { readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null, readonly sent: ReadonlyArray<{ readonly at: string, readonly audience: string, readonly count: number | null, readonly excluded: ReadonlyArray<string>, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly texts: ReadonlyArray<{ readonly text: string, readonly evidence: string | null, readonly delivery: DeliveryState, readonly reason: string | null, readonly channel: { readonly id: string, readonly label: string } }> }>, readonly drafts: ReadonlyArray<{ readonly text: string, readonly byHand: boolean, readonly channel: { readonly id: string, readonly label: string } }> };

export type MaintenanceCollisionFragment = { readonly kind: WorkCollisionKind, readonly because: string, readonly announcement: { readonly id: string, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null } };

export type MaintenanceSheetFragment = { readonly id: string, readonly revision: number, readonly phase: MaintenancePhase, readonly standing: string, readonly title: string, readonly why: string, readonly disrupts: boolean, readonly impact: Impact, readonly scheduledAt: string, readonly knownAt: string, readonly cancelReason: string | null, readonly closingWord: string | null, readonly overdueMinutes: number | null, readonly runningOverMinutes: number | null, readonly notClosed: boolean, readonly objectionUntil: string | null, readonly knownToMarketing: number | null, readonly knownToCustomerSuccess: number | null, readonly noticeToStart: number | null, readonly nextReportAt: string | null, readonly servicePage: string, readonly playbookVersion: number, readonly updatedAt: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly components: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly affected: { readonly words: string, readonly segments: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly accounts: ReadonlyArray<string>, readonly count: number | null }, readonly answers: ReadonlyArray<{ readonly question: Question, readonly answer: string | null }>, readonly announcement: { readonly id: string, readonly title: string, readonly standing: string } | null, readonly collisions: ReadonlyArray<{ readonly kind: WorkCollisionKind, readonly because: string, readonly announcement: { readonly id: string, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null } }>, readonly scheduledBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly started: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly verifying: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly ended: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly cancelled: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState, readonly since: string | null, readonly by: ReadonlyArray<string>, readonly again: boolean, readonly reason: string | null }> }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null, readonly sent: ReadonlyArray<{ readonly at: string, readonly audience: string, readonly count: number | null, readonly excluded: ReadonlyArray<string>, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly texts: ReadonlyArray<{ readonly text: string, readonly evidence: string | null, readonly delivery: DeliveryState, readonly reason: string | null, readonly channel: { readonly id: string, readonly label: string } }> }>, readonly drafts: ReadonlyArray<{ readonly text: string, readonly byHand: boolean, readonly channel: { readonly id: string, readonly label: string } }> }>, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null, readonly holdsAnotherTime: boolean, readonly told: ReadonlyArray<{ readonly at: string, readonly how: string, readonly note: string | null, readonly moment: TellingMoment, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string, readonly nextReportAt: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly comments: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null }> };

export type MaintenanceSheetQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type MaintenanceSheetQuery = { readonly maintenance: { readonly id: string, readonly revision: number, readonly phase: MaintenancePhase, readonly standing: string, readonly title: string, readonly why: string, readonly disrupts: boolean, readonly impact: Impact, readonly scheduledAt: string, readonly knownAt: string, readonly cancelReason: string | null, readonly closingWord: string | null, readonly overdueMinutes: number | null, readonly runningOverMinutes: number | null, readonly notClosed: boolean, readonly objectionUntil: string | null, readonly knownToMarketing: number | null, readonly knownToCustomerSuccess: number | null, readonly noticeToStart: number | null, readonly nextReportAt: string | null, readonly servicePage: string, readonly playbookVersion: number, readonly updatedAt: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly components: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly affected: { readonly words: string, readonly segments: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly accounts: ReadonlyArray<string>, readonly count: number | null }, readonly answers: ReadonlyArray<{ readonly question: Question, readonly answer: string | null }>, readonly announcement: { readonly id: string, readonly title: string, readonly standing: string } | null, readonly collisions: ReadonlyArray<{ readonly kind: WorkCollisionKind, readonly because: string, readonly announcement: { readonly id: string, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null } }>, readonly scheduledBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly started: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly verifying: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly ended: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly cancelled: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState, readonly since: string | null, readonly by: ReadonlyArray<string>, readonly again: boolean, readonly reason: string | null }> }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null, readonly sent: ReadonlyArray<{ readonly at: string, readonly audience: string, readonly count: number | null, readonly excluded: ReadonlyArray<string>, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly texts: ReadonlyArray<{ readonly text: string, readonly evidence: string | null, readonly delivery: DeliveryState, readonly reason: string | null, readonly channel: { readonly id: string, readonly label: string } }> }>, readonly drafts: ReadonlyArray<{ readonly text: string, readonly byHand: boolean, readonly channel: { readonly id: string, readonly label: string } }> }>, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null, readonly holdsAnotherTime: boolean, readonly told: ReadonlyArray<{ readonly at: string, readonly how: string, readonly note: string | null, readonly moment: TellingMoment, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string, readonly nextReportAt: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly comments: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null }> } | null };

export type MaintenanceSheetChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type MaintenanceSheetChangedSubscription = { readonly maintenanceChanged: { readonly id: string, readonly revision: number, readonly phase: MaintenancePhase, readonly standing: string, readonly title: string, readonly why: string, readonly disrupts: boolean, readonly impact: Impact, readonly scheduledAt: string, readonly knownAt: string, readonly cancelReason: string | null, readonly closingWord: string | null, readonly overdueMinutes: number | null, readonly runningOverMinutes: number | null, readonly notClosed: boolean, readonly objectionUntil: string | null, readonly knownToMarketing: number | null, readonly knownToCustomerSuccess: number | null, readonly noticeToStart: number | null, readonly nextReportAt: string | null, readonly servicePage: string, readonly playbookVersion: number, readonly updatedAt: string, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly components: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly affected: { readonly words: string, readonly segments: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly accounts: ReadonlyArray<string>, readonly count: number | null }, readonly answers: ReadonlyArray<{ readonly question: Question, readonly answer: string | null }>, readonly announcement: { readonly id: string, readonly title: string, readonly standing: string } | null, readonly collisions: ReadonlyArray<{ readonly kind: WorkCollisionKind, readonly because: string, readonly announcement: { readonly id: string, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null } }>, readonly scheduledBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly started: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly verifying: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly ended: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly cancelled: { readonly at: string, readonly recordedAt: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState, readonly since: string | null, readonly by: ReadonlyArray<string>, readonly again: boolean, readonly reason: string | null }> }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null, readonly sent: ReadonlyArray<{ readonly at: string, readonly audience: string, readonly count: number | null, readonly excluded: ReadonlyArray<string>, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly texts: ReadonlyArray<{ readonly text: string, readonly evidence: string | null, readonly delivery: DeliveryState, readonly reason: string | null, readonly channel: { readonly id: string, readonly label: string } }> }>, readonly drafts: ReadonlyArray<{ readonly text: string, readonly byHand: boolean, readonly channel: { readonly id: string, readonly label: string } }> }>, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null, readonly holdsAnotherTime: boolean, readonly told: ReadonlyArray<{ readonly at: string, readonly how: string, readonly note: string | null, readonly moment: TellingMoment, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string, readonly nextReportAt: string | null, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly comments: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string, readonly by: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } | null }> } };

export type MaintenanceFormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MaintenanceFormChoicesQuery = { readonly maintenanceChoices: { readonly objectionHours: number, readonly servicePage: string, readonly components: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly noticeChannels: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly noticeBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null };

export type WorkUnderWayQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkUnderWayQuery = { readonly maintenances: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string } }> } };

export type WorkUnderWayChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WorkUnderWayChangedSubscription = { readonly maintenanceChanged: { readonly id: string } };

export type NoticeRefusedFragment = { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null };

export type NoticeFragment = { readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly clause: { readonly id: string, readonly quote: string } | null, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null, readonly drafts: ReadonlyArray<{ readonly text: string, readonly byHand: boolean, readonly channel: { readonly id: string, readonly label: string } }>, readonly sent: ReadonlyArray<{ readonly at: string, readonly audience: string, readonly count: number | null, readonly excluded: ReadonlyArray<string>, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly by: { readonly name: string } | null, readonly texts: ReadonlyArray<{ readonly text: string, readonly evidence: string | null, readonly delivery: DeliveryState, readonly reason: string | null, readonly channel: { readonly id: string, readonly label: string } }> }> };

export type NoticesOfMaintenanceFragment = { readonly id: string, readonly phase: MaintenancePhase, readonly title: string, readonly disrupts: boolean, readonly objectionUntil: string | null, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly affected: { readonly words: string, readonly count: number | null }, readonly accounts: ReadonlyArray<{ readonly name: string, readonly mustBeCalledFirst: string | null }>, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState, readonly since: string | null, readonly reason: string | null }> }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly moment: TellingMoment, readonly owed: boolean, readonly owedSince: string | null, readonly clause: { readonly id: string, readonly quote: string } | null, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null, readonly drafts: ReadonlyArray<{ readonly text: string, readonly byHand: boolean, readonly channel: { readonly id: string, readonly label: string } }>, readonly sent: ReadonlyArray<{ readonly at: string, readonly audience: string, readonly count: number | null, readonly excluded: ReadonlyArray<string>, readonly window: { readonly start: string, readonly end: string, readonly zone: string }, readonly by: { readonly name: string } | null, readonly texts: ReadonlyArray<{ readonly text: string, readonly evidence: string | null, readonly delivery: DeliveryState, readonly reason: string | null, readonly channel: { readonly id: string, readonly label: string } }> }> }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refused: { readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly playbookVersion: number } | null } | null }> };

export type ScheduleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ScheduleChoicesQuery = { readonly maintenanceChoices: { readonly components: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly noticeBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly announcements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string } }> } };

export type ScheduleForQueryVariables = Exact<{
  id: string;
}>;


export type ScheduleForQuery = { readonly announcement: { readonly id: string, readonly title: string, readonly summary: string, readonly audience: { readonly words: string, readonly segments: ReadonlyArray<string> }, readonly target: { readonly zone: string, readonly time: string | null, readonly instant: string } | null } | null };

export type ScheduleFollowsMutationVariables = Exact<{
  input: ScheduleMaintenanceInput;
}>;


export type ScheduleFollowsMutation = { readonly answer:
    | { readonly __typename: 'Maintenance' }
    | { readonly __typename: 'MaintenancePreview', readonly maintenance: { readonly objectionUntil: string | null, readonly collisions: ReadonlyArray<{ readonly kind: WorkCollisionKind, readonly because: string, readonly announcement: { readonly id: string, readonly target: { readonly date: string, readonly time: string | null, readonly zone: string, readonly instant: string } | null } }>, readonly tellings: ReadonlyArray<{ readonly audience: TellingAudience, readonly cells: ReadonlyArray<{ readonly moment: TellingMoment, readonly state: TellingState }> }> } }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly currentRevision: number | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type PlaybookVersionFragment = { readonly id: string, readonly version: number, readonly title: string, readonly publishedAt: string, readonly publishedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null };

export type PlaybookSheetFragment = { readonly agreementWarnsDaysBefore: number, readonly firstStepChannel: string, readonly seats: ReadonlyArray<Team>, readonly id: string, readonly version: number, readonly title: string, readonly publishedAt: string, readonly tiers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: number, readonly of: number, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number, readonly tierId: string | null }>, readonly offers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly detail: string | null, readonly dueRule: string, readonly completionRule: string, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } }> }>, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number, readonly tierId: string | null }>, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly precedents: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly note: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly dropped: ReadonlyArray<{ readonly title: string, readonly reason: string }> }>, readonly separateProcesses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } }>, readonly publishedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null };

export type PlaybookQueryVariables = Exact<{
  version?: number | null | undefined;
}>;


export type PlaybookQuery = { readonly playbook: { readonly agreementWarnsDaysBefore: number, readonly firstStepChannel: string, readonly seats: ReadonlyArray<Team>, readonly id: string, readonly version: number, readonly title: string, readonly publishedAt: string, readonly tiers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: number, readonly of: number, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number, readonly tierId: string | null }>, readonly offers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly detail: string | null, readonly dueRule: string, readonly completionRule: string, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } }> }>, readonly clauses: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number, readonly tierId: string | null }>, readonly channels: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly precedents: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly note: string | null, readonly tier: { readonly id: string, readonly name: string, readonly level: number, readonly of: number }, readonly facts: { readonly noticedBy: NoticedBy, readonly needsAction: boolean, readonly knownRisk: boolean, readonly kinds: ReadonlyArray<Kind> }, readonly dropped: ReadonlyArray<{ readonly title: string, readonly reason: string }> }>, readonly separateProcesses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } }>, readonly publishedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null } | null, readonly playbooks: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly publishedAt: string, readonly publishedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }>, readonly me: { readonly id: string, readonly teams: ReadonlyArray<Team> } | null };

export type PlaybookSourceQueryVariables = Exact<{
  version?: number | null | undefined;
}>;


export type PlaybookSourceQuery = { readonly playbook: { readonly version: number, readonly document: unknown } | null };

export type PlaybookDifferencesQueryVariables = Exact<{
  from: number;
  to: number;
}>;


export type PlaybookDifferencesQuery = { readonly playbookDifferences: ReadonlyArray<{ readonly path: string, readonly kind: DifferenceKind, readonly was: unknown, readonly now: unknown }> };

export type PlaybookAppendedSubscriptionVariables = Exact<{
  about: string;
}>;


export type PlaybookAppendedSubscription = { readonly timelineAppended: { readonly id: string } };

export type PublishPlaybookMutationVariables = Exact<{
  input: PublishPlaybookInput;
}>;


export type PublishPlaybookMutation = { readonly publishPlaybook:
    | { readonly __typename: 'Playbook', readonly id: string, readonly version: number, readonly title: string, readonly publishedAt: string, readonly publishedBy: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null }
    | { readonly __typename: 'PlaybookPreview', readonly playbook: { readonly version: number }, readonly differences: ReadonlyArray<{ readonly path: string, readonly kind: DifferenceKind, readonly was: unknown, readonly now: unknown }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null, readonly field: string | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null }
   };

export type RailCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type RailCountsQuery = { readonly desk: { readonly counts: { readonly agreements: number, readonly toMove: number, readonly mine: number, readonly overdue: number, readonly underWay: number } } };

export type RailCountsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RailCountsChangedSubscription = { readonly deskChanged: { readonly counts: { readonly agreements: number, readonly toMove: number, readonly mine: number, readonly overdue: number, readonly underWay: number } } };

export type RailCountFragment = { readonly agreements: number, readonly toMove: number, readonly mine: number, readonly overdue: number, readonly underWay: number };

export type RailMaintenanceQueryVariables = Exact<{ [key: string]: never; }>;


export type RailMaintenanceQuery = { readonly maintenanceDesk: { readonly counts: { readonly underWay: number, readonly noticesOwed: number, readonly toAcknowledge: number } } };

export type RailMaintenanceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RailMaintenanceChangedSubscription = { readonly maintenanceChanged: { readonly id: string } };

export type FindAnythingQueryVariables = Exact<{
  text: string;
}>;


export type FindAnythingQuery = { readonly announcements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly standing: string } }> }, readonly maintenances: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly standing: string } }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: boolean };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { readonly signInOptions: { readonly mode: string, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> }> } };

export type SignInMutationVariables = Exact<{
  person: string;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'Refused', readonly code: string, readonly because: string, readonly remedy: string | null }
    | { readonly __typename: 'Session', readonly expiresAt: string, readonly me: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } }
   };

export type TimelineRowFragment = { readonly id: string, readonly sentence: string, readonly type: string, readonly data: unknown, readonly team: Team, readonly recordedAt: string, readonly effectiveAt: string | null, readonly reason: string | null, readonly aboutId: string, readonly aboutTitle: string, readonly revision: number, readonly position: string, readonly milestone: boolean, readonly actor: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null };

export type TimelineQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly sentence: string, readonly type: string, readonly data: unknown, readonly team: Team, readonly recordedAt: string, readonly effectiveAt: string | null, readonly reason: string | null, readonly aboutId: string, readonly aboutTitle: string, readonly revision: number, readonly position: string, readonly milestone: boolean, readonly actor: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type TimelineChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineChoicesQuery = { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> }> };

export type TimelineAnnouncementsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type TimelineAnnouncementsQuery = { readonly announcements: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string } }> } };

export type TimelineAboutQueryVariables = Exact<{
  id: string;
}>;


export type TimelineAboutQuery = { readonly announcement: { readonly id: string, readonly title: string } | null };

export type TimelineAppendedSubscriptionVariables = Exact<{
  about?: string | null | undefined;
}>;


export type TimelineAppendedSubscription = { readonly timelineAppended: { readonly id: string, readonly sentence: string, readonly type: string, readonly data: unknown, readonly team: Team, readonly recordedAt: string, readonly effectiveAt: string | null, readonly reason: string | null, readonly aboutId: string, readonly aboutTitle: string, readonly revision: number, readonly position: string, readonly milestone: boolean, readonly actor: { readonly id: string, readonly name: string, readonly initials: string, readonly teams: ReadonlyArray<Team> } | null, readonly clause: { readonly id: string, readonly quote: string, readonly summary: string, readonly playbookVersion: number } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SheetClauseFragmentDoc = new TypedDocumentString(`
    fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
    `, {"fragmentName":"SheetClause"}) as unknown as TypedDocumentString<SheetClauseFragment, unknown>;
export const SheetRefusedFragmentDoc = new TypedDocumentString(`
    fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}
    fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}`, {"fragmentName":"SheetRefused"}) as unknown as TypedDocumentString<SheetRefusedFragment, unknown>;
export const CommandAnswerFragmentDoc = new TypedDocumentString(`
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
    fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`, {"fragmentName":"CommandAnswer"}) as unknown as TypedDocumentString<CommandAnswerFragment, unknown>;
export const SheetPersonFragmentDoc = new TypedDocumentString(`
    fragment SheetPerson on Person {
  id
  name
  initials
  teams
}
    `, {"fragmentName":"SheetPerson"}) as unknown as TypedDocumentString<SheetPersonFragment, unknown>;
export const SheetTierFragmentDoc = new TypedDocumentString(`
    fragment SheetTier on Tier {
  id
  name
  level
  of
}
    `, {"fragmentName":"SheetTier"}) as unknown as TypedDocumentString<SheetTierFragment, unknown>;
export const SheetSuggestionFragmentDoc = new TypedDocumentString(`
    fragment SheetSuggestion on TierSuggestion {
  sentence
  byElimination
  tier {
    ...SheetTier
  }
  clauses {
    ...SheetClause
  }
  wouldChange {
    fact
    condition
    tier {
      ...SheetTier
    }
    clause {
      ...SheetClause
    }
  }
}
    fragment SheetTier on Tier {
  id
  name
  level
  of
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}`, {"fragmentName":"SheetSuggestion"}) as unknown as TypedDocumentString<SheetSuggestionFragment, unknown>;
export const SheetPrecedentFragmentDoc = new TypedDocumentString(`
    fragment SheetPrecedent on Precedent {
  announcementId
  title
  url
  note
  likeness
  tier {
    ...SheetTier
  }
  facts {
    noticedBy
    needsAction
    knownRisk
    kinds
  }
  dropped {
    title
    reason
  }
}
    fragment SheetTier on Tier {
  id
  name
  level
  of
}`, {"fragmentName":"SheetPrecedent"}) as unknown as TypedDocumentString<SheetPrecedentFragment, unknown>;
export const SheetItemFragmentDoc = new TypedDocumentString(`
    fragment SheetItem on ChecklistItem {
  id
  title
  detail
  origin
  state
  surface
  mentionsHere
  due
  dueRule
  overdue
  completionRule
  missing
  audience
  audienceChoices
  doneAt
  dropReason
  guideUrl
  owner {
    ...SheetPerson
  }
  doneBy {
    ...SheetPerson
  }
  droppedBy {
    ...SheetPerson
  }
  channels {
    id
    label
  }
  listings {
    id
    label
    ticked
    at
    by {
      ...SheetPerson
    }
  }
  evidence {
    url
    text
    at
    channel {
      id
      label
    }
    by {
      ...SheetPerson
    }
  }
  line {
    text
    url
    lastDay
    zone
    until
    at
    by {
      ...SheetPerson
    }
  }
  clause {
    ...SheetClause
  }
}
    fragment SheetPerson on Person {
  id
  name
  initials
  teams
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}`, {"fragmentName":"SheetItem"}) as unknown as TypedDocumentString<SheetItemFragment, unknown>;
export const SheetFragmentDoc = new TypedDocumentString(`
    fragment Sheet on Announcement {
  id
  revision
  state
  standing
  title
  summary
  supportExpected
  companyNews
  proposedAt
  announcedAt
  withdrawnReason
  checklistOutdated
  playbookVersion
  updatedAt
  links {
    url
    label
  }
  facts {
    noticedBy
    needsAction
    knownRisk
    kinds
  }
  audience {
    words
    segments
  }
  target {
    date
    time
    zone
    instant
  }
  channelTold {
    status
    url
    reason
    at
    by {
      ...SheetPerson
    }
  }
  proposedBy {
    ...SheetPerson
  }
  coordinator {
    ...SheetPerson
  }
  agreement {
    status
    soughtSince
    ageHours
    warns
    chased
    reopenedBecause
    sentence
    tier {
      ...SheetTier
    }
    seats {
      team
      state
      at
      reason
      person {
        ...SheetPerson
      }
      tier {
        ...SheetTier
      }
    }
  }
  suggestion {
    ...SheetSuggestion
  }
  precedents {
    ...SheetPrecedent
  }
  checklist {
    ...SheetItem
  }
  progress {
    kept
    done
    unowned
    overdue
  }
  comments {
    id
    at
    text
    by {
      ...SheetPerson
    }
  }
  offersMaintenance
  workCollisions {
    because
    maintenance {
      id
      title
      window {
        start
        end
        zone
      }
    }
  }
  maintenances {
    id
    title
    phase
    standing
    window {
      start
      end
      zone
    }
  }
  actions {
    name
    allowed
    refused {
      ...SheetRefused
    }
  }
}
    fragment SheetTier on Tier {
  id
  name
  level
  of
}
fragment SheetPerson on Person {
  id
  name
  initials
  teams
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}
fragment SheetItem on ChecklistItem {
  id
  title
  detail
  origin
  state
  surface
  mentionsHere
  due
  dueRule
  overdue
  completionRule
  missing
  audience
  audienceChoices
  doneAt
  dropReason
  guideUrl
  owner {
    ...SheetPerson
  }
  doneBy {
    ...SheetPerson
  }
  droppedBy {
    ...SheetPerson
  }
  channels {
    id
    label
  }
  listings {
    id
    label
    ticked
    at
    by {
      ...SheetPerson
    }
  }
  evidence {
    url
    text
    at
    channel {
      id
      label
    }
    by {
      ...SheetPerson
    }
  }
  line {
    text
    url
    lastDay
    zone
    until
    at
    by {
      ...SheetPerson
    }
  }
  clause {
    ...SheetClause
  }
}
fragment SheetSuggestion on TierSuggestion {
  sentence
  byElimination
  tier {
    ...SheetTier
  }
  clauses {
    ...SheetClause
  }
  wouldChange {
    fact
    condition
    tier {
      ...SheetTier
    }
    clause {
      ...SheetClause
    }
  }
}
fragment SheetPrecedent on Precedent {
  announcementId
  title
  url
  note
  likeness
  tier {
    ...SheetTier
  }
  facts {
    noticedBy
    needsAction
    knownRisk
    kinds
  }
  dropped {
    title
    reason
  }
}`, {"fragmentName":"Sheet"}) as unknown as TypedDocumentString<SheetFragment, unknown>;
export const BoardRowFragmentDoc = new TypedDocumentString(`
    fragment BoardRow on Announcement {
  id
  revision
  state
  title
  standing
  updatedAt
  proposedAt
  announcedAt
  target {
    date
    time
    zone
  }
  coordinator {
    id
    name
    initials
    teams
  }
  agreement {
    status
    ageHours
    warns
    chased
    sentence
    tier {
      id
      name
      level
      of
    }
    seats {
      team
      state
    }
  }
  suggestion {
    tier {
      id
      name
      level
      of
    }
  }
  progress {
    kept
    done
    unowned
    overdue
  }
}
    `, {"fragmentName":"BoardRow"}) as unknown as TypedDocumentString<BoardRowFragment, unknown>;
export const LogStandingFragmentDoc = new TypedDocumentString(`
    fragment LogStanding on LogStatus {
  state
  asOf
  sentence
}
    `, {"fragmentName":"LogStanding"}) as unknown as TypedDocumentString<LogStandingFragment, unknown>;
export const StoryEntryFragmentDoc = new TypedDocumentString(`
    fragment StoryEntry on TimelineEntry {
  id
  sentence
  type
  team
  recordedAt
  effectiveAt
  reason
  revision
  milestone
  actor {
    id
    name
    initials
    teams
  }
  clause {
    id
    quote
    summary
    playbookVersion
  }
}
    `, {"fragmentName":"StoryEntry"}) as unknown as TypedDocumentString<StoryEntryFragment, unknown>;
export const DeskMaintenanceFragmentDoc = new TypedDocumentString(`
    fragment DeskMaintenance on Maintenance {
  id
  phase
  title
  standing
  disrupts
  nextReportAt
  window {
    start
    end
    zone
  }
  affected {
    words
  }
  notices {
    id
    moment
    owed
    owedSince
    sent {
      at
    }
  }
}
    `, {"fragmentName":"DeskMaintenance"}) as unknown as TypedDocumentString<DeskMaintenanceFragment, unknown>;
export const DeskPersonFragmentDoc = new TypedDocumentString(`
    fragment DeskPerson on Person {
  id
  name
  initials
  teams
}
    `, {"fragmentName":"DeskPerson"}) as unknown as TypedDocumentString<DeskPersonFragment, unknown>;
export const DeskTierFragmentDoc = new TypedDocumentString(`
    fragment DeskTier on Tier {
  id
  name
  level
  of
}
    `, {"fragmentName":"DeskTier"}) as unknown as TypedDocumentString<DeskTierFragment, unknown>;
export const DeskAnnouncementFragmentDoc = new TypedDocumentString(`
    fragment DeskAnnouncement on Announcement {
  id
  revision
  state
  title
  standing
  supportExpected
  proposedAt
  proposedBy {
    ...DeskPerson
  }
  target {
    date
    time
    zone
    instant
  }
  channelTold {
    status
  }
  agreement {
    status
    soughtSince
    ageHours
    warns
    chased
    sentence
    reopenedBecause
    tier {
      ...DeskTier
    }
    seats {
      team
      state
      at
      reason
      person {
        ...DeskPerson
      }
      tier {
        ...DeskTier
      }
    }
  }
  suggestion {
    tier {
      ...DeskTier
    }
    clauses {
      id
      quote
      summary
    }
  }
}
    fragment DeskTier on Tier {
  id
  name
  level
  of
}
fragment DeskPerson on Person {
  id
  name
  initials
  teams
}`, {"fragmentName":"DeskAnnouncement"}) as unknown as TypedDocumentString<DeskAnnouncementFragment, unknown>;
export const DeskRefusedFragmentDoc = new TypedDocumentString(`
    fragment DeskRefused on Refused {
  code
  because
  remedy
  clause {
    id
    quote
    playbookVersion
  }
}
    `, {"fragmentName":"DeskRefused"}) as unknown as TypedDocumentString<DeskRefusedFragment, unknown>;
export const DeskDecisionFragmentDoc = new TypedDocumentString(`
    fragment DeskDecision on Announcement {
  ...DeskAnnouncement
  actions {
    name
    allowed
    refused {
      ...DeskRefused
    }
  }
}
    fragment DeskTier on Tier {
  id
  name
  level
  of
}
fragment DeskPerson on Person {
  id
  name
  initials
  teams
}
fragment DeskRefused on Refused {
  code
  because
  remedy
  clause {
    id
    quote
    playbookVersion
  }
}
fragment DeskAnnouncement on Announcement {
  id
  revision
  state
  title
  standing
  supportExpected
  proposedAt
  proposedBy {
    ...DeskPerson
  }
  target {
    date
    time
    zone
    instant
  }
  channelTold {
    status
  }
  agreement {
    status
    soughtSince
    ageHours
    warns
    chased
    sentence
    reopenedBecause
    tier {
      ...DeskTier
    }
    seats {
      team
      state
      at
      reason
      person {
        ...DeskPerson
      }
      tier {
        ...DeskTier
      }
    }
  }
  suggestion {
    tier {
      ...DeskTier
    }
    clauses {
      id
      quote
      summary
    }
  }
}`, {"fragmentName":"DeskDecision"}) as unknown as TypedDocumentString<DeskDecisionFragment, unknown>;
export const DeskItemFragmentDoc = new TypedDocumentString(`
    fragment DeskItem on DeskItem {
  announcement {
    id
    revision
    title
    state
    target {
      date
      zone
    }
  }
  item {
    id
    title
    due
    dueRule
    overdue
    state
    completionRule
    missing
    owner {
      ...DeskPerson
    }
    channels {
      id
      label
    }
  }
}
    fragment DeskPerson on Person {
  id
  name
  initials
  teams
}`, {"fragmentName":"DeskItem"}) as unknown as TypedDocumentString<DeskItemFragment, unknown>;
export const DeskSheetFragmentDoc = new TypedDocumentString(`
    fragment DeskSheet on Desk {
  counts {
    agreements
    agreementsElsewhere
    toMove
    mine
    overdue
    unowned
    underWay
  }
  agreements {
    ...DeskDecision
  }
  agreementsElsewhere {
    ...DeskAnnouncement
  }
  toMove {
    announcement {
      id
      revision
      title
      state
      target {
        date
        zone
      }
      agreement {
        tier {
          ...DeskTier
        }
      }
    }
    action
    sentence
  }
  mine {
    ...DeskItem
  }
  overdue {
    ...DeskItem
  }
  unowned {
    ...DeskItem
  }
}
    fragment DeskTier on Tier {
  id
  name
  level
  of
}
fragment DeskPerson on Person {
  id
  name
  initials
  teams
}
fragment DeskRefused on Refused {
  code
  because
  remedy
  clause {
    id
    quote
    playbookVersion
  }
}
fragment DeskAnnouncement on Announcement {
  id
  revision
  state
  title
  standing
  supportExpected
  proposedAt
  proposedBy {
    ...DeskPerson
  }
  target {
    date
    time
    zone
    instant
  }
  channelTold {
    status
  }
  agreement {
    status
    soughtSince
    ageHours
    warns
    chased
    sentence
    reopenedBecause
    tier {
      ...DeskTier
    }
    seats {
      team
      state
      at
      reason
      person {
        ...DeskPerson
      }
      tier {
        ...DeskTier
      }
    }
  }
  suggestion {
    tier {
      ...DeskTier
    }
    clauses {
      id
      quote
      summary
    }
  }
}
fragment DeskDecision on Announcement {
  ...DeskAnnouncement
  actions {
    name
    allowed
    refused {
      ...DeskRefused
    }
  }
}
fragment DeskItem on DeskItem {
  announcement {
    id
    revision
    title
    state
    target {
      date
      zone
    }
  }
  item {
    id
    title
    due
    dueRule
    overdue
    state
    completionRule
    missing
    owner {
      ...DeskPerson
    }
    channels {
      id
      label
    }
  }
}`, {"fragmentName":"DeskSheet"}) as unknown as TypedDocumentString<DeskSheetFragment, unknown>;
export const NoticeRefusedFragmentDoc = new TypedDocumentString(`
    fragment NoticeRefused on Refused {
  code
  because
  remedy
  field
  clause {
    id
    quote
    playbookVersion
  }
}
    `, {"fragmentName":"NoticeRefused"}) as unknown as TypedDocumentString<NoticeRefusedFragment, unknown>;
export const CustomerSuccessMaintenanceFragmentDoc = new TypedDocumentString(`
    fragment CustomerSuccessMaintenance on Maintenance {
  id
  phase
  title
  standing
  disrupts
  impact
  objectionUntil
  window {
    start
    end
    zone
  }
  affected {
    words
    segments
    regions
    count
  }
  components {
    label
  }
  tellings(audiences: [CUSTOMER_SUCCESS]) {
    audience
    cells(moments: [KNOWN]) {
      moment
      state
      since
    }
  }
  accounts {
    name
    mustBeCalledFirst
    holdsAnotherTime
    told {
      at
      how
      note
      moment
      by {
        id
        name
        initials
        teams
      }
    }
  }
  paragraph(zone: $zone)
  actions(
    names: ["acknowledgeTold", "tellAccount", "excludeAccount", "readmitAccount"]
  ) {
    name
    allowed
    refused {
      ...NoticeRefused
    }
  }
}
    fragment NoticeRefused on Refused {
  code
  because
  remedy
  field
  clause {
    id
    quote
    playbookVersion
  }
}`, {"fragmentName":"CustomerSuccessMaintenance"}) as unknown as TypedDocumentString<CustomerSuccessMaintenanceFragment, unknown>;
export const MaintenanceClauseFragmentDoc = new TypedDocumentString(`
    fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
    `, {"fragmentName":"MaintenanceClause"}) as unknown as TypedDocumentString<MaintenanceClauseFragment, unknown>;
export const MaintenanceRefusedFragmentDoc = new TypedDocumentString(`
    fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}
    fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}`, {"fragmentName":"MaintenanceRefused"}) as unknown as TypedDocumentString<MaintenanceRefusedFragment, unknown>;
export const MaintenanceCommandAnswerFragmentDoc = new TypedDocumentString(`
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
    fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`, {"fragmentName":"MaintenanceCommandAnswer"}) as unknown as TypedDocumentString<MaintenanceCommandAnswerFragment, unknown>;
export const MaintenanceRowFragmentDoc = new TypedDocumentString(`
    fragment MaintenanceRow on Maintenance {
  id
  phase
  standing
  title
  disrupts
  impact
  overdueMinutes
  runningOverMinutes
  notClosed
  nextReportAt
  window {
    start
    end
    zone
  }
  affected {
    words
    regions
  }
  noticesOwed
  unacknowledged
}
    `, {"fragmentName":"MaintenanceRow"}) as unknown as TypedDocumentString<MaintenanceRowFragment, unknown>;
export const MaintenanceCollisionFragmentDoc = new TypedDocumentString(`
    fragment MaintenanceCollision on AnnouncementCollision {
  kind
  because
  announcement {
    id
    target {
      date
      time
      zone
      instant
    }
  }
}
    `, {"fragmentName":"MaintenanceCollision"}) as unknown as TypedDocumentString<MaintenanceCollisionFragment, unknown>;
export const MaintenancePersonFragmentDoc = new TypedDocumentString(`
    fragment MaintenancePerson on Person {
  id
  name
  initials
  teams
}
    `, {"fragmentName":"MaintenancePerson"}) as unknown as TypedDocumentString<MaintenancePersonFragment, unknown>;
export const MaintenanceActFragmentDoc = new TypedDocumentString(`
    fragment MaintenanceAct on Act {
  at
  recordedAt
  by {
    ...MaintenancePerson
  }
}
    fragment MaintenancePerson on Person {
  id
  name
  initials
  teams
}`, {"fragmentName":"MaintenanceAct"}) as unknown as TypedDocumentString<MaintenanceActFragment, unknown>;
export const MaintenanceNoticeFragmentDoc = new TypedDocumentString(`
    fragment MaintenanceNotice on Notice {
  id
  moment
  owed
  owedSince
  clause {
    ...MaintenanceClause
  }
  refused {
    ...MaintenanceRefused
  }
  sent {
    at
    audience
    count
    excluded
    by {
      ...MaintenancePerson
    }
    window {
      start
      end
      zone
    }
    texts {
      text
      evidence
      delivery
      reason
      channel {
        id
        label
      }
    }
  }
  drafts {
    text
    byHand
    channel {
      id
      label
    }
  }
}
    fragment MaintenancePerson on Person {
  id
  name
  initials
  teams
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`, {"fragmentName":"MaintenanceNotice"}) as unknown as TypedDocumentString<MaintenanceNoticeFragment, unknown>;
export const MaintenanceSheetFragmentDoc = new TypedDocumentString(`
    fragment MaintenanceSheet on Maintenance {
  id
  revision
  phase
  standing
  title
  why
  disrupts
  impact
  scheduledAt
  knownAt
  cancelReason
  closingWord
  overdueMinutes
  runningOverMinutes
  notClosed
  objectionUntil
  knownToMarketing
  knownToCustomerSuccess
  noticeToStart
  nextReportAt
  servicePage
  playbookVersion
  updatedAt
  window {
    start
    end
    zone
  }
  components {
    id
    label
  }
  affected {
    words
    segments
    regions
    accounts
    count
  }
  answers {
    question
    answer
  }
  announcement {
    id
    title
    standing
  }
  collisions {
    ...MaintenanceCollision
  }
  scheduledBy {
    ...MaintenancePerson
  }
  started {
    ...MaintenanceAct
  }
  verifying {
    ...MaintenanceAct
  }
  ended {
    ...MaintenanceAct
  }
  cancelled {
    ...MaintenanceAct
  }
  tellings {
    audience
    cells {
      moment
      state
      since
      by
      again
      reason
    }
  }
  notices {
    ...MaintenanceNotice
  }
  accounts {
    name
    mustBeCalledFirst
    holdsAnotherTime
    told {
      at
      how
      note
      moment
      by {
        ...MaintenancePerson
      }
    }
  }
  reports {
    id
    at
    text
    nextReportAt
    by {
      ...MaintenancePerson
    }
  }
  comments {
    id
    at
    text
    by {
      ...MaintenancePerson
    }
  }
  actions {
    name
    allowed
    refused {
      ...MaintenanceRefused
    }
  }
}
    fragment MaintenancePerson on Person {
  id
  name
  initials
  teams
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}
fragment MaintenanceAct on Act {
  at
  recordedAt
  by {
    ...MaintenancePerson
  }
}
fragment MaintenanceNotice on Notice {
  id
  moment
  owed
  owedSince
  clause {
    ...MaintenanceClause
  }
  refused {
    ...MaintenanceRefused
  }
  sent {
    at
    audience
    count
    excluded
    by {
      ...MaintenancePerson
    }
    window {
      start
      end
      zone
    }
    texts {
      text
      evidence
      delivery
      reason
      channel {
        id
        label
      }
    }
  }
  drafts {
    text
    byHand
    channel {
      id
      label
    }
  }
}
fragment MaintenanceCollision on AnnouncementCollision {
  kind
  because
  announcement {
    id
    target {
      date
      time
      zone
      instant
    }
  }
}`, {"fragmentName":"MaintenanceSheet"}) as unknown as TypedDocumentString<MaintenanceSheetFragment, unknown>;
export const NoticeFragmentDoc = new TypedDocumentString(`
    fragment Notice on Notice {
  id
  moment
  owed
  owedSince
  clause {
    id
    quote
  }
  refused {
    ...NoticeRefused
  }
  drafts {
    channel {
      id
      label
    }
    text
    byHand
  }
  sent {
    at
    audience
    count
    excluded
    window {
      start
      end
      zone
    }
    by {
      name
    }
    texts {
      channel {
        id
        label
      }
      text
      evidence
      delivery
      reason
    }
  }
}
    fragment NoticeRefused on Refused {
  code
  because
  remedy
  field
  clause {
    id
    quote
    playbookVersion
  }
}`, {"fragmentName":"Notice"}) as unknown as TypedDocumentString<NoticeFragment, unknown>;
export const NoticesOfMaintenanceFragmentDoc = new TypedDocumentString(`
    fragment NoticesOfMaintenance on Maintenance {
  id
  phase
  title
  disrupts
  objectionUntil
  window {
    start
    end
    zone
  }
  affected {
    words
    count
  }
  accounts {
    name
    mustBeCalledFirst
  }
  tellings {
    audience
    cells {
      moment
      state
      since
      reason
    }
  }
  notices {
    ...Notice
  }
  actions {
    name
    allowed
    refused {
      ...NoticeRefused
    }
  }
}
    fragment NoticeRefused on Refused {
  code
  because
  remedy
  field
  clause {
    id
    quote
    playbookVersion
  }
}
fragment Notice on Notice {
  id
  moment
  owed
  owedSince
  clause {
    id
    quote
  }
  refused {
    ...NoticeRefused
  }
  drafts {
    channel {
      id
      label
    }
    text
    byHand
  }
  sent {
    at
    audience
    count
    excluded
    window {
      start
      end
      zone
    }
    by {
      name
    }
    texts {
      channel {
        id
        label
      }
      text
      evidence
      delivery
      reason
    }
  }
}`, {"fragmentName":"NoticesOfMaintenance"}) as unknown as TypedDocumentString<NoticesOfMaintenanceFragment, unknown>;
export const PlaybookVersionFragmentDoc = new TypedDocumentString(`
    fragment PlaybookVersion on Playbook {
  id
  version
  title
  publishedAt
  publishedBy {
    id
    name
    initials
    teams
  }
}
    `, {"fragmentName":"PlaybookVersion"}) as unknown as TypedDocumentString<PlaybookVersionFragment, unknown>;
export const PlaybookSheetFragmentDoc = new TypedDocumentString(`
    fragment PlaybookSheet on Playbook {
  ...PlaybookVersion
  agreementWarnsDaysBefore
  firstStepChannel
  seats
  tiers {
    id
    name
    level
    of
    clauses {
      id
      quote
      summary
      playbookVersion
      tierId
    }
    offers {
      id
      title
      detail
      dueRule
      completionRule
      channels {
        id
        label
      }
      clause {
        id
        quote
        summary
        playbookVersion
      }
    }
  }
  clauses {
    id
    quote
    summary
    playbookVersion
    tierId
  }
  channels {
    id
    label
  }
  precedents {
    title
    url
    note
    tier {
      id
      name
      level
      of
    }
    facts {
      noticedBy
      needsAction
      knownRisk
      kinds
    }
    dropped {
      title
      reason
    }
  }
  separateProcesses {
    id
    title
    url
    clause {
      id
      quote
      summary
      playbookVersion
    }
  }
}
    fragment PlaybookVersion on Playbook {
  id
  version
  title
  publishedAt
  publishedBy {
    id
    name
    initials
    teams
  }
}`, {"fragmentName":"PlaybookSheet"}) as unknown as TypedDocumentString<PlaybookSheetFragment, unknown>;
export const RailCountFragmentDoc = new TypedDocumentString(`
    fragment RailCount on DeskCounts {
  agreements
  toMove
  mine
  overdue
  underWay
}
    `, {"fragmentName":"RailCount"}) as unknown as TypedDocumentString<RailCountFragment, unknown>;
export const TimelineRowFragmentDoc = new TypedDocumentString(`
    fragment TimelineRow on TimelineEntry {
  id
  sentence
  type
  data
  team
  recordedAt
  effectiveAt
  reason
  aboutId
  aboutTitle
  revision
  position
  milestone
  actor {
    id
    name
    initials
    teams
  }
  clause {
    id
    quote
    summary
    playbookVersion
  }
}
    `, {"fragmentName":"TimelineRow"}) as unknown as TypedDocumentString<TimelineRowFragment, unknown>;
export const ProposeAnnouncementDocument = new TypedDocumentString(`
    mutation ProposeAnnouncement($input: ProposeAnnouncementInput!) {
  answer: proposeAnnouncement(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<ProposeAnnouncementMutation, ProposeAnnouncementMutationVariables>;
export const ReviseAnnouncementDocument = new TypedDocumentString(`
    mutation ReviseAnnouncement($input: ReviseAnnouncementInput!) {
  answer: reviseAnnouncement(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<ReviseAnnouncementMutation, ReviseAnnouncementMutationVariables>;
export const RecordChannelMessageDocument = new TypedDocumentString(`
    mutation RecordChannelMessage($input: RecordChannelMessageInput!) {
  answer: recordChannelMessage(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<RecordChannelMessageMutation, RecordChannelMessageMutationVariables>;
export const WaiveChannelMessageDocument = new TypedDocumentString(`
    mutation WaiveChannelMessage($input: WaiveChannelMessageInput!) {
  answer: waiveChannelMessage(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<WaiveChannelMessageMutation, WaiveChannelMessageMutationVariables>;
export const ExpectMarketingSupportDocument = new TypedDocumentString(`
    mutation ExpectMarketingSupport($input: ExpectMarketingSupportInput!) {
  answer: expectMarketingSupport(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<ExpectMarketingSupportMutation, ExpectMarketingSupportMutationVariables>;
export const NameCoordinatorDocument = new TypedDocumentString(`
    mutation NameCoordinator($input: NameCoordinatorInput!) {
  answer: nameCoordinator(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<NameCoordinatorMutation, NameCoordinatorMutationVariables>;
export const AgreeTierDocument = new TypedDocumentString(`
    mutation AgreeTier($input: AgreeTierInput!) {
  answer: agreeTier(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<AgreeTierMutation, AgreeTierMutationVariables>;
export const ObjectToTierDocument = new TypedDocumentString(`
    mutation ObjectToTier($input: ObjectToTierInput!) {
  answer: objectToTier(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<ObjectToTierMutation, ObjectToTierMutationVariables>;
export const WithdrawAgreementDocument = new TypedDocumentString(`
    mutation WithdrawAgreement($input: WithdrawAgreementInput!) {
  answer: withdrawAgreement(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<WithdrawAgreementMutation, WithdrawAgreementMutationVariables>;
export const ReissueChecklistDocument = new TypedDocumentString(`
    mutation ReissueChecklist($input: ReissueChecklistInput!) {
  answer: reissueChecklist(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<ReissueChecklistMutation, ReissueChecklistMutationVariables>;
export const AddItemDocument = new TypedDocumentString(`
    mutation AddItem($input: AddItemInput!) {
  answer: addItem(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<AddItemMutation, AddItemMutationVariables>;
export const RewordItemDocument = new TypedDocumentString(`
    mutation RewordItem($input: RewordItemInput!) {
  answer: rewordItem(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<RewordItemMutation, RewordItemMutationVariables>;
export const RescheduleItemDocument = new TypedDocumentString(`
    mutation RescheduleItem($input: RescheduleItemInput!) {
  answer: rescheduleItem(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<RescheduleItemMutation, RescheduleItemMutationVariables>;
export const ChooseItemAudienceDocument = new TypedDocumentString(`
    mutation ChooseItemAudience($input: ChooseItemAudienceInput!) {
  answer: chooseItemAudience(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<ChooseItemAudienceMutation, ChooseItemAudienceMutationVariables>;
export const DropItemDocument = new TypedDocumentString(`
    mutation DropItem($input: DropItemInput!) {
  answer: dropItem(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<DropItemMutation, DropItemMutationVariables>;
export const RestoreItemDocument = new TypedDocumentString(`
    mutation RestoreItem($input: RestoreItemInput!) {
  answer: restoreItem(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<RestoreItemMutation, RestoreItemMutationVariables>;
export const AssignOwnerDocument = new TypedDocumentString(`
    mutation AssignOwner($input: AssignOwnerInput!) {
  answer: assignOwner(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<AssignOwnerMutation, AssignOwnerMutationVariables>;
export const TickListingDocument = new TypedDocumentString(`
    mutation TickListing($input: TickListingInput!) {
  answer: tickListing(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<TickListingMutation, TickListingMutationVariables>;
export const CompleteItemDocument = new TypedDocumentString(`
    mutation CompleteItem($input: CompleteItemInput!) {
  answer: completeItem(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<CompleteItemMutation, CompleteItemMutationVariables>;
export const ReopenItemDocument = new TypedDocumentString(`
    mutation ReopenItem($input: ReopenItemInput!) {
  answer: reopenItem(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<ReopenItemMutation, ReopenItemMutationVariables>;
export const PutLineUpDocument = new TypedDocumentString(`
    mutation PutLineUp($input: PutLineUpInput!) {
  answer: putLineUp(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<PutLineUpMutation, PutLineUpMutationVariables>;
export const TakeLineDownDocument = new TypedDocumentString(`
    mutation TakeLineDown($input: TakeLineDownInput!) {
  answer: takeLineDown(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<TakeLineDownMutation, TakeLineDownMutationVariables>;
export const ConfirmPlanDocument = new TypedDocumentString(`
    mutation ConfirmPlan($input: ConfirmPlanInput!) {
  answer: confirmPlan(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<ConfirmPlanMutation, ConfirmPlanMutationVariables>;
export const AnnounceDocument = new TypedDocumentString(`
    mutation Announce($input: AnnounceInput!) {
  answer: announce(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<AnnounceMutation, AnnounceMutationVariables>;
export const MarkCompanyNewsDocument = new TypedDocumentString(`
    mutation MarkCompanyNews($input: MarkCompanyNewsInput!) {
  answer: markCompanyNews(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<MarkCompanyNewsMutation, MarkCompanyNewsMutationVariables>;
export const WithdrawAnnouncementDocument = new TypedDocumentString(`
    mutation WithdrawAnnouncement($input: WithdrawAnnouncementInput!) {
  answer: withdrawAnnouncement(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<WithdrawAnnouncementMutation, WithdrawAnnouncementMutationVariables>;
export const CommentDocument = new TypedDocumentString(`
    mutation Comment($input: CommentInput!) {
  answer: comment(input: $input) {
    ...CommandAnswer
  }
}
    fragment CommandAnswer on AnnouncementAnswer {
  __typename
  ... on Announcement {
    id
    revision
  }
  ... on Refused {
    ...SheetRefused
  }
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
export const SheetDocument = new TypedDocumentString(`
    query Sheet($id: ID!, $asOf: AsOf) {
  announcement(id: $id, asOf: $asOf) {
    ...Sheet
  }
}
    fragment SheetTier on Tier {
  id
  name
  level
  of
}
fragment SheetPerson on Person {
  id
  name
  initials
  teams
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}
fragment SheetItem on ChecklistItem {
  id
  title
  detail
  origin
  state
  surface
  mentionsHere
  due
  dueRule
  overdue
  completionRule
  missing
  audience
  audienceChoices
  doneAt
  dropReason
  guideUrl
  owner {
    ...SheetPerson
  }
  doneBy {
    ...SheetPerson
  }
  droppedBy {
    ...SheetPerson
  }
  channels {
    id
    label
  }
  listings {
    id
    label
    ticked
    at
    by {
      ...SheetPerson
    }
  }
  evidence {
    url
    text
    at
    channel {
      id
      label
    }
    by {
      ...SheetPerson
    }
  }
  line {
    text
    url
    lastDay
    zone
    until
    at
    by {
      ...SheetPerson
    }
  }
  clause {
    ...SheetClause
  }
}
fragment SheetSuggestion on TierSuggestion {
  sentence
  byElimination
  tier {
    ...SheetTier
  }
  clauses {
    ...SheetClause
  }
  wouldChange {
    fact
    condition
    tier {
      ...SheetTier
    }
    clause {
      ...SheetClause
    }
  }
}
fragment SheetPrecedent on Precedent {
  announcementId
  title
  url
  note
  likeness
  tier {
    ...SheetTier
  }
  facts {
    noticedBy
    needsAction
    knownRisk
    kinds
  }
  dropped {
    title
    reason
  }
}
fragment Sheet on Announcement {
  id
  revision
  state
  standing
  title
  summary
  supportExpected
  companyNews
  proposedAt
  announcedAt
  withdrawnReason
  checklistOutdated
  playbookVersion
  updatedAt
  links {
    url
    label
  }
  facts {
    noticedBy
    needsAction
    knownRisk
    kinds
  }
  audience {
    words
    segments
  }
  target {
    date
    time
    zone
    instant
  }
  channelTold {
    status
    url
    reason
    at
    by {
      ...SheetPerson
    }
  }
  proposedBy {
    ...SheetPerson
  }
  coordinator {
    ...SheetPerson
  }
  agreement {
    status
    soughtSince
    ageHours
    warns
    chased
    reopenedBecause
    sentence
    tier {
      ...SheetTier
    }
    seats {
      team
      state
      at
      reason
      person {
        ...SheetPerson
      }
      tier {
        ...SheetTier
      }
    }
  }
  suggestion {
    ...SheetSuggestion
  }
  precedents {
    ...SheetPrecedent
  }
  checklist {
    ...SheetItem
  }
  progress {
    kept
    done
    unowned
    overdue
  }
  comments {
    id
    at
    text
    by {
      ...SheetPerson
    }
  }
  offersMaintenance
  workCollisions {
    because
    maintenance {
      id
      title
      window {
        start
        end
        zone
      }
    }
  }
  maintenances {
    id
    title
    phase
    standing
    window {
      start
      end
      zone
    }
  }
  actions {
    name
    allowed
    refused {
      ...SheetRefused
    }
  }
}`) as unknown as TypedDocumentString<SheetQuery, SheetQueryVariables>;
export const SheetChangedDocument = new TypedDocumentString(`
    subscription SheetChanged($id: ID!) {
  announcementChanged(id: $id) {
    ...Sheet
  }
}
    fragment SheetTier on Tier {
  id
  name
  level
  of
}
fragment SheetPerson on Person {
  id
  name
  initials
  teams
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}
fragment SheetItem on ChecklistItem {
  id
  title
  detail
  origin
  state
  surface
  mentionsHere
  due
  dueRule
  overdue
  completionRule
  missing
  audience
  audienceChoices
  doneAt
  dropReason
  guideUrl
  owner {
    ...SheetPerson
  }
  doneBy {
    ...SheetPerson
  }
  droppedBy {
    ...SheetPerson
  }
  channels {
    id
    label
  }
  listings {
    id
    label
    ticked
    at
    by {
      ...SheetPerson
    }
  }
  evidence {
    url
    text
    at
    channel {
      id
      label
    }
    by {
      ...SheetPerson
    }
  }
  line {
    text
    url
    lastDay
    zone
    until
    at
    by {
      ...SheetPerson
    }
  }
  clause {
    ...SheetClause
  }
}
fragment SheetSuggestion on TierSuggestion {
  sentence
  byElimination
  tier {
    ...SheetTier
  }
  clauses {
    ...SheetClause
  }
  wouldChange {
    fact
    condition
    tier {
      ...SheetTier
    }
    clause {
      ...SheetClause
    }
  }
}
fragment SheetPrecedent on Precedent {
  announcementId
  title
  url
  note
  likeness
  tier {
    ...SheetTier
  }
  facts {
    noticedBy
    needsAction
    knownRisk
    kinds
  }
  dropped {
    title
    reason
  }
}
fragment Sheet on Announcement {
  id
  revision
  state
  standing
  title
  summary
  supportExpected
  companyNews
  proposedAt
  announcedAt
  withdrawnReason
  checklistOutdated
  playbookVersion
  updatedAt
  links {
    url
    label
  }
  facts {
    noticedBy
    needsAction
    knownRisk
    kinds
  }
  audience {
    words
    segments
  }
  target {
    date
    time
    zone
    instant
  }
  channelTold {
    status
    url
    reason
    at
    by {
      ...SheetPerson
    }
  }
  proposedBy {
    ...SheetPerson
  }
  coordinator {
    ...SheetPerson
  }
  agreement {
    status
    soughtSince
    ageHours
    warns
    chased
    reopenedBecause
    sentence
    tier {
      ...SheetTier
    }
    seats {
      team
      state
      at
      reason
      person {
        ...SheetPerson
      }
      tier {
        ...SheetTier
      }
    }
  }
  suggestion {
    ...SheetSuggestion
  }
  precedents {
    ...SheetPrecedent
  }
  checklist {
    ...SheetItem
  }
  progress {
    kept
    done
    unowned
    overdue
  }
  comments {
    id
    at
    text
    by {
      ...SheetPerson
    }
  }
  offersMaintenance
  workCollisions {
    because
    maintenance {
      id
      title
      window {
        start
        end
        zone
      }
    }
  }
  maintenances {
    id
    title
    phase
    standing
    window {
      start
      end
      zone
    }
  }
  actions {
    name
    allowed
    refused {
      ...SheetRefused
    }
  }
}`) as unknown as TypedDocumentString<SheetChangedSubscription, SheetChangedSubscriptionVariables>;
export const LinkedMaintenanceChangedDocument = new TypedDocumentString(`
    subscription LinkedMaintenanceChanged {
  maintenanceChanged {
    id
    announcement {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LinkedMaintenanceChangedSubscription, LinkedMaintenanceChangedSubscriptionVariables>;
export const SheetChoicesDocument = new TypedDocumentString(`
    query SheetChoices($version: Int) {
  me {
    ...SheetPerson
  }
  people {
    ...SheetPerson
  }
  playbook(version: $version) {
    version
    firstStepChannel
    tiers {
      ...SheetTier
    }
    channels {
      id
      label
    }
  }
}
    fragment SheetTier on Tier {
  id
  name
  level
  of
}
fragment SheetPerson on Person {
  id
  name
  initials
  teams
}`) as unknown as TypedDocumentString<SheetChoicesQuery, SheetChoicesQueryVariables>;
export const SuggestTierDocument = new TypedDocumentString(`
    query SuggestTier($facts: FactsInput!) {
  suggestTier(facts: $facts) {
    suggestion {
      ...SheetSuggestion
    }
    precedents {
      ...SheetPrecedent
    }
  }
}
    fragment SheetTier on Tier {
  id
  name
  level
  of
}
fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetSuggestion on TierSuggestion {
  sentence
  byElimination
  tier {
    ...SheetTier
  }
  clauses {
    ...SheetClause
  }
  wouldChange {
    fact
    condition
    tier {
      ...SheetTier
    }
    clause {
      ...SheetClause
    }
  }
}
fragment SheetPrecedent on Precedent {
  announcementId
  title
  url
  note
  likeness
  tier {
    ...SheetTier
  }
  facts {
    noticedBy
    needsAction
    knownRisk
    kinds
  }
  dropped {
    title
    reason
  }
}`) as unknown as TypedDocumentString<SuggestTierQuery, SuggestTierQueryVariables>;
export const ReissuePreviewDocument = new TypedDocumentString(`
    mutation ReissuePreview($input: ReissueChecklistInput!) {
  answer: reissueChecklist(input: $input) {
    __typename
    ... on Preview {
      difference {
        added {
          id
          title
          dueRule
        }
        kept {
          id
          title
          state
        }
        removed {
          id
          title
        }
      }
    }
    ... on Refused {
      ...SheetRefused
    }
  }
}
    fragment SheetClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment SheetRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...SheetClause
  }
}`) as unknown as TypedDocumentString<ReissuePreviewMutation, ReissuePreviewMutationVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($filter: AnnouncementFilter, $order: AnnouncementOrder, $direction: Direction, $first: Int, $after: String) {
  announcements(
    filter: $filter
    order: $order
    direction: $direction
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...BoardRow
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment BoardRow on Announcement {
  id
  revision
  state
  title
  standing
  updatedAt
  proposedAt
  announcedAt
  target {
    date
    time
    zone
  }
  coordinator {
    id
    name
    initials
    teams
  }
  agreement {
    status
    ageHours
    warns
    chased
    sentence
    tier {
      id
      name
      level
      of
    }
    seats {
      team
      state
    }
  }
  suggestion {
    tier {
      id
      name
      level
      of
    }
  }
  progress {
    kept
    done
    unowned
    overdue
  }
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardChoicesDocument = new TypedDocumentString(`
    query BoardChoices {
  playbook {
    tiers {
      id
      name
      level
      of
    }
    seats
  }
  people {
    id
    name
    initials
    teams
  }
}
    `) as unknown as TypedDocumentString<BoardChoicesQuery, BoardChoicesQueryVariables>;
export const BoardChangedDocument = new TypedDocumentString(`
    subscription BoardChanged {
  announcementChanged {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<BoardChangedSubscription, BoardChangedSubscriptionVariables>;
export const LogStatusDocument = new TypedDocumentString(`
    query LogStatus {
  logStatus {
    ...LogStanding
  }
}
    fragment LogStanding on LogStatus {
  state
  asOf
  sentence
}`) as unknown as TypedDocumentString<LogStatusQuery, LogStatusQueryVariables>;
export const LogStatusChangedDocument = new TypedDocumentString(`
    subscription LogStatusChanged {
  logStatusChanged {
    ...LogStanding
  }
}
    fragment LogStanding on LogStatus {
  state
  asOf
  sentence
}`) as unknown as TypedDocumentString<LogStatusChangedSubscription, LogStatusChangedSubscriptionVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    initials
    teams
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($about: ID!) {
  timeline(filter: {about: $about}, first: 200) {
    edges {
      node {
        ...StoryEntry
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment StoryEntry on TimelineEntry {
  id
  sentence
  type
  team
  recordedAt
  effectiveAt
  reason
  revision
  milestone
  actor {
    id
    name
    initials
    teams
  }
  clause {
    id
    quote
    summary
    playbookVersion
  }
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const StoryAppendedDocument = new TypedDocumentString(`
    subscription StoryAppended($about: ID!) {
  timelineAppended(about: $about) {
    ...StoryEntry
  }
}
    fragment StoryEntry on TimelineEntry {
  id
  sentence
  type
  team
  recordedAt
  effectiveAt
  reason
  revision
  milestone
  actor {
    id
    name
    initials
    teams
  }
  clause {
    id
    quote
    summary
    playbookVersion
  }
}`) as unknown as TypedDocumentString<StoryAppendedSubscription, StoryAppendedSubscriptionVariables>;
export const MaintenanceDeskDocument = new TypedDocumentString(`
    query MaintenanceDesk {
  maintenanceDesk {
    underWay {
      ...DeskMaintenance
    }
    overdue {
      ...DeskMaintenance
    }
    next {
      ...DeskMaintenance
    }
    notClosed {
      ...DeskMaintenance
    }
    noticesOwed {
      ...DeskMaintenance
    }
    toAcknowledge {
      ...DeskMaintenance
    }
  }
}
    fragment DeskMaintenance on Maintenance {
  id
  phase
  title
  standing
  disrupts
  nextReportAt
  window {
    start
    end
    zone
  }
  affected {
    words
  }
  notices {
    id
    moment
    owed
    owedSince
    sent {
      at
    }
  }
}`) as unknown as TypedDocumentString<MaintenanceDeskQuery, MaintenanceDeskQueryVariables>;
export const DeskMaintenanceChangedDocument = new TypedDocumentString(`
    subscription DeskMaintenanceChanged {
  maintenanceChanged {
    id
  }
}
    `) as unknown as TypedDocumentString<DeskMaintenanceChangedSubscription, DeskMaintenanceChangedSubscriptionVariables>;
export const DeskAcknowledgeDocument = new TypedDocumentString(`
    mutation DeskAcknowledge($input: AcknowledgeToldInput!) {
  acknowledgeTold(input: $input) {
    __typename
    ... on Maintenance {
      id
      revision
    }
    ... on Refused {
      ...DeskRefused
    }
  }
}
    fragment DeskRefused on Refused {
  code
  because
  remedy
  clause {
    id
    quote
    playbookVersion
  }
}`) as unknown as TypedDocumentString<DeskAcknowledgeMutation, DeskAcknowledgeMutationVariables>;
export const DeskDocument = new TypedDocumentString(`
    query Desk {
  desk {
    ...DeskSheet
  }
  people {
    ...DeskPerson
  }
}
    fragment DeskTier on Tier {
  id
  name
  level
  of
}
fragment DeskPerson on Person {
  id
  name
  initials
  teams
}
fragment DeskRefused on Refused {
  code
  because
  remedy
  clause {
    id
    quote
    playbookVersion
  }
}
fragment DeskAnnouncement on Announcement {
  id
  revision
  state
  title
  standing
  supportExpected
  proposedAt
  proposedBy {
    ...DeskPerson
  }
  target {
    date
    time
    zone
    instant
  }
  channelTold {
    status
  }
  agreement {
    status
    soughtSince
    ageHours
    warns
    chased
    sentence
    reopenedBecause
    tier {
      ...DeskTier
    }
    seats {
      team
      state
      at
      reason
      person {
        ...DeskPerson
      }
      tier {
        ...DeskTier
      }
    }
  }
  suggestion {
    tier {
      ...DeskTier
    }
    clauses {
      id
      quote
      summary
    }
  }
}
fragment DeskDecision on Announcement {
  ...DeskAnnouncement
  actions {
    name
    allowed
    refused {
      ...DeskRefused
    }
  }
}
fragment DeskItem on DeskItem {
  announcement {
    id
    revision
    title
    state
    target {
      date
      zone
    }
  }
  item {
    id
    title
    due
    dueRule
    overdue
    state
    completionRule
    missing
    owner {
      ...DeskPerson
    }
    channels {
      id
      label
    }
  }
}
fragment DeskSheet on Desk {
  counts {
    agreements
    agreementsElsewhere
    toMove
    mine
    overdue
    unowned
    underWay
  }
  agreements {
    ...DeskDecision
  }
  agreementsElsewhere {
    ...DeskAnnouncement
  }
  toMove {
    announcement {
      id
      revision
      title
      state
      target {
        date
        zone
      }
      agreement {
        tier {
          ...DeskTier
        }
      }
    }
    action
    sentence
  }
  mine {
    ...DeskItem
  }
  overdue {
    ...DeskItem
  }
  unowned {
    ...DeskItem
  }
}`) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const DeskChangedDocument = new TypedDocumentString(`
    subscription DeskChanged {
  deskChanged {
    ...DeskSheet
  }
}
    fragment DeskTier on Tier {
  id
  name
  level
  of
}
fragment DeskPerson on Person {
  id
  name
  initials
  teams
}
fragment DeskRefused on Refused {
  code
  because
  remedy
  clause {
    id
    quote
    playbookVersion
  }
}
fragment DeskAnnouncement on Announcement {
  id
  revision
  state
  title
  standing
  supportExpected
  proposedAt
  proposedBy {
    ...DeskPerson
  }
  target {
    date
    time
    zone
    instant
  }
  channelTold {
    status
  }
  agreement {
    status
    soughtSince
    ageHours
    warns
    chased
    sentence
    reopenedBecause
    tier {
      ...DeskTier
    }
    seats {
      team
      state
      at
      reason
      person {
        ...DeskPerson
      }
      tier {
        ...DeskTier
      }
    }
  }
  suggestion {
    tier {
      ...DeskTier
    }
    clauses {
      id
      quote
      summary
    }
  }
}
fragment DeskDecision on Announcement {
  ...DeskAnnouncement
  actions {
    name
    allowed
    refused {
      ...DeskRefused
    }
  }
}
fragment DeskItem on DeskItem {
  announcement {
    id
    revision
    title
    state
    target {
      date
      zone
    }
  }
  item {
    id
    title
    due
    dueRule
    overdue
    state
    completionRule
    missing
    owner {
      ...DeskPerson
    }
    channels {
      id
      label
    }
  }
}
fragment DeskSheet on Desk {
  counts {
    agreements
    agreementsElsewhere
    toMove
    mine
    overdue
    unowned
    underWay
  }
  agreements {
    ...DeskDecision
  }
  agreementsElsewhere {
    ...DeskAnnouncement
  }
  toMove {
    announcement {
      id
      revision
      title
      state
      target {
        date
        zone
      }
      agreement {
        tier {
          ...DeskTier
        }
      }
    }
    action
    sentence
  }
  mine {
    ...DeskItem
  }
  overdue {
    ...DeskItem
  }
  unowned {
    ...DeskItem
  }
}`) as unknown as TypedDocumentString<DeskChangedSubscription, DeskChangedSubscriptionVariables>;
export const DeskAgreeDocument = new TypedDocumentString(`
    mutation DeskAgree($input: AgreeTierInput!) {
  agreeTier(input: $input) {
    __typename
    ... on Announcement {
      id
      revision
      state
      standing
    }
    ... on Refused {
      ...DeskRefused
    }
  }
}
    fragment DeskRefused on Refused {
  code
  because
  remedy
  clause {
    id
    quote
    playbookVersion
  }
}`) as unknown as TypedDocumentString<DeskAgreeMutation, DeskAgreeMutationVariables>;
export const DeskAssignDocument = new TypedDocumentString(`
    mutation DeskAssign($input: AssignOwnerInput!) {
  assignOwner(input: $input) {
    __typename
    ... on Announcement {
      id
      revision
    }
    ... on Refused {
      ...DeskRefused
    }
  }
}
    fragment DeskRefused on Refused {
  code
  because
  remedy
  clause {
    id
    quote
    playbookVersion
  }
}`) as unknown as TypedDocumentString<DeskAssignMutation, DeskAssignMutationVariables>;
export const DeskConfirmPlanDocument = new TypedDocumentString(`
    mutation DeskConfirmPlan($input: ConfirmPlanInput!) {
  confirmPlan(input: $input) {
    __typename
    ... on Announcement {
      id
      revision
      state
    }
    ... on Refused {
      ...DeskRefused
    }
  }
}
    fragment DeskRefused on Refused {
  code
  because
  remedy
  clause {
    id
    quote
    playbookVersion
  }
}`) as unknown as TypedDocumentString<DeskConfirmPlanMutation, DeskConfirmPlanMutationVariables>;
export const CustomerSuccessDeskDocument = new TypedDocumentString(`
    query CustomerSuccessDesk($zone: String!) {
  maintenanceDesk {
    underWay {
      ...CustomerSuccessMaintenance
    }
    overdue {
      ...CustomerSuccessMaintenance
    }
    next {
      ...CustomerSuccessMaintenance
    }
    notClosed {
      ...CustomerSuccessMaintenance
    }
  }
}
    fragment CustomerSuccessMaintenance on Maintenance {
  id
  phase
  title
  standing
  disrupts
  impact
  objectionUntil
  window {
    start
    end
    zone
  }
  affected {
    words
    segments
    regions
    count
  }
  components {
    label
  }
  tellings(audiences: [CUSTOMER_SUCCESS]) {
    audience
    cells(moments: [KNOWN]) {
      moment
      state
      since
    }
  }
  accounts {
    name
    mustBeCalledFirst
    holdsAnotherTime
    told {
      at
      how
      note
      moment
      by {
        id
        name
        initials
        teams
      }
    }
  }
  paragraph(zone: $zone)
  actions(
    names: ["acknowledgeTold", "tellAccount", "excludeAccount", "readmitAccount"]
  ) {
    name
    allowed
    refused {
      ...NoticeRefused
    }
  }
}
fragment NoticeRefused on Refused {
  code
  because
  remedy
  field
  clause {
    id
    quote
    playbookVersion
  }
}`) as unknown as TypedDocumentString<CustomerSuccessDeskQuery, CustomerSuccessDeskQueryVariables>;
export const CustomerSuccessChangedDocument = new TypedDocumentString(`
    subscription CustomerSuccessChanged {
  maintenanceChanged {
    id
  }
}
    `) as unknown as TypedDocumentString<CustomerSuccessChangedSubscription, CustomerSuccessChangedSubscriptionVariables>;
export const AccountHistoryDocument = new TypedDocumentString(`
    query AccountHistory($account: String!) {
  maintenances(
    filter: {account: $account}
    order: START
    direction: DESCENDING
    first: 25
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        id
        title
        standing
        window {
          start
          end
          zone
        }
        accounts(name: $account) {
          name
          mustBeCalledFirst
          told {
            at
            how
            note
            by {
              name
            }
          }
        }
        notices {
          id
          moment
          sent {
            at
            excluded
            window {
              start
              end
              zone
            }
            texts {
              channel {
                id
                label
              }
              delivery
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountHistoryQuery, AccountHistoryQueryVariables>;
export const ScheduleMaintenanceDocument = new TypedDocumentString(`
    mutation ScheduleMaintenance($input: ScheduleMaintenanceInput!) {
  answer: scheduleMaintenance(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<ScheduleMaintenanceMutation, ScheduleMaintenanceMutationVariables>;
export const ReviseMaintenanceDocument = new TypedDocumentString(`
    mutation ReviseMaintenance($input: ReviseMaintenanceInput!) {
  answer: reviseMaintenance(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<ReviseMaintenanceMutation, ReviseMaintenanceMutationVariables>;
export const MoveMaintenanceDocument = new TypedDocumentString(`
    mutation MoveMaintenance($input: MoveMaintenanceInput!) {
  answer: moveMaintenance(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<MoveMaintenanceMutation, MoveMaintenanceMutationVariables>;
export const CancelMaintenanceDocument = new TypedDocumentString(`
    mutation CancelMaintenance($input: CancelMaintenanceInput!) {
  answer: cancelMaintenance(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<CancelMaintenanceMutation, CancelMaintenanceMutationVariables>;
export const StartWorkDocument = new TypedDocumentString(`
    mutation StartWork($input: StartWorkInput!) {
  answer: startWork(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<StartWorkMutation, StartWorkMutationVariables>;
export const ReportProgressDocument = new TypedDocumentString(`
    mutation ReportProgress($input: ReportProgressInput!) {
  answer: reportProgress(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<ReportProgressMutation, ReportProgressMutationVariables>;
export const VerifyWorkDocument = new TypedDocumentString(`
    mutation VerifyWork($input: VerifyWorkInput!) {
  answer: verifyWork(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<VerifyWorkMutation, VerifyWorkMutationVariables>;
export const EndWorkDocument = new TypedDocumentString(`
    mutation EndWork($input: EndWorkInput!) {
  answer: endWork(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<EndWorkMutation, EndWorkMutationVariables>;
export const DraftNoticeDocument = new TypedDocumentString(`
    mutation DraftNotice($input: DraftNoticeInput!) {
  answer: draftNotice(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<DraftNoticeMutation, DraftNoticeMutationVariables>;
export const SendNoticeDocument = new TypedDocumentString(`
    mutation SendNotice($input: SendNoticeInput!) {
  answer: sendNotice(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<SendNoticeMutation, SendNoticeMutationVariables>;
export const RecordDeliveryDocument = new TypedDocumentString(`
    mutation RecordDelivery($input: RecordDeliveryInput!) {
  answer: recordDelivery(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const WaiveNoticeDocument = new TypedDocumentString(`
    mutation WaiveNotice($input: WaiveNoticeInput!) {
  answer: waiveNotice(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<WaiveNoticeMutation, WaiveNoticeMutationVariables>;
export const AcknowledgeToldDocument = new TypedDocumentString(`
    mutation AcknowledgeTold($input: AcknowledgeToldInput!) {
  answer: acknowledgeTold(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<AcknowledgeToldMutation, AcknowledgeToldMutationVariables>;
export const TellAccountDocument = new TypedDocumentString(`
    mutation TellAccount($input: TellAccountInput!) {
  answer: tellAccount(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<TellAccountMutation, TellAccountMutationVariables>;
export const ExcludeAccountDocument = new TypedDocumentString(`
    mutation ExcludeAccount($input: ExcludeAccountInput!) {
  answer: excludeAccount(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<ExcludeAccountMutation, ExcludeAccountMutationVariables>;
export const ReadmitAccountDocument = new TypedDocumentString(`
    mutation ReadmitAccount($input: ReadmitAccountInput!) {
  answer: readmitAccount(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<ReadmitAccountMutation, ReadmitAccountMutationVariables>;
export const LinkAnnouncementDocument = new TypedDocumentString(`
    mutation LinkAnnouncement($input: LinkAnnouncementInput!) {
  answer: linkAnnouncement(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<LinkAnnouncementMutation, LinkAnnouncementMutationVariables>;
export const CommentOnMaintenanceDocument = new TypedDocumentString(`
    mutation CommentOnMaintenance($input: CommentOnMaintenanceInput!) {
  answer: commentOnMaintenance(input: $input) {
    ...MaintenanceCommandAnswer
  }
}
    fragment MaintenanceCommandAnswer on MaintenanceAnswer {
  __typename
  ... on Maintenance {
    id
    revision
  }
  ... on Refused {
    ...MaintenanceRefused
  }
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}`) as unknown as TypedDocumentString<CommentOnMaintenanceMutation, CommentOnMaintenanceMutationVariables>;
export const MaintenanceListDocument = new TypedDocumentString(`
    query MaintenanceList($open: MaintenanceFilter, $notClosed: MaintenanceFilter, $over: MaintenanceFilter, $first: Int) {
  open: maintenances(
    filter: $open
    order: START
    direction: ASCENDING
    first: 100
  ) {
    edges {
      node {
        ...MaintenanceRow
      }
    }
    totalCount
  }
  notClosed: maintenances(
    filter: $notClosed
    order: START
    direction: ASCENDING
    first: 50
  ) {
    edges {
      node {
        ...MaintenanceRow
      }
    }
    totalCount
  }
  over: maintenances(
    filter: $over
    order: START
    direction: DESCENDING
    first: $first
  ) {
    edges {
      node {
        ...MaintenanceRow
      }
    }
    totalCount
    totalCountIsCapped
    pageInfo {
      hasNextPage
    }
  }
}
    fragment MaintenanceRow on Maintenance {
  id
  phase
  standing
  title
  disrupts
  impact
  overdueMinutes
  runningOverMinutes
  notClosed
  nextReportAt
  window {
    start
    end
    zone
  }
  affected {
    words
    regions
  }
  noticesOwed
  unacknowledged
}`) as unknown as TypedDocumentString<MaintenanceListQuery, MaintenanceListQueryVariables>;
export const MaintenanceListChangedDocument = new TypedDocumentString(`
    subscription MaintenanceListChanged {
  maintenanceChanged {
    id
  }
}
    `) as unknown as TypedDocumentString<MaintenanceListChangedSubscription, MaintenanceListChangedSubscriptionVariables>;
export const MaintenanceSheetDocument = new TypedDocumentString(`
    query MaintenanceSheet($id: ID!, $asOf: AsOf) {
  maintenance(id: $id, asOf: $asOf) {
    ...MaintenanceSheet
  }
}
    fragment MaintenancePerson on Person {
  id
  name
  initials
  teams
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}
fragment MaintenanceAct on Act {
  at
  recordedAt
  by {
    ...MaintenancePerson
  }
}
fragment MaintenanceNotice on Notice {
  id
  moment
  owed
  owedSince
  clause {
    ...MaintenanceClause
  }
  refused {
    ...MaintenanceRefused
  }
  sent {
    at
    audience
    count
    excluded
    by {
      ...MaintenancePerson
    }
    window {
      start
      end
      zone
    }
    texts {
      text
      evidence
      delivery
      reason
      channel {
        id
        label
      }
    }
  }
  drafts {
    text
    byHand
    channel {
      id
      label
    }
  }
}
fragment MaintenanceCollision on AnnouncementCollision {
  kind
  because
  announcement {
    id
    target {
      date
      time
      zone
      instant
    }
  }
}
fragment MaintenanceSheet on Maintenance {
  id
  revision
  phase
  standing
  title
  why
  disrupts
  impact
  scheduledAt
  knownAt
  cancelReason
  closingWord
  overdueMinutes
  runningOverMinutes
  notClosed
  objectionUntil
  knownToMarketing
  knownToCustomerSuccess
  noticeToStart
  nextReportAt
  servicePage
  playbookVersion
  updatedAt
  window {
    start
    end
    zone
  }
  components {
    id
    label
  }
  affected {
    words
    segments
    regions
    accounts
    count
  }
  answers {
    question
    answer
  }
  announcement {
    id
    title
    standing
  }
  collisions {
    ...MaintenanceCollision
  }
  scheduledBy {
    ...MaintenancePerson
  }
  started {
    ...MaintenanceAct
  }
  verifying {
    ...MaintenanceAct
  }
  ended {
    ...MaintenanceAct
  }
  cancelled {
    ...MaintenanceAct
  }
  tellings {
    audience
    cells {
      moment
      state
      since
      by
      again
      reason
    }
  }
  notices {
    ...MaintenanceNotice
  }
  accounts {
    name
    mustBeCalledFirst
    holdsAnotherTime
    told {
      at
      how
      note
      moment
      by {
        ...MaintenancePerson
      }
    }
  }
  reports {
    id
    at
    text
    nextReportAt
    by {
      ...MaintenancePerson
    }
  }
  comments {
    id
    at
    text
    by {
      ...MaintenancePerson
    }
  }
  actions {
    name
    allowed
    refused {
      ...MaintenanceRefused
    }
  }
}`) as unknown as TypedDocumentString<MaintenanceSheetQuery, MaintenanceSheetQueryVariables>;
export const MaintenanceSheetChangedDocument = new TypedDocumentString(`
    subscription MaintenanceSheetChanged($id: ID!) {
  maintenanceChanged(id: $id) {
    ...MaintenanceSheet
  }
}
    fragment MaintenancePerson on Person {
  id
  name
  initials
  teams
}
fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}
fragment MaintenanceAct on Act {
  at
  recordedAt
  by {
    ...MaintenancePerson
  }
}
fragment MaintenanceNotice on Notice {
  id
  moment
  owed
  owedSince
  clause {
    ...MaintenanceClause
  }
  refused {
    ...MaintenanceRefused
  }
  sent {
    at
    audience
    count
    excluded
    by {
      ...MaintenancePerson
    }
    window {
      start
      end
      zone
    }
    texts {
      text
      evidence
      delivery
      reason
      channel {
        id
        label
      }
    }
  }
  drafts {
    text
    byHand
    channel {
      id
      label
    }
  }
}
fragment MaintenanceCollision on AnnouncementCollision {
  kind
  because
  announcement {
    id
    target {
      date
      time
      zone
      instant
    }
  }
}
fragment MaintenanceSheet on Maintenance {
  id
  revision
  phase
  standing
  title
  why
  disrupts
  impact
  scheduledAt
  knownAt
  cancelReason
  closingWord
  overdueMinutes
  runningOverMinutes
  notClosed
  objectionUntil
  knownToMarketing
  knownToCustomerSuccess
  noticeToStart
  nextReportAt
  servicePage
  playbookVersion
  updatedAt
  window {
    start
    end
    zone
  }
  components {
    id
    label
  }
  affected {
    words
    segments
    regions
    accounts
    count
  }
  answers {
    question
    answer
  }
  announcement {
    id
    title
    standing
  }
  collisions {
    ...MaintenanceCollision
  }
  scheduledBy {
    ...MaintenancePerson
  }
  started {
    ...MaintenanceAct
  }
  verifying {
    ...MaintenanceAct
  }
  ended {
    ...MaintenanceAct
  }
  cancelled {
    ...MaintenanceAct
  }
  tellings {
    audience
    cells {
      moment
      state
      since
      by
      again
      reason
    }
  }
  notices {
    ...MaintenanceNotice
  }
  accounts {
    name
    mustBeCalledFirst
    holdsAnotherTime
    told {
      at
      how
      note
      moment
      by {
        ...MaintenancePerson
      }
    }
  }
  reports {
    id
    at
    text
    nextReportAt
    by {
      ...MaintenancePerson
    }
  }
  comments {
    id
    at
    text
    by {
      ...MaintenancePerson
    }
  }
  actions {
    name
    allowed
    refused {
      ...MaintenanceRefused
    }
  }
}`) as unknown as TypedDocumentString<MaintenanceSheetChangedSubscription, MaintenanceSheetChangedSubscriptionVariables>;
export const MaintenanceFormChoicesDocument = new TypedDocumentString(`
    query MaintenanceFormChoices {
  maintenanceChoices {
    components {
      id
      label
    }
    noticeChannels {
      id
      label
    }
    noticeBy {
      id
      label
    }
    objectionHours
    servicePage
  }
}
    `) as unknown as TypedDocumentString<MaintenanceFormChoicesQuery, MaintenanceFormChoicesQueryVariables>;
export const WorkUnderWayDocument = new TypedDocumentString(`
    query WorkUnderWay {
  maintenances(
    filter: {phases: [IN_PROGRESS, VERIFYING]}
    order: START
    direction: ASCENDING
    first: 20
  ) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkUnderWayQuery, WorkUnderWayQueryVariables>;
export const WorkUnderWayChangedDocument = new TypedDocumentString(`
    subscription WorkUnderWayChanged {
  maintenanceChanged {
    id
  }
}
    `) as unknown as TypedDocumentString<WorkUnderWayChangedSubscription, WorkUnderWayChangedSubscriptionVariables>;
export const ScheduleChoicesDocument = new TypedDocumentString(`
    query ScheduleChoices {
  maintenanceChoices {
    components {
      id
      label
    }
    noticeBy {
      id
      label
    }
  }
  announcements(order: LAST_CHANGED, direction: DESCENDING, first: 50) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScheduleChoicesQuery, ScheduleChoicesQueryVariables>;
export const ScheduleForDocument = new TypedDocumentString(`
    query ScheduleFor($id: ID!) {
  announcement(id: $id) {
    id
    title
    summary
    audience {
      words
      segments
    }
    target {
      zone
      time
      instant
    }
  }
}
    `) as unknown as TypedDocumentString<ScheduleForQuery, ScheduleForQueryVariables>;
export const ScheduleFollowsDocument = new TypedDocumentString(`
    mutation ScheduleFollows($input: ScheduleMaintenanceInput!) {
  answer: scheduleMaintenance(input: $input) {
    __typename
    ... on MaintenancePreview {
      maintenance {
        objectionUntil
        collisions {
          ...MaintenanceCollision
        }
        tellings {
          audience
          cells {
            moment
            state
          }
        }
      }
    }
    ... on Refused {
      ...MaintenanceRefused
    }
  }
}
    fragment MaintenanceClause on Clause {
  id
  quote
  summary
  playbookVersion
}
fragment MaintenanceRefused on Refused {
  code
  because
  remedy
  field
  currentRevision
  clause {
    ...MaintenanceClause
  }
}
fragment MaintenanceCollision on AnnouncementCollision {
  kind
  because
  announcement {
    id
    target {
      date
      time
      zone
      instant
    }
  }
}`) as unknown as TypedDocumentString<ScheduleFollowsMutation, ScheduleFollowsMutationVariables>;
export const PlaybookDocument = new TypedDocumentString(`
    query Playbook($version: Int) {
  playbook(version: $version) {
    ...PlaybookSheet
  }
  playbooks {
    ...PlaybookVersion
  }
  me {
    id
    teams
  }
}
    fragment PlaybookVersion on Playbook {
  id
  version
  title
  publishedAt
  publishedBy {
    id
    name
    initials
    teams
  }
}
fragment PlaybookSheet on Playbook {
  ...PlaybookVersion
  agreementWarnsDaysBefore
  firstStepChannel
  seats
  tiers {
    id
    name
    level
    of
    clauses {
      id
      quote
      summary
      playbookVersion
      tierId
    }
    offers {
      id
      title
      detail
      dueRule
      completionRule
      channels {
        id
        label
      }
      clause {
        id
        quote
        summary
        playbookVersion
      }
    }
  }
  clauses {
    id
    quote
    summary
    playbookVersion
    tierId
  }
  channels {
    id
    label
  }
  precedents {
    title
    url
    note
    tier {
      id
      name
      level
      of
    }
    facts {
      noticedBy
      needsAction
      knownRisk
      kinds
    }
    dropped {
      title
      reason
    }
  }
  separateProcesses {
    id
    title
    url
    clause {
      id
      quote
      summary
      playbookVersion
    }
  }
}`) as unknown as TypedDocumentString<PlaybookQuery, PlaybookQueryVariables>;
export const PlaybookSourceDocument = new TypedDocumentString(`
    query PlaybookSource($version: Int) {
  playbook(version: $version) {
    version
    document
  }
}
    `) as unknown as TypedDocumentString<PlaybookSourceQuery, PlaybookSourceQueryVariables>;
export const PlaybookDifferencesDocument = new TypedDocumentString(`
    query PlaybookDifferences($from: Int!, $to: Int!) {
  playbookDifferences(from: $from, to: $to) {
    path
    kind
    was
    now
  }
}
    `) as unknown as TypedDocumentString<PlaybookDifferencesQuery, PlaybookDifferencesQueryVariables>;
export const PlaybookAppendedDocument = new TypedDocumentString(`
    subscription PlaybookAppended($about: ID!) {
  timelineAppended(about: $about) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlaybookAppendedSubscription, PlaybookAppendedSubscriptionVariables>;
export const PublishPlaybookDocument = new TypedDocumentString(`
    mutation PublishPlaybook($input: PublishPlaybookInput!) {
  publishPlaybook(input: $input) {
    __typename
    ... on Playbook {
      ...PlaybookVersion
    }
    ... on PlaybookPreview {
      playbook {
        version
      }
      differences {
        path
        kind
        was
        now
      }
    }
    ... on Refused {
      code
      because
      remedy
      field
      clause {
        id
        quote
        summary
        playbookVersion
      }
    }
  }
}
    fragment PlaybookVersion on Playbook {
  id
  version
  title
  publishedAt
  publishedBy {
    id
    name
    initials
    teams
  }
}`) as unknown as TypedDocumentString<PublishPlaybookMutation, PublishPlaybookMutationVariables>;
export const RailCountsDocument = new TypedDocumentString(`
    query RailCounts {
  desk {
    counts {
      ...RailCount
    }
  }
}
    fragment RailCount on DeskCounts {
  agreements
  toMove
  mine
  overdue
  underWay
}`) as unknown as TypedDocumentString<RailCountsQuery, RailCountsQueryVariables>;
export const RailCountsChangedDocument = new TypedDocumentString(`
    subscription RailCountsChanged {
  deskChanged {
    counts {
      ...RailCount
    }
  }
}
    fragment RailCount on DeskCounts {
  agreements
  toMove
  mine
  overdue
  underWay
}`) as unknown as TypedDocumentString<RailCountsChangedSubscription, RailCountsChangedSubscriptionVariables>;
export const RailMaintenanceDocument = new TypedDocumentString(`
    query RailMaintenance {
  maintenanceDesk {
    counts {
      underWay
      noticesOwed
      toAcknowledge
    }
  }
}
    `) as unknown as TypedDocumentString<RailMaintenanceQuery, RailMaintenanceQueryVariables>;
export const RailMaintenanceChangedDocument = new TypedDocumentString(`
    subscription RailMaintenanceChanged {
  maintenanceChanged {
    id
  }
}
    `) as unknown as TypedDocumentString<RailMaintenanceChangedSubscription, RailMaintenanceChangedSubscriptionVariables>;
export const FindAnythingDocument = new TypedDocumentString(`
    query FindAnything($text: String!) {
  announcements(filter: {text: $text}, first: 6) {
    edges {
      node {
        id
        title
        standing
      }
    }
  }
  maintenances(filter: {text: $text}, first: 4) {
    edges {
      node {
        id
        title
        standing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindAnythingQuery, FindAnythingQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInOptionsDocument = new TypedDocumentString(`
    query SignInOptions {
  signInOptions {
    mode
    people {
      id
      name
      initials
      teams
    }
  }
}
    `) as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($person: ID!) {
  signIn(person: $person) {
    __typename
    ... on Session {
      expiresAt
      me {
        id
        name
        initials
        teams
      }
    }
    ... on Refused {
      code
      because
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($filter: TimelineFilter, $first: Int, $after: String) {
  timeline(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...TimelineRow
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment TimelineRow on TimelineEntry {
  id
  sentence
  type
  data
  team
  recordedAt
  effectiveAt
  reason
  aboutId
  aboutTitle
  revision
  position
  milestone
  actor {
    id
    name
    initials
    teams
  }
  clause {
    id
    quote
    summary
    playbookVersion
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TimelineChoicesDocument = new TypedDocumentString(`
    query TimelineChoices {
  people {
    id
    name
    initials
    teams
  }
}
    `) as unknown as TypedDocumentString<TimelineChoicesQuery, TimelineChoicesQueryVariables>;
export const TimelineAnnouncementsDocument = new TypedDocumentString(`
    query TimelineAnnouncements($text: String) {
  announcements(
    filter: {text: $text}
    order: LAST_CHANGED
    direction: DESCENDING
    first: 20
  ) {
    edges {
      cursor
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineAnnouncementsQuery, TimelineAnnouncementsQueryVariables>;
export const TimelineAboutDocument = new TypedDocumentString(`
    query TimelineAbout($id: ID!) {
  announcement(id: $id) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<TimelineAboutQuery, TimelineAboutQueryVariables>;
export const TimelineAppendedDocument = new TypedDocumentString(`
    subscription TimelineAppended($about: ID) {
  timelineAppended(about: $about) {
    ...TimelineRow
  }
}
    fragment TimelineRow on TimelineEntry {
  id
  sentence
  type
  data
  team
  recordedAt
  effectiveAt
  reason
  aboutId
  aboutTitle
  revision
  position
  milestone
  actor {
    id
    name
    initials
    teams
  }
  clause {
    id
    quote
    summary
    playbookVersion
  }
}`) as unknown as TypedDocumentString<TimelineAppendedSubscription, TimelineAppendedSubscriptionVariables>;