import type { DeskSheetFragment, Team } from '../api/generated/graphql.js';
import { teamName } from '../ui/halves.js';
import type { DeskCount } from './desk-counts.js';

/** `Good morning` from five to noon, `Good afternoon` until six, else `Good evening`. */
export const greeting = (hour: number): string => {
  if (hour >= 5 && hour < 12) return 'Good morning';
  return hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening';
};

/** The teams whose seat the reader may fill, in words. */
export const seatsOf = (teams: readonly Team[]): readonly string[] =>
  teams.filter((team) => team === 'PRODUCT' || team === 'MARKETING').map(teamName);

const items = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** What waits, what is mine, what is late, what nobody has; for Marketing also the notices that users are owed. */
export const deskCounts = ({ counts }: DeskSheetFragment, teams: readonly Team[], notices = 0): readonly DeskCount[] => [
  seatsOf(teams).length > 0
    ? { section: 'agreements', count: counts.agreements, words: items(counts.agreements, 'waits for your agreement', 'wait for your agreement') }
    : { section: 'elsewhere', count: counts.agreementsElsewhere, words: items(counts.agreementsElsewhere, 'tier is not agreed', 'tiers are not agreed') },
  { section: 'mine', count: counts.mine, words: items(counts.mine, 'open item is yours', 'open items are yours') },
  { section: 'overdue', count: counts.overdue, words: items(counts.overdue, 'item is overdue', 'items are overdue'), late: true },
  { section: 'unowned', count: counts.unowned, words: items(counts.unowned, 'item has no owner', 'items have no owner') },
  ...(teams.includes('MARKETING') ? [{ section: 'notices', count: notices, words: items(notices, 'notice is owed to users', 'notices are owed to users'), late: true }] : []),
];

/** True where nothing on the desk asks the reader for anything. */
export const isClear = ({ counts }: DeskSheetFragment): boolean =>
  counts.agreements + counts.toMove + counts.mine + counts.overdue + counts.unowned === 0;
