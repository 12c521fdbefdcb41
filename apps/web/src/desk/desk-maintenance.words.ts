import type { DeskMaintenanceFragment, MaintenanceDeskQuery, Team, TellingMoment } from '../api/generated/graphql.js';
import { clockInWords, durationInWords, windowInWords } from '../ui/time.words.js';

export type DeskMaintenance = DeskMaintenanceFragment;
export type MaintenanceDesk = MaintenanceDeskQuery['maintenanceDesk'];

/** A notice that is owed, with the maintenance that owes it. */
export interface OwedNotice {
  readonly maintenance: DeskMaintenance;
  readonly notice: DeskMaintenance['notices'][number];
}

/** Something in maintenance that everybody must know of now. */
export type Standing =
  | { readonly kind: 'under-way'; readonly maintenance: DeskMaintenance }
  | { readonly kind: 'overdue'; readonly maintenance: DeskMaintenance }
  | { readonly kind: 'not-closed'; readonly maintenance: DeskMaintenance };

/** Whose lane the work is. */
export const doesTheWork = (teams: readonly Team[]): boolean => teams.includes('PRODUCT') || teams.includes('ADMIN');

/** Work under way above all, then what should have begun, then what is over and still owes word. Each stands once. */
export const standings = ({ underWay, overdue, next, notClosed }: MaintenanceDesk, now: number): readonly Standing[] => [
  ...underWay.map((maintenance): Standing => ({ kind: 'under-way', maintenance })),
  ...[...overdue, ...next].filter(({ window }) => Date.parse(window.start) < now).map((maintenance): Standing => ({ kind: 'overdue', maintenance })),
  ...notClosed.map((maintenance): Standing => ({ kind: 'not-closed', maintenance })),
];

/** Oldest first. */
export const owedNotices = ({ noticesOwed }: MaintenanceDesk): readonly OwedNotice[] =>
  noticesOwed
    .flatMap((maintenance) => maintenance.notices.filter(({ owed }) => owed).map((notice) => ({ maintenance, notice })))
    .sort((one, other) => (one.notice.owedSince ?? '').localeCompare(other.notice.owedSince ?? ''));

const NOTICES: Readonly<Record<TellingMoment, string>> = {
  KNOWN: 'First notice', PLANNED: 'Planned notice', MOVED: 'Moved notice', STARTED: 'Started notice', RUNNING_OVER: 'Running-over notice', COMPLETED: 'Completed notice', CANCELLED: 'Cancelled notice',
};

/** `Planned notice`, `Planned notice again: the window moved`. */
export const noticeInWords = ({ notice: { moment, sent } }: OwedNotice): string => `${NOTICES[moment]}${moment === 'PLANNED' && sent.length > 0 ? ', again' : ''}`;

/** How it stands, as the end of a sentence that begins with the title; `late` is what is wrong with it. */
export const howItStands = ({ kind, maintenance: { phase, window } }: Standing, now: number): { readonly words: string; readonly late: string } => {
  switch (kind) {
    case 'under-way': {
      const over = now - Date.parse(window.end);
      return { words: phase === 'VERIFYING' ? ' is done and being checked' : ' is under way', late: over >= 60_000 ? `${durationInWords(over)} past its window` : '' };
    }
    case 'overdue':
      return { words: '', late: `should have begun ${durationInWords(now - Date.parse(window.start))} ago` };
    case 'not-closed':
      return { words: phase === 'CANCELLED' ? ' was cancelled' : ' is over', late: 'users are still owed word of it' };
  }
};

/** What is true meanwhile, and what comes next. */
export const whatIsTrue = ({ kind, maintenance }: Standing, now: number): string => {
  const { nextReportAt, disrupts, affected, window } = maintenance;
  switch (kind) {
    case 'under-way': {
      const report = nextReportAt === null ? 'No next report is promised.' : `Next report ${Date.parse(nextReportAt) < now ? 'was due' : 'due'} ${clockInWords(nextReportAt)}.`;
      return `The bar and the service page are up. ${report}${disrupts ? ` A completed notice will be owed${affected.words ? `, to those affected: ${affected.words.replace(/[.…]$/, '')}` : ''}.` : ''}`;
    }
    case 'overdue':
      return `Planned for ${windowInWords(window, now)}. Nobody has started the work.`;
    case 'not-closed':
      return 'It is not closed until what is owed is sent, or waived with a reason.';
  }
};
