import { announcementDecider, isRefusal, parseAnnouncementCommand, parseAnnouncementEvent } from '@fanfare/domain';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { handleCommand } from '../../apps/api/dist/event-store/handle-command.js';
import { contextFor, PEOPLE } from './generate.ts';

const by = PEOPLE[1]!;

/** One command by the whole road but HTTP: parsed, loaded, folded, decided, durable. */
export const comment = async (store: EventStore, stream: string): Promise<void> => {
  const now = new Date().toISOString();
  const command = parseAnnouncementCommand('Comment', { newId: crypto.randomUUID(), text: 'Shall we show the chart in the first picture? It is what people ask for.' });
  if (isRefusal(command)) throw new Error(command.because);
  const handled = await handleCommand({
    store, decider: announcementDecider, stream, command, by, now, correlationId: crypto.randomUUID(), parse: parseAnnouncementEvent, context: () => contextFor(by, now),
  });
  if (handled.kind !== 'done' || handled.events.length !== 1) throw new Error(`Not done: ${JSON.stringify(handled).slice(0, 300)}`);
};
