import { isRefusal, refuse } from '../kernel/index.js';
import type { Facts } from '../playbook/facts.js';
import type { Playbook } from '../playbook/playbook.js';
import { suggestTier } from '../playbook/suggest-tier.js';
import { noSuchTier, reasonMissing, seatFor } from './agreement.js';
import type { AnnouncementOrder } from './announcement.commands.js';
import { happened, type AnnouncementEvent } from './announcement.events.js';
import type { Announcement, Known } from './announcement.state.js';
import type { TierRef } from './announcement.values.js';
import { given, NOTHING, tierRef, type Acting, type Answer } from './deciding.js';
import { changedFacts } from './facts-change.js';

const suggestedFor = (facts: Facts, playbook: Playbook): TierRef => {
  const suggested = tierRef(playbook, suggestTier(facts, playbook).tier);
  if (suggested === undefined) throw new Error('The suggestion names a tier that the playbook does not have');
  return suggested;
};

/** Opens it, and fills the proposer's seat when a tier is given. */
export const proposeAnnouncement = (command: AnnouncementOrder<'ProposeAnnouncement'>, announcement: Announcement, { playbook, by }: Acting): Answer => {
  const { title, summary, links, facts, audience, supportExpected } = command;
  if (announcement.state !== 'none') {
    const again = announcement.proposedBy === by.id && announcement.title === title && changedFacts(announcement.facts, facts).length === 0;
    return again ? NOTHING : refuse('AlreadyProposed', 'This announcement was proposed already.', { remedy: 'Revise it, or propose another.' });
  }

  const suggestedTier = suggestedFor(facts, playbook);
  const proposed = happened('AnnouncementProposed', {
    title, summary, links, facts, audience, target: command.target ?? null, supportExpected,
    playbook: { id: playbook.id, version: playbook.version }, seats: [...playbook.seats], suggestedTier,
  });
  const told = command.channelMessageUrl === undefined
    ? []
    : [happened('ChannelMessageRecorded', { url: command.channelMessageUrl, clause: playbook.firstStep.clause })];
  if (command.agreeToTier === undefined) return [proposed, ...told];

  const tier = tierRef(playbook, command.agreeToTier);
  if (tier === undefined) return noSuchTier(playbook, 'agreeToTier');
  const seat = seatFor(command.seat, playbook.seats, by, playbook);
  if (isRefusal(seat)) return seat;
  const refused = reasonMissing(tier, suggestedTier, command.agreeReason, 'agreeReason', playbook);
  if (refused !== undefined) return refused;
  const clause = tier.id === suggestedTier.id ? playbook.rules.agreement : playbook.rules.suggestion;
  const agreed = happened('TierAgreed', { seat, personId: by.id, tier, facts, suggestedTier, clause, ...given({ reason: command.agreeReason }) });
  return [proposed, ...told, agreed];
};

/** What differs from now; a field that is the same is no change. */
const differing = <Value>(now: Value, wanted: Value | undefined): Value | undefined =>
  wanted === undefined || JSON.stringify(now) === JSON.stringify(wanted) ? undefined : wanted;

/** Text, links, audience and date change what is told; a changed fact re-opens the agreement as well (R9a). */
export const reviseAnnouncement = (command: AnnouncementOrder<'ReviseAnnouncement'>, known: Known, { playbook }: Acting): Answer => {
  const changes = given({
    title: differing(known.title, command.title),
    summary: differing(known.summary, command.summary),
    links: differing(known.links, command.links),
    audience: differing(known.audience, command.audience),
    target: differing(known.target, command.clearTarget ? null : command.target),
  });
  const reason = given({ reason: command.reason });
  const revised: readonly AnnouncementEvent[] = Object.keys(changes).length === 0 ? NOTHING : [happened('AnnouncementRevised', { ...changes, ...reason })];

  const facts = command.facts ?? known.facts;
  const changed = changedFacts(known.facts, facts);
  if (changed.length === 0) return revised;
  const reopened = known.seats.filter((seat) => known.held[seat].state !== 'empty');
  const suggestedTier = suggestedFor(facts, playbook);
  return [
    ...revised,
    happened('FactsRevised', { facts, was: known.facts, changed, reopened, suggestedTier, clause: playbook.rules.agreement, ...reason }),
  ];
};
