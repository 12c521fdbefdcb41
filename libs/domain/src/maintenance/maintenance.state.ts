import type { Moment } from '../playbook/maintenance-policy.js';
import type { Affected, Answers, ChannelRef, Component, DutyId, Impact, Owed, SentText, Window } from './maintenance.values.js';

/** `at` is an ISO instant, `by` a person's id, here and below. */
export interface Done { readonly by: string; readonly at: string }

export type Delivery = { readonly state: 'sent' } | ({ readonly state: 'delivered' } & Done) | ({ readonly state: 'failed'; readonly reason: string } & Done);

/** What went out once, and what came of it on each channel. */
export interface Sent extends Done {
  readonly texts: readonly (SentText & { readonly delivery: Delivery })[];
  readonly audience: string;
  readonly count: number | null;
  readonly excluded: readonly string[];
  /** The window that it told of. */
  readonly window: Window;
}

/** Where a duty stands. It never disappears: what nobody needs any more has lapsed, with its reason. */
export type Standing =
  /** Not sent, or sent to nobody, or held wrong since it was moved. */
  | { readonly state: 'owed'; readonly since: string; readonly because: 'new' | 'moved' | 'failed' }
  /** Told by the act itself: on the desk, by the bar, on the page. */
  | ({ readonly state: 'told' } & Done)
  | ({ readonly state: 'sent' } & Done)
  | ({ readonly state: 'waived'; readonly reason: string } & Done)
  | ({ readonly state: 'lapsed'; readonly reason: string } & Done);

export interface Duty extends Owed {
  readonly id: DutyId;
  readonly standing: Standing;
  /** By the team that was told; null while it has not said so. */
  readonly acknowledgement: Done | null;
  /** Everything that ever went out for it, the newest last. */
  readonly sent: readonly Sent[];
}

export interface Draft extends Done { readonly duty: DutyId; readonly channel: ChannelRef; readonly text: string }
export interface Report extends Done { readonly id: string; readonly text: string; readonly nextReportAt: string | null }
export interface Remark extends Done { readonly id: string; readonly text: string }
export interface AccountTelling extends Done {
  readonly account: string;
  readonly moment: Moment;
  readonly how: string;
  /** When they were told; `at` is when that was recorded. */
  readonly toldAt: string;
  /** The window as it was when that was recorded. */
  readonly window: Window;
  readonly note?: string;
}
export interface Exclusion extends Done { readonly account: string; readonly reason: string }

/** What every maintenance has, whatever its phase. */
export interface MaintenanceCore {
  readonly title: string;
  readonly why: string;
  readonly window: Window;
  readonly components: readonly Component[];
  readonly affected: Affected;
  readonly disrupts: boolean;
  readonly impact: Impact;
  readonly answers: Answers;
  readonly announcementId: string | null;
  readonly playbook: { readonly id: string; readonly version: number };
  readonly servicePage: string;
  readonly knownAt: string;
  readonly objectionUntil: string | null;
  readonly scheduledBy: string;
  readonly scheduledAt: string;
  readonly updatedAt: string;
  /** When what everybody may see of it changed last. */
  readonly publicAt: string;
  readonly duties: readonly Duty[];
  readonly drafts: readonly Draft[];
  readonly reports: readonly Report[];
  readonly accountsTold: readonly AccountTelling[];
  readonly excluded: readonly Exclusion[];
  readonly comments: readonly Remark[];
}

/** When it truly happened, and when that was recorded. */
export interface Act { readonly at: string; readonly recordedAt: string; readonly by: string }

export interface Unknown { readonly phase: 'none' }
export interface Scheduled extends MaintenanceCore { readonly phase: 'scheduled' }
export interface InProgress extends MaintenanceCore { readonly phase: 'in-progress'; readonly started: Act }
export interface Verifying extends MaintenanceCore { readonly phase: 'verifying'; readonly started: Act; readonly verifying: Act }
export interface Completed extends MaintenanceCore { readonly phase: 'completed'; readonly started: Act; readonly ended: Act; readonly closingWord: string | null }
export interface Cancelled extends MaintenanceCore { readonly phase: 'cancelled'; readonly cancelled: Done & { readonly reason: string } }
/** One that exists. */
export type Known = Scheduled | InProgress | Verifying | Completed | Cancelled;
export type Maintenance = Unknown | Known;

export const isUnderWay = (maintenance: Maintenance): maintenance is InProgress | Verifying => maintenance.phase === 'in-progress' || maintenance.phase === 'verifying';
export const isOver = (maintenance: Maintenance): maintenance is Completed | Cancelled => maintenance.phase === 'completed' || maintenance.phase === 'cancelled';
/** What somebody must still do something about. */
export const isOwing = ({ standing, optional }: Duty): boolean => standing.state === 'owed' && optional !== true;
/** Over, and somebody is still to be told (R64a). */
export const isNotClosed = (maintenance: Known): boolean => isOver(maintenance) && maintenance.duties.some(isOwing);
