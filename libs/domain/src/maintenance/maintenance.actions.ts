import { isRefusal, refuse, type Refusal } from '../kernel/index.js';
import type { MaintenanceContext } from './deciding.js';
import type { MaintenanceCommand, MaintenanceCommandType, MaintenanceOrder } from './maintenance.commands.js';
import { MAINTENANCE_LANES } from './maintenance.lanes.js';
import { maintenanceDecider } from './maintenance.js';
import type { Known } from './maintenance.state.js';
import type { DutyId } from './maintenance.values.js';

/** What the reader could do now, and if not, why not; `name` is the mutation's. */
export interface MaintenanceAction {
  readonly name: string;
  readonly allowed: boolean;
  readonly refused: Refusal | null;
}

type Asked = Exclude<MaintenanceCommandType, 'ScheduleMaintenance'>;
const WHY = 'Asked whether it is possible';
const ID = '00000000-0000-4000-8000-000000000000';
const HOUR = 3_600_000;

const later = (instant: string, by: number): string => new Date(Date.parse(instant) + by).toISOString();

/** A notice by the first two of the playbook's channels, which stands for any. */
export const sendingOf = (duty: DutyId, { playbook }: Pick<MaintenanceContext, 'playbook'>): MaintenanceOrder<'SendNotice'> => {
  const channels = playbook.maintenance?.noticeChannels.slice(0, 2) ?? [];
  return { type: 'SendNotice', duty, texts: channels.map((channel) => ({ channel, text: WHY })) };
};

/** Commands that stand for all of their type: asking the decider is the only way to know. */
const representatives = (type: Asked, known: Known, { now, playbook }: MaintenanceContext): readonly MaintenanceCommand[] => {
  const [first] = playbook.maintenance?.noticeChannels ?? [];
  const notices = known.duties.filter(({ by }) => by === 'notice');
  switch (type) {
    case 'ReviseMaintenance': return [{ type, title: `${known.title}.` }];
    case 'MoveMaintenance': {
      // Another window than it is, and no longer than one may be.
      if (known.phase === 'scheduled') return [{ type, window: { ...known.window, start: later(now, 1), end: later(now, HOUR) } }];
      return [{ type, window: { ...known.window, end: later(known.window.end > now ? known.window.end : now, 1) } }];
    }
    case 'CancelMaintenance': return [{ type, reason: WHY }];
    case 'StartWork': return [{ type }];
    case 'ReportProgress': return [{ type, newId: ID, text: WHY, answers: {} }];
    case 'VerifyWork': return [{ type }];
    case 'EndWork': return [{ type }];
    case 'DraftNotice': return notices.map(({ id: duty }) => ({ type, duty, channel: first ?? '', text: WHY }));
    case 'SendNotice': return notices.map(({ id }) => sendingOf(id, { playbook }));
    case 'RecordDelivery': return notices.flatMap(({ id: duty, sent }) => sent.flatMap(({ texts }) => texts.flatMap(({ channel }) => [true, false].map((delivered) => ({ type, duty, channel: channel.id, delivered, reason: WHY })))));
    case 'WaiveNotice': return notices.map(({ id: duty }) => ({ type, duty, reason: WHY }));
    case 'AcknowledgeTold': return [{ type }];
    case 'TellAccount': return [{ type, account: WHY, how: WHY }];
    case 'ExcludeAccount': return [{ type, account: WHY, reason: WHY }];
    case 'ReadmitAccount': return known.excluded.map(({ account }) => ({ type, account }));
    case 'LinkAnnouncement': return [{ type, announcement: 'announcement-asked' }];
    case 'CommentOnMaintenance': return [{ type, newId: ID, text: WHY }];
  }
};

const NOTHING_TO_DO = refuse('NothingToDo', 'There is nothing here that it would change.');

const actionFor = (type: Asked, known: Known, context: MaintenanceContext): MaintenanceAction => {
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const asked = representatives(type, known, context);
  let refused: Refusal | null = null;
  // Asked of nobody's: the lane still says who may.
  for (const command of asked.length > 0 ? asked : [{ type, duty: 'affected-users.planned', channel: '', account: WHY, texts: [] } as unknown as MaintenanceCommand]) {
    const answer = maintenanceDecider.decide(command, known, context);
    if (isRefusal(answer)) refused ??= answer;
    else if (answer.events.length > 0) return { name, allowed: true, refused: null };
  }
  const blank = asked.length === 0 && refused?.code !== 'NotAllowed';
  return { name, allowed: false, refused: refused === null || blank ? NOTHING_TO_DO : refused };
};

/** One entry for each command that can be given to a maintenance that exists. */
export const maintenanceActions = (known: Known, context: MaintenanceContext): readonly MaintenanceAction[] =>
  Object.keys(MAINTENANCE_LANES).filter((type): type is Asked => type !== 'ScheduleMaintenance').map((type) => actionFor(type, known, context));
