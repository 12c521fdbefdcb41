import type { Item } from './announcement.state.js';

/** When an item is due, in words. */
export const dueSaid = ({ ownDue, due }: Item): string => {
  if (ownDue !== null) return 'on a day of its own';
  if (due === null) return 'no day is set';
  switch (due.kind) {
    case 'day-of-release': return 'on the day of release';
    case 'week-of-release': return 'by the end of the week of release';
  }
};

const labels = ({ channels }: Item, ids: readonly string[], joint: string): string =>
  channels.filter(({ id }) => ids.includes(id)).map(({ label }) => label).join(joint);

/** What finishes an item, in words; the parts that it asks for, in the order one meets them. */
export const completionSaid = (item: Item, items: readonly Item[]): string => {
  const { completion, channels } = item;
  const all = channels.map(({ id }) => id);
  const titleOf = (id: string): string | undefined => items.find((other) => other.id === id)?.title;
  const after = (completion.after ?? []).flatMap((id) => titleOf(id) ?? []);
  const parts = [
    completion.channels === 'all' && `${labels(item, all, ' and ')} are all needed`,
    completion.channels === 'any' && `${labels(item, all, ' or ')} is enough`,
    completion.thread !== undefined && `as a thread on ${labels(item, completion.thread, ' and ')}`,
    completion.link === true && 'a link is needed',
    after.length > 0 && `once “${after.join('” or “')}” has a link`,
    completion.list !== undefined && `each is ticked: ${completion.list.map(({ label }) => label).join(', ')}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join('; ') : 'said to be done';
};
