import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startStandIn } from '../event-store/eventstoredb/stand-in/stand-in.js';
import type { NewEvent } from '../event-store/event-store.js';
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

describe('A desk whose log was moved', () => {
  it('goes on at the new store with all it knew, and passes over what stands for the deleted', async () => {
    const desk = startDesk();
    const standIn = await startStandIn();
    const before = await startJourney({ env: { EVENT_STORE: desk.url('log.db'), SAMPLES: 'on' } });
    await before.end();
    // Somebody who left and came back.
    await using(desk.url('log.db'), async (store) => {
      const events: NewEvent[] = [];
      for await (const { type, data, metadata } of store.read('person-ravi')) events.push({ id: crypto.randomUUID(), type, data, metadata });
      await store.delete('person-ravi');
      await store.append('person-ravi', 'any', events);
    });
    expect(await desk.log('copy', 'log.db', standIn.url)).toMatchObject({ code: 0, err: '' });

    const after = await startJourney({ env: { EVENT_STORE: standIn.url } });
    try {
      expect(await whenReady(after.url)).toBe('ready');
      const ravi = await after.as('ravi');
      const { data } = await ravi.ask('{ announcements(first: 50) { edges { node { id } } } }');
      expect(data.announcements.edges.length).toBeGreaterThan(10);
    } finally {
      await after.end();
      await standIn.close();
      desk.end();
    }
  });
});

/** Its state once it has stopped building. */
const whenReady = async (url: string): Promise<string> => {
  for (;;) {
    const { status } = (await (await fetch(`${url}/health`)).json()) as { readonly status: string };
    if (status !== 'building') return status;
    await pause(50);
  }
};
