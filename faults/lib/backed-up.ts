import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { endIn, keepLog } from './housekeeping.ts';
import { startServer } from './server.ts';

const CLIENTS = 6;
const MOST_COPIES = 20;
const PROPOSE = 'mutation P($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { __typename ... on Announcement { id revision } ... on Refused { because } } }';

export interface BackedUp {
  readonly backups: readonly string[];
  readonly acknowledged: number;
  /** In the control, a plain copy of the file: how many of the acknowledged ones it has not. */
  readonly missedByCopy: number;
  readonly faults: readonly string[];
}

const input = (title: string): object => ({ title, facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['FUNCTIONAL_CHANGE'] }, audience: { words: 'All', segments: [] } });

/** Makes backups of a server's log while people write into it, restores each into an empty place, and holds them against the log. */
export const backUpUnderLoad = async (folder: string, times: number): Promise<BackedUp> => {
  mkdirSync(folder, { recursive: true });
  const server = await startServer(folder);
  const [faults, acknowledged, backups]: [string[], string[], { readonly file: string; readonly before: readonly string[]; readonly end: string }[]] = [[], [], []];
  let working = true;
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let number = 0; working; number += 1) {
      const { status, body } = await server.ask(PROPOSE, { input: input(`announcement ${client} ${number}`) });
      const id = /"id":"([^"]+)"/.exec(body)?.[1];
      if (id === undefined) faults.push(`a command was answered with ${status}: ${body.slice(0, 200)}`);
      else acknowledged.push(id);
      if (id === undefined) return;
    }
  });
  for (let number = 0; number < times; number += 1) {
    await delay(300);
    const before = [...acknowledged];
    const file = join(folder, `backup-${number}.db`);
    const { code, said } = await keepLog('backup', `sqlite:${join(folder, 'log.db')}`, file);
    if (code === 0) backups.push({ file, before, end: endIn(said) });
    else faults.push(`the backup failed: ${said.slice(0, 300)}`);
  }
  // The control: whoever copies the file has not what is still in the write-ahead log; just after a checkpoint that is nothing.
  let missedByCopy = 0;
  for (let copy = 0; copy < MOST_COPIES && missedByCopy === 0; copy += 1) {
    await delay(100);
    const before = [...acknowledged];
    copyFileSync(join(folder, 'log.db'), join(folder, 'copied.db'));
    missedByCopy = before.length - streamsIn(join(folder, 'copied.db'), before);
  }
  working = false;
  await Promise.all(clients);
  await server.stop();

  const written = await eventsIn(join(folder, 'log.db'));
  for (const [number, { file, before: promised, end }] of backups.entries()) {
    const place = join(folder, `restored-${number}`, 'log.db');
    const { code, said } = await keepLog('restore', file, `sqlite:${place}`);
    if (code !== 0 || endIn(said) !== end) {
      faults.push(`the restore ended with ${code}: ${said.slice(0, 300)}`);
      continue;
    }
    const restored = await eventsIn(place);
    if (JSON.stringify(restored) !== JSON.stringify(written.slice(0, restored.length))) faults.push('what was restored is not the beginning of the log');
    const streams = new Set(restored.map(({ stream }) => stream));
    const missing = promised.filter((id) => !streams.has(id)).length;
    if (missing > 0) faults.push(`LOST: ${missing} announcements that were acknowledged before the backup are not in it`);
    if (!existsSync(file)) faults.push('the backup is gone after the restore');
  }
  return { backups: backups.map(({ file }) => file), acknowledged: acknowledged.length, missedByCopy, faults };
};

const eventsIn = async (file: string) => {
  const store = await SqliteEventStore.open(file);
  const events = [];
  for await (const event of store.readAll()) events.push(event);
  await store.close();
  return events;
};

const streamsIn = (file: string, streams: readonly string[]): number => {
  try {
    const db = new DatabaseSync(file);
    const there = db.prepare('SELECT 1 FROM events WHERE stream = ? LIMIT 1');
    const found = streams.filter((stream) => there.get(stream) !== undefined).length;
    db.close();
    return found;
  } catch {
    return 0;
  }
};
