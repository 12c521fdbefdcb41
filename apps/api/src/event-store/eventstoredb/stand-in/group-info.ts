import persistent from '@eventstore/db-client/generated/persistent_pb.js';

import type { Cluster } from './cluster.js';

const STRATEGIES = ['DispatchToSingle', 'RoundRobin', 'Pinned'];

/** What a server tells of a group: its settings, its consumers, and how far it is. */
export const infoOf = ({ groups, log }: Cluster, name: string): persistent.GetInfoResp => {
  const group = groups.get(name);
  const settings = groups.settingsOf(name);
  const info = new persistent.SubscriptionInfo().setEventSource('$all').setGroupName(name).setStatus('Live').setStartFrom('C:0/P:0');
  info.setLiveBufferCount('0').setTotalItems('0').setCountSinceLastMeasurement('0').setParkedMessageCount(String(group?.parking.count() ?? 0));
  if (settings) {
    info.setMessageTimeoutMilliseconds(settings.getMessageTimeoutMs()).setMaxRetryCount(settings.getMaxRetryCount());
    info.setMaxSubscriberCount(settings.getMaxSubscriberCount()).setLiveBufferSize(settings.getLiveBufferSize());
    info.setBufferSize(settings.getHistoryBufferSize()).setReadBatchSize(settings.getReadBatchSize());
    info.setCheckPointAfterMilliseconds(settings.getCheckpointAfterMs()).setMinCheckPointCount(settings.getMinCheckpointCount());
    info.setMaxCheckPointCount(settings.getMaxCheckpointCount()).setNamedConsumerStrategy(STRATEGIES[settings.getNamedConsumerStrategy()] ?? '');
  }
  const position = log.records[(group?.checkpoint ?? 0) - 1]?.position;
  if (position !== undefined) info.setLastCheckpointedEventPosition(`C:${position}/P:${position}`);
  for (const { consumer, inFlight, sent } of group?.consumersNow() ?? []) {
    const connection = new persistent.SubscriptionInfo.ConnectionInfo().setFrom(consumer.peer).setConnectionName(consumer.name).setUsername('anonymous');
    info.addConnections(connection.setInFlightMessages(inFlight).setAvailableSlots(consumer.slots - inFlight).setTotalItems(String(sent)).setCountSinceLastMeasurement('0'));
  }
  return new persistent.GetInfoResp().setSubscriptionInfo(info);
};
