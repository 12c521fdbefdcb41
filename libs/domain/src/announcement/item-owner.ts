import { isRefusal, refuse, type Refusal } from '../kernel/index.js';
import type { AnnouncementOrder } from './announcement.commands.js';
import type { Item, Known } from './announcement.state.js';
import { NOTHING, one, type Acting, type AnnouncementContext, type Answer } from './deciding.js';
import { keptItem } from './item-work.js';
import { mayOwn } from './lanes.js';

export const noSuchPerson = (field: string): Refusal => refuse('NoSuchPerson', 'Nobody here has this id.', { field, remedy: 'Choose a person of this desk.' });

/** Whether a person can answer for an item. */
export const ownerRefused = (ownerId: string, { teamsOf, playbook }: AnnouncementContext): Refusal | undefined => {
  const teams = teamsOf(ownerId);
  if (teams === undefined) return noSuchPerson('owner');
  if (mayOwn(teams)) return undefined;
  return refuse('NotAllowedToOwn', 'This person only reads here, and cannot own an item.', {
    field: 'owner', clause: playbook.rules.owners, remedy: 'Choose somebody from Marketing, Product or Customer Success.',
  });
};

/** What is out went out with an owner on each kept item, and stays so (R8). */
const ownerNeeded = ({ playbook }: Acting): Refusal => refuse('OwnerNeeded', 'It is announced: each item that was kept keeps an owner.', {
  field: 'owner', clause: playbook.rules.owners, remedy: 'Give it to somebody else.',
});

/** One or many items at once; those that have this owner already stay as they are. */
export const assignOwner = (command: AnnouncementOrder<'AssignOwner'>, known: Known, acting: Acting): Answer => {
  const ownerId = command.owner ?? null;
  const items: Item[] = [];
  for (const [index, id] of command.items.entries()) {
    const item = keptItem(known, id, `items.${index}`);
    if (isRefusal(item)) return item;
    if (item.ownerId !== ownerId && !items.includes(item)) items.push(item);
  }
  if (items.length === 0) return NOTHING;
  if (ownerId === null && known.state === 'announced') return ownerNeeded(acting);
  const refused = ownerId === null ? undefined : ownerRefused(ownerId, acting);
  return refused ?? one('OwnerAssigned', { items: items.map(({ id, title }) => ({ id, title })), ownerId, clause: acting.playbook.rules.owners });
};
