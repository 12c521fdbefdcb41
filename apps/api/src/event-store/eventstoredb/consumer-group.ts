import { DISPATCH_TO_SINGLE, persistentSubscriptionToAllSettingsFromDefaults, START, type EventStoreDBClient } from '@eventstore/db-client';
import type { Names } from './names.js';
import { within } from './patience.js';

/**
 * One consumer at a time: by its strategy alone the server would send to the next one whenever the first is busy.
 * Tries are ours: the server neither times out what is being tried, nor parks what it sent again after an outage.
 */
const SETTINGS = persistentSubscriptionToAllSettingsFromDefaults({
  startFrom: START, consumerStrategyName: DISPATCH_TO_SINGLE, maxSubscriberCount: 1,
  messageTimeout: 3_600_000, maxRetryCount: 1_000_000, checkPointAfter: 500, checkPointLowerBound: 1, checkPointUpperBound: 100,
});

/** The group's place in the log, kept by the server; made from the start of the log when it is missing. */
export const makeGroup = async (client: EventStoreDBClient, group: string, names: Names): Promise<void> => {
  try {
    await client.createPersistentSubscriptionToAll(group, SETTINGS, { filter: names.filter() });
  } catch (error) {
    if ((error as { readonly type?: string }).type !== 'persistent-subscription-exists') throw error;
  }
};

/** How many of a group's events the server counts as done by this client; undefined where it knows of no subscription. */
export const doneHere = async (client: EventStoreDBClient, group: string, milliseconds: number): Promise<number | undefined> => {
  try {
    const { connections } = await within(milliseconds, client.getPersistentSubscriptionToAllInfo(group));
    const mine = connections.find(({ connectionName }) => connectionName === client.connectionName);
    return mine === undefined ? undefined : Number(mine.totalItems) - mine.inFlightMessages;
  } catch {
    return undefined;
  }
};
