import type { Playbook } from '../playbook/playbook.js';
import { tierInForce, type Known } from './announcement.state.js';
import { SEAT_NAMES, type Seat, type TierRef } from './announcement.values.js';
import { dateIn, daysBetween } from './calendar.js';

export interface SeatSheet {
  readonly team: Seat;
  readonly state: 'empty' | 'agreed' | 'objected';
  readonly person: string | null;
  readonly tier: TierRef | null;
  readonly at: string | null;
  readonly reason: string | null;
}

/** The two seats face to face (R3 to R6). Ages are whole hours, instants ISO in UTC. */
export interface AgreementSheet {
  readonly status: 'nobody' | 'one-seat' | 'disputed' | 'agreed';
  readonly tier: TierRef | null;
  readonly seats: readonly SeatSheet[];
  readonly soughtSince: string;
  readonly ageHours: number;
  readonly warns: boolean;
  readonly chased: boolean;
  readonly reopenedBecause: string | null;
  readonly sentence: string;
}

const HOUR = 3_600_000;

const seatSheet = (known: Known, team: Seat): SeatSheet => {
  const held = known.held[team];
  return held.state === 'empty'
    ? { team, state: 'empty', person: null, tier: null, at: null, reason: null }
    : { team, state: held.state, person: held.personId, tier: held.tier, at: held.at, reason: held.reason ?? null };
};

/** The tier both seats hold; also of one that was withdrawn since. */
const agreedTier = (known: Known, seats: readonly SeatSheet[]): TierRef | null => {
  const [first] = seats;
  const same = first !== undefined && seats.every(({ state, tier }) => state === 'agreed' && tier?.id === first.tier?.id);
  return tierInForce(known) ?? (same ? first.tier : null);
};

const statusOf = (seats: readonly SeatSheet[], tier: TierRef | null): AgreementSheet['status'] => {
  if (tier !== null) return 'agreed';
  const held = seats.filter(({ state }) => state !== 'empty');
  if (held.some(({ state }) => state === 'objected') || held.length > 1) return 'disputed';
  return held.length === 0 ? 'nobody' : 'one-seat';
};

const sentenceOf = (status: AgreementSheet['status'], seats: readonly SeatSheet[], tier: TierRef | null): string => {
  const holder = seats.find(({ state }) => state === 'agreed');
  const waited = seats.find(({ state }) => state === 'empty');
  const objector = seats.find(({ state }) => state === 'objected');
  switch (status) {
    case 'nobody': return 'Nobody has agreed yet';
    case 'one-seat': return `Waits for ${waited === undefined ? 'the other seat' : SEAT_NAMES[waited.team]} to agree${holder?.tier ? ` to the ${holder.tier.name} tier` : ''}`;
    case 'disputed': return objector?.tier ? `${SEAT_NAMES[objector.team]} objects to the ${objector.tier.name} tier` : 'Two tiers are proposed';
    case 'agreed': return `Both teams agreed to the ${tier?.name ?? ''} tier`;
  }
};

/** Sought until it was agreed, or until it was withdrawn. */
const soughtUntil = (known: Known, seats: readonly SeatSheet[], agreed: boolean, now: string): string => {
  if (agreed) return seats.map(({ at }) => at ?? '').sort().at(-1) ?? now;
  return known.state === 'withdrawn' ? known.withdrawn.at : now;
};

/** Close to its day, or past it, and still without a tier (R5). */
const isLate = ({ target }: Known, playbook: Playbook, now: string): boolean =>
  target !== null && daysBetween(dateIn(target.zone, now), target.date) <= playbook.agreementWarnsDaysBefore;

export const describeAgreement = (known: Known, playbook: Playbook, now: string): AgreementSheet => {
  const seats = known.seats.map((team) => seatSheet(known, team));
  const tier = agreedTier(known, seats);
  const status = statusOf(seats, tier);
  const hours = (Date.parse(soughtUntil(known, seats, tier !== null, now)) - Date.parse(known.soughtSince)) / HOUR;
  return {
    status,
    tier,
    seats,
    soughtSince: known.soughtSince,
    ageHours: Math.max(0, Math.floor(hours)),
    warns: known.state === 'proposed' && known.supportExpected && isLate(known, playbook, now),
    chased: known.supportExpected,
    reopenedBecause: known.reopenedBecause,
    sentence: sentenceOf(status, seats, tier),
  };
};
