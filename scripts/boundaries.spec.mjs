import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOMS } from './lint/rooms.mjs';

const ROOT = new URL('..', import.meta.url).pathname;

/** Files that exist nowhere cannot be typed: the rules that need types have their own test below. */
const untyped = new ESLint({
  cwd: ROOT,
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }, { files: ['**/*.ts'], languageOptions: { parserOptions: { project: null } } }],
});
/** With CI set the parser takes its programs for final, and would type what is on disk instead of the code it is fed. */
const typed = new ESLint({
  cwd: ROOT,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } }],
});

const faults = async (eslint, filePath, code) => {
  const [result] = await eslint.lintText(code, { filePath: `${ROOT}${filePath}` });
  return result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
};

const domain = (file) => `libs/domain/src/${file}`;
const api = (file) => `apps/api/src/${file}`;
const web = (file) => `apps/web/src/${file}`;

/** [who, the import that is refused, the import beside it that is not] */
const IMPORTS = [
  [domain('kernel/decider.ts'), '../playbook/playbook.js', './refusal.js'],
  [domain('kernel/decider.ts'), 'rxjs', 'zod'],
  [domain('kernel/decider.ts'), 'node:fs', 'zod'],
  [domain('playbook/offer.ts'), '../announcement/announcement.js', '../kernel/refusal.js'],
  [domain('playbook/offer.ts'), '../announcement/announcement.events.js', './facts.js'],
  [domain('announcement/announcement.ts'), '../person/person.js', '../playbook/playbook.js'],
  [domain('announcement/announcement.ts'), '../person/person.js', '../person/person.events.js'],
  [domain('announcement/announcement.ts'), 'node:crypto', 'zod'],
  [domain('index.ts'), 'node:fs', './kernel/index.js'],
  [api('main.ts'), 'lit', './create-app.js'],
  [api('main.ts'), '../../../bench/peers/node_modules/@castore/core/dist/esm/index.js', './create-app.js'],
  [web('shell/routes.ts'), '@fanfare/domain', '../desk/desk-page.js'],
  [web('desk/desk-page.ts'), '../shell/router.js', '../ui/address.js'],
  [web('desk/desk.gallery.ts'), '@fanfare/domain', '../gallery/gallery-section.js'],
  [web('desk/desk-page.ts'), '../gallery/gallery-section.js', '../ui/address.js'],
  [web('gallery/gallery.ts'), '@fanfare/domain', '../desk/desk-row.js'],
  [domain('announcement/announcement.ts'), '@nestjs/common', 'zod'],
  [domain('announcement/announcement.ts'), '../../../../apps/api/src/settings.js', '../kernel/index.js'],
  [api('event-store/sqlite/sqlite-event-store.ts'), 'graphql', 'node:sqlite'],
  [api('event-store/sqlite/sqlite-event-store.ts'), '@fanfare/domain', '@fanfare/domain/kernel'],
  [api('event-store/sqlite/sqlite-event-store.ts'), '../../announcement/announcement.resolver.js', '../event-store.js'],
  [api('event-store/sqlite/sqlite-event-store.ts'), '../../read-models/projector.js', '../event-store.js'],
  [api('read-models/projector.ts'), '@nestjs/graphql', 'zod'],
  [api('read-models/projector.ts'), '../announcement/announcement.handler.js', '../event-store/event-store.js'],
  [api('public-face/public-face.ts'), '@nestjs/common', 'node:http'],
  [api('public-face/public-face.ts'), '../log/log.js', '../settings.js'],
  [api('log/log.ts'), '../announcement/announcement.handler.js', '../event-store/event-store.js'],
  [api('graphql/scalars.ts'), '../announcement/announcement.resolver.js', '../log/log.js'],
  [api('announcement/announcement.resolver.ts'), '../playbook/playbook.handler.js', '../read-models/view-store.js'],
  [api('announcement/announcement.resolver.ts'), '../../../web/src/api/client.js', '@fanfare/domain'],
  [api('announcement/announcement.resolver.ts'), 'lit', '@nestjs/graphql'],
  [api('announcement/announcement.resolver.ts'), '../../../../libs/domain/src/index.js', '@fanfare/domain'],
  [web('ui/button.ts'), '../api/client.js', 'lit'],
  [web('ui/button.ts'), '../desk/desk-page.js', './icon.js'],
  [web('ui/button.ts'), 'graphql-ws', 'lit/decorators.js'],
  [web('api/client.ts'), '../desk/desk-page.js', 'graphql-ws'],
  [web('desk/desk-page.ts'), '@fanfare/domain', '../api/client.js'],
  [web('desk/desk-page.ts'), '@fanfare/domain/kernel', '../ui/button.js'],
  [web('desk/desk-page.ts'), '../announcement/announcement-page.js', './desk-row.js'],
  [web('desk/desk-page.ts'), '../../../../libs/domain/src/index.js', '@lit/task'],
  [web('desk/desk-page.ts'), '../../../api/src/settings.js', '@lit/context'],
  [web('desk/desk-page.ts'), 'node:fs', 'lit'],
  [web('main.ts'), '@fanfare/domain', './desk/desk-page.js'],
  ['apps/web/browser/desk.browser.ts', '../src/desk/desk-page.js', './harness.js'],
];

const WAYS = {
  'an import': (from) => `import { thing } from '${from}';\nexport const other = thing;\n`,
  'a type': (from) => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`,
  'a re-export': (from) => `export * from '${from}';\n`,
  'an import at run time': (from) => `export const thing = import('${from}');\n`,
  'a type in passing': (from) => `export type Other = import('${from}').Thing;\n`,
};

describe('who may import whom', () => {
  test.each(IMPORTS)('%s may not import %s, and may import %s', async (file, refused, allowed) => {
    expect(await faults(untyped, file, WAYS['an import'](refused))).toEqual([expect.stringContaining('house/imports')]);
    expect(await faults(untyped, file, WAYS['an import'](allowed))).toEqual([]);
  });

  test.each(Object.entries(WAYS))('is asked of %s', async (_, way) => {
    expect(await faults(untyped, web('desk/desk-page.ts'), way('@fanfare/domain'))).toEqual([expect.stringContaining('house/imports')]);
    expect(await faults(untyped, web('desk/desk-page.ts'), way('../ui/button.js'))).toEqual([]);
  });

  test('a store takes from Nest what makes it injectable, and nothing else', async () => {
    const take = (name) => faults(untyped, api('event-store/log.ts'), `import { ${name} } from '@nestjs/common';\nexport const it = ${name};\n`);

    expect(await take('Injectable')).toEqual([]);
    expect(await take('Controller')).toEqual([expect.stringContaining('house/imports')]);
  });

  test('every room has an import that it is refused', () => {
    const bitten = new Set(IMPORTS.map(([file]) => ROOMS.find(({ files }) => files.test(file)).room));

    expect(ROOMS.map(({ room }) => room).filter((room) => !bitten.has(room))).toEqual([]);
  });
});

/** [the rule, a file, code that breaks it] */
const HOUSE = [
  ['house/folders', domain('utils/dates.ts'), 'export const day = 1;\n'],
  ['house/folders', api('shared/thing.ts'), 'export const day = 1;\n'],
  ['house/folders', web('desk/index.ts'), 'export const day = 1;\n'],
  ['max-lines', domain('person/person.ts'), 'export const day = 1;\n'.padEnd(300, '\n')],
  ['no-restricted-syntax', domain('person/person.ts'), 'export enum Day { Monday }\n'],
  ['no-restricted-syntax', api('person/person.ts'), 'export namespace Days { export const monday = 1; }\n'],
  ['no-restricted-syntax', api('person/person.ts'), 'export default 1;\n'],
  ['no-restricted-syntax', domain('person/person.ts'), 'export const now = () => Date.now();\n'],
  ['no-restricted-syntax', domain('person/person.ts'), 'export const now = () => new Date();\n'],
  ['no-restricted-syntax', domain('person/person.ts'), 'export const chance = () => Math.random();\n'],
  ['no-restricted-syntax', web('desk/row.ts'), "export const show = (row: HTMLElement) => { row.innerHTML = 'x'; };\n"],
  ['no-restricted-syntax', web('desk/row.ts'), "export const show = (row: HTMLElement) => row.insertAdjacentHTML('beforeend', 'x');\n"],
  ['no-restricted-syntax', web('desk/row.ts'), "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const show = unsafeHTML;\n"],
  ['@typescript-eslint/no-explicit-any', api('person/person.ts'), 'export const thing: any = 1;\n'],
];

describe('the rules of the house', () => {
  test.each(HOUSE.map(([rule, file, code]) => [rule, file, code.trim().split('\n')[0], code]))('%s refuses in %s: %s', async (rule, file, _, code) => {
    expect(await faults(untyped, file, code)).toContainEqual(expect.stringContaining(`${rule}:`));
  });

  test.each([
    ['@typescript-eslint/no-floating-promises', 'const later = async () => 1;\nexport const go = () => { later(); };\n'],
    ['@typescript-eslint/switch-exhaustiveness-check', "export const go = (x: 'a' | 'b'): void => { switch (x) { case 'a': return; } };\n"],
    ['@typescript-eslint/switch-exhaustiveness-check', "export const go = (x: 'a'): void => { switch (x) { case 'a': return; default: return; } };\n"],
    ['@typescript-eslint/no-misused-promises', 'const later = async () => true;\nexport const go = () => (later() ? 1 : 2);\n'],
    ['@typescript-eslint/await-thenable', 'export const go = async () => { await 1; };\n'],
  ])('%s knows the types', async (rule, code) => {
    expect(await faults(typed, domain('kernel/refusal.ts'), code)).toContainEqual(expect.stringContaining(`${rule}:`));
  });

  test('what keeps them passes', async () => {
    const code = "import type { Actor } from './actor.js';\n\nexport const idOf = (actor: Actor): string => actor.id;\n";

    expect(await faults(typed, domain('kernel/refusal.ts'), code)).toEqual([]);
  });
});
