import type { DeskAnnouncementFragment, DeskDecisionFragment } from '../api/generated/graphql.js';
import { midSentence } from '../ui/mid-sentence.js';

type Seat = DeskAnnouncementFragment['agreement']['seats'][number];
type Tier = DeskAnnouncementFragment['suggestion']['tier'];
type Refused = NonNullable<DeskDecisionFragment['actions'][number]['refused']>;

/** A row of the desk; without actions it is only shown. */
export type DeskRow = DeskAnnouncementFragment & Partial<Pick<DeskDecisionFragment, 'actions'>>;

/** What the row of an announcement offers to the reader: one decision, or why there is none. */
export type AgreeOffer =
  | { readonly kind: 'agree'; readonly tier: Tier; readonly asksForReason: boolean }
  | { readonly kind: 'open'; readonly refused?: Refused }
  | { readonly kind: 'refused'; readonly refused: Refused };

const refusedOf = (announcement: DeskRow, action: string): Refused | undefined =>
  announcement.actions?.find(({ name }) => name === action)?.refused ?? undefined;

/** The seats that hold an opinion; empty ones say nothing. */
const opinions = (announcement: DeskAnnouncementFragment): readonly Seat[] =>
  announcement.agreement.seats.filter((seat) => seat.state !== 'EMPTY');

/**
 * The tier that one click agrees to: what the other seat agreed to, else the suggested one.
 * A disagreement cannot be settled by a click in a list: it is opened.
 */
export const agreeOffer = (announcement: DeskRow): AgreeOffer => {
  const refused = refusedOf(announcement, 'agreeTier');
  if (refused) return { kind: 'refused', refused };
  if (announcement.agreement.status === 'DISPUTED') return { kind: 'open' };

  const agreed = opinions(announcement).find((seat) => seat.state === 'AGREED');
  const tier = agreed?.tier ?? announcement.suggestion.tier;
  return { kind: 'agree', tier, asksForReason: tier.id !== announcement.suggestion.tier.id };
};

/** The tier that a row shows, and `undefined` while two are proposed. */
export const shownTier = (announcement: DeskAnnouncementFragment): Tier | undefined => {
  if (announcement.agreement.tier) return announcement.agreement.tier;
  if (announcement.agreement.status === 'DISPUTED') return undefined;
  return opinions(announcement).find((seat) => seat.tier)?.tier ?? announcement.suggestion.tier;
};

const withoutStop = (words: string): string => words.trim().replace(/[.…]$/, '');

/** Who says what, and the clause behind the suggestion in short. */
export const whoSaidWhat = (announcement: DeskAnnouncementFragment): string => {
  const { agreement, suggestion, proposedBy } = announcement;
  const first = (name: string | undefined): string => name?.split(' ')[0] ?? 'Somebody';

  const said = opinions(announcement).map((seat) => {
    const who = first(seat.person?.name);
    const reason = seat.reason ? `, “${withoutStop(seat.reason)}”` : '';
    return seat.state === 'AGREED' ? `${who} agreed to ${seat.tier?.name ?? 'a tier'}${reason}` : `${who} objects to ${seat.tier?.name ?? 'the tier'}${reason}`;
  });
  if (agreement.status === 'DISPUTED') return `${said.join(' · ')}. Talk, or change one.`;
  if (agreement.reopenedBecause) said.unshift(withoutStop(agreement.reopenedBecause));
  if (said.length === 0) said.push(`${first(proposedBy?.name)} proposed it, nobody has agreed yet`);

  const clause = suggestion.clauses[0];
  const suggested = `${suggestion.tier.name} is suggested${clause ? `: ${midSentence(clause.summary)} (${clause.id})` : ''}`;
  return [...said, suggested].join(' · ');
};
