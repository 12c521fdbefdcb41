import { handbookDocument } from './handbook-for-specs.js';
import { differencesBetween } from './playbook-differences.js';
import type { Offer } from './offer.js';
import type { PlaybookDocument, Tier } from './playbook.js';

const withTier = (id: string, change: (tier: Tier) => Tier): PlaybookDocument => ({
  ...handbookDocument,
  tiers: handbookDocument.tiers.map((tier) => (tier.id === id ? change(tier) : tier)),
});
const withOffers = (change: (offers: readonly Offer[]) => readonly Offer[]) =>
  withTier('medium', (tier) => ({ ...tier, offers: [...change(tier.offers)] }));

describe('what differs between two playbooks', () => {
  it('is nothing where they say the same, in whatever order their keys stand', () => {
    const turned = Object.fromEntries(Object.entries(handbookDocument).reverse()) as unknown as PlaybookDocument;
    expect(differencesBetween(handbookDocument, structuredClone(handbookDocument))).toEqual([]);
    expect(differencesBetween(handbookDocument, turned)).toEqual([]);
  });

  it('goes by ids, down to the very value', () => {
    const now = withOffers((offers) => offers.map((offer) => (offer.id === 'tutorial' ? { ...offer, due: { kind: 'day-of-release' } } : offer)));
    expect(differencesBetween(handbookDocument, now)).toEqual([
      { path: 'tiers.medium.offers.tutorial.due.kind', kind: 'changed', was: 'week-of-release', now: 'day-of-release' },
    ]);
  });

  it('names what was added, and what was removed', () => {
    const now = withOffers((offers) => offers.filter(({ id }) => id !== 'tutorial'));
    const tutorial = handbookDocument.tiers[1]?.offers.find(({ id }) => id === 'tutorial');
    expect(differencesBetween(handbookDocument, now)).toEqual([{ path: 'tiers.medium.offers.tutorial', kind: 'removed', was: tutorial }]);
    expect(differencesBetween(now, handbookDocument)).toEqual([{ path: 'tiers.medium.offers.tutorial', kind: 'added', now: tutorial }]);
  });

  it('takes any id for an id', () => {
    const channel = { id: 'constructor', label: 'Constructor' };
    const now = { ...handbookDocument, channels: [...handbookDocument.channels, channel] };
    expect(differencesBetween(handbookDocument, now)).toEqual([{ path: 'channels.constructor', kind: 'added', now: channel }]);
  });

  it('says when the order changed, since it means something', () => {
    const now = { ...handbookDocument, tiers: [...handbookDocument.tiers].reverse() };
    expect(differencesBetween(handbookDocument, now)).toEqual([
      { path: 'tiers', kind: 'changed', was: ['minor', 'medium', 'major'], now: ['major', 'medium', 'minor'] },
    ]);
  });

  it('takes a list without ids as one value', () => {
    const now: PlaybookDocument = { ...handbookDocument, seats: ['marketing', 'product'] };
    expect(differencesBetween(handbookDocument, now)).toEqual([
      { path: 'seats', kind: 'changed', was: ['product', 'marketing'], now: ['marketing', 'product'] },
    ]);
  });
});
