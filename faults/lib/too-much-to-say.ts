import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../apps/api/dist/public-face/snapshot.js';
import { schedule, asProduct, startWork } from './maintaining.ts';
import { startFace } from './public-face.ts';
import { startServer } from './server.ts';
import { until } from './until.ts';

/** So many works at once, each with all questions answered at length, are more than a snapshot may hold. */
const AT_ONCE = 64;
const TOGETHER = 8;
const LONG = 'What we know of this is a long story. '.repeat(26);

export interface TooMuch {
  readonly kilobytes: number;
  readonly shown: string;
  readonly faults: readonly string[];
}

/** The product with more under way than fits: the API says it shorter then, says so, and the page names all of it. */
export const tooMuchToSay = async (folder: string): Promise<TooMuch> => {
  mkdirSync(folder);
  const [faults, shown] = [[] as string[], join(folder, 'public')];
  const server = await startServer(folder, { PUBLIC_DIR: shown, LOG: 'warn' });
  const face = await startFace(shown);
  try {
    const product = await asProduct(server);
    const answers = { what: LONG, who: LONG, how: LONG, dataAtRisk: LONG, until: LONG, whatToDo: LONG };
    for (let count = 0; count < AT_ONCE; count += TOGETHER) {
      await Promise.all(Array.from({ length: TOGETHER }, async (_, number) => startWork(product, await schedule(product, { title: `Work number ${count + number}`, answers }))));
    }
    if (!(await until(() => server.said().includes('it is said shorter'), 5000, 50))) faults.push(`the API did not say that ${AT_ONCE} works at once are too many: ${server.said().slice(-300)}`);
    const named = async (): Promise<number> => (JSON.parse((await face.get('/public/status.json')).body) as { readonly status: Status }).status.underWay.length;
    if (!(await until(async () => (await named()) === AT_ONCE, 5000, 100))) faults.push(`the page names ${await named()} of ${AT_ONCE} works`);
    const bytes = Number(/has (\d+) bytes/.exec(server.said())?.[1]);
    return { kilobytes: Math.round(bytes / 1024), shown: `said it shorter and said so, and the page named all ${AT_ONCE} works`, faults };
  } finally {
    await Promise.all([server.stop(), face.stop()]);
  }
};
