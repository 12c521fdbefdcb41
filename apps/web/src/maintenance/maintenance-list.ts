import type { MaintenanceFilter, MaintenanceListQuery, MaintenanceListQueryVariables, MaintenanceRowFragment } from '../api/generated/graphql.js';
import { audienceWords } from './ledger.words.js';

export type MaintenanceRow = MaintenanceRowFragment;

/** The groups of the list, in the order in which they need somebody. */
export const GROUPS = ['under-way', 'overdue', 'next', 'not-closed', 'done'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_WORDS: Readonly<Record<Group, { readonly heading: string; readonly order: string }>> = {
  'under-way': { heading: 'Under way', order: 'the longest first' },
  overdue: { heading: 'Should have begun', order: 'the latest first' },
  next: { heading: 'Next', order: 'the soonest first' },
  'not-closed': { heading: 'Over, and not closed', order: 'users are still owed word' },
  done: { heading: 'Done', order: 'the last first' },
};

/** What the list shows: all of it stands in the address, so that a link shows the same. */
export interface ListFilter {
  readonly text: string;
  readonly group: Group | '';
  readonly account: string;
  /** How many of what is done. */
  readonly first: number;
}

const PAGE = 25;
const MOST = 100;

export const readListFilter = (search: URLSearchParams): ListFilter => ({
  text: search.get('text') ?? '',
  group: GROUPS.find((group) => group === search.get('show')) ?? '',
  account: search.get('account') ?? '',
  first: Math.min(MOST, Math.max(PAGE, Number(search.get('first')) || PAGE)),
});

/** The next page of what is done; undefined where the server gives no more at once. */
export const moreThan = (first: number): number | undefined => (first >= MOST ? undefined : Math.min(MOST, first + PAGE));

export const isNarrowed = ({ text, group, account }: ListFilter): boolean => text !== '' || group !== '' || account !== '';

export const askedOf = ({ text, account, first }: ListFilter): MaintenanceListQueryVariables => {
  const narrowed: MaintenanceFilter = { ...(text && { text }), ...(account && { account }) };
  return { open: { ...narrowed, open: true }, notClosed: { ...narrowed, notClosed: true }, over: { ...narrowed, open: false, notClosed: false }, first };
};

export type Groups = Readonly<Record<Group, readonly MaintenanceRow[]>>;

export const groupsOf = ({ open, notClosed, over }: MaintenanceListQuery): Groups => {
  const rows = open.edges.map(({ node }) => node);
  const scheduled = rows.filter(({ phase }) => phase === 'SCHEDULED');
  return {
    'under-way': rows.filter(({ phase }) => phase !== 'SCHEDULED'),
    overdue: scheduled.filter(({ overdueMinutes }) => overdueMinutes !== null),
    next: scheduled.filter(({ overdueMinutes }) => overdueMinutes === null),
    'not-closed': notClosed.edges.map(({ node }) => node),
    done: over.edges.map(({ node }) => node),
  };
};

/** What somebody still has to do about it, in a few words; empty where nobody has. */
export const owedWords = ({ noticesOwed, unacknowledged }: MaintenanceRow): string => {
  const [first] = noticesOwed;
  if (first) return noticesOwed.length > 1 ? `${noticesOwed.length} notices owed` : `${MOMENT_NOTICES[first]} notice owed`;
  return unacknowledged.length === 0 ? '' : `${unacknowledged.map(audienceWords).join(' and ')} ${unacknowledged.length === 1 ? 'has' : 'have'} not acknowledged`;
};

const MOMENT_NOTICES = { KNOWN: 'First', PLANNED: 'Planned', MOVED: 'Moved', STARTED: 'Started', RUNNING_OVER: 'Running-over', COMPLETED: 'Completed', CANCELLED: 'Cancelled' } as const;
