import type { Facts, Kind } from '../playbook/facts.js';
import type { AnnouncementFact } from '../announcement/announcement.events.js';

/** What people wrote, in quotation marks; long ones are cut, since the whole text is in the entry's data. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…` : line}”`;
};
const LONGEST = 160;

export const because = (reason: string | undefined): string => (reason === undefined || reason === '' ? '' : `: ${quoted(reason)}`);

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

export const TEAM_WORDS = { product: 'Product', marketing: 'Marketing', 'customer-success': 'Customer Success', admin: 'Admin', viewer: 'Viewer' } as const;

/** `27 Nov 2026` of `2026-11-27`. */
export const day = (date: string): string => DAYS.format(new Date(`${date}T00:00:00Z`));
const DAYS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  'bug-fix': 'bug fix',
  'back-end': 'back end',
  'ui-tweak': 'UI tweak',
  'functional-change': 'functional change',
  'new-feature': 'new feature',
  downtime: 'downtime',
  'opt-in-beta': 'opt-in beta',
};
const kinds = ({ kinds: given }: Facts): string => (given.length === 0 ? 'none' : listed(given.map((kind) => KIND_WORDS[kind])));

/** For example `noticed by some, was none`. */
export const factChanged = (fact: AnnouncementFact<'FactsRevised'>['data']['changed'][number], now: Facts, was: Facts): string => {
  switch (fact) {
    case 'noticedBy':
      return `noticed by ${now.noticedBy}, was ${was.noticedBy}`;
    case 'needsAction':
      return now.needsAction ? 'action needed from users, was none' : 'no action needed from users, was some';
    case 'knownRisk':
      return now.knownRisk ? 'a known risk, was none' : 'no known risk, was one';
    case 'kinds':
      return `kinds ${kinds(now)}, were ${kinds(was)}`;
  }
};
