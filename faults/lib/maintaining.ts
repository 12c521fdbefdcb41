import type { Answered, Server } from './server.ts';

const SCHEDULE = 'mutation S($input: ScheduleMaintenanceInput!) { answer: scheduleMaintenance(input: $input) { __typename ... on Maintenance { id } ... on Refused { because } } }';
const HOUR = 3_600_000;

/** Somebody who is signed in. */
export interface SignedIn {
  readonly ask: (query: string, variables?: object) => Promise<Answered>;
}

export const asPerson = async (server: Server, person: string): Promise<SignedIn> => {
  const { body } = await server.ask(`mutation { signIn(person: "${person}") { ... on Session { token } } }`);
  const authorization = `Bearer ${/"token":"([^"]+)"/.exec(body)?.[1] ?? ''}`;
  return { ask: (query, variables = {}) => server.ask(query, variables, { authorization }) };
};

/** Somebody from Product, who plans work and does it. */
export const asProduct = (server: Server): Promise<SignedIn> => asPerson(server, 'person-ravi');

/** Plans work that disrupts, from a minute after `now` for an hour, or as `more` says. Answers its id. */
export const schedule = async (product: SignedIn, more: object = {}, now = Date.now()): Promise<string> => {
  const window = { start: new Date(now + 60_000).toISOString(), end: new Date(now + 60_000 + HOUR).toISOString(), zone: 'Europe/Berlin' };
  const { body } = await product.ask(SCHEDULE, { input: { title: 'Moving events to new storage', why: 'The old disks are full.', window, affected: { words: 'People in the EU region' }, disrupts: true, impact: 'MINOR', ...more } });
  const id = /"id":"([^"]+)"/.exec(body)?.[1];
  if (id === undefined) throw new Error(`No maintenance was planned: ${body.slice(0, 500)}`);
  return id;
};

/** The answer to `startWork`, `endWork` and their kin. */
export const give = async (product: SignedIn, order: string, input: object): Promise<string> => {
  const type = `${order.charAt(0).toUpperCase()}${order.slice(1)}Input`;
  const { status, body } = await product.ask(`mutation ($input: ${type}!) { answer: ${order}(input: $input) { __typename ... on Maintenance { phase } ... on Refused { code because } } }`, { input });
  return `${status} ${body}`;
};

export const startWork = async (product: SignedIn, id: string): Promise<void> => {
  const answer = await give(product, 'startWork', { id });
  if (!answer.includes('"IN_PROGRESS"')) throw new Error(`The work did not begin: ${answer.slice(0, 500)}`);
};
