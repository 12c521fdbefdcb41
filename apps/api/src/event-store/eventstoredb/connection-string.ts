import { accessSync, constants } from 'node:fs';

/** Where the log is and how its servers are spoken to, from an `esdb://` URL. */
export interface Target {
  /** For the client: every setting that matters is spelled out. */
  readonly connectionString: string;
  /** Streams of this Fanfare are stored as `namespace.stream`; undefined: as they are. */
  readonly namespace: string | undefined;
  /** Of each call, in milliseconds: what the server is told. */
  readonly deadline: number;
}

/**
 * What the client does otherwise: it looks for a leader ten times for five seconds each, and calls that many milliseconds late a success.
 * Keep-alive finds a dead peer after the sum of both; the client warns below ten seconds.
 */
const DEFAULTS: Readonly<Record<string, string>> = {
  nodePreference: 'leader', maxDiscoverAttempts: '3', discoveryInterval: '200', gossipTimeout: '2',
  keepAliveInterval: '10000', keepAliveTimeout: '10000', defaultDeadline: '3000',
};
const NUMBERS = ['maxDiscoverAttempts', 'discoveryInterval', 'gossipTimeout', 'keepAliveInterval', 'keepAliveTimeout', 'defaultDeadline'];
const FILES = ['tlsCAFile', 'userCertFile', 'userKeyFile'];
const KEYS = ['tls', ...FILES, 'connectionName', ...Object.keys(DEFAULTS)];
const URL_PARTS = /^(?<scheme>esdb(?:\+discover)?):\/\/(?:(?<credentials>.*)@)?(?<hosts>[^/?#@]+)\/?(?:\?(?<query>[^#]*))?(?:#(?<namespace>.*))?$/;

const wrong = (why: string): Error => new Error(`EVENT_STORE is not a usable esdb:// URL: ${why}`);

/** Throws an error that says what is wrong and never repeats the password. */
export const parseTarget = (url: string): Target => {
  const { scheme, credentials, hosts, query = '', namespace } = URL_PARTS.exec(url)?.groups ?? {};
  if (scheme === undefined || hosts === undefined) throw wrong('it is esdb://host:port?tls=false, or esdb://host:port,host:port for the nodes of a cluster');
  const nodes = hosts.split(',').map(nodeOf);
  // The client would take the first and forget the others.
  if (scheme !== 'esdb' && nodes.length > 1) throw wrong('esdb+discover:// takes one name; write esdb:// with the nodes of a cluster');
  if (namespace !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(namespace)) throw wrong('its #namespace is up to 64 letters, digits, - and _');

  const given = optionsIn(query);
  const options = { ...DEFAULTS, ...given };
  const written = Object.entries(options).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  return {
    connectionString: `${scheme}://${credentialsIn(credentials)}${nodes.join(',')}?${written}`,
    namespace, deadline: Number(options['defaultDeadline']),
  };
};

const nodeOf = (node: string): string => {
  if (!/^[A-Za-z0-9._-]+(:\d{1,5})?$/.test(node)) throw wrong(`${node} is not host:port`);
  return node.includes(':') ? node : `${node}:2113`;
};

const credentialsIn = (credentials: string | undefined): string => {
  if (credentials === undefined) return '';
  // Unencoded, the client would cut the password at its first colon and sign in as nobody.
  if (!/^[^:@/?#]+:[^:@/?#]+$/.test(credentials)) throw wrong('name and password are each to be URL-encoded (a colon is %3A, an at sign %40)');
  return `${credentials}@`;
};

const optionsIn = (query: string): Readonly<Record<string, string>> => {
  const options: Record<string, string> = {};
  for (const pair of query === '' ? [] : query.split('&')) {
    const [key = '', value = '', ...rest] = pair.split('=');
    if (key === 'throwOnAppendFailure') throw wrong('throwOnAppendFailure is not to be set: without its errors the client makes up revisions');
    if (key === 'tlsVerifyCert') throw wrong('tlsVerifyCert has no effect in the client; name the authority with tlsCAFile');
    if (!KEYS.includes(key)) throw wrong(`it does not know ${key}; it knows ${KEYS.join(', ')}`);
    if (value === '' || rest.length > 0) throw wrong(`${key} is written ${key}=value`);
    options[key] = decodeURIComponent(value);
  }
  check(options);
  return options;
};

const check = (options: Readonly<Record<string, string>>): void => {
  for (const key of NUMBERS) {
    if (options[key] !== undefined && !/^[1-9]\d{0,8}$/.test(options[key])) throw wrong(`${key} is a whole number above 0`);
  }
  // The client says that there is no such file, and not which.
  for (const key of FILES) if (options[key] !== undefined && !isReadable(options[key])) throw wrong(`the file ${options[key]} of ${key} cannot be read`);
  if (Number(options['gossipTimeout'] ?? 0) > 60) throw wrong('gossipTimeout is in seconds, unlike all other times');
  if (options['tls'] !== undefined && !['true', 'false'].includes(options['tls'])) throw wrong('tls is true or false');
  // What was acknowledged must be read at once, and other nodes than the leader are behind.
  if (options['nodePreference'] !== undefined && options['nodePreference'] !== 'leader') throw wrong('nodePreference is leader: other nodes are behind what was acknowledged');
};

const isReadable = (file: string): boolean => {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
};
