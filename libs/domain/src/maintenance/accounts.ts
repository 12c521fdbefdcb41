import { refuse } from '../kernel/index.js';
import type { Moment } from '../playbook/maintenance-policy.js';
import { given, NOTHING, type Acting, type Answer } from './deciding.js';
import type { MaintenanceOrder } from './maintenance.commands.js';
import { came } from './maintenance.events.js';
import type { Known } from './maintenance.state.js';

const TEAMS = ['marketing', 'customer-success'] as const;

/** One's own team has read it (R52). */
export const acknowledgeTold = ({ team: asked }: MaintenanceOrder<'AcknowledgeTold'>, known: Known, { by, policy }: Acting): Answer => {
  const mine = TEAMS.filter((team) => by.teams.includes(team));
  const waiting = (team: (typeof TEAMS)[number]) =>
    known.duties.filter((duty) => duty.audience === team && duty.acknowledged === true && duty.standing.state === 'told' && duty.acknowledgement === null);
  const team = asked ?? mine.find((one) => waiting(one).length > 0) ?? mine[0];
  if (team === undefined || !mine.includes(team)) {
    return refuse('NotYourTeam', 'A team acknowledges for itself.', { field: 'team', clause: policy.rules.telling, remedy: 'Ask somebody from that team.' });
  }
  const duties = waiting(team).map(({ id }) => id);
  return duties.length === 0 ? NOTHING : came('ToldAcknowledged', { team, duties, clause: policy.rules.telling });
};

/** Where the work stands as an account hears of it. */
const momentOf = (known: Known): Moment => {
  switch (known.phase) {
    case 'scheduled': return 'known';
    case 'in-progress':
    case 'verifying': return 'started';
    case 'completed': return 'completed';
    case 'cancelled': return 'cancelled';
  }
};

/** At any time, in any state, waiting for nobody (R53). */
export const tellAccount = ({ account, how, at, note }: MaintenanceOrder<'TellAccount'>, known: Known, { now, policy }: Acting): Answer => {
  const toldAt = at === undefined ? now : new Date(at).toISOString();
  if (toldAt > now) return refuse('InvalidInput', 'It cannot have happened in the future.', { field: 'at' });
  if (known.accountsTold.some((one) => one.account === account && one.how === how && one.toldAt === toldAt)) return NOTHING;
  return came('AccountTold', { account, moment: momentOf(known), how, at: toldAt, ...given({ note }), clause: policy.rules.accounts });
};

/** The account must be called before users are written to, and is left out of the notices until it was. */
export const excludeAccount = ({ account, reason }: MaintenanceOrder<'ExcludeAccount'>, known: Known, { now, policy }: Acting): Answer => {
  if (known.excluded.some((one) => one.account === account)) return NOTHING;
  const planned = known.duties.find(({ id }) => id === 'affected-users.planned');
  if (planned?.standing.state === 'sent' || (known.objectionUntil !== null && now >= known.objectionUntil && planned?.sent.length)) {
    return refuse('TooLateToObject', 'Users were written to already.', { clause: policy.rules.accounts, remedy: 'Call the account, and record that you did.' });
  }
  return came('AccountExcluded', { account, reason, clause: policy.rules.accounts });
};

export const readmitAccount = ({ account, reason }: MaintenanceOrder<'ReadmitAccount'>, known: Known): Answer =>
  known.excluded.some((one) => one.account === account) ? came('AccountReadmitted', { account, ...given({ reason }) }) : NOTHING;
