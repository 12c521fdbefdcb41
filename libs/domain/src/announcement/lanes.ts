import { refuse, TEAMS, type Actor, type Refusal, type Team } from '../kernel/index.js';
import type { Playbook } from '../playbook/playbook.js';
import type { AnnouncementCommand, AnnouncementCommandType } from './announcement.commands.js';
import type { Announcement } from './announcement.state.js';

/** A way into a command: as a team's member, or for what one is to the announcement. */
export type Way = 'product' | 'marketing' | 'customer-success' | 'admin' | 'proposer' | 'owner' | 'oneself' | 'seat';

export interface Lane {
  readonly who: readonly Way[];
  /** Ends the sentence `Only Marketing may …`. */
  readonly to: string;
  /** The rule of the playbook whose clause says so. */
  readonly rule?: keyof Playbook['rules'];
  /** Still possible once announced. */
  readonly after?: true;
}

const MARKETING = ['marketing'] as const;
const PROPOSER = ['product', 'marketing', 'proposer'] as const;
const OWNER = ['marketing', 'owner'] as const;

/** Who may give which command (R1). A command without a row does not compile, and fails a test. */
export const LANES: Readonly<Record<AnnouncementCommandType, Lane>> = {
  ProposeAnnouncement: { who: ['product', 'marketing', 'customer-success', 'admin'], to: 'propose an announcement' },
  ReviseAnnouncement: { who: PROPOSER, to: 'revise it' },
  RecordChannelMessage: { who: PROPOSER, to: 'record the message in the channel' },
  WaiveChannelMessage: { who: MARKETING, to: 'waive the message in the channel', rule: 'coordination' },
  ExpectMarketingSupport: { who: PROPOSER, to: 'say whether support is expected' },
  NameCoordinator: { who: MARKETING, to: 'name the coordinator', rule: 'coordination' },
  AgreeTier: { who: ['seat'], to: 'agree to a tier', rule: 'agreement' },
  ObjectToTier: { who: ['seat'], to: 'object to a tier', rule: 'agreement' },
  WithdrawAgreement: { who: ['seat'], to: 'withdraw an agreement', rule: 'agreement' },
  ReissueChecklist: { who: MARKETING, to: 'issue the checklist again', rule: 'coordination' },
  AddItem: { who: MARKETING, to: 'add an item', rule: 'coordination' },
  RewordItem: { who: MARKETING, to: 'reword an item', rule: 'coordination' },
  RescheduleItem: { who: MARKETING, to: 'reschedule an item', rule: 'coordination' },
  ChooseItemAudience: { who: MARKETING, to: 'choose whom an item goes to', rule: 'coordination' },
  DropItem: { who: MARKETING, to: 'drop an item', rule: 'coordination' },
  RestoreItem: { who: MARKETING, to: 'take an item back', rule: 'coordination' },
  AssignOwner: { who: ['marketing', 'oneself'], to: 'assign an owner', rule: 'owners', after: true },
  TickListing: { who: OWNER, to: 'tick it', rule: 'owners', after: true },
  CompleteItem: { who: OWNER, to: 'complete it', rule: 'owners', after: true },
  ReopenItem: { who: OWNER, to: 'open it again', rule: 'owners', after: true },
  PutLineUp: { who: OWNER, to: 'put its line up', rule: 'owners', after: true },
  TakeLineDown: { who: OWNER, to: 'take its line down', rule: 'owners', after: true },
  ConfirmPlan: { who: MARKETING, to: 'confirm the plan', rule: 'coordination' },
  Announce: { who: MARKETING, to: 'announce it', rule: 'coordination', after: true },
  MarkCompanyNews: { who: MARKETING, to: 'say whether it is company news', rule: 'coordination' },
  WithdrawAnnouncement: { who: PROPOSER, to: 'withdraw it' },
  Comment: { who: ['product', 'marketing', 'customer-success', 'admin'], to: 'comment', after: true },
};

const NAMES: Readonly<Record<Way, string>> = {
  product: 'Product', marketing: 'Marketing', 'customer-success': 'Customer Success', admin: 'an admin',
  proposer: 'the proposer', owner: 'the item’s owner', oneself: 'a colleague for themselves', seat: 'the teams that agree',
};

const ASKED: Readonly<Record<Way, string>> = {
  ...NAMES, product: 'somebody from Product', marketing: 'somebody from Marketing', 'customer-success': 'somebody from Customer Success', oneself: 'a colleague to take it',
};

/** Those who may own an item and work on it. */
const OWNERS: readonly Team[] = ['marketing', 'product', 'customer-success'];
const PROPOSERS: readonly Team[] = [...OWNERS, 'admin'];
export const mayOwn = (teams: readonly Team[]): boolean => teams.some((team) => OWNERS.includes(team));

const firstOf = (by: Actor, among: readonly Team[]): Team | undefined => TEAMS.find((team) => among.includes(team) && by.teams.includes(team));

const owns = (id: string, announcement: Announcement, by: Actor): boolean =>
  announcement.state !== 'none' && announcement.items.some((item) => item.id === id && item.ownerId === by.id);

/** Taking items that nobody owns, or giving one's own back. What has come about already counts, so that it may be sent twice. */
const concernsOneself = (command: AnnouncementCommand, announcement: Announcement, by: Actor): boolean => {
  if (command.type !== 'AssignOwner' || announcement.state === 'none') return false;
  if (command.owner !== undefined && command.owner !== by.id) return false;
  return command.items.every((id) => {
    const item = announcement.items.find((one) => one.id === id);
    return item === undefined || item.ownerId === null || item.ownerId === by.id;
  });
};

const teamBy = (way: Way, command: AnnouncementCommand, announcement: Announcement, by: Actor): Team | undefined => {
  switch (way) {
    case 'product':
    case 'marketing':
    case 'customer-success':
    case 'admin': return by.teams.includes(way) ? way : undefined;
    case 'proposer': return announcement.state !== 'none' && announcement.proposedBy === by.id ? firstOf(by, PROPOSERS) : undefined;
    case 'owner': return 'item' in command && owns(command.item, announcement, by) ? firstOf(by, OWNERS) : undefined;
    case 'oneself': return concernsOneself(command, announcement, by) ? firstOf(by, OWNERS) : undefined;
    case 'seat': return announcement.state === 'none' ? undefined : firstOf(by, announcement.seats);
  }
};

/** `Product, Marketing or the proposer`. */
const anyOf = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`);

/** The lane in which the actor may give the command, the first of `TEAMS` that fits; refused `NotAllowed` or, for a seat, `NotYourSeat`. */
export const laneOf = (command: AnnouncementCommand, announcement: Announcement, by: Actor, playbook: Playbook): Team | Refusal => {
  const lane = LANES[command.type];
  const ways = lane.who.map((way) => teamBy(way, command, announcement, by));
  const team = TEAMS.find((one) => ways.includes(one));
  if (team !== undefined) return team;
  const clause = lane.rule === undefined ? {} : { clause: playbook.rules[lane.rule] };
  if (lane.who.includes('seat')) {
    const teams = anyOf(playbook.seats.map((seat) => NAMES[seat]));
    return refuse('NotYourSeat', `Only ${teams} may ${lane.to}.`, { remedy: `Ask somebody from ${teams}.`, ...clause });
  }
  const who = anyOf(lane.who.map((way) => NAMES[way]));
  return refuse('NotAllowed', `Only ${who} may ${lane.to}.`, { remedy: `Ask ${anyOf(lane.who.map((way) => ASKED[way]))}.`, ...clause });
};
