import { refuse, TEAMS, type Actor, type Refusal, type Team } from '../kernel/index.js';
import type { MaintenanceCommandType } from './maintenance.commands.js';

export interface Lane {
  readonly who: readonly Team[];
  /** Ends the sentence `Only Marketing may …`. */
  readonly to: string;
  /** Still possible once the work is over. */
  readonly after?: true;
}

const ENGINEERS = ['product', 'admin'] as const;
const MARKETING = ['marketing'] as const;
const CUSTOMER_SUCCESS = ['customer-success'] as const;

/** Who may give which command. A command without a row does not compile. */
export const MAINTENANCE_LANES: Readonly<Record<MaintenanceCommandType, Lane>> = {
  ScheduleMaintenance: { who: ENGINEERS, to: 'schedule maintenance' },
  ReviseMaintenance: { who: ENGINEERS, to: 'revise it' },
  MoveMaintenance: { who: ENGINEERS, to: 'move it' },
  CancelMaintenance: { who: ENGINEERS, to: 'cancel it' },
  StartWork: { who: ENGINEERS, to: 'start the work' },
  ReportProgress: { who: ENGINEERS, to: 'report on the work' },
  VerifyWork: { who: ENGINEERS, to: 'say that it is being verified' },
  EndWork: { who: ENGINEERS, to: 'end the work' },
  DraftNotice: { who: MARKETING, to: 'draft notices to users', after: true },
  SendNotice: { who: MARKETING, to: 'send notices to users', after: true },
  RecordDelivery: { who: MARKETING, to: 'record what came of a notice', after: true },
  WaiveNotice: { who: MARKETING, to: 'waive a notice to users', after: true },
  AcknowledgeTold: { who: ['marketing', 'customer-success'], to: 'acknowledge having been told', after: true },
  TellAccount: { who: CUSTOMER_SUCCESS, to: 'record that an account was told', after: true },
  ExcludeAccount: { who: CUSTOMER_SUCCESS, to: 'keep an account from being written to' },
  ReadmitAccount: { who: CUSTOMER_SUCCESS, to: 'let an account be written to again' },
  LinkAnnouncement: { who: ['product', 'marketing', 'admin'], to: 'link an announcement', after: true },
  CommentOnMaintenance: { who: ['product', 'marketing', 'customer-success', 'admin'], to: 'comment', after: true },
};

const NAMES: Readonly<Record<Team, string>> = { product: 'Product', marketing: 'Marketing', 'customer-success': 'Customer Success', admin: 'an admin', viewer: 'a viewer' };

/** The lane in which the actor may give the command, the first of `TEAMS` that fits; else `NotAllowed`. */
export const maintenanceLaneOf = (type: MaintenanceCommandType, by: Actor, clause: string | undefined): Team | Refusal => {
  const { who, to } = MAINTENANCE_LANES[type];
  const team = TEAMS.find((one) => who.includes(one) && by.teams.includes(one));
  if (team !== undefined) return team;
  const names = who.map((one) => NAMES[one]);
  const any = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
  return refuse('NotAllowed', `Only ${any} may ${to}.`, { remedy: `Ask ${any === 'an admin' ? any : `somebody from ${any}`}.`, ...(clause === undefined ? {} : { clause }) });
};
