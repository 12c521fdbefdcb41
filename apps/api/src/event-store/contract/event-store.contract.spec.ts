import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventStore } from './describe-event-store.js';
import { startStandIn, type StandIn } from '../eventstoredb/stand-in/stand-in.js';
import { openEventStore } from '../open-event-store.js';

/** A real EventStoreDB, a node or a cluster; each run has a namespace of its own on it. */
const REAL = process.env['EVENTSTORE_TEST_URL']?.replace(/#.*$/, '');
const namespace = `contract-${randomUUID()}`;

const folder = mkdtempSync(join(tmpdir(), 'event-store-'));
let standIn: StandIn;
beforeAll(async () => { standIn = await startStandIn(); });
afterAll(async () => {
  await standIn.close();
  rmSync(folder, { recursive: true });
});

describeEventStore('SQLite in a file', () => openEventStore(`sqlite:${join(folder, 'made', 'when-missing', 'log.db')}`, { retryAfterMs: 1 }));
describeEventStore('SQLite in memory', () => openEventStore('sqlite::memory:', { retryAfterMs: 1 }), { outlivesProcess: false });
describeEventStore('EventStoreDB through the stand-in', () => openEventStore(`${standIn.url}#${namespace}`, { retryAfterMs: 1 }));
if (REAL !== undefined) describeEventStore('EventStoreDB on a real server', () => openEventStore(`${REAL}#${namespace}`, { retryAfterMs: 1 }));
