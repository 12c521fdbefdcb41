import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from './create-app.js';
import type { EventStore } from './event-store/event-store.js';
import { openEventStore } from './event-store/open-event-store.js';
import { startJourney, type Journey } from './journey-for-specs.js';
import { NotingStore } from './log/noting-store.js';
import { SwitchedStore } from './log/switched-store-for-specs.js';
import { readSettings } from './settings.js';
import { whyNotStarted } from './why-not-started.js';

describe('a server that cannot start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'why-not-started-'));
  const files = { EVENT_STORE: `sqlite:${join(folder, 'log.db')}`, VIEWS: join(folder, 'views.db') };
  let journey: Journey;

  beforeAll(async () => {
    journey = await startJourney({ env: files });
  });
  afterAll(async () => {
    await journey.end();
    rmSync(folder, { recursive: true });
  });

  const said = async (env: Readonly<Record<string, string>>, store?: EventStore): Promise<unknown> => {
    const settings = readSettings({ PORT: '0', EVENT_STORE: 'sqlite::memory:', VIEWS: ':memory:', SAMPLES: 'off', LOG: 'silent', PLAYBOOK: new URL('../../../playbooks/handbook.json', import.meta.url).pathname, ...env });
    try {
      const app = await createApp({ settings, ...(store ? { openStore: async () => store } : {}) });
      try {
        await app.listen(settings.port, settings.host);
      } finally {
        await app.close();
      }
    } catch (fault) {
      return whyNotStarted(fault);
    }
    return 'started';
  };

  it('says that its port is taken, and what to do', async () => {
    const { port } = new URL(journey.url);

    expect(await said({ PORT: port })).toBe(`PORT: another program listens on port ${port} already; stop it, or choose another port, for example PORT=${Number(port) + 1}.`);
  });

  it('says that another has its log, or that its read models cannot be kept', async () => {
    expect(await said({ EVENT_STORE: files.EVENT_STORE })).toMatch(/^The event store .+log\.db is open in this very process since .+; stop that one first\.$/);
    expect(await said({ VIEWS: folder })).toMatch(/^The read models .+ cannot be opened: /);
  });

  it('says which event stores there are', async () => {
    expect(await said({ EVENT_STORE: 'paper:./book' })).toBe('There is no event store for paper:./book: it is sqlite:PATH, sqlite::memory: or esdb://HOST:PORT');
  });

  it('says that its log was written by a newer Fanfare, and what to do', async () => {
    const file = join(folder, 'newer.db');
    const store = new NotingStore(await openEventStore(`sqlite:${file}`), {});
    await store.append('announcement-1', 'no-stream', [{ id: crypto.randomUUID(), type: 'AnnouncementSized', data: {}, metadata: { schemaVersion: 3 } }]);
    await store.close();

    expect(await said({ EVENT_STORE: `sqlite:${file}` })).toMatch(/^This log holds AnnouncementSized version 3, which this version of Fanfare \([\d.]+\) does not know\. Start the newer version, or restore a backup from before\.$/);
  });

  it('says that its log is damaged, and what to do', async () => {
    const store = await SwitchedStore.open();
    await store.append('announcement-1', 'no-stream', [{ id: crypto.randomUUID(), type: 'AnnouncementSized', data: {}, metadata: { schemaVersion: 3 } }]);
    store.damagedFrom = '0';

    expect(await said({}, store)).toMatch(/^EVENT_STORE: The event at \d+ is not what was written\. Leave the file as it is, and restore a backup/);
  });

  it('keeps the stack of a fault of ours', () => {
    const fault = new TypeError('Ours');

    expect(whyNotStarted(fault)).toBe(fault);
  });
});
