import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Asking } from './asking.js';
import { frame } from './frame.plugin.js';
import { limits, LIMITS } from './limits.js';
import { Instant, JSONValue, LocalDate } from './scalars.js';
import { enumValues, schemaDocument, schemaFiles } from './schema-files.js';

export interface GraphqlNeeds {
  readonly asking: (request: Request, response: Response) => Promise<Asking>;
  /** How far the read models are. */
  readonly positionNow: () => string | undefined;
  /** Whether the read models have something whole to answer from. */
  readonly serves: () => boolean;
}

/** A type's name is on the object itself where an answer can be one of several things. */
const byTypename = { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename };

/** Nothing of the server's inside leaves it: no stack, and no message that was not meant for the asker. */
const formatError = ({ message, path, locations, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError => {
  const { stacktrace: _stack, http: _http, ...rest } = extensions;
  return { message, ...(path ? { path } : {}), ...(locations ? { locations } : {}), extensions: rest };
};

/** Apollo without what costs or tells too much: no cache-control plugin, no landing page, no persisted queries, no suggestions. */
export const graphqlOptions = ({ asking, positionNow, serves }: GraphqlNeeds): ApolloDriverConfig => ({
  driver: ApolloDriver,
  path: '/graphql',
  typePaths: schemaFiles(),
  resolvers: { ...enumValues(schemaDocument()), Instant, LocalDate, JSON: JSONValue, AnnouncementAnswer: byTypename, PlaybookAnswer: byTypename, SignInAnswer: byTypename },
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  context: async ({ req, res }: { req: Request; res: Response }) => asking(req, res),
  graphiql: false,
  introspection: true,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  persistedQueries: false,
  includeStacktraceInErrorResponses: false,
  hideSchemaDetailsFromClientErrors: true,
  preserveHttpStatusForExecutionErrors: false,
  autoTransformHttpErrors: false,
  parseOptions: { maxTokens: LIMITS.tokens },
  validationRules: [limits],
  formatError,
  plugins: [ApolloServerPluginCacheControlDisabled(), frame(positionNow, serves)],
});
