import { dirname, posix, relative, resolve, sep } from 'node:path';
import { refusalOf } from './rooms.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const NOUNLESS = new Set(['utils', 'util', 'shared', 'core', 'common', 'infrastructure', 'ports', 'dtos', 'helpers']);

const pathOf = (context) => relative(ROOT, context.filename).split(sep).join('/');

/** The table of `rooms.mjs`, for every way in which one file names another. */
const imports = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{why}} (see "Who may import whom" in CONTRIBUTING.md)' } },
  create(context) {
    const from = pathOf(context);
    const check = (node, names = []) => {
      if (typeof node?.value !== 'string') return;
      const to = node.value.startsWith('.') ? posix.join(dirname(from), node.value) : node.value;
      const why = refusalOf(from, to, names);
      if (why) context.report({ node, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.specifiers.map((one) => one.imported?.name ?? '*')),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
    };
  },
};

/** A folder is a business noun; a barrel is a library's door and nothing else. */
const folders = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      nounless: 'A folder is named after what it is about, not "{{name}}"',
      barrel: 'Only a library has a barrel: import the file itself',
    },
  },
  create(context) {
    const path = pathOf(context);
    const name = path.split('/').slice(0, -1).find((part) => NOUNLESS.has(part));
    const barrel = /\/index\.ts$/.test(path) && !/^libs\/[^/]+\/src\/(kernel\/)?index\.ts$/.test(path);
    return {
      Program(node) {
        if (name) context.report({ node, messageId: 'nounless', data: { name } });
        if (barrel) context.report({ node, messageId: 'barrel' });
      },
    };
  },
};

export default { rules: { imports, folders } };
