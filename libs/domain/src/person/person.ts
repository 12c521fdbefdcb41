import { z } from 'zod';
import { refuse, TEAMS, type Decider, type Refusal, type Team } from '../kernel/index.js';
import type { PersonEvent } from './person.events.js';

const registerPerson = z.strictObject({
  name: z.string('A name is a text.').trim().min(1, 'A name needs 1 to 120 characters.').max(120, 'A name needs 1 to 120 characters.'),
  teams: z
    .array(z.enum(TEAMS, 'There is no such team.'))
    .min(1, 'A person is in at least one team.')
    .transform((teams): readonly Team[] => TEAMS.filter((team) => teams.includes(team))),
});

export type RegisterPerson = { readonly type: 'RegisterPerson' } & Readonly<z.infer<typeof registerPerson>>;
export type PersonCommand = RegisterPerson;

export type PersonState =
  | { readonly phase: 'unknown' }
  | { readonly phase: 'registered'; readonly name: string; readonly teams: readonly Team[] };

/** Refuses `NotAllowed` for all but admins, and `AlreadyRegistered` under another name or in other teams. */
export const personDecider: Decider<PersonCommand, PersonState, PersonEvent> = {
  initial: { phase: 'unknown' },

  evolve: (_, { data: { name, teams } }) => ({ phase: 'registered', name, teams }),

  decide: ({ name, teams }, state, { by }) => {
    if (!by.teams.includes('admin')) {
      return refuse('NotAllowed', 'Only an admin registers people.', { remedy: 'Ask an admin to register them.' });
    }
    if (state.phase === 'unknown') return { events: [{ type: 'PersonRegistered', data: { name, teams } }], team: 'admin' };

    const already = state.name === name && state.teams.length === teams.length && teams.every((team) => state.teams.includes(team));
    if (already) return { events: [], team: 'admin' };
    return refuse('AlreadyRegistered', 'Somebody else is registered under this id.', { remedy: 'Register them under another id.' });
  },
};

/** Refused `InvalidInput`, with the path of the first fault in `field`. */
export const parsePersonCommand = (type: PersonCommand['type'], input: unknown): PersonCommand | Refusal => {
  const parsed = registerPerson.safeParse(input);
  if (parsed.success) return { type, ...parsed.data };
  const fault = parsed.error.issues[0];
  const path = fault?.code === 'unrecognized_keys' ? fault.keys.slice(0, 1) : (fault?.path ?? []);
  return refuse('InvalidInput', fault?.message ?? 'The input cannot be read.', { field: path.map(String).join('.') });
};
