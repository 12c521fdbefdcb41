import type { EventStore, NewEvent } from '../../apps/api/dist/event-store/event-store.js';

/** A small event that says a number. */
export const note = (number: number, type = 'Noted'): NewEvent => ({ id: crypto.randomUUID(), type, data: { number }, metadata: { actorId: 'person-ada', schemaVersion: 1 } });

export const numberOf = ({ data }: Pick<NewEvent, 'data'>): number => (data as { readonly number: number }).number;

/** So many notes over so many streams, each numbered by its place among all; `typeOf` says of which type. */
export const write = async (store: EventStore, many: number, { from = 0, streams = 100, typeOf = () => 'Noted' }: { readonly from?: number; readonly streams?: number; readonly typeOf?: (number: number) => string } = {}): Promise<void> => {
  const BATCH = 100;
  const numbers = Array.from({ length: many }, (_, index) => from + index);
  const ofStream = Array.from({ length: streams }, (_, stream) => numbers.filter((number) => number % streams === stream));
  await Promise.all(ofStream.map(async (mine, stream) => {
    for (let at = 0; at < mine.length; at += BATCH) await store.append(`note-${stream}`, 'any', mine.slice(at, at + BATCH).map((number) => note(number, typeOf(number))));
  }));
};
