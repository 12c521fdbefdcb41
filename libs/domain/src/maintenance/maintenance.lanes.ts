import { refuse, TEAMS, type Actor, type Refusal, type Team } from '../kernel/index.js';
import type { MaintenancePolicy } from '../playbook/maintenance-policy.js';
import type { MaintenanceCommandType } from './maintenance.commands.js';

export interface Lane {
  readonly who: readonly Team[];
  /** Ends the sentence `Only Marketing may …`. */
  readonly to: string;
  /** Which of the playbook's clauses speaks of it. */
  readonly rule: keyof MaintenancePolicy['rules'];
  /** Still possible once the work is over. */
  readonly after?: true;
}

const ENGINEERS = ['product', 'admin'] as const;
const MARKETING = ['marketing'] as const;
const CUSTOMER_SUCCESS = ['customer-success'] as const;

/** Who may give which command. A command without a row does not compile. */
export const MAINTENANCE_LANES: Readonly<Record<MaintenanceCommandType, Lane>> = {
  ScheduleMaintenance: { who: ENGINEERS, to: 'schedule maintenance', rule: 'telling' },
  ReviseMaintenance: { who: ENGINEERS, to: 'revise it', rule: 'telling' },
  MoveMaintenance: { who: ENGINEERS, to: 'move it', rule: 'notices' },
  CancelMaintenance: { who: ENGINEERS, to: 'cancel it', rule: 'notices' },
  StartWork: { who: ENGINEERS, to: 'start the work', rule: 'during' },
  ReportProgress: { who: ENGINEERS, to: 'report on the work', rule: 'during' },
  VerifyWork: { who: ENGINEERS, to: 'say that it is being verified', rule: 'during' },
  EndWork: { who: ENGINEERS, to: 'end the work', rule: 'after' },
  DraftNotice: { who: MARKETING, to: 'draft notices to users', rule: 'notices', after: true },
  SendNotice: { who: MARKETING, to: 'send notices to users', rule: 'notices', after: true },
  RecordDelivery: { who: MARKETING, to: 'record what came of a notice', rule: 'channels', after: true },
  WaiveNotice: { who: MARKETING, to: 'waive a notice to users', rule: 'notices', after: true },
  AcknowledgeTold: { who: ['marketing', 'customer-success'], to: 'acknowledge having been told', rule: 'telling', after: true },
  TellAccount: { who: CUSTOMER_SUCCESS, to: 'record that an account was told', rule: 'accounts', after: true },
  ExcludeAccount: { who: CUSTOMER_SUCCESS, to: 'keep an account from being written to', rule: 'accounts' },
  ReadmitAccount: { who: CUSTOMER_SUCCESS, to: 'let an account be written to again', rule: 'accounts' },
  LinkAnnouncement: { who: ['product', 'marketing', 'admin'], to: 'link an announcement', rule: 'telling', after: true },
  CommentOnMaintenance: { who: ['product', 'marketing', 'customer-success', 'admin'], to: 'comment', rule: 'telling', after: true },
};

const NAMES: Readonly<Record<Team, string>> = { product: 'Product', marketing: 'Marketing', 'customer-success': 'Customer Success', admin: 'an admin', viewer: 'a viewer' };

/** The lane in which the actor may give the command, the first of `TEAMS` that fits; else `NotAllowed`. */
export const maintenanceLaneOf = (type: MaintenanceCommandType, by: Actor, rules: MaintenancePolicy['rules']): Team | Refusal => {
  const { who, to, rule } = MAINTENANCE_LANES[type];
  const team = TEAMS.find((one) => who.includes(one) && by.teams.includes(one));
  if (team !== undefined) return team;
  const names = who.map((one) => NAMES[one]);
  const any = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
  return refuse('NotAllowed', `Only ${any} may ${to}.`, { remedy: `Ask ${any === 'an admin' ? any : `somebody from ${any}`}.`, clause: rules[rule] });
};
