import { refuse, type Context, type Refusal, type Team } from '../kernel/index.js';
import type { MaintenancePolicy, Moment } from '../playbook/maintenance-policy.js';
import type { Playbook } from '../playbook/playbook.js';
import type { MaintenanceEvent } from './maintenance.events.js';
import { isUnderWay, type Known } from './maintenance.state.js';
import { idOf, type Owed } from './maintenance.values.js';
import { toldUsers } from './reached.js';

/** What a maintenance's decision may know: the playbook is the version that it was scheduled under (R66). */
export interface MaintenanceContext extends Context {
  readonly playbook: Playbook;
}

/** The context, once it is known in which lane the actor acts, and how the playbook wants users to be told. */
export interface Acting extends MaintenanceContext {
  readonly team: Team;
  readonly policy: MaintenancePolicy;
}

export type Answer = readonly MaintenanceEvent[] | Refusal;
/** It is already so. */
export const NOTHING: readonly MaintenanceEvent[] = [];

/** Leaves out what was not given, so that the log holds no empty fields. */
export const given = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** What the playbook wants told at a moment. */
export const tellingsAt = (policy: MaintenancePolicy, ...moments: readonly Moment[]): readonly Owed[] =>
  policy.tellings.filter(({ moment }) => moments.includes(moment));

/** A stream that grows without end would slow down whoever reads it. */
export const tooMany = (most: number, what: string, clause?: string): Refusal =>
  refuse('TooMany', `One maintenance holds at most ${most} ${what}.`, { ...(clause === undefined ? {} : { clause }), remedy: 'Schedule another maintenance for what goes on.' });

/** Nobody hears of what disrupts nobody, but for those who were told otherwise. */
export const owedAfter = (policy: MaintenancePolicy, moment: 'completed' | 'cancelled', known: Known): readonly Owed[] =>
  tellingsAt(policy, moment).filter(({ by }) => {
    switch (by) {
      case 'notice': return toldUsers(known) || (moment === 'completed' && known.disrupts);
      case 'accounts': return known.accountsTold.length > 0 || (moment === 'completed' && known.disrupts);
      case 'desk':
      case 'bar':
      case 'page': return known.disrupts;
    }
  });

/** Work that runs over is owed a notice by the clock, where the playbook sends one; what changes the window or ends the work puts that on record. */
export const owedForRunningOver = (policy: MaintenancePolicy, known: Known, now: string): readonly Owed[] =>
  isUnderWay(known) && known.disrupts && now > known.window.end
    ? tellingsAt(policy, 'running-over').filter((one) => one.by === 'notice' && !known.duties.some(({ id }) => id === idOf(one)))
    : [];
