import { join } from 'node:path';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { comment } from '../lib/commenting.ts';
import { bareSync } from '../lib/floor.ts';
import { generate } from '../lib/generate.ts';
import { pairedSteadily, type Contestant } from '../lib/paired.ts';
import type { Scenario } from '../lib/scenario.ts';
import { bufferServer, serve, type Server } from '../lib/server.ts';

const LIST = `query Board { announcements(first: 50) { totalCount edges { cursor node { id title state updatedAt suggestion { tier { id name } } progress { kept done } target { date } } } pageInfo { endCursor hasNextPage } } }`;
const COMMENT = `mutation Say($input: CommentInput!) { comment(input: $input) { __typename ... on Announcement { id revision } ... on Refused { code because } } }`;

/** The product over HTTP: what a list of 50 and a mutation cost its process, and what a caller waits. */
export const overHttp: Scenario = {
  id: 'gql',
  run: async ({ rounds, many, name }, ground) => {
    if (process.platform !== 'linux') return [{ id: 'gql', says: 'Over HTTP', notes: ['Left out: CPU time of a process is read from /proc, which is there on Linux alone'] }];
    const desks = [await ground.desk(100), await ground.desk(many)] as const;
    const [small, large] = await Promise.all([serve(desks[0]), serve(desks[1])]);
    const listed = await small.post(JSON.stringify({ query: LIST }));
    const floor = await bufferServer(listed);
    const [at, atMany] = ['list of 50 at 100', `list of 50 at ${many.toLocaleString('en')}`];
    const times = name === 'quick' ? 10 : 60;
    const asking = (called: string, server: Server, count = times): Contestant => ({
      name: called, times: count, spent: server.spent,
      work: async (asked) => { for (let done = 0; done < asked; done += 1) expectEdges(await server.post(JSON.stringify({ query: LIST }))); },
    });
    const lists = await pairedSteadily([asking(at, small), asking(atMany, large), asking('ready buffer', floor, times * 10)], [[atMany, at], [at, 'ready buffer']], rounds);

    const store = await openEventStore(`sqlite:${join(ground.folder, 'over-http.db')}`);
    // So many on both sides that the comments of the measuring itself hardly lengthen their streams.
    const streams = await generate(store, 500);
    const ids = await openOnes(large);
    let turn = 0;
    const say = async (server: Server): Promise<void> => {
      const answer = await server.post(JSON.stringify({ query: COMMENT, variables: { input: { id: ids[(turn += 1) % ids.length], text: 'Shall we show the chart in the first picture?' } } }));
      if (!answer.includes('"revision"')) throw new Error(`Not done: ${answer.slice(0, 300)}`);
    };
    const each = 16;
    const writes = await pairedSteadily([
      bareSync(ground.folder, times),
      { name: 'command in process', times, work: async (count) => { for (let done = 0; done < count; done += 1) await comment(store, streams[(turn += 1) % streams.length] as string); } },
      { name: 'mutation', times, work: async (count) => { for (let done = 0; done < count; done += 1) await say(large); } },
      { name: 'mutation, 16 at once', each, times: Math.ceil(times / 8), work: async (count) => { for (let done = 0; done < count; done += 1) await Promise.all(Array.from({ length: each }, () => say(large))); } },
    ], [['mutation', 'write + fdatasync'], ['mutation', 'command in process'], ['mutation, 16 at once', 'mutation']], rounds);
    await store.close();
    await Promise.all([small.stop(), large.stop(), floor.stop()]);
    return [
      { id: 'gql.list50', says: `CPU time of the server for a list of 50 with its count, at 100 and at ${many.toLocaleString('en')} announcements, and of a bare server that answers a ready buffer of ${listed.length} bytes`, outcome: lists },
      { id: 'gql.mutation', says: `What a caller waits for a durable mutation that the read models already show, at ${many.toLocaleString('en')} announcements`, outcome: writes },
    ];
  },
};

/** Some five hundred announcements that can be commented on. */
const openOnes = async (server: Server): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let after: string | undefined; ids.length < 500;) {
    const page = await server.post(JSON.stringify({
      query: 'query ($after: String) { announcements(first: 100, after: $after, filter: { states: [PROPOSED, AGREED, PLANNED] }) { edges { node { id } } pageInfo { endCursor hasNextPage } } }',
      variables: { after },
    }));
    ids.push(...[...page.matchAll(/"id":"(announcement-[^"]+)"/g)].map(([, id]) => id as string));
    after = /"endCursor":"([^"]+)","hasNextPage":true/.exec(page)?.[1];
    if (after === undefined) break;
  }
  return ids;
};

const expectEdges = (answer: string): void => {
  if (!answer.includes('"edges":[{')) throw new Error(`No list: ${answer.slice(0, 300)}`);
};
