import type { Impact, MaintenancePhase } from '../api/generated/graphql.js';
import { instantInWords, windowInWords, readersZone, durationInWords } from '../ui/time.words.js';
import { clockChange, lengthInWords } from '../ui/zoned.js';
import type { MaintenanceSheet, MaintenanceWindow } from './maintenance-sheet.js';

/** Never without the word impact. */
export const IMPACT_WORDS: Readonly<Record<Impact, string>> = { NONE: 'No impact', MINOR: 'Minor impact', MAJOR: 'Major impact', CRITICAL: 'Critical impact' };

export const PHASE_WORDS: Readonly<Record<MaintenancePhase, string>> = {
  SCHEDULED: 'Planned', IN_PROGRESS: 'Under way', VERIFYING: 'Being verified', COMPLETED: 'Completed', CANCELLED: 'Cancelled',
};

/** `07:00 to 09:00 UTC` beside the reader's own time; the day is named where it is another one than the reader's. */
export const utcBeside = (window: Pick<MaintenanceWindow, 'start' | 'end'>, now: number, zone = readersZone()): string => {
  const utc = windowInWords(window, now, 'UTC');
  const day = (of: string): string => instantInWords(window.start, now, of).split(' ').slice(0, -2).join(' ');
  return day('UTC') === day(zone) ? utc.replace(`${day('UTC')} `, '') : utc;
};

/** Where the clocks change in the middle of it, what that does to it; empty elsewhere. */
export const clockChangeWords = ({ start, end, zone }: MaintenanceWindow): string => {
  const change = clockChange({ start, end }, zone);
  if (change === 0) return '';
  const length = Date.parse(end) - Date.parse(start);
  return `The clocks of ${zone.replaceAll('_', ' ')} go ${change < 0 ? 'back' : 'forward'} by ${lengthInWords(Math.abs(change))} meanwhile: the window lasts ${lengthInWords(length)}, though the clock shows ${lengthInWords(length + change)}.`;
};

/** How an interval of seconds is told: `0 min`, `3 min`, `2 hours`. */
export const intervalWords = (seconds: number): string => (Math.abs(seconds) < 3600 ? `${Math.floor(Math.abs(seconds) / 60)} min` : durationInWords(seconds * 1000));

/** What is true for users while it stands like this. */
export const truthWords = (sheet: MaintenanceSheet): string => {
  const { phase, overdueMinutes, notClosed, disrupts, closingWord, cancelReason } = sheet;
  switch (phase) {
    case 'SCHEDULED':
      if (overdueMinutes !== null) return 'Nobody has started it yet. The bar and the service page come up when somebody does.';
      return disrupts ? 'The bar and the service page come up when somebody starts the work.' : 'It disrupts nobody: users are owed nothing, and that is recorded.';
    case 'IN_PROGRESS':
      return 'The bar and the service page are up. They stay until somebody ends the work.';
    case 'VERIFYING':
      return 'The work is done and being checked. The bar and the service page stay until somebody ends it.';
    case 'COMPLETED':
      return [closingWord, notClosed ? 'The bar is gone. It is not closed until what is owed is sent or waived.' : 'The bar is gone, and the service page says so.'].filter(Boolean).join(' ');
    case 'CANCELLED':
      return [cancelReason, notClosed ? 'It is not closed until what is owed is sent or waived.' : ''].filter(Boolean).join(' ');
  }
};
