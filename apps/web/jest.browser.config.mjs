import preset from '../../jest.preset.mjs';

/** Real Chromium against the real server: `apps/api/dist` and `apps/web/dist` must be built. */
export default {
  ...preset,
  displayName: 'browser',
  testMatch: ['<rootDir>/browser/**/*.browser.ts'],
  testTimeout: 120_000,
  // A server that did not start leaves a browser open beside it: the run fails then, and must not stand still.
  forceExit: true,
};
