import type { AnnouncementFilter, AnnouncementOrder, AnnouncementState, Direction, Team } from '../api/generated/graphql.js';
import { dayNamed } from '../ui/address.js';

/** The states in the order of the road; the last is off it. */
export const STATES = ['PROPOSED', 'AGREED', 'PLANNED', 'ANNOUNCED', 'WITHDRAWN'] as const satisfies readonly AnnouncementState[];
export const ORDERS = ['LAST_CHANGED', 'TARGET_DATE', 'PROPOSED', 'TITLE'] as const satisfies readonly AnnouncementOrder[];
const TEAMS = ['PRODUCT', 'MARKETING'] as const satisfies readonly Team[];

/** What the board shows: all of it stands in the address, so that a link shows the same. */
export interface BoardFilter {
  readonly states: readonly AnnouncementState[];
  readonly tier?: string | undefined;
  readonly waitsFor?: Team | undefined;
  readonly owner?: string | undefined;
  readonly coordinator?: string | undefined;
  readonly text?: string | undefined;
  /** `YYYY-MM-DD`, of the target date. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly order: AnnouncementOrder;
  readonly direction: Direction;
  readonly view: 'columns' | 'list';
}

/** The direction in which each order is read first. */
export const usualDirection = (order: AnnouncementOrder): Direction =>
  order === 'LAST_CHANGED' || order === 'PROPOSED' ? 'DESCENDING' : 'ASCENDING';

const spelled = (value: string): string => value.toLowerCase().replaceAll('_', '-');
const named = <T extends string>(values: readonly T[], word: string | null): T | undefined =>
  values.find((value) => spelled(value) === word);

export const readBoardFilter = (search: string): BoardFilter => {
  const words = new URLSearchParams(search);
  const order = named(ORDERS, words.get('order')) ?? 'LAST_CHANGED';

  return {
    states: (words.get('state') ?? '').split(',').flatMap((word) => named(STATES, word) ?? []),
    tier: words.get('tier') ?? undefined,
    waitsFor: named(TEAMS, words.get('waits-for')),
    owner: words.get('owner') ?? undefined,
    coordinator: words.get('coordinator') ?? undefined,
    text: words.get('text') ?? undefined,
    from: dayNamed(words.get('from')),
    until: dayNamed(words.get('until')),
    order,
    direction: named(['ASCENDING', 'DESCENDING'] as const, words.get('direction')) ?? usualDirection(order),
    view: words.get('view') === 'list' ? 'list' : 'columns',
  };
};

/** What is as usual stays out of the address. */
export const writeBoardFilter = (filter: BoardFilter): string => {
  const words = new URLSearchParams();
  const put = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') words.set(name, value);
  };

  put('text', filter.text);
  put('state', filter.states.map(spelled).join(','));
  put('tier', filter.tier);
  put('waits-for', filter.waitsFor && spelled(filter.waitsFor));
  put('owner', filter.owner);
  put('coordinator', filter.coordinator);
  put('from', filter.from);
  put('until', filter.until);
  if (filter.order !== 'LAST_CHANGED') put('order', spelled(filter.order));
  if (filter.direction !== usualDirection(filter.order)) put('direction', spelled(filter.direction));
  if (filter.view === 'list') put('view', 'list');

  const search = words.toString().replaceAll('%2C', ',');
  return search === '' ? '' : `?${search}`;
};

/** What is asked of the server for one column, or for the whole list. */
export const asked = (filter: BoardFilter, state?: AnnouncementState): AnnouncementFilter => ({
  ...(state !== undefined ? { states: [state] } : filter.states.length > 0 ? { states: filter.states } : {}),
  ...(filter.tier !== undefined && { tiers: [filter.tier] }),
  ...(filter.waitsFor !== undefined && { waitsFor: filter.waitsFor }),
  ...(filter.owner !== undefined && { owner: filter.owner }),
  ...(filter.coordinator !== undefined && { coordinator: filter.coordinator }),
  ...(filter.text !== undefined && { text: filter.text }),
  ...(filter.from !== undefined && { targetFrom: filter.from }),
  ...(filter.until !== undefined && { targetUntil: filter.until }),
}) as AnnouncementFilter;

/** What was withdrawn has a column only when it is asked for. */
export const columnsOf = (filter: BoardFilter): readonly AnnouncementState[] =>
  filter.states.length > 0 ? STATES.filter((state) => filter.states.includes(state)) : STATES.filter((state) => state !== 'WITHDRAWN');

/** How many of the filters narrow the list: everything but the order and the view. */
export const narrowing = (filter: BoardFilter): number =>
  [filter.tier, filter.waitsFor, filter.owner, filter.coordinator, filter.text, filter.from, filter.until]
    .filter((value) => value !== undefined && value !== '').length + (filter.states.length > 0 ? 1 : 0);
