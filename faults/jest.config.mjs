import preset from '../jest.preset.mjs';

/** A slice of each fault; `npm run test:faults` does the whole. */
export default { ...preset, displayName: 'faults', testMatch: ['<rootDir>/*.spec.ts'], testTimeout: 300_000 };
