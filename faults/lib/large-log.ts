import type { NewEvent } from '../../apps/api/dist/event-store/event-store.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { Chance } from '../../bench/lib/chance.ts';

const PER_APPEND = 250;
const AT_ONCE = 8;

/** A log of so many events in streams of some hundreds, written by the store itself. */
export const writeLargeLog = async (file: string, seed: number, events: number, tell: (written: number) => void): Promise<void> => {
  const chance = new Chance(seed);
  const store = await SqliteEventStore.open(file);
  for (let written = 0; written < events;) {
    const appends = Array.from({ length: AT_ONCE }, (_, index) => {
      const count = Math.min(PER_APPEND, Math.max(0, events - written - index * PER_APPEND));
      const made = Array.from({ length: count }, (_event, number): NewEvent => ({ id: chance.uuid(), type: 'StoryTold', data: { number, text: 'What was told, in so many words.' }, metadata: { actorId: 'person-ada' } }));
      return store.append(`story-${written}-${index}`, 'any', made);
    });
    await Promise.all(appends);
    written += PER_APPEND * AT_ONCE;
    if (written % 100_000 === 0) tell(Math.min(written, events));
  }
  await store.close();
};
