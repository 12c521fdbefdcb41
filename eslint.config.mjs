import tseslint from 'typescript-eslint';
import house from './scripts/lint/house-rules.mjs';

const never = (selector, message) => ({ selector, message });

const SYNTAX = [
  never('TSEnumDeclaration', 'No enum: a union of literals, or an object `as const`'),
  never('TSModuleDeclaration[kind="namespace"]', 'No namespace: a file is one'),
  never('ExportDefaultDeclaration', 'Named exports only'),
  never("MemberExpression[property.name=/^(innerHTML|outerHTML)$/]", 'Text goes through templates, never through HTML strings'),
  never("CallExpression[callee.property.name='insertAdjacentHTML']", 'Text goes through templates, never through HTML strings'),
  never("ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]", 'Text goes through templates, never through HTML strings'),
];

const PURE = [
  ...SYNTAX,
  never("NewExpression[callee.name='Date'][arguments.length=0]", 'No clock in the domain: `now` comes in through the door'),
  never("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'No clock in the domain: `now` comes in through the door'),
  never("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'No chance in the domain: ids come in through the door'),
  never("CallExpression[callee.object.name='crypto']", 'No chance in the domain: ids come in through the door'),
];

const NODE = ['process', 'console', 'URL', 'Buffer', 'fetch', 'performance', 'WebSocket', 'AbortController', 'AbortSignal', 'structuredClone']
  .concat(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask', 'Response', 'Request', 'Headers'])
  .concat(['TextEncoder', 'TextDecoder', 'crypto', 'document', 'window', 'localStorage', 'getComputedStyle', 'Event', 'EventTarget'])
  .concat(['describe', 'test', 'it', 'expect', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach']);

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '.nx/**', 'data/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    plugins: { house },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: Object.fromEntries(NODE.map((name) => [name, 'readonly'])) }, rules: { 'no-undef': 'error' } },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: ['libs/domain/tsconfig.spec.json', 'apps/api/tsconfig.spec.json', 'apps/web/tsconfig.json', 'apps/web/browser/tsconfig.json', 'bench/tsconfig.json', 'faults/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'house/imports': 'error',
      'house/folders': 'error',
      'no-restricted-syntax': ['error', ...SYNTAX],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
      ],
    },
  },
  { files: ['libs/domain/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', ...PURE] } },
  // Tools read their configuration from a default export.
  { files: ['**/vite.config.ts', '**/*.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
