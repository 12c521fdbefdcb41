import { refuse } from '../kernel/index.js';
import type { Offer } from '../playbook/offer.js';
import type { Playbook } from '../playbook/playbook.js';
import type { AnnouncementOrder } from './announcement.commands.js';
import { isOutdated, tierInForce, type Item, type Known } from './announcement.state.js';
import type { IssuedItem } from './announcement.values.js';
import { given, NOTHING, one, type Acting, type Answer } from './deciding.js';

/** The offer as a line of the list: its values on this day, not a pointer to the playbook. */
const issued = (offer: Offer, playbook: Playbook): IssuedItem => ({
  id: offer.id,
  title: offer.title,
  origin: 'offered',
  channels: offer.channels.map((id) => ({ id, label: playbook.channels.find((channel) => channel.id === id)?.label ?? id })),
  due: offer.due.kind === 'week-of-release' ? { ...offer.due, weekEndsOn: playbook.weekEndsOn } : offer.due,
  completion: offer.completion,
  mentionsHere: offer.mentionsHere ?? false,
  clause: offer.clause,
  ...given({ detail: offer.detail, audience: offer.audience, surface: offer.surface }),
});

export const itemsOffered = (playbook: Playbook, tierId: string): readonly IssuedItem[] =>
  (playbook.tiers.find(({ id }) => id === tierId)?.offers ?? []).map((offer) => issued(offer, playbook));

/** What was issued, without what people did with it since. */
const issuedOf = ({ standing: _s, ownerId: _o, ownDue: _d, reworded: _r, chosenAudience: _a, evidence: _e, ticks: _t, ...values }: Item): IssuedItem => values;

/** Nothing that somebody did is lost: what is finished, one's own, or has evidence stays even when the new tier does not offer it. */
const staysUnoffered = ({ origin, standing, evidence, ticks }: Item): boolean =>
  origin === 'added' || standing.state === 'done' || (standing.state === 'open' && evidence.length + ticks.length > 0);

/** A finished item keeps the words it was finished under; reworded ones keep their words. */
const renewed = (item: Item, offered: IssuedItem): IssuedItem => {
  if (item.standing.state === 'done') return issuedOf(item);
  if (!item.reworded) return offered;
  const { detail: _, ...rest } = offered;
  return { ...rest, title: item.title, ...given({ detail: item.detail }) };
};

/** What issuing a tier's offer again would make of the list (R9): the offer's order, then what stays without being offered. */
export interface Reissue {
  readonly items: readonly IssuedItem[];
  readonly added: readonly IssuedItem[];
  readonly kept: readonly Item[];
  readonly removed: readonly Item[];
}

const reissueFor = (known: Known, playbook: Playbook, tierId: string): Reissue => {
  const offers = itemsOffered(playbook, tierId);
  const before = (id: string): Item | undefined => known.items.find((item) => item.id === id);
  const unoffered = known.items.filter(({ id }) => !offers.some((offer) => offer.id === id));
  const staying = unoffered.filter(staysUnoffered);
  const fromOffer = offers.map((offer) => {
    const item = before(offer.id);
    return item === undefined ? offer : renewed(item, offer);
  });
  return {
    items: [...fromOffer, ...staying.map(issuedOf)],
    added: offers.filter(({ id }) => before(id) === undefined),
    kept: [...offers.flatMap(({ id }) => before(id) ?? []), ...staying],
    removed: unoffered.filter((item) => !staysUnoffered(item)),
  };
};

/** For the preview of `ReissueChecklist`; null while there is nothing to issue again. */
export const checklistDifference = (known: Known, playbook: Playbook): Reissue | null => {
  const tier = tierInForce(known);
  return tier === null || !isOutdated(known) ? null : reissueFor(known, playbook, tier.id);
};

export const reissueChecklist = (_command: AnnouncementOrder<'ReissueChecklist'>, known: Known, { playbook }: Acting): Answer => {
  const tier = tierInForce(known);
  if (tier === null) {
    return refuse('TierNotAgreed', 'Both seats have not agreed to a tier.', { clause: playbook.rules.agreement, remedy: 'Let both teams agree first.' });
  }
  if (!isOutdated(known)) return NOTHING;
  const { items, added, kept, removed } = reissueFor(known, playbook, tier.id);
  return one('ChecklistReissued', {
    tier,
    items,
    added: added.map(({ id }) => id),
    kept: kept.map(({ id }) => id),
    removed: removed.map(({ id, title }) => ({ id, title })),
    clause: playbook.rules.tailoring,
  });
};
