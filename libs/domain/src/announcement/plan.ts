import { holdsId, instantGiven, isRefusal, refuse, type Refusal } from '../kernel/index.js';
import type { AnnouncementOrder } from './announcement.commands.js';
import { isKept, isOutdated, isUnowned, type Known } from './announcement.state.js';
import { given, NOTHING, one, type Acting, type Answer } from './deciding.js';
import { prNotOffered } from './item-tailoring.js';

export const alreadyAnnounced = (): Refusal =>
  refuse('AlreadyAnnounced', 'It is announced: what it was can no longer change.', { remedy: 'Propose another announcement, or comment.' });

export const withdrawn = (): Refusal => refuse('Withdrawn', 'It was withdrawn, and that is final.', { remedy: 'Propose a new announcement.' });

const counted = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

/** Nothing that is kept is left without an owner (R8). */
const itemsUnowned = ({ items }: Known, { playbook }: Acting): Refusal | undefined => {
  const unowned = items.filter(isUnowned).length;
  return unowned === 0
    ? undefined
    : refuse('ItemsUnowned', `${counted(unowned)} without an owner.`, { clause: playbook.rules.owners, remedy: 'Give each kept item an owner, or drop it.' });
};

export const confirmPlan = (_command: AnnouncementOrder<'ConfirmPlan'>, known: Known, acting: Acting): Answer => {
  const { rules } = acting.playbook;
  switch (known.state) {
    case 'withdrawn': return withdrawn();
    case 'announced': return alreadyAnnounced();
    case 'planned': return NOTHING;
    case 'proposed': return refuse('TierNotAgreed', 'Both seats have not agreed to a tier.', { clause: rules.agreement, remedy: 'Let both teams agree first.' });
    case 'agreed': break;
  }
  if (isOutdated(known)) {
    return refuse('ChecklistOutdated', 'The tier changed after the checklist was issued.', { clause: rules.tailoring, remedy: 'Issue the checklist again.' });
  }
  const kept = known.items.filter(isKept).length;
  return itemsUnowned(known, acting) ?? one('PlanConfirmed', { tier: known.tier, kept, dropped: known.items.length - kept, clause: rules.owners });
};

/** It is out: now, or at an instant between the proposal and now. */
export const announce = ({ effectiveAt }: AnnouncementOrder<'Announce'>, known: Known, acting: Acting): Answer => {
  const { playbook } = acting;
  switch (known.state) {
    case 'withdrawn': return withdrawn();
    case 'announced':
      return effectiveAt === undefined || Date.parse(effectiveAt) === Date.parse(known.announcedAt) ? NOTHING : alreadyAnnounced();
    case 'proposed':
    case 'agreed':
      return refuse('NotPlanned', 'The plan is not confirmed.', { clause: playbook.rules.owners, remedy: 'Confirm the plan first.' });
    case 'planned': break;
  }
  const unowned = itemsUnowned(known, acting);
  if (unowned !== undefined) return unowned;
  const at = instantGiven(effectiveAt, acting, {
    notBefore: known.proposedAt, because: 'It cannot have gone out before it was proposed.', ahead: 'It cannot have gone out in the future.',
  });
  if (isRefusal(at)) return at;
  return one('AnnouncementMade', { tier: known.tier, at });
};

export const markCompanyNews = ({ companyNews, reason }: AnnouncementOrder<'MarkCompanyNews'>, known: Known, { playbook }: Acting): Answer => {
  if (known.companyNews === companyNews) return NOTHING;
  const pointedAt = playbook.separateProcesses.find(({ url }) => known.items.some((item) => isKept(item) && item.guideUrl === url));
  if (!companyNews && pointedAt !== undefined) return prNotOffered(pointedAt, 'Drop the item that points at that process first.');
  return one('CompanyNewsMarked', { companyNews, ...given({ reason, clause: playbook.separateProcesses[0]?.clause }) });
};

export const withdrawAnnouncement = ({ reason }: AnnouncementOrder<'WithdrawAnnouncement'>, known: Known): Answer => {
  if (known.state === 'withdrawn') return known.withdrawn.reason === reason ? NOTHING : withdrawn();
  return one('AnnouncementWithdrawn', { reason });
};

export const comment = ({ newId: commentId, text }: AnnouncementOrder<'Comment'>, known: Known): Answer =>
  holdsId(known.comments, commentId) ? NOTHING : one('Commented', { commentId, text });
