export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC with milliseconds, for example `2026-11-24T08:12:00.000Z`. */
  Instant: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A calendar date without a zone, `YYYY-MM-DD`. A date that does not exist is refused. */
  LocalDate: { input: string; output: string; }
};

export type AccountTelling = {
  readonly at: Scalars['Instant']['output'];
  readonly by: Maybe<Person>;
  readonly how: Scalars['String']['output'];
  readonly moment: TellingMoment;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type AcknowledgeToldInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** One's own team; may be left out. */
  readonly team?: InputMaybe<Team>;
};

/** When it truly happened, when that was recorded, and by whom. */
export type Act = {
  readonly at: Scalars['Instant']['output'];
  readonly by: Maybe<Person>;
  readonly recordedAt: Scalars['Instant']['output'];
};

/** A command that one could give now, and if not, why not. */
export type Action = {
  readonly allowed: Scalars['Boolean']['output'];
  /** The mutation's name. */
  readonly name: Scalars['String']['output'];
  /** Why not, as the command itself would answer; `NothingToDo` where there is nothing that it would change. */
  readonly refused: Maybe<Refused>;
};

export type AddItemInput = {
  /** Channel ids of the playbook. */
  readonly channels?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly due?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  /** True where it is done only with a link. */
  readonly needsLink?: InputMaybe<Scalars['Boolean']['input']>;
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 140 characters. */
  readonly title: Scalars['String']['input'];
};

export type Affected = {
  /** Accounts that Customer Success knows by name; never on the public face. */
  readonly accounts: ReadonlyArray<Scalars['String']['output']>;
  /** How many users, where it is known. */
  readonly count: Maybe<Scalars['Int']['output']>;
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  readonly segments: ReadonlyArray<Scalars['String']['output']>;
  /** Who is affected, in words. */
  readonly words: Scalars['String']['output'];
};

export type AffectedInput = {
  readonly accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Up to 500 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type AgreeTierInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  /** Asked for when the tier is not the suggested one (R49d). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Which seat, for one who could fill either. */
  readonly seat?: InputMaybe<Team>;
  readonly tier: Scalars['ID']['input'];
};

export type Agreement = {
  /** Whole hours since then, until agreed. */
  readonly ageHours: Scalars['Int']['output'];
  /** False when the proposer expects no Marketing support: then it is not chased (R6). */
  readonly chased: Scalars['Boolean']['output'];
  /** For example `Fact changed: noticed by some, was none`; null if never re-opened. */
  readonly reopenedBecause: Maybe<Scalars['String']['output']>;
  /** In the playbook's order. */
  readonly seats: ReadonlyArray<Seat>;
  /** For example `Nobody has agreed yet` or `Two tiers are proposed`. */
  readonly sentence: Scalars['String']['output'];
  /** Since when a tier is sought: proposed, or last re-opened. */
  readonly soughtSince: Scalars['Instant']['output'];
  readonly status: AgreementStatus;
  /** The tier in force; null until both seats agree. */
  readonly tier: Maybe<Tier>;
  /** Not agreed and close to the target date (R5). */
  readonly warns: Scalars['Boolean']['output'];
};

export type AgreementStatus =
  | 'agreed'
  /** Two tiers are proposed, or a seat objects (R4). */
  | 'disputed'
  | 'nobody'
  | 'one-seat';

export type AnnounceInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it truly went out, if not now; never in the future. */
  readonly effectiveAt?: InputMaybe<Scalars['Instant']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
};

export type Announcement = {
  /** What the reader may do now, and why not. */
  readonly actions: ReadonlyArray<Action>;
  readonly agreement: Agreement;
  readonly announcedAt: Maybe<Scalars['Instant']['output']>;
  readonly audience: Audience;
  readonly channelTold: ChannelTold;
  /** In the order of the offer, own items last. Empty until issued. */
  readonly checklist: ReadonlyArray<ChecklistItem>;
  /** True when the tier changed after the list was issued: re-issue it. */
  readonly checklistOutdated: Scalars['Boolean']['output'];
  readonly comments: ReadonlyArray<Comment>;
  readonly companyNews: Scalars['Boolean']['output'];
  readonly coordinator: Maybe<Person>;
  readonly facts: Facts;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<Link>;
  /** Maintenance that belongs to it (R34), the soonest first. */
  readonly maintenances: ReadonlyArray<Maintenance>;
  /** It needs downtime and no maintenance is linked yet. */
  readonly offersMaintenance: Scalars['Boolean']['output'];
  readonly playbookVersion: Scalars['Int']['output'];
  /** At most five, the most alike first. */
  readonly precedents: ReadonlyArray<Precedent>;
  readonly progress: Progress;
  readonly proposedAt: Scalars['Instant']['output'];
  readonly proposedBy: Maybe<Person>;
  /** 0-based; send it as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** One sentence on where it stands, for example `Waits for Marketing to agree`. */
  readonly standing: Scalars['String']['output'];
  readonly state: AnnouncementState;
  readonly suggestion: TierSuggestion;
  readonly summary: Scalars['String']['output'];
  readonly supportExpected: Scalars['Boolean']['output'];
  readonly target: Maybe<Target>;
  readonly title: Scalars['String']['output'];
  readonly updatedAt: Scalars['Instant']['output'];
  readonly withdrawnReason: Maybe<Scalars['String']['output']>;
  /** Maintenance, planned or under way, that it collides with: one for each reason; never that which belongs to it. */
  readonly workCollisions: ReadonlyArray<WorkCollision>;
};

export type AnnouncementAnswer = Announcement | Preview | Refused;

/** An announcement that a maintenance collides with, and why (R12). */
export type AnnouncementCollision = {
  readonly announcement: Announcement;
  readonly because: Scalars['String']['output'];
  readonly kind: WorkCollisionKind;
};

export type AnnouncementConnection = {
  readonly edges: ReadonlyArray<AnnouncementEdge>;
  readonly pageInfo: PageInfo;
  /** Counted up to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when there are more than counted. */
  readonly totalCountIsCapped: Scalars['Boolean']['output'];
};

export type AnnouncementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Announcement;
};

export type AnnouncementFilter = {
  readonly coordinator?: InputMaybe<Scalars['ID']['input']>;
  /** The owner of a kept item. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<AnnouncementState>>;
  readonly targetFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly targetUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Words in title, summary or audience. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Tier ids, in force or suggested while none is in force. */
  readonly tiers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A team whose seat is not filled. */
  readonly waitsFor?: InputMaybe<Team>;
};

export type AnnouncementOrder =
  | 'last-changed'
  | 'proposed'
  | 'target-date'
  | 'title';

export type AnnouncementState =
  /** Both seats agreed; the checklist is issued and tailored. */
  | 'agreed'
  | 'announced'
  /** Every kept item has an owner and the plan is confirmed. */
  | 'planned'
  /** Wants a tier that both seats agree to. */
  | 'proposed'
  /** Final. */
  | 'withdrawn';

/** What users ask during the work (R60). */
export type AnsweredQuestion = {
  /** Null reads `We do not know yet`. */
  readonly answer: Maybe<Scalars['String']['output']>;
  readonly question: Question;
};

/** Each up to 1,000 characters; what is left out stays as it was. */
export type AnswersInput = {
  readonly dataAtRisk?: InputMaybe<Scalars['String']['input']>;
  readonly how?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
  readonly what?: InputMaybe<Scalars['String']['input']>;
  readonly whatToDo?: InputMaybe<Scalars['String']['input']>;
  readonly who?: InputMaybe<Scalars['String']['input']>;
};

/** One of the two; without either: now. */
export type AsOf = {
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  readonly time?: InputMaybe<Scalars['Instant']['input']>;
};

export type AssignOwnerInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  /** 1 to 100 item ids. */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
};

export type Audience = {
  /** Named segments, for example `eu-region`. */
  readonly segments: ReadonlyArray<Scalars['String']['output']>;
  /** Who is affected, in words. */
  readonly words: Scalars['String']['output'];
};

export type AudienceInput = {
  /** Up to 20, each up to 60 characters of a-z, 0-9 and `-`. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Up to 500 characters. */
  readonly words: Scalars['String']['input'];
};

/** Up until the end of `lastDay` in `zone`, which is the instant `until`. A maintenance under way stands above it. */
export type BarLine = {
  readonly at: Scalars['Instant']['output'];
  readonly by: Maybe<Person>;
  readonly lastDay: Scalars['LocalDate']['output'];
  readonly text: Scalars['String']['output'];
  readonly until: Scalars['Instant']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
  readonly zone: Scalars['String']['output'];
};

export type CancelMaintenanceInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Channel = {
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
};

export type ChannelTold = {
  readonly at: Maybe<Scalars['Instant']['output']>;
  readonly by: Maybe<Person>;
  /** Why it was waived. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly status: ChannelToldStatus;
  /** The link of the message, when told. */
  readonly url: Maybe<Scalars['String']['output']>;
};

export type ChannelToldStatus =
  | 'not-told'
  | 'told'
  | 'waived';

export type ChecklistDifference = {
  /** New in the offer. */
  readonly added: ReadonlyArray<ChecklistItem>;
  /** Stay, with owner and evidence; also own and finished items. */
  readonly kept: ReadonlyArray<ChecklistItem>;
  /** Leave the list. */
  readonly removed: ReadonlyArray<ChecklistItem>;
};

/** A line of the checklist: values as they were on the day it was issued. */
export type ChecklistItem = {
  /** What an email goes to; null where the item is not for an audience. */
  readonly audience: Maybe<ItemAudience>;
  readonly audienceChoices: ReadonlyArray<ItemAudience>;
  readonly channels: ReadonlyArray<Channel>;
  readonly clause: Maybe<Clause>;
  readonly completionRule: Scalars['String']['output'];
  readonly detail: Maybe<Scalars['String']['output']>;
  readonly doneAt: Maybe<Scalars['Instant']['output']>;
  readonly doneBy: Maybe<Person>;
  readonly dropReason: Maybe<Scalars['String']['output']>;
  readonly droppedBy: Maybe<Person>;
  /** In the zone of the target; null where the announcement has no date and none was set. */
  readonly due: Maybe<Scalars['LocalDate']['output']>;
  readonly dueRule: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  /** A separate process that the item points to, and nothing else. */
  readonly guideUrl: Maybe<Scalars['String']['output']>;
  /** Unique within the announcement. */
  readonly id: Scalars['ID']['output'];
  /** What it says on the bar of its surface; null before it is put up, and once its days are over. */
  readonly line: Maybe<BarLine>;
  /** What is ticked one by one, for example listing sites. */
  readonly listings: ReadonlyArray<Listing>;
  /** True where the post carries @here. */
  readonly mentionsHere: Scalars['Boolean']['output'];
  /** What is still missing, in words; empty when nothing is. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly origin: ItemOrigin;
  readonly overdue: Scalars['Boolean']['output'];
  readonly owner: Maybe<Person>;
  readonly state: ItemState;
  /** A surface of its own: `in-product` or `on-site`. */
  readonly surface: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type ChooseItemAudienceInput = {
  readonly audience: ItemAudience;
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly item: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A line of the handbook with an id of its own, for example `medium-1`. */
export type Clause = {
  readonly id: Scalars['ID']['output'];
  readonly playbookVersion: Scalars['Int']['output'];
  /** The handbook's own words. */
  readonly quote: Scalars['String']['output'];
  /** What it asks, in short. */
  readonly summary: Scalars['String']['output'];
  /** The tier it belongs to, where it does. */
  readonly tierId: Maybe<Scalars['ID']['output']>;
};

export type Comment = {
  readonly at: Scalars['Instant']['output'];
  readonly by: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type CommentInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type CommentOnMaintenanceInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type CompleteItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly item: Scalars['ID']['input'];
};

export type Component = {
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
};

export type ConfirmPlanInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
};

export type DeliveryState =
  | 'delivered'
  | 'failed'
  | 'sent';

/** What waits for the person who asks and for their teams. Computed with the clock when asked. */
export type Desk = {
  /** Tiers that wait for a seat that the reader may fill, the oldest first. */
  readonly agreements: ReadonlyArray<Announcement>;
  /** Tiers not agreed that wait for somebody else, the oldest first. */
  readonly agreementsElsewhere: ReadonlyArray<Announcement>;
  readonly counts: DeskCounts;
  /** The reader's own open items, overdue first, then by due date. */
  readonly mine: ReadonlyArray<DeskItem>;
  /** Open items of anybody whose day has passed. */
  readonly overdue: ReadonlyArray<DeskItem>;
  /** Announcements whose next step is Marketing's: to tell the channel, re-issue, assign, confirm or announce. */
  readonly toMove: ReadonlyArray<DeskStep>;
  /** Kept items without an owner. */
  readonly unowned: ReadonlyArray<DeskItem>;
};

export type DeskCounts = {
  readonly agreements: Scalars['Int']['output'];
  readonly agreementsElsewhere: Scalars['Int']['output'];
  readonly mine: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly toMove: Scalars['Int']['output'];
  /** Announcements that are neither announced nor withdrawn. */
  readonly underWay: Scalars['Int']['output'];
  readonly unowned: Scalars['Int']['output'];
};

export type DeskItem = {
  readonly announcement: Announcement;
  readonly item: ChecklistItem;
};

/** The one thing that an announcement waits for. */
export type DeskStep = {
  /** The mutation that takes it further, for example `confirmPlan`. */
  readonly action: Scalars['String']['output'];
  readonly announcement: Announcement;
  /** For example `Every item has an owner: the plan can be confirmed`. */
  readonly sentence: Scalars['String']['output'];
};

export type DifferenceKind =
  | 'added'
  | 'changed'
  | 'removed';

export type Direction =
  | 'ascending'
  | 'descending';

export type DraftNoticeInput = {
  readonly channel: Scalars['ID']['input'];
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** For example `affected-users.planned`. */
  readonly duty: Scalars['ID']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type DropItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly item: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DroppedItem = {
  readonly reason: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type EndWorkInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly effectiveAt?: InputMaybe<Scalars['Instant']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** A closing word, shown on the service page's list of what was done. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type Evidence = {
  readonly at: Scalars['Instant']['output'];
  readonly by: Maybe<Person>;
  /** Which channel it is for, where the item has several. */
  readonly channel: Maybe<Channel>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
};

export type EvidenceInput = {
  /** A channel of the item; may be left out where it has one. */
  readonly channel?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 2,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** https only. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type ExcludeAccountInput = {
  readonly account: Scalars['String']['input'];
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ExpectMarketingSupportInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expected: Scalars['Boolean']['input'];
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a tier rests on. Changing one re-opens both seats (R9a). */
export type Facts = {
  readonly kinds: ReadonlyArray<Kind>;
  /** There is a risk that is known. */
  readonly knownRisk: Scalars['Boolean']['output'];
  /** Users must do something. */
  readonly needsAction: Scalars['Boolean']['output'];
  readonly noticedBy: NoticedBy;
};

export type FactsInput = {
  readonly kinds: ReadonlyArray<Kind>;
  readonly knownRisk: Scalars['Boolean']['input'];
  readonly needsAction: Scalars['Boolean']['input'];
  readonly noticedBy: NoticedBy;
};

/** Statuspage's words; show them with the word impact. */
export type Impact =
  | 'critical'
  | 'major'
  | 'minor'
  | 'none';

export type ItemAudience =
  | 'affected'
  | 'all';

export type ItemOrigin =
  /** Added by Marketing. */
  | 'added'
  /** From the tier's offer. */
  | 'offered';

export type ItemState =
  | 'done'
  | 'dropped'
  | 'open';

export type Kind =
  | 'back-end'
  | 'bug-fix'
  | 'downtime'
  | 'functional-change'
  | 'new-feature'
  | 'opt-in-beta'
  | 'ui-tweak';

export type Link = {
  readonly label: Maybe<Scalars['String']['output']>;
  readonly url: Scalars['String']['output'];
};

export type LinkAnnouncementInput = {
  /** Left out: takes the link away. */
  readonly announcement?: InputMaybe<Scalars['ID']['input']>;
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type LinkInput = {
  /** Up to 120 characters. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** https only, up to 2,000 characters, no credentials. */
  readonly url: Scalars['String']['input'];
};

export type Listing = {
  readonly at: Maybe<Scalars['Instant']['output']>;
  readonly by: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly ticked: Scalars['Boolean']['output'];
};

/** How it stands with the event store: whether what is asked for can be recorded just now. */
export type LogState =
  /** What is stored is not what was written: a backup must be restored. */
  | 'damaged'
  /** It can be read and not written, for example because the disk is full; it is tried again without end. */
  | 'read-only'
  /** It cannot be reached. What is here can be read, nothing can be recorded; it is tried again without end. */
  | 'unreachable'
  /** All is well. */
  | 'up';

export type LogStatus = {
  /** When what is shown was last known to be all there is; null while it is up. */
  readonly asOf: Maybe<Scalars['Instant']['output']>;
  /** One sentence for people; null while it is up. */
  readonly sentence: Maybe<Scalars['String']['output']>;
  /** Since when it is not up; null while it is. */
  readonly since: Maybe<Scalars['Instant']['output']>;
  readonly state: LogState;
};

export type Maintenance = {
  /** The one of that name, in any case; every one when left out. */
  readonly accounts: ReadonlyArray<NamedAccount>;
  /** Those alone, by the mutation's name; every one when left out. */
  readonly actions: ReadonlyArray<Action>;
  readonly affected: Affected;
  readonly announcement: Maybe<Announcement>;
  readonly answers: ReadonlyArray<AnsweredQuestion>;
  readonly cancelReason: Maybe<Scalars['String']['output']>;
  readonly cancelled: Maybe<Act>;
  readonly closingWord: Maybe<Scalars['String']['output']>;
  /** Announcements that are still to come and that it collides with: one for each reason; never the one that it belongs to (R12). */
  readonly collisions: ReadonlyArray<AnnouncementCollision>;
  readonly comments: ReadonlyArray<Comment>;
  readonly components: ReadonlyArray<Component>;
  readonly disrupts: Scalars['Boolean']['output'];
  readonly ended: Maybe<Act>;
  readonly id: Scalars['ID']['output'];
  readonly impact: Impact;
  readonly knownAt: Scalars['Instant']['output'];
  readonly knownToCustomerSuccess: Maybe<Scalars['Int']['output']>;
  /** Whole seconds from known to told; null where nothing is owed. */
  readonly knownToMarketing: Maybe<Scalars['Int']['output']>;
  readonly nextReportAt: Maybe<Scalars['Instant']['output']>;
  /** Over, and somebody is still owed word (R64a). */
  readonly notClosed: Scalars['Boolean']['output'];
  /** Whole seconds from the planned notice of this window to the start. */
  readonly noticeToStart: Maybe<Scalars['Int']['output']>;
  readonly notices: ReadonlyArray<Notice>;
  /** Notices that users are owed, by their moment. */
  readonly noticesOwed: ReadonlyArray<TellingMoment>;
  /** Until when Customer Success may name accounts to be called first; null where nothing is owed. */
  readonly objectionUntil: Maybe<Scalars['Instant']['output']>;
  /** Whole minutes since it should have begun; null where it need not have. */
  readonly overdueMinutes: Maybe<Scalars['Int']['output']>;
  /** A paragraph to forward, with its times in the zone that is given. */
  readonly paragraph: Scalars['String']['output'];
  readonly phase: MaintenancePhase;
  readonly playbookVersion: Scalars['Int']['output'];
  /** Oldest first. */
  readonly reports: ReadonlyArray<MaintenanceReport>;
  /** 0-based; send it as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** Whole minutes past its window; null where it is not. */
  readonly runningOverMinutes: Maybe<Scalars['Int']['output']>;
  readonly scheduledAt: Scalars['Instant']['output'];
  readonly scheduledBy: Maybe<Person>;
  readonly servicePage: Scalars['String']['output'];
  /** For example `In progress, running over by 12 minutes`. */
  readonly standing: Scalars['String']['output'];
  readonly started: Maybe<Act>;
  /** Those audiences alone; every one when left out. */
  readonly tellings: ReadonlyArray<TellingRow>;
  readonly title: Scalars['String']['output'];
  /** Who was told and has not said that they read it. */
  readonly unacknowledged: ReadonlyArray<TellingAudience>;
  readonly updatedAt: Scalars['Instant']['output'];
  readonly verifying: Maybe<Act>;
  readonly why: Scalars['String']['output'];
  readonly window: MaintenanceWindow;
};


export type MaintenanceAccountsArgs = {
  name: InputMaybe<Scalars['String']['input']>;
};


export type MaintenanceActionsArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type MaintenanceParagraphArgs = {
  zone?: InputMaybe<Scalars['String']['input']>;
};


export type MaintenanceTellingsArgs = {
  audiences: InputMaybe<ReadonlyArray<TellingAudience>>;
};

export type MaintenanceAnswer = Maintenance | MaintenancePreview | Refused;

/** What can be chosen when maintenance is scheduled: of today's playbook. */
export type MaintenanceChoices = {
  readonly components: ReadonlyArray<Component>;
  /** A notice goes by each of these and by another one. */
  readonly noticeBy: ReadonlyArray<Channel>;
  readonly noticeChannels: ReadonlyArray<Channel>;
  readonly objectionHours: Scalars['Int']['output'];
  readonly servicePage: Scalars['String']['output'];
};

export type MaintenanceConnection = {
  readonly edges: ReadonlyArray<MaintenanceEdge>;
  readonly pageInfo: PageInfo;
  /** Counted up to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  readonly totalCountIsCapped: Scalars['Boolean']['output'];
};

/** What Customer Success, Marketing and the engineers have before them in maintenance. Computed with the clock when asked. */
export type MaintenanceDesk = {
  readonly counts: MaintenanceDeskCounts;
  /** Still to come, the soonest first; at most 20. */
  readonly next: ReadonlyArray<Maintenance>;
  /** Over and not closed. */
  readonly notClosed: ReadonlyArray<Maintenance>;
  /** With notices that Marketing owes. */
  readonly noticesOwed: ReadonlyArray<Maintenance>;
  /** Should have begun. */
  readonly overdue: ReadonlyArray<Maintenance>;
  /** That the reader's teams have not acknowledged. */
  readonly toAcknowledge: ReadonlyArray<Maintenance>;
  /** Under way, the longest first. */
  readonly underWay: ReadonlyArray<Maintenance>;
};

/** How many there are, up to 1,000 of each. */
export type MaintenanceDeskCounts = {
  /** Notices that Marketing owes, not maintenances. */
  readonly noticesOwed: Scalars['Int']['output'];
  /** That the reader's teams have not acknowledged. */
  readonly toAcknowledge: Scalars['Int']['output'];
  readonly underWay: Scalars['Int']['output'];
};

export type MaintenanceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Maintenance;
};

export type MaintenanceFilter = {
  /** An account that is named or was told, by its whole name in any case. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  readonly announcement?: InputMaybe<Scalars['ID']['input']>;
  /** Over, and somebody is still owed word. */
  readonly notClosed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Under way, or still to come. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly phases?: InputMaybe<ReadonlyArray<MaintenancePhase>>;
  readonly startFrom?: InputMaybe<Scalars['Instant']['input']>;
  readonly startUntil?: InputMaybe<Scalars['Instant']['input']>;
  /** Words in title, reason, who is affected, or components. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type MaintenanceOrder =
  | 'last-changed'
  | 'start'
  | 'title';

export type MaintenancePhase =
  | 'cancelled'
  | 'completed'
  | 'in-progress'
  | 'scheduled'
  /** Done and being checked; bar and page stay. */
  | 'verifying';

/** What a dry run would come to. Nothing was written. */
export type MaintenancePreview = {
  /** What would be recorded; empty when it is already so. */
  readonly entries: ReadonlyArray<PreviewEntry>;
  readonly maintenance: Maintenance;
};

export type MaintenanceReport = {
  readonly at: Scalars['Instant']['output'];
  readonly by: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  readonly nextReportAt: Maybe<Scalars['Instant']['output']>;
  readonly text: Scalars['String']['output'];
};

/** Two instants, and the zone in which they were planned. */
export type MaintenanceWindow = {
  readonly end: Scalars['Instant']['output'];
  readonly start: Scalars['Instant']['output'];
  /** An IANA zone, for example `Europe/Berlin`. */
  readonly zone: Scalars['String']['output'];
};

export type MaintenanceWindowInput = {
  readonly end: Scalars['Instant']['input'];
  readonly start: Scalars['Instant']['input'];
  /** An IANA zone. */
  readonly zone: Scalars['String']['input'];
};

export type MarkCompanyNewsInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly companyNews: Scalars['Boolean']['input'];
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type MoveMaintenanceInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly window: MaintenanceWindowInput;
};

export type Mutation = {
  /** One's own team has read it (R52). Refused: `NotYourTeam`. */
  readonly acknowledgeTold: MaintenanceAnswer;
  /** Adds an item of one's own. Refused: `PrNotOffered` (R49), `NotAllowedToOwn`, `NoSuchPerson`. */
  readonly addItem: AnnouncementAnswer;
  /** Fills one seat with a tier. The second agreement to the same tier issues the checklist. Refused: `SamePerson`, `ChannelNotTold`, `ReasonMissing`, `NoSuchTier`, `NotYourSeat`. */
  readonly agreeTier: AnnouncementAnswer;
  /** It is out. Refused: `NotPlanned`, `ItemsUnowned`. */
  readonly announce: AnnouncementAnswer;
  /** Gives one or many items an owner; null takes it away. Others than Marketing may take items for themselves. Refused: `NotAllowedToOwn`, `NoSuchPerson`, `OwnerNeeded` (once announced). */
  readonly assignOwner: AnnouncementAnswer;
  /** It will not take place. After a notice, users are owed word of that (R57). Refused: `UnderWay`. */
  readonly cancelMaintenance: MaintenanceAnswer;
  /** Chooses whom an email goes to. All users where the offer says affected asks for a reason (R25). Refused: `ReasonMissing`, `ItemFinished`. */
  readonly chooseItemAudience: AnnouncementAnswer;
  /** Says something; up to 4,000 characters. */
  readonly comment: AnnouncementAnswer;
  /** Leaves a remark; also once the work is over. */
  readonly commentOnMaintenance: MaintenanceAnswer;
  /** Records evidence and completes the item when its rule is met; else keeps the evidence and says what is missing. Refused: `EvidenceMissing`, `WaitsForAnother`, `ListNotTicked`, `AudienceMissing`. */
  readonly completeItem: AnnouncementAnswer;
  /** Every kept item has an owner: the plan stands (R8). Refused: `ItemsUnowned`, `ChecklistOutdated`, `TierNotAgreed`. */
  readonly confirmPlan: AnnouncementAnswer;
  /** Keeps a text for one channel; nothing goes out. Refused: `NotOwed`, `NoNotice`, `UnknownChannel`. */
  readonly draftNotice: MaintenanceAnswer;
  /** Leaves an item out, with a reason (R7). Refused: `ItemFinished`. */
  readonly dropItem: AnnouncementAnswer;
  /** The work is over: bar and page no longer say that it is under way (R61 to R63). Refused: `NotUnderWay`, `AlreadyCompleted` (a second end that says something else). */
  readonly endWork: MaintenanceAnswer;
  /** An account must be called before it is written to. Refused: `TooLateToObject`, `AlreadyCompleted`. */
  readonly excludeAccount: MaintenanceAnswer;
  /** Says whether Marketing's support is expected; if not, agreement is not chased (R6). */
  readonly expectMarketingSupport: AnnouncementAnswer;
  /** The announcement that it belongs to (R34). */
  readonly linkAnnouncement: MaintenanceAnswer;
  /** Says whether it is company-level news (R49). Refused: `PrNotOffered`, while the list points to the press process. */
  readonly markCompanyNews: AnnouncementAnswer;
  /** Another window; once the work has begun its end alone. Re-opens the planned notice wherever somebody holds another time (R57); with another end, what was answered to “Until when?” is withdrawn. Refused: `InThePast`, `TooFarAhead`, `UnderWay`. */
  readonly moveMaintenance: MaintenanceAnswer;
  /** Names who coordinates; somebody from Marketing (R1). Refused: `NotFromMarketing`, `NoSuchPerson`. */
  readonly nameCoordinator: AnnouncementAnswer;
  /** Says that a tier is wrong, and why (R4). Refused: `SamePerson`, `NoSuchTier`, `NotYourSeat`. */
  readonly objectToTier: AnnouncementAnswer;
  /** Opens an announcement, and agrees for the proposer's seat if a tier is given. Refused: `ReasonMissing` (a tier other than the suggested one), `NoSuchTier`, `NotYourSeat`, `AlreadyProposed`. */
  readonly proposeAnnouncement: AnnouncementAnswer;
  /** Admin only. Makes a new version; announcements under way keep theirs. Refused: `InvalidPlaybook`, `ReasonMissing`. */
  readonly publishPlaybook: PlaybookAnswer;
  /** Says a line on the bar of the item's surface until the end of its last day; by the item's owner or by Marketing, once it is announced (R43, R44). Refused: `NotAnnounced`, `NoSurface`. */
  readonly putLineUp: AnnouncementAnswer;
  /** An account may be written to again. */
  readonly readmitAccount: MaintenanceAnswer;
  /** Keeps the link of the message in Marketing's channel (R10). */
  readonly recordChannelMessage: AnnouncementAnswer;
  /** Whether what went out came through. Refused: `NotSent`. */
  readonly recordDelivery: MaintenanceAnswer;
  /** After the tier changed: issues its offer, keeping owners, evidence, finished and own items (R9). See the difference with `dryRun` first. Refused: `TierNotAgreed`. */
  readonly reissueChecklist: AnnouncementAnswer;
  /** Opens a finished item again. */
  readonly reopenItem: AnnouncementAnswer;
  /** How it goes, what users ask, and when the next report comes (R60). Refused: `NotUnderWay`, `TooFarAhead`, `TooMany`. */
  readonly reportProgress: MaintenanceAnswer;
  /** Sets an item's own due date; null gives it back to its rule. */
  readonly rescheduleItem: AnnouncementAnswer;
  /** Takes a dropped item back. Refused: `PrNotOffered` (R49). */
  readonly restoreItem: AnnouncementAnswer;
  /** Changes what is given and leaves the rest. A changed fact re-opens both seats (R9a). */
  readonly reviseAnnouncement: AnnouncementAnswer;
  /** Changes what is given and leaves the rest; what disrupts nobody any more has no impact any more. Refused: `UnknownComponent`, `ImpactContradicts`, `UnderWay`. */
  readonly reviseMaintenance: MaintenanceAnswer;
  /** Changes an item's words for this announcement alone. Refused: `PrNotOffered` (R49). */
  readonly rewordItem: AnnouncementAnswer;
  /** Types it in once: Marketing and Customer Success are told in that same act, and what users are owed stands from now on (R50, R51). Refused: `InThePast`, `TooFarAhead`, `UnknownComponent`, `ImpactContradicts` (what disrupts nobody has no impact), `NoMaintenancePolicy`, `AlreadyScheduled`. */
  readonly scheduleMaintenance: MaintenanceAnswer;
  /** Records what went out, on which channels, to whom (R54 to R56). Refused: `NotOwed`, `NoNotice`, `UnknownChannel`, `CustomerSuccessNotHeard`. */
  readonly sendNotice: MaintenanceAnswer;
  /** Demo mode only: signs in as a sample person; sets a cookie and answers a token for `Authorization: Bearer`. */
  readonly signIn: SignInAnswer;
  /** Ends the session and clears the cookie. */
  readonly signOut: Scalars['Boolean']['output'];
  /** The work begins: bar and page are up (R58, R63). Refused: `AlreadyStarted`, `Cancelled`. */
  readonly startWork: MaintenanceAnswer;
  /** Takes the line from its bar before its days are over. */
  readonly takeLineDown: AnnouncementAnswer;
  /** Customer Success told an account, at any time and in any state (R53). */
  readonly tellAccount: MaintenanceAnswer;
  /** Ticks one entry of an item's list, or takes the tick away. Refused: `NoSuchListing`, `ItemFinished`. */
  readonly tickListing: AnnouncementAnswer;
  /** It is done and being checked; bar and page stay. Refused: `NotUnderWay`, `AlreadyVerifying`. */
  readonly verifyWork: MaintenanceAnswer;
  /** Marketing lets it pass without a message, with a reason (R11). Refused: `AlreadyTold`. */
  readonly waiveChannelMessage: AnnouncementAnswer;
  /** Lets an owed notice be, with a reason (R64a). Refused: `NotOwed`, `NoNotice`. */
  readonly waiveNotice: MaintenanceAnswer;
  /** Empties one's own team's seat. Refused: `NotYourSeat`. */
  readonly withdrawAgreement: AnnouncementAnswer;
  /** Ends it for good, with a reason. */
  readonly withdrawAnnouncement: AnnouncementAnswer;
};


export type MutationAcknowledgeToldArgs = {
  input: AcknowledgeToldInput;
};


export type MutationAddItemArgs = {
  input: AddItemInput;
};


export type MutationAgreeTierArgs = {
  input: AgreeTierInput;
};


export type MutationAnnounceArgs = {
  input: AnnounceInput;
};


export type MutationAssignOwnerArgs = {
  input: AssignOwnerInput;
};


export type MutationCancelMaintenanceArgs = {
  input: CancelMaintenanceInput;
};


export type MutationChooseItemAudienceArgs = {
  input: ChooseItemAudienceInput;
};


export type MutationCommentArgs = {
  input: CommentInput;
};


export type MutationCommentOnMaintenanceArgs = {
  input: CommentOnMaintenanceInput;
};


export type MutationCompleteItemArgs = {
  input: CompleteItemInput;
};


export type MutationConfirmPlanArgs = {
  input: ConfirmPlanInput;
};


export type MutationDraftNoticeArgs = {
  input: DraftNoticeInput;
};


export type MutationDropItemArgs = {
  input: DropItemInput;
};


export type MutationEndWorkArgs = {
  input: EndWorkInput;
};


export type MutationExcludeAccountArgs = {
  input: ExcludeAccountInput;
};


export type MutationExpectMarketingSupportArgs = {
  input: ExpectMarketingSupportInput;
};


export type MutationLinkAnnouncementArgs = {
  input: LinkAnnouncementInput;
};


export type MutationMarkCompanyNewsArgs = {
  input: MarkCompanyNewsInput;
};


export type MutationMoveMaintenanceArgs = {
  input: MoveMaintenanceInput;
};


export type MutationNameCoordinatorArgs = {
  input: NameCoordinatorInput;
};


export type MutationObjectToTierArgs = {
  input: ObjectToTierInput;
};


export type MutationProposeAnnouncementArgs = {
  input: ProposeAnnouncementInput;
};


export type MutationPublishPlaybookArgs = {
  input: PublishPlaybookInput;
};


export type MutationPutLineUpArgs = {
  input: PutLineUpInput;
};


export type MutationReadmitAccountArgs = {
  input: ReadmitAccountInput;
};


export type MutationRecordChannelMessageArgs = {
  input: RecordChannelMessageInput;
};


export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


export type MutationReissueChecklistArgs = {
  input: ReissueChecklistInput;
};


export type MutationReopenItemArgs = {
  input: ReopenItemInput;
};


export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


export type MutationRescheduleItemArgs = {
  input: RescheduleItemInput;
};


export type MutationRestoreItemArgs = {
  input: RestoreItemInput;
};


export type MutationReviseAnnouncementArgs = {
  input: ReviseAnnouncementInput;
};


export type MutationReviseMaintenanceArgs = {
  input: ReviseMaintenanceInput;
};


export type MutationRewordItemArgs = {
  input: RewordItemInput;
};


export type MutationScheduleMaintenanceArgs = {
  input: ScheduleMaintenanceInput;
};


export type MutationSendNoticeArgs = {
  input: SendNoticeInput;
};


export type MutationSignInArgs = {
  person: Scalars['ID']['input'];
};


export type MutationStartWorkArgs = {
  input: StartWorkInput;
};


export type MutationTakeLineDownArgs = {
  input: TakeLineDownInput;
};


export type MutationTellAccountArgs = {
  input: TellAccountInput;
};


export type MutationTickListingArgs = {
  input: TickListingInput;
};


export type MutationVerifyWorkArgs = {
  input: VerifyWorkInput;
};


export type MutationWaiveChannelMessageArgs = {
  input: WaiveChannelMessageInput;
};


export type MutationWaiveNoticeArgs = {
  input: WaiveNoticeInput;
};


export type MutationWithdrawAgreementArgs = {
  input: WithdrawAgreementInput;
};


export type MutationWithdrawAnnouncementArgs = {
  input: WithdrawAnnouncementInput;
};

export type NameCoordinatorInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly person: Scalars['ID']['input'];
};

export type NamedAccount = {
  /** It was told, and of another window than this one: it holds a wrong time (R57). */
  readonly holdsAnotherTime: Scalars['Boolean']['output'];
  /** Why it must be called before it is written to; null when it need not, or was. */
  readonly mustBeCalledFirst: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly told: ReadonlyArray<AccountTelling>;
};

/** A notice to users, from owed to sent; its id is `affected-users.planned` and the like. */
export type Notice = {
  readonly clause: Maybe<Clause>;
  /** One a channel: drafted by hand, else made from the answered questions. */
  readonly drafts: ReadonlyArray<NoticeDraft>;
  readonly id: Scalars['ID']['output'];
  readonly moment: TellingMoment;
  readonly owed: Scalars['Boolean']['output'];
  readonly owedSince: Maybe<Scalars['Instant']['output']>;
  /** Why whoever asks cannot send it now; null where they can. */
  readonly refused: Maybe<Refused>;
  /** Everything that ever went out for it, the newest last. */
  readonly sent: ReadonlyArray<SentNotice>;
};

export type NoticeDraft = {
  /** False where it was made from the record. */
  readonly byHand: Scalars['Boolean']['output'];
  readonly channel: Channel;
  readonly text: Scalars['String']['output'];
};

export type NoticedBy =
  | 'most'
  | 'none'
  | 'some';

export type ObjectToTierInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly seat?: InputMaybe<Team>;
  readonly tier: Scalars['ID']['input'];
};

/** An item that a tier offers by default. */
export type Offer = {
  readonly channels: ReadonlyArray<Channel>;
  readonly clause: Clause;
  /** In words, for example `Twitter and LinkedIn are both needed`. */
  readonly completionRule: Scalars['String']['output'];
  readonly detail: Maybe<Scalars['String']['output']>;
  /** In words, for example `by the end of the week of release`. */
  readonly dueRule: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type PageInfo = {
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A person. Names live in the person's own stream alone, so that they can be erased. */
export type Person = {
  readonly id: Scalars['ID']['output'];
  /** One or two letters for an avatar. */
  readonly initials: Scalars['String']['output'];
  /** `Erased person` once erased. */
  readonly name: Scalars['String']['output'];
  readonly teams: ReadonlyArray<Team>;
};

/** How news is sized, agreed and told: versioned data. What is under way keeps the version it was proposed under (R66). */
export type Playbook = {
  /** Days before the target date from which a tier not agreed warns. */
  readonly agreementWarnsDaysBefore: Scalars['Int']['output'];
  readonly channels: ReadonlyArray<Channel>;
  readonly clauses: ReadonlyArray<Clause>;
  /** The whole document, as it was published. */
  readonly document: Scalars['JSON']['output'];
  /** The name of the Slack channel that is told first, for example `#team-marketing`. */
  readonly firstStepChannel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Precedents that came with the playbook. */
  readonly precedents: ReadonlyArray<Precedent>;
  readonly publishedAt: Scalars['Instant']['output'];
  readonly publishedBy: Maybe<Person>;
  /** The teams that must both agree to a tier. */
  readonly seats: ReadonlyArray<Team>;
  /** Where news of a kind that is on no list is handled, for example press. */
  readonly separateProcesses: ReadonlyArray<SeparateProcess>;
  /** Smallest first. */
  readonly tiers: ReadonlyArray<Tier>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PlaybookAnswer = Playbook | PlaybookPreview | Refused;

/** One thing that differs between two versions. */
export type PlaybookDifference = {
  readonly kind: DifferenceKind;
  readonly now: Maybe<Scalars['JSON']['output']>;
  /** For example `tiers.medium.offers.tutorial.due`. */
  readonly path: Scalars['String']['output'];
  readonly was: Maybe<Scalars['JSON']['output']>;
};

/** What a dry run would publish. */
export type PlaybookPreview = {
  readonly differences: ReadonlyArray<PlaybookDifference>;
  readonly playbook: Playbook;
};

/** A past announcement that is much like this one (R49c). */
export type Precedent = {
  /** The announcement, when it is one of ours; null for those of the playbook. */
  readonly announcementId: Maybe<Scalars['ID']['output']>;
  /** What was offered and left out. */
  readonly dropped: ReadonlyArray<DroppedItem>;
  readonly facts: Facts;
  /** 0 to 1; 1 is the same facts. */
  readonly likeness: Scalars['Float']['output'];
  /** Why it got another tier than its facts suggest, where it did. */
  readonly note: Maybe<Scalars['String']['output']>;
  readonly tier: Tier;
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
};

/** What a dry run would come to. Nothing was written. */
export type Preview = {
  /** The announcement as it would be. */
  readonly announcement: Announcement;
  /** With `reissueChecklist`: what would change in the list. */
  readonly difference: Maybe<ChecklistDifference>;
  /** What would be recorded; empty when it is already so. */
  readonly entries: ReadonlyArray<PreviewEntry>;
};

export type PreviewEntry = {
  readonly data: Scalars['JSON']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
};

export type Progress = {
  readonly done: Scalars['Int']['output'];
  /** Items that are not dropped. */
  readonly kept: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly unowned: Scalars['Int']['output'];
};

export type ProposeAnnouncementInput = {
  /** Asked for when the tier is not the suggested one (R49d). */
  readonly agreeReason?: InputMaybe<Scalars['String']['input']>;
  /** Agrees to this tier at once, for the seat that the proposer holds. */
  readonly agreeToTier?: InputMaybe<Scalars['ID']['input']>;
  readonly audience?: InputMaybe<AudienceInput>;
  /** The link of the message in Marketing's channel (R10). */
  readonly channelMessageUrl?: InputMaybe<Scalars['String']['input']>;
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly facts: FactsInput;
  readonly links?: InputMaybe<ReadonlyArray<LinkInput>>;
  /** Which seat, for one who could fill either. */
  readonly seat?: InputMaybe<Team>;
  /** Up to 4,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** False when no Marketing support is expected (R6); true by default. */
  readonly supportExpected?: InputMaybe<Scalars['Boolean']['input']>;
  readonly target?: InputMaybe<TargetInput>;
  /** 1 to 140 characters. */
  readonly title: Scalars['String']['input'];
};

export type PublishPlaybookInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The whole playbook; faults are answered as `InvalidPlaybook` with the path in `field`. */
  readonly document: Scalars['JSON']['input'];
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it changes. */
  readonly reason: Scalars['String']['input'];
};

export type PutLineUpInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  /** An item that has a surface: the banner inside the product, or the one on the site. */
  readonly item: Scalars['ID']['input'];
  /** It is up until the end of this day, in the zone of the target; UTC without a target. 30 days ahead at the most. */
  readonly lastDay: Scalars['LocalDate']['input'];
  /** Up to 140 characters, as everybody reads them. */
  readonly text: Scalars['String']['input'];
  /** https alone; where the line leads. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The start of every answer: which operations the server offers. */
export type Query = {
  /** Null if there is none such (then). `asOf` folds its events up to that point. */
  readonly announcement: Maybe<Announcement>;
  /** `first` is 1 to 100. */
  readonly announcements: AnnouncementConnection;
  /** What waits for the person who asks, for their teams and for anybody, as of now. */
  readonly desk: Desk;
  /** How it stands with the event store. */
  readonly logStatus: LogStatus;
  /** Null if there is none such (then). `asOf` folds its events up to that point. */
  readonly maintenance: Maybe<Maintenance>;
  /** Null where the playbook says nothing of maintenance. */
  readonly maintenanceChoices: Maybe<MaintenanceChoices>;
  /** What is under way, to come, owed and unacknowledged, as of now. */
  readonly maintenanceDesk: MaintenanceDesk;
  /** `first` is 1 to 100. */
  readonly maintenances: MaintenanceConnection;
  /** The person who asks, or null when nobody is signed in. */
  readonly me: Maybe<Person>;
  /** Everybody, by name. At most 1,000. */
  readonly people: ReadonlyArray<Person>;
  /** One version, the newest by default; null if there is none such. */
  readonly playbook: Maybe<Playbook>;
  /** What changed between two versions. Refused versions answer an empty list. */
  readonly playbookDifferences: ReadonlyArray<PlaybookDifference>;
  /** All versions, newest first. */
  readonly playbooks: ReadonlyArray<Playbook>;
  /** Open to anyone. */
  readonly signInOptions: SignInOptions;
  /** Suggests a tier from facts; records nothing. */
  readonly suggestTier: TierSuggestionAnswer;
  /** Newest first. `first` is 1 to 200. */
  readonly timeline: TimelineConnection;
};


/** The start of every answer: which operations the server offers. */
export type QueryAnnouncementArgs = {
  asOf: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/** The start of every answer: which operations the server offers. */
export type QueryAnnouncementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter: InputMaybe<AnnouncementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<AnnouncementOrder>;
};


/** The start of every answer: which operations the server offers. */
export type QueryMaintenanceArgs = {
  asOf: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/** The start of every answer: which operations the server offers. */
export type QueryMaintenancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter: InputMaybe<MaintenanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MaintenanceOrder>;
};


/** The start of every answer: which operations the server offers. */
export type QueryPeopleArgs = {
  team: InputMaybe<Team>;
};


/** The start of every answer: which operations the server offers. */
export type QueryPlaybookArgs = {
  version: InputMaybe<Scalars['Int']['input']>;
};


/** The start of every answer: which operations the server offers. */
export type QueryPlaybookDifferencesArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** The start of every answer: which operations the server offers. */
export type QuerySuggestTierArgs = {
  facts: FactsInput;
};


/** The start of every answer: which operations the server offers. */
export type QueryTimelineArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Question =
  | 'data-at-risk'
  | 'how'
  | 'until'
  | 'what'
  | 'what-to-do'
  | 'who';

export type ReadmitAccountInput = {
  readonly account: Scalars['String']['input'];
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RecordChannelMessageInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly url: Scalars['String']['input'];
};

export type RecordDeliveryInput = {
  readonly channel: Scalars['ID']['input'];
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly delivered: Scalars['Boolean']['input'];
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly duty: Scalars['ID']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Asked for when it did not come through. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A command that was not carried out. Nothing has changed (R67).
 * Codes that every command can answer: `InvalidInput` (with `field`), `NotAllowed`, `NotFound`,
 * `RevisionConflict` (with `currentRevision`), `CommandIdReused`, `TooLarge`.
 * On an announcement besides: `Withdrawn`, and `AlreadyAnnounced` for what can only be done before.
 * On an item besides: `NoSuchItem`, `ItemDropped`, and `ChecklistNotIssued` before both seats agreed.
 * Each mutation names what it can answer beyond these.
 */
export type Refused = {
  /** One plain sentence for a person. */
  readonly because: Scalars['String']['output'];
  /** The clause of the playbook that refuses. */
  readonly clause: Maybe<Clause>;
  /** Stable, PascalCase; programs branch on it. */
  readonly code: Scalars['String']['output'];
  /** With `RevisionConflict`: the revision the thing is at now. */
  readonly currentRevision: Maybe<Scalars['Int']['output']>;
  /** The path of the input at fault, for example `target.date`. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** What would make it possible, as one sentence. */
  readonly remedy: Maybe<Scalars['String']['output']>;
};

export type ReissueChecklistInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
};

export type ReopenItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly item: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ReportProgressInput = {
  readonly answers?: InputMaybe<AnswersInput>;
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly nextReportAt?: InputMaybe<Scalars['Instant']['input']>;
  readonly text: Scalars['String']['input'];
};

export type RescheduleItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly due?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly item: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RestoreItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly item: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseAnnouncementInput = {
  readonly audience?: InputMaybe<AudienceInput>;
  /** Takes the date away. */
  readonly clearTarget?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly facts?: InputMaybe<FactsInput>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly links?: InputMaybe<ReadonlyArray<LinkInput>>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly target?: InputMaybe<TargetInput>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseMaintenanceInput = {
  readonly affected?: InputMaybe<AffectedInput>;
  readonly answers?: InputMaybe<AnswersInput>;
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly components?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly disrupts?: InputMaybe<Scalars['Boolean']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly impact?: InputMaybe<Impact>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

export type RewordItemInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly item: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type ScheduleMaintenanceInput = {
  readonly affected?: InputMaybe<AffectedInput>;
  readonly announcement?: InputMaybe<Scalars['ID']['input']>;
  readonly answers?: InputMaybe<AnswersInput>;
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Component ids of the playbook. */
  readonly components?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether users would experience any disruption. */
  readonly disrupts: Scalars['Boolean']['input'];
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** -1, or left out: there is none yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly impact?: InputMaybe<Impact>;
  /** Since when it is known, if that is not now. */
  readonly knownAt?: InputMaybe<Scalars['Instant']['input']>;
  readonly title: Scalars['String']['input'];
  readonly why: Scalars['String']['input'];
  readonly window: MaintenanceWindowInput;
};

export type Seat = {
  readonly at: Maybe<Scalars['Instant']['output']>;
  readonly person: Maybe<Person>;
  /** Why another tier than the suggested one, or why it objects. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly state: SeatState;
  readonly team: Team;
  /** The tier agreed or objected to. */
  readonly tier: Maybe<Tier>;
};

export type SeatState =
  | 'agreed'
  | 'empty'
  | 'objected';

export type SendNoticeInput = {
  /** To whom; who is affected when left out. */
  readonly audience?: InputMaybe<Scalars['String']['input']>;
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly duty: Scalars['ID']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly texts: ReadonlyArray<SentTextInput>;
};

export type SentNotice = {
  readonly at: Scalars['Instant']['output'];
  readonly audience: Scalars['String']['output'];
  readonly by: Maybe<Person>;
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Accounts that were left out, since they must be called first. */
  readonly excluded: ReadonlyArray<Scalars['String']['output']>;
  readonly texts: ReadonlyArray<SentText>;
  /** The window that it told of. */
  readonly window: MaintenanceWindow;
};

export type SentText = {
  readonly channel: Channel;
  readonly delivery: DeliveryState;
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** Why it did not come through. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};

export type SentTextInput = {
  readonly channel: Scalars['ID']['input'];
  /** A link, or words, that show that it went out. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** As it was sent. */
  readonly text: Scalars['String']['input'];
};

export type SeparateProcess = {
  readonly clause: Clause;
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type Session = {
  readonly expiresAt: Scalars['Instant']['output'];
  readonly me: Person;
  /** For `Authorization: Bearer …`; the browser uses the cookie instead. */
  readonly token: Scalars['String']['output'];
};

export type SignInAnswer = Refused | Session;

/** How one signs in here. */
export type SignInOptions = {
  /** `demo` for now. */
  readonly mode: Scalars['String']['output'];
  /** The sample people, in demo mode. */
  readonly people: ReadonlyArray<Person>;
};

export type StartWorkInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it truly began, if that is not now. */
  readonly effectiveAt?: InputMaybe<Scalars['Instant']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type Subscription = {
  /** The announcement after each change: one, or any. */
  readonly announcementChanged: Announcement;
  /** The desk of the person who asks: now, and again after each change that touches it. */
  readonly deskChanged: Desk;
  /** How it stands with the event store: at once, and whenever that changes. */
  readonly logStatusChanged: LogStatus;
  /** The maintenance after each change: one, or any. */
  readonly maintenanceChanged: Maintenance;
  /** Each entry as it is recorded; of one thing, or of everything. */
  readonly timelineAppended: TimelineEntry;
};


export type SubscriptionAnnouncementChangedArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionMaintenanceChangedArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionTimelineAppendedArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
};

export type SuggestionChange = {
  readonly clause: Maybe<Clause>;
  /** For example `if most users noticed`. */
  readonly condition: Scalars['String']['output'];
  /** The fact's name, for example `noticedBy`. */
  readonly fact: Scalars['String']['output'];
  readonly tier: Tier;
};

export type TakeLineDownInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly item: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The day it ships, in the zone it was planned in. */
export type Target = {
  readonly date: Scalars['LocalDate']['output'];
  /** The instant: at `time`, or at the start of the day. */
  readonly instant: Scalars['Instant']['output'];
  /** `HH:MM`, or null where only the day is known. */
  readonly time: Maybe<Scalars['String']['output']>;
  /** An IANA zone, for example `Europe/Berlin`. */
  readonly zone: Scalars['String']['output'];
};

export type TargetInput = {
  readonly date: Scalars['LocalDate']['input'];
  /** `HH:MM` */
  readonly time?: InputMaybe<Scalars['String']['input']>;
  /** An IANA zone. */
  readonly zone: Scalars['String']['input'];
};

export type Team =
  | 'admin'
  | 'customer-success'
  | 'marketing'
  | 'product'
  | 'viewer';

export type TellAccountInput = {
  readonly account: Scalars['String']['input'];
  readonly at?: InputMaybe<Scalars['Instant']['input']>;
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** For example `Call`. */
  readonly how: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type TellingAudience =
  | 'affected-users'
  | 'customer-success'
  | 'marketing'
  | 'named-accounts';

export type TellingCell = {
  /** It was told once, and of another window (R57). */
  readonly again: Scalars['Boolean']['output'];
  /** Channels, `bar`, `page`, `desk`, or accounts. */
  readonly by: ReadonlyArray<Scalars['String']['output']>;
  readonly moment: TellingMoment;
  /** Why it was waived, or has lapsed. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly since: Maybe<Scalars['Instant']['output']>;
  readonly state: TellingState;
};

export type TellingMoment =
  | 'cancelled'
  | 'completed'
  | 'known'
  | 'moved'
  | 'planned'
  | 'running-over'
  | 'started';

/** Who was told of what: one row an audience, one cell a moment. */
export type TellingRow = {
  readonly audience: TellingAudience;
  /** Those moments alone; every one when left out. */
  readonly cells: ReadonlyArray<TellingCell>;
};


/** Who was told of what: one row an audience, one cell a moment. */
export type TellingRowCellsArgs = {
  moments: InputMaybe<ReadonlyArray<TellingMoment>>;
};

export type TellingState =
  | 'acknowledged'
  | 'delivered'
  /** It went out and did not come through: it is owed again. */
  | 'failed'
  /** Nobody needs it any more. */
  | 'lapsed'
  /** This audience is not told of this. */
  | 'never'
  | 'not-acknowledged'
  /** It may still come. */
  | 'not-yet'
  /** It may be done and is not owed. */
  | 'optional'
  | 'owed'
  | 'sent'
  /** Told by the act itself: on the desk, by the bar, on the page; or accounts, one by one. */
  | 'told'
  | 'waived';

export type TickListingInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly item: Scalars['ID']['input'];
  readonly listing: Scalars['ID']['input'];
  readonly ticked: Scalars['Boolean']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The size of news. Never stands without its noun: a minor announcement, not a minor. */
export type Tier = {
  readonly clauses: ReadonlyArray<Clause>;
  readonly id: Scalars['ID']['output'];
  /** 1 for the smallest. */
  readonly level: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** How many tiers the playbook has. */
  readonly of: Scalars['Int']['output'];
  /** What the tier offers, in the order of the handbook. Empty on tiers inside announcements. */
  readonly offers: ReadonlyArray<Offer>;
};

/** A suggestion never decides (R49a, R49b). */
export type TierSuggestion = {
  /** True when no tier fits and the highest is left. */
  readonly byElimination: Scalars['Boolean']['output'];
  /** The clauses that led to it. */
  readonly clauses: ReadonlyArray<Clause>;
  /** For example `Medium is suggested because …`. */
  readonly sentence: Scalars['String']['output'];
  readonly tier: Tier;
  /** What would change the answer. */
  readonly wouldChange: ReadonlyArray<SuggestionChange>;
};

export type TierSuggestionAnswer = {
  /** At most five. */
  readonly precedents: ReadonlyArray<Precedent>;
  readonly suggestion: TierSuggestion;
};

export type TimelineConnection = {
  readonly edges: ReadonlyArray<TimelineEdge>;
  readonly pageInfo: PageInfo;
};

export type TimelineEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineEntry;
};

/** One recorded event as a sentence, with its data. */
export type TimelineEntry = {
  /** What it is about: the announcement's id, or another global id. */
  readonly aboutId: Scalars['ID']['output'];
  /** The title of what it is about, as it is now. */
  readonly aboutTitle: Scalars['String']['output'];
  readonly actor: Maybe<Person>;
  readonly clause: Maybe<Clause>;
  readonly data: Scalars['JSON']['output'];
  /** When it took effect, if that is not when it was recorded. */
  readonly effectiveAt: Maybe<Scalars['Instant']['output']>;
  readonly id: Scalars['ID']['output'];
  /** True for the steps of the story that a reader should not miss. */
  readonly milestone: Scalars['Boolean']['output'];
  /** Opaque; compares as a string in the order of the log. */
  readonly position: Scalars['String']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['Instant']['output'];
  /** 0-based, within what it is about. */
  readonly revision: Scalars['Int']['output'];
  /** For example `Product agreed to Medium`; people by name. */
  readonly sentence: Scalars['String']['output'];
  /** The lane in which the actor acted. */
  readonly team: Team;
  /** The event's type, for example `TierAgreed`. */
  readonly type: Scalars['String']['output'];
};

export type TimelineFilter = {
  /** Of one announcement or playbook, by its global id. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** What one person did. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly since?: InputMaybe<Scalars['Instant']['input']>;
  readonly team?: InputMaybe<Team>;
  /** Event types, for example `TierAgreed`. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly until?: InputMaybe<Scalars['Instant']['input']>;
};

export type VerifyWorkInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly effectiveAt?: InputMaybe<Scalars['Instant']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type WaiveChannelMessageInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WaiveNoticeInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly duty: Scalars['ID']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WithdrawAgreementInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly seat?: InputMaybe<Team>;
};

export type WithdrawAnnouncementInput = {
  /** Makes a retry answer as the first call did; up to 100 characters. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses when the announcement is at another revision. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement. */
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** A maintenance that an announcement collides with, and why (R12). */
export type WorkCollision = {
  readonly because: Scalars['String']['output'];
  readonly kind: WorkCollisionKind;
  readonly maintenance: Maintenance;
};

export type WorkCollisionKind =
  /** News of the largest tier ships in the middle of the work. */
  | 'in-window'
  /** Its banner and the bar of the work would show at once. */
  | 'two-bars';
