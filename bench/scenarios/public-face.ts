import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { costs, gateOf } from '../lib/gate.ts';
import { pairedSteadily, type Contestant } from '../lib/paired.ts';
import { get, publish, readyServer, startApi, startFace, type Got } from '../lib/public-face.ts';
import type { Scenario } from '../lib/scenario.ts';
import type { Server } from '../lib/server.ts';
import { quantile } from '../lib/statistics.ts';

const LINUX = process.platform === 'linux';
const none = (says: string, failed: number) => gateOf(says, 'at most', 0, failed, [failed, failed]);

/** The service page as CPU time of its server, against a bare server that has the same bytes and headers ready. */
export const page: Scenario = {
  id: 'pub.page',
  run: async ({ rounds, name }, { folder }) => {
    if (!LINUX) return [{ id: 'pub.page', says: 'The service page', notes: ['Left out: CPU time of a process is read from /proc, which is there on Linux alone'] }];
    const its = join(folder, 'public-page');
    // A word of three days ago says its age in days, and so is the same page for as long as this takes.
    publish(its, 3 * 1440 + 60);
    const face = await startFace(its);
    const whole = await get(face.url);
    const etag = { 'if-none-match': String(whole.headers.etag) };
    const unchanged = await get(face.url, etag);
    const [ready, ready304] = [await readyServer(whole), await readyServer(unchanged)];
    const times = name === 'quick' ? 20 : 200;
    const each = 16;
    const asking = (called: string, server: Server, wanted: Got, headers = {}): Contestant => ({
      name: called, times, each, spent: server.spent,
      work: async (count) => {
        for (let done = 0; done < count; done += 1) {
          for (const { status, body } of await Promise.all(Array.from({ length: each }, () => get(server.url, headers)))) {
            if (status !== wanted.status || !body.equals(wanted.body)) throw new Error(`${called} answered ${status} with ${body.length} bytes`);
          }
        }
      },
    });
    const outcome = await pairedSteadily([asking('page', face, whole), asking('ready buffer', ready, whole)], [['page', 'ready buffer']], rounds);
    const again = await pairedSteadily([asking('page, 304', face, unchanged, etag), asking('ready 304', ready304, unchanged, etag)], [['page, 304', 'ready 304']], rounds);
    await Promise.all([face, ready, ready304].map((server) => server.stop()));
    return [
      { id: 'pub.page', says: `CPU time of the public face for the service page of ${whole.body.length} bytes (${String(whole.headers['content-encoding'])}), and of a bare server that has the same bytes and headers ready`, outcome, gates: outcome.ratios.map((ratio) => costs(ratio, 1.15)) },
      { id: 'pub.page.304', says: 'The same for who has it already', outcome: again, gates: again.ratios.map((ratio) => costs(ratio, 1.15)) },
    ];
  },
};

/** All come at once: from none to so many a second within one second, nine in ten of them with the page already. */
export const herd: Scenario = {
  id: 'pub.herd',
  run: async ({ name }, { folder }) => {
    const its = join(folder, 'public-herd');
    publish(its);
    const face = await startFace(its);
    const etag = String((await get(face.url)).headers.etag);
    const [most, seconds] = name === 'quick' ? [300, 2] : [2500, 5];
    const took: number[] = [];
    let [failed, unchanged, due] = [0, 0, 0];
    const one = async (index: number): Promise<void> => {
      const began = performance.now();
      try {
        const { status } = await get(face.url, index % 10 === 0 ? {} : { 'if-none-match': etag });
        if (status === 304) unchanged += 1;
        else if (status !== 200) failed += 1;
      } catch {
        failed += 1;
      }
      took.push(performance.now() - began);
    };
    const asked: Promise<void>[] = [];
    const began = performance.now();
    // Whoever comes does not wait for the others: what is due by now is asked, however slow the answers are.
    for (let at = 0; at < seconds; at = (performance.now() - began) / 1000) {
      due = Math.floor(at < 1 ? (most * at * at) / 2 : most / 2 + most * (at - 1));
      while (asked.length < due) asked.push(one(asked.length));
      await pause(5);
    }
    await Promise.all(asked);
    await face.stop();
    const took99 = quantile(took, 0.99);
    return [{
      id: 'pub.herd', says: `The service page for a herd: from 0 to ${most} requests a second within one second, ${seconds} s in all; asked and answered on the same two cores`,
      gates: [none(`failed of ${asked.length}`, failed)],
      notes: [`${asked.length} requests, ${Math.round((100 * unchanged) / asked.length)} % answered 304; half within ${quantile(took, 0.5).toFixed(1)} ms, 99 % within ${took99.toFixed(1)} ms, the last within ${Math.max(...took).toFixed(0)} ms`],
    }];
  },
};

/** The API beside it is killed again and again, while it starts and once it serves: nobody who reads the page notices. */
export const pageIsolated: Scenario = {
  id: 'pub.page.isolated',
  run: async ({ name }, { folder }) => {
    const its = join(folder, 'public-isolated');
    publish(its);
    const face = await startFace(its);
    const kills = name === 'quick' ? 2 : 100;
    let [asked, failed, ended] = [0, 0, false];
    const reader = async (): Promise<void> => {
      while (!ended) {
        asked += 1;
        try {
          const { status, body } = await get(face.url);
          if (status !== 200 || body.length === 0) failed += 1;
        } catch {
          failed += 1;
        }
        await pause(5);
      }
    };
    const readers = Promise.all(Array.from({ length: 4 }, reader));
    for (let killed = 0; killed < kills; killed += 1) {
      const api = await startApi(its);
      await pause((killed % 5) * 60);
      await new Promise((gone) => { api.once('exit', gone); api.kill('SIGKILL'); });
    }
    ended = true;
    await readers;
    await face.stop();
    return [{ id: 'pub.page.isolated', says: `The service page while the API beside it is killed ${kills} times (SIGKILL), up to a quarter of a second after it began to serve`, gates: [none(`failed of ${asked}`, failed)], notes: [`${asked} requests by four readers`] }];
  },
};
