import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { fasterThan, slopeGate } from '../lib/gate.ts';
import { paired, pairedSteadily, type Contestant } from '../lib/paired.ts';
import type { Scenario } from '../lib/scenario.ts';
import { slopeOf } from '../lib/statistics.ts';

const PER_ANNOUNCEMENT = 15;
type State = 'proposed' | 'planned' | 'announced' | 'withdrawn';
/** What a projection of states has to see; it skips the other types. */
const BECOMES: ReadonlyMap<string, State> = new Map([['AnnouncementProposed', 'proposed'], ['PlanConfirmed', 'planned'], ['AnnouncementMade', 'announced'], ['AnnouncementWithdrawn', 'withdrawn']]);

/** A history made into a projection, against one that is only read from the disk. */
export const replay: Scenario = {
  id: 'es.replay.1m',
  run: async ({ rounds, name, many }, ground) => {
    const desk = await ground.desk(many);
    const copy = `${ground.folder}/replay-scan.db`;
    copyFileSync(desk.eventStore.slice('sqlite:'.length), copy);
    const [db, store] = [new DatabaseSync(copy), await openEventStore(desk.eventStore)];
    // Each slice is the next part of the log, so that a run goes once through all of it.
    const part = Math.floor(desk.events / (rounds + 1) / 1000) * 1000 || Math.floor(desk.events / (rounds + 1));
    const outcome = await pairedSteadily([
      scanning(db, part, desk.events),
      through('read through the store', store, part, desk.events, () => undefined),
      through('projection of states into a Map', store, part, desk.events, project(new Map())),
    ], [['projection of states into a Map', 'scan of the table'], ['read through the store', 'scan of the table']], rounds);
    db.close();
    await store.close();
    const scan = outcome.costs.find(({ name: of }) => of === 'scan of the table')?.median ?? Number.NaN;
    return [{
      id: 'es.replay.1m', outcome,
      says: `A history of ${desk.events.toLocaleString('en')} events, ${part.toLocaleString('en')} a slice: made into a Map of each announcement’s state, against a bare scan of its rows through node:sqlite that looks at nothing`,
      gates: [fasterThan(outcome.costs, 'projection of states into a Map', 'scan of the table', name === 'quick' ? 0.2 : 0.4)],
      notes: [`Making all read models of the product, on the disk and searchable, took ${desk.builtIn.toFixed(1)} s: ${(desk.builtIn * 1000 / desk.events / scan).toFixed(1)} x a scan (rows of a document, an index for each field, full text)`],
    }];
  },
};

/** Replay time by length of the history. */
export const replayGrowth: Scenario = {
  id: 'es.growth.replay',
  run: async ({ histories, many }, ground) => {
    const desks = await Promise.all(histories.map((events, index) => ground.desk(index === histories.length - 1 ? many : Math.ceil(events / PER_ANNOUNCEMENT))));
    const stores = await Promise.all(desks.map(({ eventStore }) => openEventStore(eventStore)));
    const named = desks.map(({ events }) => `${events.toLocaleString('en')} events`);
    // Whole histories, so that the longest is read a few times only.
    const { costs, ...rest } = await paired(stores.map((store, index): Contestant => ({
      name: named[index] as string, times: 1, work: async () => { await fold(store, project(new Map()), undefined, Infinity); },
    })), named.slice(1).map((one) => [one, named[0] as string] as const), 5);
    await Promise.all(stores.map((store) => store.close()));
    const measured = desks.map(({ events }, index) => [events, costs[index]!] as const);
    const points = measured.map(([size, { median }]) => [size, median] as const);
    return [{
      id: 'es.growth.replay', says: 'Folding a whole history into a Map, by its length', outcome: { costs, ...rest },
      gates: [slopeGate('slope of replay time over history', measured, 1.05)], curves: [{ name: 'replay', over: 'events in the history', points, slope: slopeOf(points) }],
    }];
  },
};

const project = (states: Map<string, State>) => ({ type, stream }: { readonly type: string; readonly stream: string }): void => {
  const state = BECOMES.get(type);
  if (state !== undefined) states.set(stream, state);
};

const fold = async (store: EventStore, each: (event: { readonly type: string; readonly stream: string }) => void, after: string | undefined, limit: number): Promise<string | undefined> => {
  let position = after;
  for await (const event of store.readAll({ limit, ...(after === undefined ? {} : { after }) })) {
    each(event);
    position = event.position;
  }
  return position;
};

const through = (name: string, store: EventStore, part: number, events: number, each: (event: { readonly type: string; readonly stream: string }) => void): Contestant => {
  let position: string | undefined;
  let read = 0;
  return {
    name, times: part,
    work: async () => {
      if (read + part > events) [position, read] = [undefined, 0];
      position = await fold(store, each, position, part);
      read += part;
    },
  };
};

const scanning = (db: DatabaseSync, part: number, events: number): Contestant => {
  const page = db.prepare('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  let [position, read] = [0, 0];
  return {
    name: 'scan of the table', times: part,
    work: () => {
      if (read + part > events) [position, read] = [0, 0];
      for (let left = part; left > 0;) {
        const rows = page.all(position, Math.min(1000, left)) as unknown as readonly { readonly position: number }[];
        position = rows.at(-1)?.position ?? position;
        if (rows.length === 0) break;
        left -= rows.length;
      }
      read += part;
    },
  };
};
