import { readSettings, SETTINGS, SettingsFault } from './settings.js';

describe('settings', () => {
  it('has a default for each that is held by its own documentation', () => {
    const settings = readSettings({});

    for (const row of SETTINGS) if (row.key !== 'publicOrigin') expect(String(settings[row.key] ?? '')).toBe(row.default);
  });

  it('sends users to the public face where it listens, unless it is told another way there', () => {
    expect(readSettings({ PUBLIC_PORT: '4711' }).publicOrigin).toBe('http://127.0.0.1:4711');
    expect(readSettings({ PUBLIC_PORT: '4711', PUBLIC_ORIGIN: 'https://status.example' }).publicOrigin).toBe('https://status.example');
  });

  it('names the setting that is wrong', () => {
    expect(() => readSettings({ PORT: 'many' })).toThrow(/^PORT: /);
    expect(() => readSettings({ SESSION_SECRET: 'short' })).toThrow(/^SESSION_SECRET: /);
    expect(() => readSettings({ AUTH: 'none' })).toThrow(SettingsFault);
  });

  it('takes an empty value as absent', () => {
    expect(readSettings({ PORT: '' }).port).toBe(4000);
  });

  it.each(['0.0.0.0', '::', '192.168.1.10', 'fanfare.example', '127.0.0.1.example'])('refuses to offer the demo sign-in on %s', (host) => {
    expect(() => readSettings({ HOST: host })).toThrow(/loopback/);
  });

  it.each(['127.0.0.1', '127.4.5.6', 'localhost', '::1'])('offers the demo sign-in on %s', (host) => {
    expect(readSettings({ HOST: host }).host).toBe(host);
  });
});
