import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { fasterThan } from '../lib/gate.ts';
import { pairedSteadily, type Contestant } from '../lib/paired.ts';
import { peers, type EmmettStore, type Peers } from '../lib/peers.ts';
import type { Proof } from '../lib/same-work.ts';
import type { Scenario, Section } from '../lib/scenario.ts';
import { appendTo, DATA, logIn, METADATA, oneByOne, oursProof, Streams, TEN, together } from '../lib/work.ts';

const LEFT_OUT = 'Left out: those whom we compare with are not installed';

/** Our log, every append on the disk, against Emmett’s in SQLite: as documented (a connection for each append), and with one connection kept open. */
export const againstEmmettSqlite: Scenario = {
  id: 'es.append.vs-emmett-sqlite',
  run: async ({ rounds, name }, { folder }) => {
    const says = 'One append after another, expected revision and all, each on the disk: ours against Emmett’s SQLite store, as documented and through one connection that stays open';
    const others = await peers();
    if (others === undefined) return [{ id: 'es.append.vs-emmett-sqlite', says, notes: [LEFT_OUT] }];
    const { emmettSqlite } = others;
    const times = name === 'quick' ? 10 : 100;
    const ours = await logIn(folder, 'against-emmett');
    const eachItsOwn = emmettSqlite.getSQLiteEventStore({ fileName: join(folder, 'emmett.db') });
    let busy = 0;
    const documented: EmmettStore = {
      readStream: (stream) => eachItsOwn.readStream(stream),
      // A new connection sets its journal mode without waiting for it, which now and then makes its first commit fail.
      appendToStream: (stream, events, options) => eachItsOwn.appendToStream(stream, events, options).catch(() => {
        busy += 1;
        return eachItsOwn.appendToStream(stream, events, options);
      }),
    };
    const connection = emmettSqlite.sqliteConnection({ fileName: join(folder, 'emmett-one.db') });
    await emmettSqlite.createEventStoreSchema(connection);
    const one: EmmettStore = {
      readStream: (stream) => emmettSqlite.readStream(connection, stream),
      appendToStream: async (stream, events, options) => {
        const { success } = await emmettSqlite.appendToStream(connection, stream, 'bench', events, options);
        if (!success) throw new Error('Emmett refused an append');
      },
    };
    const outcome = await pairedSteadily([
      oursAppending('ours', times, ours),
      emmettAppending('emmett-sqlite, one connection', times, one),
      emmettAppending('emmett-sqlite, as documented', Math.ceil(times / 2), documented),
    ], [['ours', 'emmett-sqlite, one connection'], ['ours', 'emmett-sqlite, as documented']], rounds);
    await ours.close();
    connection.close();
    return [{
      id: 'es.append.vs-emmett-sqlite', says, outcome, notes: [versions(others), `Appends of the documented way that failed as busy and were sent again: ${busy}`],
      gates: [fasterThan(outcome.costs, 'ours', 'emmett-sqlite, one connection', 3), fasterThan(outcome.costs, 'ours', 'emmett-sqlite, as documented', 15)],
    }];
  },
};

/** A hundred at once onto the disk, against Emmett’s store in memory, which keeps nothing. */
export const againstMemory: Scenario = {
  id: 'es.append.vs-memory',
  run: async ({ rounds, name }, { folder }) => {
    const others = await peers();
    const sections: Section[] = [];
    for (const [streams, target] of [[1000, 2], [10_000, 10]] as const) {
      const id = `es.append.vs-memory.${streams}`;
      const says = `A hundred appends at once, each acknowledged when it is on the disk, against Emmett’s store in memory, which keeps nothing, with ${streams.toLocaleString('en')} streams in both`;
      if (others === undefined) {
        sections.push({ id, says, notes: [LEFT_OUT] });
        continue;
      }
      const [ours, theirs] = [await logIn(folder, `memory-${streams}`), others.emmettInMemory()];
      const [mine, its] = [new Streams(streams), new Streams(streams)];
      for (let made = 0; made < streams; made += 1000) await Promise.all(Array.from({ length: 1000 }, () => appendTo(ours, mine)));
      for (let made = 0; made < streams; made += 1) await emmettAppend(theirs, its);
      const slices = name === 'quick' ? 2 : 15;
      const outcome = await pairedSteadily([
        together('ours, durable, 100 at once', slices, 100, () => appendTo(ours, mine), { proof: oursProof(ours) }),
        oneByOne('emmett in memory', name === 'quick' ? 20 : 300, () => emmettAppend(theirs, its), { proof: emmettProof(theirs) }),
      ], [['ours, durable, 100 at once', 'emmett in memory']], rounds);
      await ours.close();
      sections.push({ id, says, outcome, notes: [versions(others)], gates: [fasterThan(outcome.costs, 'ours, durable, 100 at once', 'emmett in memory', target)] });
    }
    return sections;
  },
};

/** A state of a hundred events: ours from memory and from the log, against Castore’s from its store in memory. */
export const rehydrating: Scenario = {
  id: 'es.rehydrate100.warm',
  run: async ({ rounds, name }, { folder }) => {
    const says = 'The state of a thing with a hundred events: ours as a command finds it (in memory, checked against the log’s own knowledge), ours read from the log, and Castore’s from events in memory';
    const others = await peers();
    if (others === undefined) return [{ id: 'es.rehydrate100.warm', says, notes: [LEFT_OUT] }];
    const { rehydrate } = await import('../lib/rehydrating.ts');
    return rehydrate(others, await logIn(folder, 'rehydrate'), says, rounds, name === 'quick' ? 30 : 400);
  },
};

export const versions = ({ versions: installed }: Peers): string => Object.entries(installed).map(([name, version]) => `${name} ${version}`).join(', ');

const oursAppending = (name: string, times: number, store: EventStore): Contestant => {
  const streams = new Streams(500);
  return oneByOne(name, times, () => appendTo(store, streams), { proof: oursProof(store) });
};
const emmettAppending = (name: string, times: number, store: EmmettStore): Contestant => {
  const streams = new Streams(500);
  return oneByOne(name, times, () => emmettAppend(store, streams), { proof: emmettProof(store) });
};
const emmettAppend = async (store: EmmettStore, streams: Streams): Promise<void> => {
  const [stream, revision] = streams.next();
  await store.appendToStream(stream, [{ type: 'Commented', data: DATA, metadata: METADATA }], { expectedStreamVersion: BigInt(revision + 1) });
};

const emmettProof = (store: EmmettStore): Proof => async () => {
  const stream = `proof-${randomUUID()}`;
  for (const [index, data] of TEN.entries()) await store.appendToStream(stream, [{ type: 'Commented', data, metadata: METADATA }], { expectedStreamVersion: BigInt(index) });
  const { events } = await store.readStream(stream);
  return events.map(({ type, data, metadata }) => ({ type, data, actor: (metadata as { readonly actorId?: string }).actorId }));
};
