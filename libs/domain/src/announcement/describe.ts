import { suggestTier, type Suggestion } from '../playbook/suggest-tier.js';
import type { Facts } from '../playbook/facts.js';
import { actionsFor, type Action } from './actions.js';
import { isOutdated, isUnowned, type Known, type Remark } from './announcement.state.js';
import type { Audience, Link, Target } from './announcement.values.js';
import { dateIn, instantOf, shortDate } from './calendar.js';
import type { AnnouncementContext } from './deciding.js';
import { describeAgreement, type AgreementSheet } from './describe-agreement.js';
import { describeItem, progressOf, type ItemSheet, type Progress } from './describe-checklist.js';

/** Everything a screen shows of an announcement, as of `now` and for one reader; people, clauses and the suggested tier by id. */
export interface AnnouncementSheet {
  readonly id: string;
  readonly state: Known['state'];
  readonly standing: string;
  readonly title: string;
  readonly summary: string;
  readonly links: readonly Link[];
  readonly facts: Facts;
  readonly audience: Audience;
  readonly target: (Target & { readonly instant: string }) | null;
  readonly supportExpected: boolean;
  readonly companyNews: boolean;
  readonly channelTold: {
    readonly status: 'not-told' | 'told' | 'waived';
    readonly url: string | null;
    readonly reason: string | null;
    readonly by: string | null;
    readonly at: string | null;
  };
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly announcedAt: string | null;
  readonly withdrawnReason: string | null;
  readonly coordinator: string | null;
  readonly agreement: AgreementSheet;
  readonly suggestion: Suggestion;
  readonly checklist: readonly ItemSheet[];
  readonly checklistOutdated: boolean;
  readonly progress: Progress;
  readonly comments: readonly Remark[];
  readonly playbookVersion: number;
  readonly actions: readonly Action[];
  readonly updatedAt: string;
}

const channelTold = ({ channelTold: told }: Known): AnnouncementSheet['channelTold'] => {
  const nobody = { url: null, reason: null, by: null, at: null };
  switch (told.status) {
    case 'not-told': return { status: 'not-told', ...nobody };
    case 'told': return { ...nobody, ...told };
    case 'waived': return { ...nobody, ...told };
  }
};

const unownedSaid = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'} without an owner`;

/** One sentence on where it stands, without a full stop. */
const standingOf = (known: Known, agreement: AgreementSheet): string => {
  const unowned = known.items.filter(isUnowned).length;
  switch (known.state) {
    case 'proposed': return agreement.sentence;
    case 'agreed': {
      if (isOutdated(known)) return 'The checklist is for another tier';
      return unowned > 0 ? unownedSaid(unowned) : 'Ready to confirm';
    }
    case 'planned': {
      if (unowned > 0) return unownedSaid(unowned);
      return known.target === null ? 'Planned, without a day' : `Planned for ${shortDate(known.target.date)}`;
    }
    case 'announced': return `Announced on ${shortDate(dateIn(known.target?.zone ?? 'UTC', known.announcedAt))}`;
    case 'withdrawn': return `Withdrawn: ${known.withdrawn.reason}`;
  }
};

/** `context.playbook` is the version that the announcement was proposed under. What asks many questions is answered when it is read. */
export const describeAnnouncement = (id: string, known: Known, context: AnnouncementContext): AnnouncementSheet => {
  const { playbook, now } = context;
  const agreement = describeAgreement(known, playbook, now);
  return {
    id,
    state: known.state,
    standing: standingOf(known, agreement),
    title: known.title,
    summary: known.summary,
    links: known.links,
    facts: known.facts,
    audience: known.audience,
    target: known.target === null ? null : { ...known.target, instant: instantOf(known.target) },
    supportExpected: known.supportExpected,
    companyNews: known.companyNews,
    channelTold: channelTold(known),
    proposedBy: known.proposedBy,
    proposedAt: known.proposedAt,
    announcedAt: known.state === 'announced' ? known.announcedAt : null,
    withdrawnReason: known.state === 'withdrawn' ? known.withdrawn.reason : null,
    coordinator: known.coordinator,
    agreement,
    get suggestion() { return suggestTier(known.facts, playbook); },
    get checklist() { return known.items.map((item) => describeItem(item, known, now)); },
    checklistOutdated: isOutdated(known),
    progress: progressOf(known, now),
    comments: known.comments,
    playbookVersion: known.playbook.version,
    get actions() { return actionsFor(known, context); },
    updatedAt: known.updatedAt,
  };
};
