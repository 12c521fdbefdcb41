import type { Team } from '@fanfare/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Person } from '../graphql/generated/schema.js';
import { presentPerson } from '../graphql/present-person.js';
import { People } from '../log/people.js';

@Resolver()
export class PersonResolver {
  constructor(private readonly directory: People) {}

  @Query()
  people(@Args('team') team?: Team | null): Person[] {
    return this.directory.all(team ?? undefined).map(({ id }) => presentPerson(this.directory, id));
  }
}
