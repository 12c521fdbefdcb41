import type { AnnouncementFact } from './announcement.events.js';
import { tierInForce, type AnnouncementCore, type Known, type Proposed, type SeatHeld } from './announcement.state.js';
import type { Seat } from './announcement.values.js';
import { factsChangeSaid } from './facts-change.js';
import type { Done } from './item.evolve.js';

/** The announcement without what only one state has. */
export const coreOf = (known: Known): AnnouncementCore => {
  const { state: _state, tier: _tier, plannedAt: _plannedAt, announcedAt: _announcedAt, withdrawn: _withdrawn, ...core } = {
    tier: null, plannedAt: null, announcedAt: null, withdrawn: null, ...known,
  };
  return core;
};

/** Back to *proposed*: the list is kept, the tier is sought anew. */
const reopened = (core: AnnouncementCore, because: string, at: string): Proposed => ({
  ...core, state: 'proposed', soughtSince: at, reopenedBecause: because,
});

/** Fills or empties a seat, and takes the tier out of force when the seats no longer agree to it. */
const seated = (known: Known, seat: Seat, held: SeatHeld, because: string, at: string): Known => {
  const next = { ...known, held: { ...known.held, [seat]: held } };
  const inForce = tierInForce(known);
  const stands = inForce === null || (held.state === 'agreed' && held.tier.id === inForce.id);
  return stands ? next : reopened(coreOf(next), because, at);
};

export const tierAgreed = (known: Known, { data }: AnnouncementFact<'TierAgreed'>, { at }: Done): Known => {
  const held: SeatHeld = {
    state: 'agreed', personId: data.personId, tier: data.tier, at, overrides: data.tier.id !== data.suggestedTier.id,
    ...(data.reason === undefined ? {} : { reason: data.reason }),
  };
  return seated(known, data.seat, held, `Another tier was proposed: ${data.tier.name}`, at);
};

export const tierObjected = (known: Known, { data }: AnnouncementFact<'TierObjected'>, { at }: Done): Known =>
  seated(known, data.seat, { state: 'objected', personId: data.personId, tier: data.tier, at, reason: data.reason }, `Objection: ${data.reason}`, at);

export const agreementWithdrawn = (known: Known, { data }: AnnouncementFact<'AgreementWithdrawn'>, { at }: Done): Known =>
  seated(known, data.seat, { state: 'empty' }, data.reason === undefined ? 'An agreement was withdrawn' : `An agreement was withdrawn: ${data.reason}`, at);

/** A changed fact empties both seats (R9a); with nobody in them there is nothing to re-open. */
export const factsRevised = (known: Known, { data }: AnnouncementFact<'FactsRevised'>, { at }: Done): Known => {
  const next = { ...known, facts: data.facts, suggestedTier: data.suggestedTier, held: NOBODY };
  return data.reopened.length === 0 ? next : reopened(coreOf(next), factsChangeSaid(data.was, data.facts), at);
};

export const NOBODY: AnnouncementCore['held'] = { product: { state: 'empty' }, marketing: { state: 'empty' } };
