import { DISPATCH_TO_SINGLE, END, persistentSubscriptionToAllSettingsFromDefaults, streamNameFilter, type EventStoreDBClient } from '@eventstore/db-client';
import { within } from './patience.js';

/**
 * A group at the server says who owns it, and nothing else: it sends no event. How far a group came is noted beside the log (`Progress`),
 * since a server that starts again, or becomes the leader, forgets events: where a filter passes others over, it counts as done what it has
 * not sent yet, and leaves out the first event after its place (24.6).
 */
const SETTINGS = persistentSubscriptionToAllSettingsFromDefaults({ startFrom: END, consumerStrategyName: DISPATCH_TO_SINGLE, maxSubscriberCount: 1 });
const NOTHING = streamNameFilter({ prefixes: ['$fanfare-of-no-stream'] });

export const makeGroup = async (client: EventStoreDBClient, group: string): Promise<void> => {
  try {
    await client.createPersistentSubscriptionToAll(group, SETTINGS, { filter: NOTHING });
  } catch (error) {
    if ((error as { readonly type?: string }).type !== 'persistent-subscription-exists') throw error;
  }
};

/** Whether the server knows this client as the group's owner. */
export const isOwner = async (client: EventStoreDBClient, group: string, milliseconds: number): Promise<boolean> => {
  try {
    const { connections } = await within(milliseconds, client.getPersistentSubscriptionToAllInfo(group));
    return connections.some(({ connectionName }) => connectionName === client.connectionName);
  } catch {
    return false;
  }
};
