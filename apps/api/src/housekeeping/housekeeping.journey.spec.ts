import { existsSync } from 'node:fs';
import { startJourney } from '../journey-for-specs.js';
import { startDesk, told, using } from './logs-for-specs.js';

describe('A backup of a desk at work', () => {
  it('is made by the running server, which is found by its note, and restored in the place of the log', async () => {
    const desk = startDesk({ EVENT_STORE: 'sqlite:nowhere.db' });
    const journey = await startJourney({ env: { EVENT_STORE: desk.url('log.db'), VIEWS: desk.path('views.db'), SAMPLES: 'on' } });
    try {
      expect((await desk.log('stats', 'log.db')).err).toMatch(/is open in this very process.*Or make a backup of it meanwhile/);
      const { code, out } = await desk.log('backup', 'log.db', 'monday.db');
      expect(code).toBe(0);
      expect(Number(/holds (\d+) events/.exec(out)?.[1])).toBeGreaterThan(50);
    } finally {
      await journey.end();
    }
    expect(existsSync(desk.path('log.db.server'))).toBe(false);

    expect((await desk.log('restore', 'monday.db', 'other.db')).code).toBe(0);
    const all = await using(desk.url('log.db'), told);
    const restored = await using(desk.url('other.db'), told);
    expect(restored).toEqual(all.slice(0, restored.length));
    desk.end();
  });

  it('cannot be asked of a server whose log is in memory, and nothing is left beside it', async () => {
    const journey = await startJourney();
    expect(existsSync(':memory:.server')).toBe(false);
    await journey.end();
  });
});
