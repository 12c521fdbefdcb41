import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventStore } from './describe-event-store.js';
import { openEventStore } from '../open-event-store.js';

const folder = mkdtempSync(join(tmpdir(), 'event-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeEventStore('SQLite in a file', () => openEventStore(`sqlite:${join(folder, 'made', 'when-missing', 'log.db')}`, { retryAfterMs: 1 }));
describeEventStore('SQLite in memory', () => openEventStore('sqlite::memory:', { retryAfterMs: 1 }), { outlivesProcess: false });
