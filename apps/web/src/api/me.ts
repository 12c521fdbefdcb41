import { createContext } from '@lit/context';
import { graphql } from './generated/gql.js';
import type { MeQuery } from './generated/graphql.js';

export const MeDocument = graphql(`
  query Me {
    me {
      id
      name
      initials
      teams
    }
  }
`);

/** The person who is signed in. */
export type Me = NonNullable<MeQuery['me']>;

/** `@consume({ context: meContext, subscribe: true })`: the shell provides it, to pages that only show when it is there. */
export const meContext = createContext<Me>(Symbol('me'));

/** Whoever does more than read may propose. The server decides; this only spares a button that would be refused. */
export const mayPropose = (me: Me | undefined): boolean => me?.teams.some((team) => team !== 'VIEWER') ?? false;

/** Whose lane it is to schedule maintenance and to do the work. The server decides here, too. */
export const maySchedule = (me: Me | undefined): boolean => me?.teams.some((team) => team === 'PRODUCT' || team === 'ADMIN') ?? false;
