import { refuse } from '../kernel/index.js';
import type { Moment } from '../playbook/maintenance-policy.js';
import { given, NOTHING, tooMany, type Acting, type Answer } from './deciding.js';
import type { MaintenanceOrder } from './maintenance.commands.js';
import { came } from './maintenance.events.js';
import type { Exclusion, Known } from './maintenance.state.js';
import { sameAccount } from './maintenance.values.js';
import { reachedBy } from './reached.js';

const MOST_TELLINGS = 1000;
const MOST_EXCLUSIONS = 200;
/** A year that was mistyped is longer ago, in milliseconds. */
const LONGEST_AGO = 400 * 86_400_000;

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

/** Where the work stood when an account heard of it, which may be recorded later. */
const momentAt = (known: Known, toldAt: string): Moment => {
  if (known.phase === 'cancelled') return toldAt < known.cancelled.at ? 'known' : 'cancelled';
  if (!('started' in known) || toldAt < known.started.at) return 'known';
  return known.phase === 'completed' && toldAt >= known.ended.at ? 'completed' : 'started';
};

/** Those that must be called first and were not, since that was said. */
export const toBeCalled = ({ excluded, accountsTold }: Pick<Known, 'excluded' | 'accountsTold'>): readonly Exclusion[] =>
  excluded.filter((one) => !accountsTold.some((telling) => sameAccount(telling.account, one.account) && telling.at >= one.at));

/** At any time, in any state, waiting for nobody (R53). */
export const tellAccount = ({ account, how, at, note }: MaintenanceOrder<'TellAccount'>, known: Known, { now, policy }: Acting): Answer => {
  const toldAt = at === undefined ? now : new Date(at).toISOString();
  if (toldAt > now) return refuse('InvalidInput', 'It cannot have happened in the future.', { field: 'at', clause: policy.rules.accounts });
  if (Date.parse(toldAt) < Date.parse(now) - LONGEST_AGO) return refuse('InvalidInput', 'It happened within the last 400 days.', { field: 'at', clause: policy.rules.accounts, remedy: 'Look at its year.' });
  if (known.accountsTold.some((one) => sameAccount(one.account, account) && one.how === how && one.toldAt === toldAt)) return NOTHING;
  if (known.accountsTold.length >= MOST_TELLINGS) return tooMany(MOST_TELLINGS, 'accounts’ being told', policy.rules.accounts);
  return came('AccountTold', { account, moment: momentAt(known, toldAt), how, at: toldAt, ...given({ note }), clause: policy.rules.accounts });
};

/** The account must be called before users are written to, and is left out of the notices until it was. */
export const excludeAccount = ({ account, reason }: MaintenanceOrder<'ExcludeAccount'>, known: Known, { policy }: Acting): Answer => {
  if (known.excluded.some((one) => sameAccount(one.account, account))) return NOTHING;
  // What is sent for a new window may leave it out again.
  if (reachedBy(known.duties.find(({ id }) => id === 'affected-users.planned'), known).length > 0) {
    return refuse('TooLateToObject', 'Users were written to already.', { clause: policy.rules.accounts, remedy: 'Call the account, and record that you did.' });
  }
  if (known.excluded.length >= MOST_EXCLUSIONS) return tooMany(MOST_EXCLUSIONS, 'accounts to be called first', policy.rules.accounts);
  return came('AccountExcluded', { account, reason, clause: policy.rules.accounts });
};

export const readmitAccount = ({ account, reason }: MaintenanceOrder<'ReadmitAccount'>, known: Known): Answer => {
  const excluded = known.excluded.find((one) => sameAccount(one.account, account));
  return excluded === undefined ? NOTHING : came('AccountReadmitted', { account: excluded.account, ...given({ reason }) });
};
