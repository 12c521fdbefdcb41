import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { getOperationAST, GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Asking } from './asking.js';
import { limits, LIMITS } from './limits.js';

/** The protocol's code for somebody who has not signed in; a client need not try again before that. */
export const CLOSED_UNSIGNED = 4401;
const TRY_AGAIN_LATER = 1013;
const SUBSCRIPTIONS_A_SOCKET = 50;
/** How long a socket may take to say goodbye, in milliseconds. */
const FAREWELL = 1000;

export interface LiveNeeds {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  /** Who opened the socket, and until when; nothing for a stranger. */
  readonly opened: (request: IncomingMessage, authorization: unknown) => { readonly asking: () => Asking; readonly endsInMs: number } | undefined;
  readonly positionNow: () => string | undefined;
  /** Whether the read models have something whole to answer from. */
  readonly serves: () => boolean;
}

/** A page of another site may not use the reader's cookie: the origin, where there is one, must be our own. */
const isOwnOrigin = (request: Pick<IncomingMessage, 'headers'>): boolean => {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
};

const readSubscription = (schema: GraphQLSchema, query: string, operationName: string | null | undefined): DocumentNode | GraphQLError[] => {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const faults = validate(schema, document, [...specifiedRules, limits], { maxErrors: 1, hideSuggestions: true });
    if (faults.length > 0) return faults.slice(0, 1);
    if (getOperationAST(document, operationName)?.operation !== 'subscription') return [new GraphQLError('Only subscriptions come this way; send the rest to POST /graphql.')];
    return document;
  } catch (fault) {
    return [fault instanceof GraphQLError ? fault : new GraphQLError('The query cannot be read.')];
  }
};

/** Subscriptions over graphql-ws, on the path of everything else. Closes all sockets before the rest of the server stops. */
@Injectable()
export class Live implements OnModuleDestroy {
  private close: () => Promise<void> = () => Promise.resolve();

  serve(needs: LiveNeeds): void {
    this.close = serveLive(needs);
  }

  async onModuleDestroy(): Promise<void> {
    await this.close();
  }
}

/** Answers a function that closes all sockets. */
const serveLive = ({ server, schema, opened, positionNow, serves }: LiveNeeds): (() => Promise<void>) => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bytes });
  const live = useServer<Record<string, unknown>, { asking?: () => Asking }>(
    {
      onConnect: ({ connectionParams, extra }) => {
        if (!serves()) {
          // Nobody is known yet: it is no question of signing in.
          extra.socket.close(TRY_AGAIN_LATER, 'Try again later.');
          return false;
        }
        const session = isOwnOrigin(extra.request) ? opened(extra.request, connectionParams?.['authorization']) : undefined;
        if (!session) {
          extra.socket.close(CLOSED_UNSIGNED, 'Sign in first.');
          return false;
        }
        extra.asking = session.asking;
        const end = setTimeout(() => extra.socket.close(CLOSED_UNSIGNED, 'The session has ended.'), session.endsInMs);
        extra.socket.once('close', () => clearTimeout(end));
        return true;
      },
      onSubscribe: ({ extra, subscriptions }, _id, { query, variables, operationName }) => {
        if (Object.keys(subscriptions).length > SUBSCRIPTIONS_A_SOCKET) return [new GraphQLError('Too many subscriptions on one connection.')];
        const document = readSubscription(schema, query, operationName);
        if (Array.isArray(document)) return document;
        return { schema, document, variableValues: variables ?? {}, operationName: operationName ?? null, contextValue: extra.asking?.() };
      },
      onNext: (_context, _id, _payload, _args, result) => ({ ...result, extensions: { position: positionNow() ?? null } }),
    },
    sockets,
  );

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (request.url?.split('?')[0] !== '/graphql') socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (open) => sockets.emit('connection', open, request));
  };
  server.on('upgrade', upgrade);

  return async () => {
    server.off('upgrade', upgrade);
    await Promise.race([live.dispose(), pause(FAREWELL, undefined, { ref: false })]);
    for (const socket of sockets.clients) socket.terminate();
  };
};
