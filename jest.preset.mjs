if (Number(process.versions.node.split('.')[0]) < 24) throw new Error(`Node >= 24 is needed, this is ${process.version}: run through npm scripts`);
/** Shared Jest settings: ESM, TypeScript through SWC (legacy decorators + metadata, as in tsconfig). */
const swcTransform = {
  '^.+\\.ts$': ['@swc/jest', {
    swcrc: false, sourceMaps: 'inline',
    jsc: { target: 'es2023', experimental: { keepImportAttributes: true }, keepClassNames: true, parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, verbatimModuleSyntax: false } },
    module: { type: 'es6' },
  }],
};
export default {
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testEnvironment: 'node',
  // A busy machine is slow and not wrong.
  testTimeout: 120_000,
  testEnvironmentOptions: { customExportConditions: ['@fanfare/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: swcTransform,
};
