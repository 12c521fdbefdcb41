/** What can be chosen in the words of the story; each stands for the event types behind it. */
export interface EventKind {
  readonly id: string;
  readonly words: string;
  readonly types: readonly string[];
}

export const EVENT_KINDS: readonly EventKind[] = [
  { id: 'steps', words: 'Steps of the road', types: ['AnnouncementProposed', 'TierSettled', 'PlanConfirmed', 'AnnouncementMade', 'AnnouncementWithdrawn'] },
  { id: 'agreement', words: 'Agreement', types: ['TierAgreed', 'TierObjected', 'AgreementWithdrawn', 'TierSettled', 'FactsRevised'] },
  { id: 'changes', words: 'Changes of facts, text and date', types: ['AnnouncementRevised', 'FactsRevised', 'SupportExpectationChanged', 'CompanyNewsMarked', 'CoordinatorNamed'] },
  { id: 'channel', words: 'Marketing’s channel', types: ['ChannelMessageRecorded', 'ChannelMessageWaived'] },
  { id: 'tailoring', words: 'Tailoring of the checklist', types: ['ChecklistIssued', 'ChecklistReissued', 'ItemAdded', 'ItemReworded', 'ItemRescheduled', 'ItemAudienceChosen', 'ItemDropped', 'ItemRestored'] },
  { id: 'work', words: 'Owners and finished items', types: ['OwnerAssigned', 'ListingTicked', 'EvidenceRecorded', 'ItemCompleted', 'ItemReopened'] },
  { id: 'lines', words: 'Lines on the bars', types: ['LinePutUp', 'LineTakenDown'] },
  { id: 'maintenance', words: 'Maintenance', types: ['MaintenanceScheduled', 'MaintenanceRevised', 'MaintenanceMoved', 'MaintenanceCancelled', 'AnnouncementLinked'] },
  { id: 'maintenance-work', words: 'Work under way', types: ['WorkStarted', 'ProgressReported', 'VerificationStarted', 'WorkEnded'] },
  { id: 'told', words: 'Who was told', types: ['NoticeDrafted', 'NoticeSent', 'NoticeDelivered', 'NoticeFailed', 'NoticeWaived', 'ToldAcknowledged', 'AccountTold', 'AccountExcluded', 'AccountReadmitted'] },
  { id: 'comments', words: 'Comments', types: ['Commented', 'MaintenanceCommented'] },
  { id: 'playbook', words: 'The playbook', types: ['PlaybookPublished'] },
  { id: 'people', words: 'People', types: ['PersonRegistered'] },
];

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((type) => other.includes(type));

/** The kind that stands for these types; `undefined` where they were put together by hand. */
export const kindOf = (types: readonly string[]): EventKind | undefined => EVENT_KINDS.find((kind) => same(kind.types, types));
