import type { MaintenanceCommandType } from '@fanfare/domain';
import type { Who } from './sample.js';

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** Minutes from the quarter of an hour in which the desk was filled (below 0 is past), who, and what they did. */
export type MaintenanceStep = readonly [minutes: number, who: Who, type: Exclude<MaintenanceCommandType, 'ScheduleMaintenance'>, input: Readonly<Record<string, unknown>>];

/** A maintenance of the demo: who scheduled what, when, and what became of it. */
export interface MaintenanceSample {
  readonly by: Who;
  /** When it was scheduled, in minutes as above, and how long before that somebody knew. */
  readonly told: number;
  readonly knownBefore?: number;
  readonly title: string;
  readonly why: string;
  /** In minutes as above. */
  readonly window: readonly [start: number, end: number];
  readonly zone?: string;
  readonly components: readonly string[];
  readonly affected?: Readonly<Record<string, unknown>>;
  readonly disrupts: boolean;
  readonly impact?: 'none' | 'minor' | 'major' | 'critical';
  readonly answers?: Readonly<Record<string, string>>;
  /** The title of the sample announcement that it belongs to. */
  readonly announcement?: string;
  readonly steps?: readonly MaintenanceStep[];
}

export type Moment = 'planned' | 'completed' | 'cancelled';
const CHANNELS = { email: 'https://links.example/mailing', 'in-product': 'https://links.example/in-product', 'user-slack': 'https://links.example/user-slack', 'status-page': 'https://links.example/status' } as const;

/** Went out by email and in the product, and by what is named beside. */
export const sent = (minutes: number, who: Who, moment: Moment, text: string, ...more: readonly ('user-slack' | 'status-page')[]): MaintenanceStep => [
  minutes, who, 'SendNotice',
  { duty: `affected-users.${moment}`, texts: (['email', 'in-product', ...more] as const).map((channel) => ({ channel, text: channel === 'email' ? `Hello,\n\n${text}\n\nThank you for your patience.` : text, evidence: CHANNELS[channel] })) },
];

export const delivered = (minutes: number, who: Who, moment: Moment, ...channels: readonly string[]): readonly MaintenanceStep[] =>
  channels.map((channel) => [minutes, who, 'RecordDelivery', { duty: `affected-users.${moment}`, channel, delivered: true }]);

export const acknowledged = (minutes: number, who: 'mina' | 'jonas' | 'sam'): MaintenanceStep => [minutes, who, 'AcknowledgeTold', {}];

export const called = (minutes: number, account: string, how: string, note?: string): MaintenanceStep => [minutes, 'sam', 'TellAccount', { account, how, ...(note === undefined ? {} : { note }) }];
