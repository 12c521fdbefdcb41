import { z } from 'zod';
import { parserOf, TEAMS, type DomainEvent } from '../kernel/index.js';

/** Everything that can have happened to a person; schema version 1 of each. Personal data is here and in no other subject. */
export const personEvents = {
  PersonRegistered: z.object({ name: z.string(), teams: z.array(z.enum(TEAMS)).readonly() }),
};

export type PersonEvent = DomainEvent<'PersonRegistered', Readonly<z.infer<typeof personEvents.PersonRegistered>>>;

/** Throws `UnknownEventType` on what this release cannot read. */
export const parsePersonEvent = parserOf<PersonEvent>(personEvents);
