import { isRefusal, refuse, type Actor, type Refusal } from '../kernel/index.js';
import type { Playbook } from '../playbook/playbook.js';
import type { AnnouncementCommand, AnnouncementOrder } from './announcement.commands.js';
import { happened } from './announcement.events.js';
import type { Known } from './announcement.state.js';
import { SEAT_NAMES, SEATS, type Seat, type TierRef } from './announcement.values.js';
import { itemsOffered } from './checklist.js';
import { given, NOTHING, one, tierRef, type Acting, type Answer } from './deciding.js';

const isSeat = (team: string): team is Seat => SEATS.some((seat) => seat === team);

/** The seat one acts for: named, or the only one that one's teams can fill. */
export const seatFor = (wanted: Seat | undefined, seats: readonly Seat[], by: Actor, playbook: Playbook): Seat | Refusal => {
  const own = seats.filter((seat) => by.teams.includes(seat));
  const clause = playbook.rules.agreement;
  if (wanted !== undefined && !own.includes(wanted)) {
    return refuse('NotYourSeat', `This seat is ${SEAT_NAMES[wanted]}’s.`, { remedy: `Ask somebody from ${SEAT_NAMES[wanted]}.`, clause, field: 'seat' });
  }
  const [first, second] = wanted === undefined ? own : [wanted];
  if (first === undefined) {
    const teams = seats.map((seat) => SEAT_NAMES[seat]).join(' and ');
    return refuse('NotYourSeat', `${teams} agree on the tier.`, { remedy: `Ask somebody from ${teams}.`, clause });
  }
  if (second !== undefined) return refuse('InvalidInput', 'You could fill either seat: say which.', { field: 'seat', remedy: 'Name the seat.' });
  return first;
};

export const noSuchTier = (playbook: Playbook, field: string): Refusal =>
  refuse('NoSuchTier', 'The playbook has no such tier.', { field, remedy: `Choose one of ${playbook.tiers.map(({ name }) => name).join(', ')}.` });

/** Another tier than the suggested one asks why (R49d). */
export const reasonMissing = (tier: TierRef, suggested: TierRef, reason: string | undefined, field: string, playbook: Playbook): Refusal | undefined =>
  tier.id === suggested.id || reason !== undefined
    ? undefined
    : refuse('ReasonMissing', `The facts suggest the ${suggested.name} tier: say why it is the ${tier.name} tier.`, {
        field, clause: playbook.rules.suggestion, remedy: 'Give a reason, which is kept with the agreement.',
      });

const otherSeatOf = (known: Known, seat: Seat): Seat | undefined => known.seats.find((one) => one !== seat);

/** Nobody sits on both sides of one agreement (R3). */
const samePerson = (known: Known, seat: Seat, { by, playbook }: Acting): Refusal | undefined => {
  const other = otherSeatOf(known, seat);
  const held = other === undefined ? undefined : known.held[other];
  if (other === undefined || held === undefined || held.state === 'empty' || held.personId !== by.id) return undefined;
  return refuse('SamePerson', `You hold the seat of ${SEAT_NAMES[other]}: a second person fills this one.`, {
    clause: playbook.rules.agreement, remedy: `Ask a colleague from ${SEAT_NAMES[seat]}.`,
  });
};

const actingSeat = (command: Extract<AnnouncementCommand, { readonly seat?: Seat | undefined }>, known: Known, { by, playbook }: Acting): Seat | Refusal =>
  seatFor(command.seat, known.seats, by, playbook);

export const agreeTier = (command: AnnouncementOrder<'AgreeTier'>, known: Known, acting: Acting): Answer => {
  const { playbook, by } = acting;
  const tier = tierRef(playbook, command.tier);
  if (tier === undefined) return noSuchTier(playbook, 'tier');
  const seat = actingSeat(command, known, acting);
  if (isRefusal(seat)) return seat;
  const held = known.held[seat];
  if (held.state === 'agreed' && held.tier.id === tier.id) return NOTHING;
  const refused = samePerson(known, seat, acting) ?? reasonMissing(tier, known.suggestedTier, command.reason, 'reason', playbook);
  if (refused !== undefined) return refused;

  const other = otherSeatOf(known, seat);
  const otherHeld = other === undefined ? undefined : known.held[other];
  const settles = other !== undefined && otherHeld?.state === 'agreed' && otherHeld.tier.id === tier.id;
  if (settles && known.channelTold.status === 'not-told') {
    return refuse('ChannelNotTold', `Nobody has told ${playbook.firstStep.channel} yet: that is the first step.`, {
      clause: playbook.firstStep.clause, remedy: 'Record the link of the message in the channel, or let Marketing waive it.',
    });
  }

  const { facts, suggestedTier } = known;
  const clause = tier.id === suggestedTier.id ? playbook.rules.agreement : playbook.rules.suggestion;
  const agreed = happened('TierAgreed', { seat, personId: by.id, tier, facts, suggestedTier, clause, ...given({ reason: command.reason }) });
  if (!settles) return [agreed];
  const seats = known.seats.map((each) => ({ seat: each, personId: each === other ? otherHeld.personId : by.id }));
  const settled = happened('TierSettled', { tier, seats, clause: playbook.rules.agreement });
  if (known.issuedFor !== null) return [agreed, settled];
  return [agreed, settled, happened('ChecklistIssued', { tier, items: itemsOffered(playbook, tier.id), clause: playbook.rules.tailoring })];
};

export const objectToTier = (command: AnnouncementOrder<'ObjectToTier'>, known: Known, acting: Acting): Answer => {
  const tier = tierRef(acting.playbook, command.tier);
  if (tier === undefined) return noSuchTier(acting.playbook, 'tier');
  const seat = actingSeat(command, known, acting);
  if (isRefusal(seat)) return seat;
  const held = known.held[seat];
  if (held.state === 'objected' && held.tier.id === tier.id && held.reason === command.reason) return NOTHING;
  return samePerson(known, seat, acting)
    ?? one('TierObjected', { seat, personId: acting.by.id, tier, reason: command.reason, clause: acting.playbook.rules.agreement });
};

export const withdrawAgreement = (command: AnnouncementOrder<'WithdrawAgreement'>, known: Known, acting: Acting): Answer => {
  const seat = actingSeat(command, known, acting);
  if (isRefusal(seat)) return seat;
  const held = known.held[seat];
  if (held.state === 'empty') return NOTHING;
  return one('AgreementWithdrawn', { seat, tier: held.tier, clause: acting.playbook.rules.agreement, ...given({ reason: command.reason }) });
};

/** The lane of a command that fills a seat is the seat itself. */
export const seatLane = (command: AnnouncementCommand, known: Known, acting: Acting): Seat | undefined => {
  if (command.type !== 'AgreeTier' && command.type !== 'ObjectToTier' && command.type !== 'WithdrawAgreement') return undefined;
  const seat = actingSeat(command, known, acting);
  return isRefusal(seat) || !isSeat(seat) ? undefined : seat;
};
