import type { NewEvent } from './event-store.js';

/**
 * Throws `TypeError` for a name of a stream, an event or a type that a store would give back as another one, or not take at all:
 * empty, with a NUL in it, or no well-formed Unicode (half of a surrogate pair). Inside of data these are escaped as JSON has it.
 */
export const refuseUnusable = (stream: string, events: readonly NewEvent[]): void => {
  refuse('a stream', stream);
  for (const { id, type } of events) {
    refuse('an event’s id', id);
    refuse('an event’s type', type);
  }
};

const HALF_A_PAIR = /\p{Surrogate}/u;

const refuse = (whose: string, name: string): void => {
  if (name === '' || name.includes('\0') || HALF_A_PAIR.test(name)) throw new TypeError(`${JSON.stringify(name)} cannot be ${whose}`);
};
