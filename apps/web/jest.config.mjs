import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'web',
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@fanfare/source', 'browser', 'import', 'default'] },
};
