import { announcementDecider, parseAnnouncementEvent, type Announcement, type AnnouncementEvent } from '@fanfare/domain';
import type { EventStore, NewEvent } from '../../apps/api/dist/event-store/event-store.js';
import { loadState } from '../../apps/api/dist/event-store/load-state.js';
import { keepWarm, loadWarm } from '../../apps/api/dist/event-store/load-warm.js';
import { Chance } from './chance.ts';
import { fasterThan } from './gate.ts';
import { tell } from './generate.ts';
import { pairedSteadily } from './paired.ts';
import type { Peers } from './peers.ts';
import type { Section } from './scenario.ts';
import { oneByOne } from './work.ts';

const STREAMS = 50;
const EVENTS = 100;

/** An announcement’s life and then talk, a hundred events long: the same for both sides. */
const story = (number: number): { readonly stream: string; readonly events: readonly NewEvent[] } => {
  const chance = new Chance(100 + number);
  const told = tell(chance, number, 'agreed');
  const by = { id: 'person-mina', name: 'Mina Okafor', teams: ['marketing'] as const };
  while (told.events.length < EVENTS) told.act(by, 'Comment', { newId: chance.uuid(), text: 'Shall we show the chart in the first picture? It is what people ask for.' });
  return { stream: told.stream, events: told.events.slice(0, EVENTS) };
};

export const rehydrate = async ({ castore, castoreInMemory }: Peers, store: EventStore, says: string, rounds: number, times: number): Promise<readonly Section[]> => {
  const stories = Array.from({ length: STREAMS }, (_, number) => story(number));
  const theirs = new castore.EventStore<{ aggregateId: string; version: number; state: Announcement }>({
    eventStoreId: 'ANNOUNCEMENTS', eventTypes: [new castore.EventType({ type: 'any' })], eventStorageAdapter: castoreInMemory(),
    reducer: (aggregate, { aggregateId, version, type, payload }) => ({
      aggregateId, version,
      // Who and when are left out on both sides: Castore's events do not carry them.
      state: announcementDecider.evolve(aggregate?.state ?? announcementDecider.initial, parseAnnouncementEvent({ type, schemaVersion: 1, data: payload }) as AnnouncementEvent),
    }),
  });
  for (const { stream, events } of stories) {
    await store.append(stream, 'no-stream', events);
    for (const [index, { type, data }] of events.entries()) await theirs.pushEvent({ aggregateId: stream, version: index + 1, type, payload: data });
  }
  const decider = { initial: announcementDecider.initial, evolve: (state: Announcement, { type, data }: AnnouncementEvent): Announcement => announcementDecider.evolve(state, { type, data } as AnnouncementEvent) };
  const request = (stream: string) => ({ store, decider, stream, parse: parseAnnouncementEvent });
  let turn = 0;
  const next = (): string => (stories[(turn += 1) % STREAMS] as { readonly stream: string }).stream;
  const first = next();
  const warm = async (stream: string): Promise<Announcement> => {
    const loaded = await loadWarm<Announcement, AnnouncementEvent>(request(stream));
    keepWarm(store, stream, loaded);
    return loaded.state;
  };
  const outcome = await pairedSteadily([
    oneByOne('ours, warm', times * 20, async () => void (await warm(next())), { proof: () => warm(first) }),
    oneByOne('ours, from the log', Math.ceil(times / 4), async () => void (await loadState(request(next()))), { proof: async () => (await loadState(request(first))).state }),
    oneByOne('castore in memory', times, async () => void (await theirs.getAggregate(next())), { proof: async () => (await theirs.getAggregate(first)).aggregate?.state }),
  ], [['ours, warm', 'castore in memory'], ['ours, from the log', 'castore in memory']], rounds);
  await store.close();
  return [{ id: 'es.rehydrate100.warm', says, outcome, gates: [fasterThan(outcome.costs, 'ours, warm', 'castore in memory', 1)] }];
};
