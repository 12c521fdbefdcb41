import { refuse } from '@fanfare/domain';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Asking } from '../graphql/asking.js';
import type { Person, Refused, Session, SignInOptions } from '../graphql/generated/schema.js';
import { presentPerson } from '../graphql/present-person.js';
import { presentRefusal } from '../graphql/present-refusal.js';
import { idFault } from '../log/envelope.js';
import { People } from '../log/people.js';
import { Playbooks } from '../log/playbooks.js';
import { Who } from './who.js';

/** Signing in as a sample person. The server that offers this is on loopback, or it has not started. */
@Resolver()
export class SignInResolver {
  constructor(private readonly who: Who, private readonly people: People, private readonly playbooks: Playbooks) {}

  @Query()
  me(@Context() { actor }: Asking): Person | null {
    return actor ? presentPerson(this.people, actor.id) : null;
  }

  @Query()
  signInOptions(): SignInOptions {
    return { mode: 'demo', people: this.people.all().map(({ id }) => presentPerson(this.people, id)) };
  }

  @Mutation()
  signIn(@Args('person') person: string, @Context() asking: Asking): (Session & { __typename: 'Session' }) | Refused {
    const fault = idFault(person, 'person', 'person') ?? (this.people.get(person) ? undefined : refuse('NotFound', 'There is no such person.', { field: 'person' }));
    if (fault) return presentRefusal(this.playbooks, fault);

    const { token, expiresAt } = this.who.begin(person);
    asking.keepSession(token);
    return { __typename: 'Session', token, expiresAt, me: presentPerson(this.people, person) };
  }

  @Mutation()
  signOut(@Context() asking: Asking): boolean {
    asking.keepSession(undefined);
    return true;
  }
}
