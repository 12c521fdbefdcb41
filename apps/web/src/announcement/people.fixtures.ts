import type { Choices, Clause, Person, Tier } from './sheet.js';

/** Invented people, tiers and clauses for the gallery and the specs. */
const person = (slug: string, name: string, initials: string, ...teams: Person['teams']): Person => ({ id: `person-${slug}`, name, initials, teams });

export const mina = person('mina', 'Mina Okafor', 'MO', 'MARKETING');
export const jonas = person('jonas', 'Jonas Berg', 'JB', 'MARKETING');
export const ravi = person('ravi', 'Ravi Menon', 'RM', 'PRODUCT');
export const lena = person('lena', 'Lena Fischer', 'LF', 'PRODUCT');
export const chidi = person('chidi', 'Chidi Obi', 'CO', 'CUSTOMER_SUCCESS');

export const minor: Tier = { id: 'minor', name: 'Minor', level: 1, of: 3 };
export const medium: Tier = { id: 'medium', name: 'Medium', level: 2, of: 3 };
export const major: Tier = { id: 'major', name: 'Major', level: 3, of: 3 };

export const clause = (id: string, quote: string): Clause => ({ id, quote, summary: quote, playbookVersion: 1 });

export const mediumClause = clause('medium-1', 'have a noticeable impact on the experience of some users, but not the majority');
export const ownersClause = clause('owners', 'assigning an owner to each item for a specific announcement');

export const choices: Choices = {
  me: mina,
  people: [mina, jonas, ravi, lena, chidi],
  tiers: [minor, medium, major],
  channels: [
    { id: 'digest', label: 'PostHog Array' },
    { id: 'social.twitter', label: 'Twitter' },
    { id: 'social.linkedin', label: 'LinkedIn' },
    { id: 'email', label: 'Email' },
  ],
  firstStepChannel: '#team-marketing',
};
