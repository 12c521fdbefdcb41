import { accountKey } from '@fanfare/domain';
import type { Direction, MaintenanceFilter, MaintenanceOrder } from '../graphql/generated/schema.js';
import { readInstant } from '../graphql/pages.js';
import { badRequest } from '../graphql/problems.js';
import type { ListQuery } from '../read-models/view-store.js';

/** The view's field for each order of the schema. */
const FIELDS: Readonly<Record<MaintenanceOrder, string>> = { start: 'start', 'last-changed': 'updatedAt', title: 'title' };

const LONGEST_SEARCH = 200;

const flag = (value: boolean | null | undefined): number | undefined => (typeof value === 'boolean' ? Number(value) : undefined);

/** The filter of the schema as one of the view's. @throws a 400 with the argument's name. */
export const whereOf = (filter: MaintenanceFilter | null | undefined): NonNullable<ListQuery['where']> => {
  const { phases, open, notClosed, account, announcement, startFrom, startUntil } = filter ?? {};
  const [from, until] = [readInstant(startFrom, 'filter.startFrom'), readInstant(startUntil, 'filter.startUntil')];
  return {
    phase: phases ?? undefined,
    open: flag(open),
    notClosed: flag(notClosed),
    account: accountKey(account?.trim() ?? '') || undefined,
    announcement: announcement ?? undefined,
    ...(from || until ? { start: { ...(from ? { from } : {}), ...(until ? { until } : {}) } } : {}),
  };
};

export const orderOf = (order: MaintenanceOrder | null | undefined, direction: Direction | null | undefined): NonNullable<ListQuery['order']> => ({
  field: FIELDS[order ?? 'start'],
  direction: direction ?? 'descending',
});

export const textOf = (filter: MaintenanceFilter | null | undefined): { text?: string } => {
  const text = filter?.text?.trim() ?? '';
  if (text.length > LONGEST_SEARCH) throw badRequest(`Search for at most ${LONGEST_SEARCH} characters.`, 'filter.text');
  return text === '' ? {} : { text };
};
