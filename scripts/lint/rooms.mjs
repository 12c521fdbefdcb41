/**
 * Who may import whom, as data. The first row whose `files` matches is a file's room.
 * `packages` are names, or prefixes that end in `/` or `:`; `rooms` are rooms of ours (`api/*` is every room of the API).
 * A room may always import itself; `tests` names the packages that only its tests may import besides.
 */
const LIT = ['lit', 'lit/', '@lit/'];
const SCREEN_ONLY = [...LIT, 'vite', 'playwright-core', '@fanfare/web', '@fontsource-variable/'];

const domain = { packages: ['zod'], tests: ['node:', 'fast-check', '@jest/globals'] };
const server = { packages: ['*'], except: SCREEN_ONLY, tests: [] };
const store = { packages: ['node:', 'zod', '@eventstore/db-client', '@fanfare/domain/kernel'], injectable: true, tests: ['fast-check', '@jest/globals', '@grpc/grpc-js', '@eventstore/db-client/'] };
const screen = { packages: LIT, tests: ['node:', 'fast-check', 'axe-core', '@jest/globals', 'graphql'] };

export const ROOMS = [
  { ...domain, room: 'domain/kernel', files: /^libs\/domain\/src\/kernel\//, rooms: [] },
  { ...domain, room: 'domain/playbook', files: /^libs\/domain\/src\/playbook\//, rooms: ['domain/kernel'] },
  // Facts are public: a subject may read what another subject recorded, and never how it decides.
  { ...domain, room: 'domain/<subject>', files: /^libs\/domain\/src\/([^/]+)\//, rooms: ['domain/kernel', 'domain/playbook'], facts: true },
  { ...domain, room: 'domain', files: /^libs\/domain\//, rooms: ['domain/*'] },

  { ...store, room: 'api/event-store', files: /^apps\/api\/src\/event-store\//, rooms: [] },
  { ...store, room: 'api/read-models', files: /^apps\/api\/src\/read-models\//, rooms: ['api/event-store'] },
  // The log and what is known from it (people, policies), and what one may order: what all subjects of the server stand on.
  { ...server, room: 'api/log', files: /^apps\/api\/src\/log\//, rooms: ['api', 'api/event-store', 'api/read-models'] },
  { ...server, room: 'api/graphql', files: /^apps\/api\/src\/graphql\//, rooms: ['api', 'api/log', 'api/event-store', 'api/read-models'] },
  // A process of its own that asks nobody: no framework, no database, no GraphQL.
  { room: 'api/public-face', files: /^apps\/api\/src\/public-face\//, packages: ['node:', 'zod'], tests: ['@jest/globals', 'fast-check'], rooms: ['api'] },
  {
    ...server,
    room: 'api/<subject>',
    files: /^apps\/api\/src\/([^/]+)\//,
    rooms: ['api', 'api/log', 'api/graphql', 'api/event-store', 'api/read-models', 'api/public-face'],
  },
  { ...server, room: 'api', files: /^apps\/api\//, rooms: ['api/*'] },

  { ...screen, room: 'web/ui', files: /^apps\/web\/src\/ui\//, rooms: [] },
  { ...screen, room: 'web/api', files: /^apps\/web\/src\/api\//, packages: [...LIT, 'graphql-ws'], rooms: [] },
  { ...screen, room: 'web/shell', files: /^apps\/web\/src\/shell\//, rooms: ['web/*'] },
  // A part's states stand beside the part, and are the gallery's.
  { ...screen, room: 'web/gallery', files: /^apps\/web\/src\/(gallery\/|[^/]+\/[^/]+\.gallery\.ts$)/, rooms: ['web/*'] },
  { ...screen, room: 'web/<subject>', files: /^apps\/web\/src\/([^/]+)\//, rooms: ['web/ui', 'web/api'] },
  { ...screen, room: 'web', files: /^apps\/web\/src\//, packages: [...LIT, '@fontsource-variable/'], rooms: ['web/*'] },
  { ...screen, room: 'web/browser', files: /^apps\/web\/browser\//, packages: ['node:', 'playwright-core', 'axe-core'], rooms: [] },
];

const fill = (room, subject) => room.replace('<subject>', subject ?? '');

/** The room of a path relative to the repository, for example `apps/web/src/desk/desk-page.ts`. */
const roomOf = (path) => {
  for (const row of ROOMS) {
    const match = row.files.exec(path);
    if (match) return { ...row, name: fill(row.room, match[1]) };
  }
  return undefined;
};

const isTest = (path) => /(\.spec|-for-specs|\.fixtures?)\.ts$|\/spec\.ts$|\/stand-in\//.test(path);
const covers = (names, name) => names.some((one) => one === '*' || one === name || (/[/:]$/.test(one) && name.startsWith(one)));

/**
 * Why `from` may not import `to`, or undefined where it may. `to` is a path relative to the repository or a package's name;
 * `names` are what the import takes from it.
 */
export const refusalOf = (from, to, names = []) => {
  const here = roomOf(from);
  if (!here) return undefined;

  if (!/^(libs|apps|scripts|bench|playbooks)\//.test(to)) {
    const packages = isTest(from) ? [...here.packages, ...here.tests] : here.packages;
    if (here.injectable && to === '@nestjs/common' && names.length > 0 && names.every((name) => name === 'Injectable')) return undefined;
    return covers(packages, to) && !covers(here.except ?? [], to) ? undefined : `${here.name} may not import the package ${to}`;
  }

  if (/^bench\//.test(to)) return `${here.name} may not import what is there to be measured with`;

  const there = roomOf(to);
  if (!there) return here.name.startsWith('api') || isTest(from) ? undefined : `${here.name} may not import ${to}`;
  if (there.name === here.name) return undefined;
  if (here.facts && there.room === 'domain/<subject>' && /\.events\.[jt]s$/.test(to)) return undefined;
  const world = there.name.split('/')[0];
  return here.rooms.includes(there.name) || here.rooms.includes(`${world}/*`) ? undefined : `${here.name} may not import ${there.name}`;
};
