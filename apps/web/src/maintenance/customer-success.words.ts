import type { AccountHistoryQuery, CustomerSuccessDeskQuery, CustomerSuccessMaintenanceFragment } from '../api/generated/graphql.js';
import { clockInWords, dateIn, instantInWords } from '../ui/time.words.js';
import { listed, NOTICE_NAMES } from './notice.words.js';

export type Touching = CustomerSuccessMaintenanceFragment;
export type CustomerSuccessDesk = CustomerSuccessDeskQuery['maintenanceDesk'];
export type LookedBack = AccountHistoryQuery['maintenances']['edges'][number]['node'];

/** Under way first, then late, then to come, then what is over and not closed. */
export const inView = ({ underWay, overdue, next, notClosed }: CustomerSuccessDesk): readonly Touching[] => [...underWay, ...overdue, ...next, ...notClosed];

/** Where one's own team stands: told and not acknowledged, acknowledged, or not told at all. */
export const ownTelling = ({ tellings }: Touching) =>
  tellings.find(({ audience }) => audience === 'CUSTOMER_SUCCESS')?.cells.find(({ moment }) => moment === 'KNOWN');

/** `Silence is consent at 14:00 CET`, with the day where it is not today; nothing once that hour is past. */
export const objectionInWords = ({ objectionUntil }: Touching, now: number): string => {
  if (objectionUntil === null) return 'Users are owed nothing, so nobody needs to be called before they are written to.';
  if (Date.parse(objectionUntil) <= now) return '';
  const today = dateIn(Date.parse(objectionUntil)) === dateIn(now);
  const hour = today ? clockInWords(objectionUntil) : instantInWords(objectionUntil, now);
  return `Silence is consent at ${hour}: name until then who must be called before they are written to.`;
};

/** Whom it touches, a line for each kind that is known. */
export const touched = ({ affected, components }: Touching): readonly (readonly [name: string, words: string])[] => [
  ['Affected', [affected.words, affected.count === null ? '' : `about ${affected.count.toLocaleString('en-GB')} users`].filter(Boolean).join(', ') || 'Not said yet'] as const,
  ['Regions', listed(affected.regions)] as const,
  ['Segments', listed(affected.segments)] as const,
  ['Components', listed(components.map(({ label }) => label))] as const,
].filter(([, words]) => words !== '');

export interface Line { readonly at: string; readonly words: string }

const sameName = (one: string, other: string): boolean => one.toLocaleLowerCase('en') === other.trim().toLocaleLowerCase('en');

/** What one account heard of a maintenance, when and how, oldest first: told by name, and by the notices that went to all. */
export const heardBy = (account: string, { accounts, notices }: LookedBack): readonly Line[] => {
  const told = accounts.filter(({ name }) => sameName(name, account)).flatMap((one) => one.told)
    .map(({ at, how, note, by }) => ({ at, words: `${how}${by ? ` by ${by.name}` : ''}${note ? `: “${note}”` : ''}` }));
  const sent = notices.flatMap(({ moment, sent: sendings }) => sendings.map(({ at, excluded, texts }) => ({
    at,
    words: excluded.some((name) => sameName(name, account))
      ? `${NOTICE_NAMES[moment]} went out without them: they were to be called first`
      : `${NOTICE_NAMES[moment]} to affected users by ${listed(texts.filter(({ delivery }) => delivery !== 'FAILED').map(({ channel }) => channel.label)) || 'no channel that came through'}`,
  })));
  return [...told, ...sent].sort((one, other) => one.at.localeCompare(other.at));
};
