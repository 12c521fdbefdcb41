import { PLAYBOOK_ID } from '@fanfare/domain';
import { randomUUID } from 'node:crypto';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createApp, type CreateApp } from './create-app.js';
import { Log } from './log/log.js';
import type { Now } from './log/provided.js';
import { FirstStart } from './samples/first-start.js';
import { readSettings } from './settings.js';

export interface Answer {
  readonly status: number;
  // A journey asks for what it looks at: the shape is in its own query.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions: { readonly position: string | null };
  readonly headers: Headers;
}

export interface Asked {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StartJourney extends Pick<CreateApp, 'openStore' | 'onFault'> {
  readonly now?: Now;
  readonly env?: Readonly<Record<string, string>>;
}

const eventStoreDb = process.env['EVENTSTORE_TEST_URL'];

/** A log that nobody had before: in memory, or under a new name on the EventStoreDB that the tests were given. */
const newLog = (): string => (eventStoreDb ? `${eventStoreDb}#journey-${randomUUID()}` : 'sqlite::memory:');

/** A server does not wait for its EventStoreDB; a journey does, for the people and the policy that an empty log is given. */
const untilBrought = async (app: Awaited<ReturnType<typeof createApp>>): Promise<void> => {
  const log = app.get(Log);
  try {
    await app.get(FirstStart).run();
    // The policy comes after the people. A server that many logs share takes long to be read from its start.
    for await (const { position } of log.store.read(PLAYBOOK_ID, { direction: 'backwards', limit: 1 })) await log.reached(position);
  } catch (fault) {
    await app.close();
    throw fault;
  }
};

/** A server of its own for one suite, and people who ask it over HTTP and WebSocket as browsers and programs do. */
export const startJourney = async ({ now, env = {}, ...more }: StartJourney = {}) => {
  const settings = readSettings({
    PORT: '0', EVENT_STORE: newLog(), VIEWS: ':memory:', SAMPLES: 'off', LOG: 'silent', PUBLIC_DIR: 'none',
    PLAYBOOK: new URL('../../../playbooks/handbook.json', import.meta.url).pathname, ...env,
  });
  const app = await createApp({ settings, ...more, ...(now ? { now } : {}) });
  if (settings.eventStore.startsWith('esdb') && !more.openStore) await untilBrought(app);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { readonly port: number };
  const url = `http://127.0.0.1:${port}`;
  const clients: Client[] = [];

  const ask = async (query: string, variables: object = {}, { token, headers = {} }: Asked = {}): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [], extensions } = (await response.json()) as Answer;
    return { status: response.status, data, errors, extensions, headers: response.headers };
  };

  /** Somebody who has signed in. */
  const as = async (person: string) => {
    const { data } = await ask('mutation In($person: ID!) { signIn(person: $person) { ... on Session { token } } }', { person: `person-${person}` });
    const token = data.signIn.token as string;
    const socket = connect(token);
    return {
      token,
      ask: (query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}) => ask(query, variables, { token, headers }),
      /** The answer of a mutation, by its name. */
      do: async (mutation: string, input: object, fields = '') => {
        const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
        const query = `mutation Do($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ... on Announcement { ${SHOWN} ${fields} }
          ... on Preview { entries { type sentence } announcement { ${SHOWN} ${fields} } difference { added { id } kept { id owner { id } state } removed { id } } }
          ... on Refused { code because remedy clause { id quote } field currentRevision } } }`;
        const answer = await ask(query, { input }, { token });
        if (!answer.data?.answer) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
        return answer.data.answer;
      },
      /** All of one person’s come over one socket, so that the first value of a later one says that an earlier one is under way. */
      live: (query: string, variables: object = {}) => listen(socket, query, variables),
    };
  };

  const connect = (token?: string, headers: Readonly<Record<string, string>> = {}): Client => {
    const Socket = class extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers });
      }
    };
    const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: Socket, retryAttempts: 0, connectionParams: token ? { authorization: `Bearer ${token}` } : {} });
    clients.push(client);
    return client;
  };

  /** What comes over a socket, one by one; `next` waits for as long as the test does. */
  const listen = (client: Client, query: string, variables: object = {}) => {
    const values = client.iterate({ query, variables: { ...variables } });
    return { next: async () => (await values.next()).value as { data: Answer['data']; errors?: Answer['errors'] } };
  };

  return {
    url, ask, as, app,
    /** By cookie, as a browser does. */
    listen: (query: string, headers: Readonly<Record<string, string>>) => listen(connect(undefined, headers), query),
    end: async () => {
      for (const client of clients) void client.dispose();
      await app.close();
    },
  };
};

/** What every answer of a journey shows of an announcement. */
const SHOWN = `id revision state standing title agreement { status tier { id name } reopenedBecause seats { team state person { id name } tier { id } reason } }
  progress { kept done unowned overdue } checklistOutdated`;

export type Journey = Awaited<ReturnType<typeof startJourney>>;
export type Person = Awaited<ReturnType<Journey['as']>>;

/** A proposal that the handbook would call Medium. */
export const PROPOSAL = {
  title: 'Funnels load in half the time',
  facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['FUNCTIONAL_CHANGE'] },
  audience: { words: 'Teams with long funnels', segments: ['funnels'] },
  target: { date: '2026-12-03', zone: 'Europe/Berlin' },
  channelMessageUrl: 'https://slack.example/archives/team-marketing/1',
} as const;
