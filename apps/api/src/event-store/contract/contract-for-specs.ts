import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Appended, EventStore, ExpectedRevision, NewEvent } from '../event-store.js';

/** What the parts of the contract share: the store that is held to it, whatever it is. */
export type Held = () => EventStore;

export const event = (type: string, data: unknown = {}, id: string = randomUUID()): NewEvent => ({ id, type, data, metadata: { $correlationId: 'the-test' } });
export const newStream = (): string => `thing-${randomUUID()}`;
export const append = (store: EventStore, stream: string, expected: ExpectedRevision, ...types: string[]): Promise<Appended> => store.append(stream, expected, types.map((type) => event(type)));
export const typesOf = (events: readonly NewEvent[]): string[] => events.map(({ type }) => type);

export const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};

/** Until it holds, for ten seconds at the most. */
export const eventually = async (holds: () => Promise<void>): Promise<void> => {
  for (const end = Date.now() + 10_000; ;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > end) throw error;
      await delay(20);
    }
  }
};
