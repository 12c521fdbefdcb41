import { isRefusal, refuse, type Actor, type Refusal } from '../kernel/index.js';
import type { Playbook } from '../playbook/playbook.js';
import type { AnnouncementCommand, AnnouncementCommandType } from './announcement.commands.js';
import { announcementDecider } from './announcement.js';
import type { Item, Known } from './announcement.state.js';
import { dayAfter } from './calendar.js';
import type { AnnouncementContext } from './deciding.js';
import { LANES } from './lanes.js';

/** What the reader could do now, and if not, why not; `name` is the mutation's. */
export interface Action {
  readonly name: string;
  readonly allowed: boolean;
  readonly refused: Refusal | null;
}

const SOMEBODY = 'person-somebody';
const WHY = 'Asked whether it is possible';
const URL = 'https://fanfare.example/asked-whether-it-is-possible';

type Asked = Exclude<AnnouncementCommandType, 'ProposeAnnouncement'>;

/** The tier that somebody else proposes; else the one that the facts suggest; else, with that one agreed to already, any other. */
const tierInQuestion = ({ seats, held, suggestedTier }: Known, by: Actor, { tiers }: Playbook): string => {
  const agreedBy = (mine: boolean): readonly string[] => seats.flatMap((seat) => {
    const one = held[seat];
    return by.teams.includes(seat) === mine && one.state === 'agreed' ? [one.tier.id] : [];
  });
  const own = agreedBy(true);
  return [...agreedBy(false), suggestedTier.id, ...tiers.map(({ id }) => id)].find((id) => !own.includes(id)) ?? suggestedTier.id;
};

/** Commands that stand for all of their type: asking the decider is the only way to know. */
const representatives = (type: Asked, known: Known, { by, now, playbook }: AnnouncementContext): readonly AnnouncementCommand[] => {
  const onItems = (make: (item: Item) => readonly AnnouncementCommand[]): readonly AnnouncementCommand[] => known.items.flatMap(make);
  const own = known.seats.filter((seat) => by.teams.includes(seat));
  const seats = own.length === 0 ? [undefined] : own;
  switch (type) {
    case 'ReviseAnnouncement': return [{ type, title: `${known.title}.`, clearTarget: false }];
    case 'RecordChannelMessage': return [{ type, url: URL }];
    case 'WaiveChannelMessage': return [{ type, reason: WHY }];
    case 'ExpectMarketingSupport': return [{ type, expected: !known.supportExpected }];
    case 'NameCoordinator': return [{ type, person: SOMEBODY }];
    case 'AgreeTier': return seats.map((seat) => ({ type, tier: tierInQuestion(known, by, playbook), seat, reason: WHY }));
    case 'ObjectToTier': return seats.map((seat) => ({ type, tier: tierInQuestion(known, by, playbook), seat, reason: WHY }));
    case 'WithdrawAgreement': return seats.map((seat) => ({ type, seat }));
    case 'AddItem': return [{ type, newId: 'asked', title: 'Asked', channels: [], needsLink: false }];
    case 'RewordItem': return onItems(({ id: item, detail }) => [{ type, item, detail: `${detail ?? ''}.` }]);
    case 'RescheduleItem': return onItems(({ id: item, ownDue }) => [ownDue === null ? { type, item, due: '2000-01-01' } : { type, item }]);
    case 'ChooseItemAudience': return onItems(({ id: item, audience }) => (audience?.choices ?? []).map((choice) => ({ type, item, audience: choice, reason: WHY })));
    case 'DropItem': return onItems(({ id: item, standing }) => (standing.state === 'dropped' ? [] : [{ type, item, reason: WHY }]));
    case 'RestoreItem': return onItems(({ id: item, standing }) => (standing.state === 'dropped' ? [{ type, item }] : []));
    case 'AssignOwner': return onItems(({ id, ownerId }) => [ownerId === by.id ? { type, items: [id] } : { type, items: [id], owner: by.id }, { type, items: [id], owner: SOMEBODY }]);
    case 'TickListing': return onItems((item) => (item.completion.list ?? []).map(({ id }) => ({ type, item: item.id, listing: id, ticked: !item.ticks.some((tick) => tick.id === id) })));
    case 'CompleteItem': return onItems(({ id: item, channels }) => [{ type, item, evidence: [{ channel: channels[0]?.id, url: URL }] }]);
    case 'ReopenItem': return onItems(({ id: item, standing }) => (standing.state === 'done' ? [{ type, item, reason: WHY }] : []));
    case 'PutLineUp': return onItems(({ id: item, surface }) => (surface === undefined ? [] : [{ type, item, text: WHY, lastDay: dayAfter(now.slice(0, 10)) }]));
    case 'TakeLineDown': return onItems(({ id: item, line }) => (line === undefined ? [] : [{ type, item }]));
    case 'MarkCompanyNews': return [{ type, companyNews: !known.companyNews }];
    case 'WithdrawAnnouncement': return [{ type, reason: WHY }];
    case 'Comment': return [{ type, newId: 'asked', text: WHY }];
    case 'ReissueChecklist': return [{ type }];
    case 'ConfirmPlan': return [{ type }];
    case 'Announce': return [{ type }];
  }
};

/** Without an item that it could be about, a command is asked about none: the refusal then says who may, or that there is nothing. */
const aboutNothing = (type: Asked): AnnouncementCommand => ({ type, item: 'none', items: ['none'] }) as unknown as AnnouncementCommand;

const NOTHING_TO_DO = refuse('NothingToDo', 'There is nothing here that it would change.');

const actionFor = (type: Asked, known: Known, context: AnnouncementContext): Action => {
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const asked = representatives(type, known, context);
  let refused: Refusal | null = null;
  for (const command of asked.length > 0 ? asked : [aboutNothing(type)]) {
    const answer = announcementDecider.decide(command, known, context);
    if (isRefusal(answer)) refused ??= answer;
    else if (answer.events.length > 0) return { name, allowed: true, refused: null };
  }
  const none = asked.length === 0 && refused?.code === 'NoSuchItem';
  return { name, allowed: false, refused: refused === null || none ? NOTHING_TO_DO : refused };
};

/** One entry for each command that can be given to an announcement that exists. */
export const actionsFor = (known: Known, context: AnnouncementContext): readonly Action[] => {
  const { teamsOf } = context;
  const asking: AnnouncementContext = { ...context, teamsOf: (personId) => (personId === SOMEBODY ? ['marketing'] : teamsOf(personId)) };
  return Object.keys(LANES).filter((type): type is Asked => type !== 'ProposeAnnouncement').map((type) => actionFor(type, known, asking));
};
