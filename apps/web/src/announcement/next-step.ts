import type { Team } from '../api/generated/graphql.js';
import { allows, refusalOf, type Person, type Refusal, type Sheet } from './sheet.js';

/** The one thing to do next, for the person who looks; at most one dark button a page. */
export type NextStep =
  /** The button stands in the seat. */
  | { readonly kind: 'agree'; readonly team: Team }
  /** The button opens the form where the thing is shown. */
  | { readonly kind: 'open'; readonly part: 'channel' | 'assign' | 'reissue'; readonly label: string; readonly because: string | null }
  | { readonly kind: 'give'; readonly command: 'confirmPlan' | 'announce'; readonly label: string }
  | { readonly kind: 'wait'; readonly refusal: Refusal | null; readonly sentence: string }
  | { readonly kind: 'none' };

export const nextStep = (sheet: Sheet, me: Person | null): NextStep => {
  switch (sheet.state) {
    case 'PROPOSED':
      return whileProposed(sheet, me);
    case 'AGREED':
      return whileAgreed(sheet);
    case 'PLANNED':
      return whilePlanned(sheet);
    case 'ANNOUNCED':
    case 'WITHDRAWN':
      return { kind: 'none' };
  }
};

const whileProposed = (sheet: Sheet, me: Person | null): NextStep => {
  const seat = sheet.agreement.seats.find(({ team, state }) => me?.teams.includes(team) && state !== 'AGREED');
  const notTold = sheet.channelTold.status === 'NOT_TOLD' && allows(sheet, 'recordChannelMessage');

  // The second seat cannot agree before the channel is told: then telling it comes first.
  const blocked = notTold && sheet.agreement.seats.some(({ state }) => state === 'AGREED');
  if (seat && allows(sheet, 'agreeTier') && !blocked) return { kind: 'agree', team: seat.team };
  if (notTold) return { kind: 'open', part: 'channel', label: 'Say that the channel was told', because: null };
  return { kind: 'wait', refusal: seat ? refusalOf(sheet, 'agreeTier') : null, sentence: sheet.agreement.sentence };
};

const whileAgreed = (sheet: Sheet): NextStep => {
  if (sheet.checklistOutdated && allows(sheet, 'reissueChecklist')) {
    return { kind: 'open', part: 'reissue', label: 'See what changes in the list', because: 'The tier changed after the list was issued.' };
  }
  if (allows(sheet, 'confirmPlan')) return { kind: 'give', command: 'confirmPlan', label: 'Confirm the plan' };

  const refusal = refusalOf(sheet, 'confirmPlan');
  const mayAssign = allows(sheet, 'assignOwner') && refusal?.code !== 'NotAllowed';
  if (sheet.progress.unowned > 0 && mayAssign) return { kind: 'open', part: 'assign', label: 'Assign the unowned', because: refusal?.because ?? null };
  return { kind: 'wait', refusal, sentence: sheet.standing };
};

const whilePlanned = (sheet: Sheet): NextStep =>
  allows(sheet, 'announce')
    ? { kind: 'give', command: 'announce', label: 'Announce it' }
    : { kind: 'wait', refusal: refusalOf(sheet, 'announce'), sentence: sheet.standing };
