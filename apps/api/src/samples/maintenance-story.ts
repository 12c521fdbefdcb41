import type { MaintenanceCommandType } from '@fanfare/domain';
import { OVER } from './maintenance-over.js';
import type { MaintenanceSample, MaintenanceStep } from './maintenance-sample.js';
import { TO_COME } from './maintenance-to-come.js';
import { UNDER_WAY } from './maintenance-under-way.js';
import type { Who } from './sample.js';

export const MAINTENANCE_SAMPLES: readonly MaintenanceSample[] = [...OVER, ...TO_COME, ...UNDER_WAY];

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const ZONE = 'Europe/Berlin';

/** One command of the story, in a maintenance's turn: `nth` is 0 for its scheduling. */
export interface Told {
  readonly sample: number;
  readonly nth: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly who: Who;
  readonly type: MaintenanceCommandType;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Everything that happened to the maintenances of the demo until `began`, in the order in which it happened. */
export const maintenanceStory = (began: Date): readonly Told[] => {
  const base = Math.floor(began.getTime() / QUARTER) * QUARTER;
  const at = (minutes: number): string => new Date(base + minutes * MINUTE).toISOString();
  const windowOf = ([start, end]: readonly [number, number], zone = ZONE): object => ({ start: at(start), end: at(end), zone });

  const scheduling = ({ told, knownBefore = 0, title, why, window, zone, components, affected, disrupts, impact, answers }: MaintenanceSample): object => ({
    title, why, window: windowOf(window, zone), components, disrupts, knownAt: at(told - knownBefore),
    ...(affected ? { affected } : {}), ...(impact ? { impact } : {}), ...(answers ? { answers } : {}),
  });
  const taken = ({ zone }: MaintenanceSample, [, , , { window, effective, nextReport, ...input }]: MaintenanceStep): object => ({
    ...input,
    ...(window ? { window: windowOf(window as [number, number], zone) } : {}),
    ...(typeof effective === 'number' ? { effectiveAt: at(effective) } : {}),
    ...(typeof nextReport === 'number' ? { nextReportAt: at(nextReport) } : {}),
  });

  return MAINTENANCE_SAMPLES.flatMap((one, sample): readonly Told[] => [
    { sample, nth: 0, at: at(one.told), who: one.by, type: 'ScheduleMaintenance', input: { ...scheduling(one) } },
    ...(one.steps ?? []).map((step, index): Told => ({ sample, nth: index + 1, at: at(step[0]), who: step[1], type: step[2], input: { ...taken(one, step) } })),
  ]).sort((one, other) => (one.at === other.at ? one.nth - other.nth : one.at < other.at ? -1 : 1));
};
