/** Tests of the repository itself: plain ESM, nothing to compile. */
export default {
  displayName: 'scripts',
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  testEnvironment: 'node',
  transform: {},
  testTimeout: 60_000,
};
