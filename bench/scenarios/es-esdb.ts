import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { randomUUID } from 'node:crypto';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { costs } from '../lib/gate.ts';
import { against, pairedSteadily } from '../lib/paired.ts';
import type { Proof } from '../lib/same-work.ts';
import type { Scenario } from '../lib/scenario.ts';
import { appendTo, newEvent, oneByOne, oursProof, Streams, TEN, together } from '../lib/work.ts';

const AT_ONCE = 64;
/** A server's sync takes now this long and now that, so many short slices that take turns tell the sides apart better than a few long ones. */
const TURNS = 8;

/** The log on a real EventStoreDB against the bare client on the same server. */
export const onEventStoreDb: Scenario = {
  id: 'es.append.esdb',
  run: async ({ rounds, name }) => {
    const says = 'An append to the log on EventStoreDB against the bare client on the same server, one after another and 64 at once';
    const url = process.env['EVENTSTORE_TEST_URL'];
    if (url === undefined || url === '') return [{ id: 'es.append.esdb', says, notes: ['Left out: EVENTSTORE_TEST_URL names no server'] }];
    const [server] = url.split('#') as [string];
    const store = await openEventStore(`${server}#bench-${randomUUID()}`);
    const client = EventStoreDBClient.connectionString(server);
    const bare = async (streams: Streams): Promise<void> => {
      const [stream, revision] = streams.next();
      const { id, type, data, metadata } = newEvent();
      await client.appendToStream(stream, jsonEvent({ id, type, data: data as Record<string, unknown>, metadata }), { expectedRevision: revision < 0 ? NO_STREAM : BigInt(revision) });
    };
    // The adapter answers at once and connects meanwhile.
    await client.readAll({ maxCount: 1 }).cancel();
    for (let tries = 0; ; tries += 1) {
      try {
        await store.append(`warm-${randomUUID()}`, 'no-stream', [newEvent()]);
        break;
      } catch (error) {
        if (tries === 20) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
    const times = name === 'quick' ? 20 : 25;
    const [one, many, bareOne, bareMany] = [new Streams(200), new Streams(AT_ONCE), new Streams(200), new Streams(AT_ONCE)];
    const outcome = await pairedSteadily([
      oneByOne('bare client', times, () => bare(bareOne), { proof: bareProof(client) }),
      oneByOne('ours', times, () => appendTo(store, one), { proof: oursProof(store) }),
      together(`bare client, ${AT_ONCE} at once`, 2, AT_ONCE, () => bare(bareMany)),
      together(`ours, ${AT_ONCE} at once`, 2, AT_ONCE, () => appendTo(store, many)),
    ], [['ours', 'bare client'], [`ours, ${AT_ONCE} at once`, `bare client, ${AT_ONCE} at once`]], name === 'quick' ? rounds : TURNS * rounds);
    await store.close();
    await client.dispose();
    return [{
      id: 'es.append.esdb', says, outcome,
      gates: [costs(against(outcome.costs, 'ours', 'bare client'), 1.15), costs(against(outcome.costs, `ours, ${AT_ONCE} at once`, `bare client, ${AT_ONCE} at once`), 1.15)],
    }];
  },
};

const bareProof = (client: EventStoreDBClient): Proof => async () => {
  const stream = `proof-${randomUUID()}`;
  for (const [index, data] of TEN.entries()) {
    const { id, type, metadata } = newEvent();
    await client.appendToStream(stream, jsonEvent({ id, type, data, metadata }), { expectedRevision: index === 0 ? NO_STREAM : BigInt(index - 1) });
  }
  const read: unknown[] = [];
  const events = client.readStream(stream, { maxCount: TEN.length });
  for await (const { event } of events) if (event !== undefined) read.push({ type: event.type, data: event.data, actor: (event.metadata as { readonly actorId?: string }).actorId });
  await events.cancel();
  return read;
};
