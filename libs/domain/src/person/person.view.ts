import type { DomainEvent, Recorded, Team, View } from '../kernel/index.js';
import type { PersonEvent } from './person.events.js';

export interface PersonDocument {
  /** The global id, for example `person-ravi`. */
  readonly id: string;
  readonly name: string;
  /** One or two letters for an avatar. */
  readonly initials: string;
  readonly teams: readonly Team[];
}

const isPersonEvent = (event: Recorded<DomainEvent>): event is Recorded<PersonEvent> => event.type === 'PersonRegistered';

export const personView: View<PersonDocument> = {
  name: 'person',
  version: 1,
  keyOf: (event) => (isPersonEvent(event) ? event.stream : undefined),
  evolve: (document, event) =>
    isPersonEvent(event)
      ? { id: event.stream, name: event.data.name, initials: initialsOf(event.data.name), teams: event.data.teams }
      : document,
  fields: {
    name: ({ name }) => name.toLocaleLowerCase('en'),
    team: ({ teams }) => teams,
  },
  text: ({ name }) => name,
};

/** The first letters of the first and the last word. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('').toLocaleUpperCase('en');
};
