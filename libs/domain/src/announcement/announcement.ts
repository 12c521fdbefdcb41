import { isRefusal, refuse, type Decider, type Decision, type Refusal } from '../kernel/index.js';
import { agreeTier, objectToTier, seatLane, withdrawAgreement } from './agreement.js';
import type { AnnouncementCommand } from './announcement.commands.js';
import type { AnnouncementEvent } from './announcement.events.js';
import { evolveAnnouncement } from './announcement.evolve.js';
import type { Announcement, Known } from './announcement.state.js';
import { reissueChecklist } from './checklist.js';
import type { Acting, AnnouncementContext, Answer } from './deciding.js';
import { expectMarketingSupport, nameCoordinator, recordChannelMessage, waiveChannelMessage } from './first-step.js';
import { assignOwner } from './item-owner.js';
import { addItem, chooseItemAudience, dropItem, rescheduleItem, restoreItem, rewordItem } from './item-tailoring.js';
import { putLineUp, takeLineDown } from './item-line.js';
import { completeItem, reopenItem, tickListing } from './item-work.js';
import { LANES, laneOf } from './lanes.js';
import { alreadyAnnounced, announce, comment, confirmPlan, markCompanyNews, withdrawAnnouncement, withdrawn } from './plan.js';
import { proposeAnnouncement, reviseAnnouncement } from './proposal.js';

const decide = (command: AnnouncementCommand, announcement: Announcement, context: AnnouncementContext): Decision<AnnouncementEvent> | Refusal => {
  if (announcement.state === 'none' && command.type !== 'ProposeAnnouncement') return refuse('NotFound', 'There is no such announcement.', { field: 'id', remedy: 'Look for it on the board.' });
  const team = laneOf(command, announcement, context.by, context.playbook);
  if (isRefusal(team)) return team;
  const acting: Acting = { ...context, team };
  const answer = tooLate(command, announcement) ?? answerTo(command, announcement, acting);
  if (isRefusal(answer)) return answer;
  const effective = command.type === 'Announce' && command.effectiveAt !== undefined && answer.length > 0 ? { effectiveAt: new Date(command.effectiveAt).toISOString() } : {};
  return { events: answer, team: laneTaken(command, announcement, answer, acting), ...effective };
};

/** What is out or withdrawn stays as it was, but for what its lane allows after. */
const tooLate = (command: AnnouncementCommand, { state }: Announcement): Refusal | undefined => {
  if (state === 'withdrawn' && command.type !== 'WithdrawAnnouncement' && command.type !== 'ProposeAnnouncement') return withdrawn();
  if (state === 'announced' && LANES[command.type].after === undefined && command.type !== 'ProposeAnnouncement') return alreadyAnnounced();
  return undefined;
};

/** Who fills a seat acts for that seat, also while proposing. */
const laneTaken = (command: AnnouncementCommand, announcement: Announcement, answer: readonly AnnouncementEvent[], acting: Acting) => {
  const seat = announcement.state === 'none' ? undefined : seatLane(command, announcement, acting);
  return seat ?? answer.find((event) => event.type === 'TierAgreed')?.data.seat ?? acting.team;
};

const answerTo = (command: AnnouncementCommand, announcement: Announcement, acting: Acting): Answer => {
  if (command.type === 'ProposeAnnouncement') return proposeAnnouncement(command, announcement, acting);
  if (announcement.state === 'none') return [];
  return answerAbout(command, announcement, acting);
};

const answerAbout = (command: Exclude<AnnouncementCommand, { type: 'ProposeAnnouncement' }>, known: Known, acting: Acting): Answer => {
  switch (command.type) {
    case 'ReviseAnnouncement': return reviseAnnouncement(command, known, acting);
    case 'RecordChannelMessage': return recordChannelMessage(command, known, acting);
    case 'WaiveChannelMessage': return waiveChannelMessage(command, known, acting);
    case 'ExpectMarketingSupport': return expectMarketingSupport(command, known, acting);
    case 'NameCoordinator': return nameCoordinator(command, known, acting);

    case 'AgreeTier': return agreeTier(command, known, acting);
    case 'ObjectToTier': return objectToTier(command, known, acting);
    case 'WithdrawAgreement': return withdrawAgreement(command, known, acting);

    case 'ReissueChecklist': return reissueChecklist(command, known, acting);
    case 'AddItem': return addItem(command, known, acting);
    case 'RewordItem': return rewordItem(command, known, acting);
    case 'RescheduleItem': return rescheduleItem(command, known);
    case 'ChooseItemAudience': return chooseItemAudience(command, known);
    case 'DropItem': return dropItem(command, known);
    case 'RestoreItem': return restoreItem(command, known, acting);
    case 'AssignOwner': return assignOwner(command, known, acting);
    case 'TickListing': return tickListing(command, known);
    case 'CompleteItem': return completeItem(command, known, acting);
    case 'ReopenItem': return reopenItem(command, known);
    case 'PutLineUp': return putLineUp(command, known, acting);
    case 'TakeLineDown': return takeLineDown(command, known, acting);

    case 'ConfirmPlan': return confirmPlan(command, known, acting);
    case 'Announce': return announce(command, known, acting);
    case 'MarkCompanyNews': return markCompanyNews(command, known, acting);
    case 'WithdrawAnnouncement': return withdrawAnnouncement(command, known);
    case 'Comment': return comment(command, known);
  }
};

/** Tier, agreement, checklist and plan of one announcement. */
export const announcementDecider: Decider<AnnouncementCommand, Announcement, AnnouncementEvent, AnnouncementContext> = {
  initial: { state: 'none' },
  evolve: evolveAnnouncement,
  decide,
};
