import type { AnnouncementFilter, AnnouncementOrder, Direction } from '../graphql/generated/schema.js';
import { readDate } from '../graphql/pages.js';
import { badRequest } from '../graphql/problems.js';
import type { ListQuery } from '../read-models/view-store.js';

/** The view's field for each order of the schema. */
const FIELDS: Readonly<Record<AnnouncementOrder, string>> = {
  'target-date': 'targetDate',
  'last-changed': 'updatedAt',
  proposed: 'proposedAt',
  title: 'title',
};

const LONGEST_SEARCH = 200;

/** The filter of the schema as one of the view's. @throws a 400 with the argument's name. */
export const whereOf = (filter: AnnouncementFilter | null | undefined): NonNullable<ListQuery['where']> => {
  const { states, tiers, waitsFor, owner, coordinator, targetFrom, targetUntil } = filter ?? {};
  const [from, until] = [readDate(targetFrom, 'filter.targetFrom'), readDate(targetUntil, 'filter.targetUntil')];
  return {
    state: states ?? undefined,
    tier: tiers ?? undefined,
    waitsFor: waitsFor ?? undefined,
    owner: owner ?? undefined,
    coordinator: coordinator ?? undefined,
    ...(from || until ? { targetDate: { ...(from ? { from } : {}), ...(until ? { until } : {}) } } : {}),
  };
};

export const orderOf = (order: AnnouncementOrder | null | undefined, direction: Direction | null | undefined): NonNullable<ListQuery['order']> => ({
  field: FIELDS[order ?? 'last-changed'],
  direction: direction ?? 'descending',
});

export const textOf = (filter: AnnouncementFilter | null | undefined): { text?: string } => {
  const text = filter?.text?.trim() ?? '';
  if (text.length > LONGEST_SEARCH) throw badRequest(`Search for at most ${LONGEST_SEARCH} characters.`, 'filter.text');
  return text === '' ? {} : { text };
};
