import { clocksOf } from '../kernel/zone-words.js';
import type { MaintenanceEvent, MaintenanceEventData, MaintenanceFact } from '../maintenance/maintenance.events.js';
import { because, counted, listed, quoted, TEAM_WORDS } from './words.js';

type Window = MaintenanceEventData<'MaintenanceMoved'>['window'];
type DutyId = MaintenanceEventData<'NoticeWaived'>['duty'];

/** One thing that happened to a maintenance, as a sentence without its actor. Without a default: a forgotten event does not compile. */
export const maintenanceSentence = (event: MaintenanceEvent): string => {
  const { type, data } = event;
  switch (type) {
    case 'MaintenanceScheduled':
      return `Scheduled for ${windowWords(data.window)}${data.owes.length === 0 ? '. It disrupts nobody, so users are owed nothing' : `${toldWith(data.owes)}${owedNow(data.owes)}`}`;
    case 'MaintenanceRevised':
      return revised(data);
    case 'MaintenanceMoved':
      return `Moved to ${windowWords(data.window)}${because(data.reason)}${data.reopens.length === 0 ? '' : '. The planned notice is owed again'}${data.withdraws === undefined ? '' : '. The answer to “Until when?” is withdrawn'}${owedNow(data.owes)}`;
    case 'MaintenanceCancelled':
      return `Cancelled${because(data.reason)}${owedNow(data.owes)}`;

    case 'WorkStarted':
      return 'Started the work';
    case 'ProgressReported':
      return `Reported ${quoted(data.text)}`;
    case 'VerificationStarted':
      return 'Began to verify';
    case 'WorkEnded':
      return `Ended the work${because(data.text)}${owedNow(data.owes)}`;

    case 'NoticeDrafted':
      return `Drafted ${noticeWords(data.duty)} for ${data.channel.label}`;
    case 'NoticeSent':
      return `Sent ${noticeWords(data.duty)} by ${listed(data.texts.map(({ channel }) => channel.label))}${data.excluded.length === 0 ? '' : `, without ${counted(data.excluded.length, 'account')}`}`;
    case 'NoticeDelivered':
      return `${capital(noticeWords(data.duty))} came through by ${data.channel.label}${owedNow(data.owes ?? [])}`;
    case 'NoticeFailed':
      return `${capital(noticeWords(data.duty))} did not come through by ${data.channel.label}${because(data.reason)}`;
    case 'NoticeWaived':
      return `Waived ${noticeWords(data.duty)}${because(data.reason)}`;

    case 'ToldAcknowledged':
      return `${TEAM_WORDS[data.team]} acknowledged`;
    case 'AccountTold':
      return `Told ${data.account} by ${quoted(data.how)}`;
    case 'AccountExcluded':
      return `${data.account} must be called first${because(data.reason)}`;
    case 'AccountReadmitted':
      return `${data.account} may be written to again${because(data.reason)}`;
    case 'AnnouncementLinked':
      return data.announcementId === null ? 'Took the linked announcement away' : 'Linked an announcement';
    case 'MaintenanceCommented':
      return `Commented: ${quoted(data.text)}`;
  }
};

const revised = ({ title, why, components, affected, disrupts, impact, answers, reason, owes }: MaintenanceFact<'MaintenanceRevised'>['data']): string => {
  const parts = [
    ...(title === undefined ? [] : [`Title changed to ${quoted(title)}`]),
    ...(why === undefined ? [] : ['Why it is done changed']),
    ...(components === undefined ? [] : [components.length === 0 ? 'Components taken away' : `Components changed to ${listed(components.map(({ label }) => label))}`]),
    ...(affected === undefined ? [] : ['Who is affected changed']),
    ...(disrupts === undefined ? [] : [disrupts ? 'It disrupts users after all' : 'It disrupts nobody any more']),
    ...(impact === undefined ? [] : [`Expected impact changed to ${impact === 'none' ? 'no' : impact} impact`]),
    ...(answers === undefined ? [] : [`Answered ${counted(Object.keys(answers).length, 'question')}`]),
  ];
  return `${parts.join('. ')}${because(reason)}${toldWith(owes)}${owedNow(owes)}`;
};

type Owes = MaintenanceEventData<'MaintenanceScheduled'>['owes'];

/** Both teams are told by the act itself, on their desks (R51). */
const toldWith = (owes: Owes): string => {
  const teams = owes.flatMap(({ audience, by }) => (by === 'desk' && (audience === 'marketing' || audience === 'customer-success') ? [TEAM_WORDS[audience]] : []));
  return teams.length === 0 ? '' : `. ${listed(teams)} ${teams.length === 1 ? 'was' : 'were'} told with it`;
};

const owedNow = (owes: Owes): string => {
  const notices = owes.filter(({ by }) => by === 'notice').map((owed) => noticeWords(`${owed.audience}.${owed.moment}`));
  return notices.length === 0 ? '' : `. Users are owed ${listed(notices)}`;
};

/** `the planned notice`. */
const noticeWords = (duty: DutyId): string => `the ${duty.slice(duty.indexOf('.') + 1).replace('-', ' ')} notice`;
const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** `25 Nov 2026, 08:00–10:00, Europe/Berlin`, in the zone that it was planned in; the second day is named where it is another, and by which clock it is where they are changed in between. */
export const windowWords = ({ start, end, zone }: Window): string => {
  const [from, to] = [inZone(start, zone), inZone(end, zone)];
  const [fromClock, toClock] = clocksOf({ start, end }, zone);
  return `${from.day}, ${from.time}${fromClock}–${from.day === to.day ? '' : `${to.day}, `}${to.time}${toClock}, ${zone}`;
};

const inZone = (instant: string, timeZone: string): { readonly day: string; readonly time: string } => {
  const at = new Date(instant);
  return {
    day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(at),
    time: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at),
  };
};
