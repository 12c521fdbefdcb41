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

/** A sentence ends, whoever typed it. */
export const ended = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

/** Other work that is under way, by its title; undefined while that is not known, as in the past. */
export type OtherWork = readonly string[] | undefined;

/** What becomes of the bar with the end of one work: there is one bar for all that is under way. */
const barWords = (others: OtherWork, { gone, unknown }: { readonly gone: string; readonly unknown: string }): string => {
  if (others === undefined) return unknown;
  const [first, ...more] = others;
  if (first === undefined) return gone;
  return `The bar stays up for ${more.length === 0 ? `“${first}”` : `${others.length} other maintenances that are under way`}`;
};

/** What follows from ending it. */
export const endWords = ({ disrupts }: Pick<MaintenanceSheet, 'disrupts'>, others: OtherWork): string => {
  const bar = barWords(others, { gone: 'The bar goes', unknown: 'It holds the bar up no longer' });
  return disrupts ? `${bar}, the service page says that this is over, and users are owed the completed notice.` : `${bar}, and the service page says that this is over.`;
};

/** What is true for users while it stands like this. */
export const truthWords = (sheet: MaintenanceSheet, others: OtherWork): string => {
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
      return sentences(closingWord, `${barWords(others, { gone: 'The bar is gone', unknown: 'It holds the bar up no longer' })}, and the service page says that this is over.`, notClosed && UNTIL_CLOSED);
    case 'CANCELLED':
      return sentences(cancelReason, notClosed && UNTIL_CLOSED);
  }
};

const UNTIL_CLOSED = 'It is not closed until what is owed is sent or waived.';
const sentences = (...said: readonly (string | null | false)[]): string => said.filter((one): one is string => Boolean(one)).map(ended).join(' ');
