import type { RingState } from '../ui/ring.js';
import type { Item } from './sheet.js';

const SURFACES: Readonly<Record<string, string>> = { 'in-product': 'in the product', 'on-site': 'on the site' };

/** `today` is `YYYY-MM-DD`; an item whose day is still far is not owed yet. */
export const ringOf = ({ state, owner, overdue, due }: Item, today: string): RingState => {
  switch (state) {
    case 'DONE':
      return 'done';
    case 'DROPPED':
      return 'dropped';
    case 'OPEN':
      if (!owner) return 'unowned';
      if (overdue) return 'late';
      return due && due > today ? 'not-yet' : 'owed';
  }
};

export const AUDIENCES = { AFFECTED: 'Affected users', ALL: 'All users' } as const;

/** What the item is like, and what is still missing, as one line. */
export const aboutItem = (item: Item): string => {
  const { state, missing, surface, mentionsHere, audience, origin, dueRule } = item;
  const values = [
    origin === 'ADDED' ? 'added by hand' : '',
    mentionsHere ? 'with @here' : '',
    surface ? (SURFACES[surface] ?? surface) : '',
    audience ? `to ${AUDIENCES[audience].toLowerCase()}` : '',
  ];
  if (state === 'DONE') return join([...values, ...evidenceInWords(item)]);
  return join([...values, missing.length > 0 ? missing.join(' ') : dueRule]);
};

const evidenceInWords = ({ evidence, channels }: Item): readonly string[] =>
  evidence.length > 0 ? evidence.map(({ channel, url, text }) => [channel?.label, url ? withoutScheme(url) : text].filter(Boolean).join(': ')) : channels.map(({ label }) => label);

const join = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

/** `example.com/status/1`, for reading; the link has the whole of it. */
export const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** `3 of 7 done, 1 without owner, 1 overdue`. */
export const progressInWords = ({ kept, done, unowned, overdue }: { readonly kept: number; readonly done: number; readonly unowned: number; readonly overdue: number }): string =>
  [`${done} of ${kept} done`, unowned > 0 ? `${unowned} without owner` : '', overdue > 0 ? `${overdue} overdue` : ''].filter(Boolean).join(', ');
