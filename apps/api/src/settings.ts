import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

/** Every setting: the name of its environment variable, its schema with the default, and what it does. `.env.example` is held against this. */
export const SETTINGS = [
  { name: 'PORT', key: 'port', schema: port.default(4000), default: '4000', meaning: 'The port of the API and the web application; 0 takes any free one.' },
  { name: 'HOST', key: 'host', schema: z.string().min(1).default('127.0.0.1'), default: '127.0.0.1', meaning: 'The address to listen on. With AUTH=demo only loopback is accepted.' },
  { name: 'EVENT_STORE', key: 'eventStore', schema: z.string().min(1).default('sqlite:./data/fanfare.db'), default: 'sqlite:./data/fanfare.db', meaning: 'Where the log is kept: sqlite:<file>, sqlite::memory: for a trial that leaves nothing behind, or an EventStoreDB: esdb://<host>:<port>, several hosts of a cluster with commas between them, ?tls=false without certificates, #<name> where several desks share one.' },
  { name: 'VIEWS', key: 'views', schema: z.string().min(1).default('./data/views.db'), default: './data/views.db', meaning: 'The file of the read models: a cache that is rebuilt from the log when it is deleted. :memory: keeps none.' },
  { name: 'AUTH', key: 'auth', schema: z.enum(['demo']).default('demo'), default: 'demo', meaning: 'How people sign in. demo offers sample people by one click, on loopback alone.' },
  { name: 'SAMPLES', key: 'samples', schema: z.enum(['on', 'off']).default('on'), default: 'on', meaning: 'on fills an empty desk with sample announcements on its first demo start; off starts empty.' },
  { name: 'SESSION_SECRET', key: 'sessionSecret', schema: z.string().min(32).optional(), default: '', meaning: 'Signs the session cookie; 32 characters or more. Left empty, one is made and kept in ./data/session-secret.' },
  { name: 'PLAYBOOK', key: 'playbook', schema: z.string().min(1).default('playbooks/handbook.json'), default: 'playbooks/handbook.json', meaning: 'The playbook that is published when the log holds none.' },
  { name: 'PUBLIC_DIR', key: 'publicDir', schema: z.string().min(1).default('./data/public'), default: './data/public', meaning: 'The folder of what everybody may see: the snapshot that the public face serves, which any web server can serve too. none writes nothing.' },
  { name: 'PUBLIC_PORT', key: 'publicPort', schema: port.default(4001), default: '4001', meaning: 'The port of the public face: the service page, the status and the banner; 0 takes any free one.' },
  { name: 'PUBLIC_HOST', key: 'publicHost', schema: z.string().min(1).default('127.0.0.1'), default: '127.0.0.1', meaning: 'The address on which the public face listens.' },
  { name: 'PUBLIC_ORIGIN', key: 'publicOrigin', schema: z.string().regex(/^(https?:\/\/[^/]+)?$/, 'an origin such as https://status.example').default(''), default: '', meaning: 'Where users reach the public face; it stands in notices and in what Customer Success forwards. Left empty, that is this machine, on PUBLIC_PORT.' },
  { name: 'SERVICE_PAGE', key: 'servicePage', schema: z.string().regex(/^\/[a-z0-9/-]+$/, 'a path such as /service-message').default('/service-message'), default: '/service-message', meaning: 'The path of the service page on the public face; the banner leads there first.' },
  { name: 'PUBLIC_LEASE', key: 'publicLease', schema: z.coerce.number().int().min(60).max(86_400).default(3600), default: '3600', meaning: 'For how many seconds the banner may go on showing what it was last told when nothing can be learnt any more.' },
  { name: 'LOG', key: 'log', schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'), default: 'info', meaning: 'How much is written to the console: silent, error, warn, info or debug.' },
] as const;

type Row = (typeof SETTINGS)[number];
export type Settings = { readonly [R in Row as R['key']]: z.output<R['schema']> };

/** A setting that cannot be used; the message names it and says what would do. */
export class SettingsFault extends Error {}

/**
 * Reads all settings from the environment; empty values count as absent.
 * @throws SettingsFault with one line per fault.
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const faults: string[] = [];
  const entries = SETTINGS.map(({ name, key, schema }) => {
    const parsed = schema.safeParse(env[name] === '' ? undefined : env[name]);
    if (!parsed.success) faults.push(`${name}: ${parsed.error.issues.map((issue) => issue.message).join(', ')}`);
    return [key, parsed.data];
  });
  if (faults.length > 0) throw new SettingsFault(faults.join('\n'));

  const settings = Object.fromEntries(entries) as Settings;
  refuseOpenDemo(settings);
  return { ...settings, publicOrigin: settings.publicOrigin === '' ? `http://127.0.0.1:${settings.publicPort}` : settings.publicOrigin };
};

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** In demo mode anybody may be anybody, so nobody else's machine may reach it. */
export const refuseOpenDemo = ({ auth, host }: Pick<Settings, 'auth' | 'host'>): void => {
  if (auth === 'demo' && !isLoopback(host))
    throw new SettingsFault(`HOST: AUTH=demo lets anybody be anybody and starts on loopback alone; ${host} is not loopback.`);
};
