import { completionSaid, dueSaid } from '../playbook/offer-words.js';
import type { Item } from './announcement.state.js';

/** When an item is due, in words. */
export const itemDueSaid = ({ ownDue, due }: Item): string => {
  if (ownDue !== null) return 'on a day of its own';
  return due === null ? 'no day is set' : dueSaid(due);
};

/** What finishes an item, in words. */
export const itemCompletionSaid = ({ completion, channels }: Item, items: readonly Item[]): string =>
  completionSaid(completion, { channels, titleOf: (id) => items.find((other) => other.id === id)?.title });
