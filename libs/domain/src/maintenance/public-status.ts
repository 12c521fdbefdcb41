import type { MaintenanceDocument } from './maintenance.view.js';
import { isUnderWay, type Known } from './maintenance.state.js';
import { QUESTIONS, type Impact, type Question } from './maintenance.values.js';

const DAY = 86_400_000;
/** For so many days what was done is told of; so many planned and done are told at the most, and all that is under way. */
const LOOK_BACK = 7;
const MOST = 10;

/** What anybody may know of one maintenance: nobody's name, no account, nothing that was written inside. Times are ISO instants. */
export interface PublicMaintenance {
  readonly id: string;
  readonly title: string;
  readonly phase: 'scheduled' | 'in-progress' | 'verifying' | 'completed';
  readonly window: { readonly start: string; readonly end: string; readonly zone: string };
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly disrupts: boolean;
  readonly impact: Impact;
  readonly components: readonly string[];
  readonly regions: readonly string[];
  readonly affected: string;
  /** Null where nobody has answered yet. */
  readonly answers: readonly { readonly question: Question; readonly answer: string | null }[];
  /** Newest first. */
  readonly reports: readonly { readonly at: string; readonly text: string }[];
  readonly nextReportAt: string | null;
  /** What was said when the work ended. */
  readonly closingWord: string | null;
  readonly scheduledAt: string;
  /** When any of this changed last. */
  readonly updatedAt: string;
}

/** What every end user may see, whole: what is under way, what is planned, and what was done in the last days. */
export interface PublicStatus {
  readonly servicePage: string;
  readonly underWay: readonly PublicMaintenance[];
  readonly planned: readonly PublicMaintenance[];
  readonly done: readonly PublicMaintenance[];
}

const told = ({ id, maintenance }: MaintenanceDocument): PublicMaintenance => ({
  id, title: maintenance.title, phase: maintenance.phase as PublicMaintenance['phase'], window: maintenance.window,
  startedAt: 'started' in maintenance ? maintenance.started.at : null,
  endedAt: maintenance.phase === 'completed' ? maintenance.ended.at : null,
  disrupts: maintenance.disrupts, impact: maintenance.impact,
  components: maintenance.components.map(({ label }) => label), regions: maintenance.affected.regions, affected: maintenance.affected.words,
  answers: QUESTIONS.map((question) => ({ question, answer: maintenance.answers[question] ?? null })),
  reports: reportsOf(maintenance), nextReportAt: isUnderWay(maintenance) ? (maintenance.reports.at(-1)?.nextReportAt ?? null) : null,
  closingWord: maintenance.phase === 'completed' ? maintenance.closingWord : null,
  scheduledAt: maintenance.scheduledAt,
  updatedAt: maintenance.publicAt,
});

const reportsOf = (known: Known): PublicMaintenance['reports'] => known.reports.map(({ at, text }) => ({ at, text })).reverse();

/** A pure projection of the documents; whether something is overdue or runs over is asked of the clock by whoever shows it. */
export const publicStatus = (documents: readonly MaintenanceDocument[], { now, servicePage }: { readonly now: string; readonly servicePage: string }): PublicStatus => {
  const since = new Date(Date.parse(now) - LOOK_BACK * DAY).toISOString();
  const of = (keep: (known: Known) => boolean, key: (known: Known) => string, { newestFirst = false, most = MOST } = {}): readonly PublicMaintenance[] => {
    const kept = documents.filter(({ maintenance }) => keep(maintenance)).sort((a, b) => (key(a.maintenance) < key(b.maintenance) ? -1 : 1));
    return (newestFirst ? kept.reverse() : kept).slice(0, most).map(told);
  };
  return {
    servicePage,
    underWay: of(isUnderWay, (known) => ('started' in known ? known.started.at : ''), { most: Infinity }),
    planned: of(({ phase }) => phase === 'scheduled', ({ window }) => window.start),
    done: of((known) => known.phase === 'completed' && known.ended.at >= since, (known) => (known.phase === 'completed' ? known.ended.at : ''), { newestFirst: true }),
  };
};
