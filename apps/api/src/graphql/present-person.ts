import type { People } from '../log/people.js';
import type { Person } from './generated/schema.js';

/** A person by id; the name is gone where the person was erased, and what they did stays. */
export const presentPerson = (people: People, id: string): Person => {
  const { name, initials, teams } = people.get(id) ?? { name: 'Erased person', initials: '–', teams: [] };
  return { id, name, initials, teams };
};

export const presentPersonOrNull = (people: People, id: string | null | undefined): Person | null => (id ? presentPerson(people, id) : null);
