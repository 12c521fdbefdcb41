import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Asking } from './asking.js';
import { badRequest, beingMade, unauthenticated } from './problems.js';

/** What anybody may ask. Introspection tells nothing that the repository does not. */
const OPEN: ReadonlySet<string> = new Set(['me', 'signInOptions', 'signIn', 'signOut', '__typename', '__schema', '__type']);

/** Deny by default: a root field that is not on the list, or one behind a fragment, wants somebody who has signed in. */
export const isOpen = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && OPEN.has(selection.name.value));

/** The frame of every answer: refuses strangers, tells one fault at a time, and says how far into the log the answer looks. */
export const frame = (positionNow: () => string | undefined, serves: () => boolean): ApolloServerPlugin<Asking> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        // Nobody is known yet, so this goes before asking who it is.
        if (!serves()) throw beingMade();
        if (!contextValue.actor && !(operation && isOpen(operation))) throw unauthenticated();
        if (operation?.operation === 'subscription') throw badRequest('Subscriptions come over a WebSocket to /graphql, in the protocol graphql-transport-ws.');
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (!('data' in singleResult)) {
          singleResult.errors = singleResult.errors?.slice(0, 1) ?? [];
          // What was never carried out is no success, whatever a protocol for persisted queries would have it.
          if ((response.http.status ?? 200) < 400) response.http.status = 400;
        }
        const position = contextValue.position ?? positionNow();
        singleResult.extensions = { ...singleResult.extensions, position: position ?? null };
      },
    };
  },
});
