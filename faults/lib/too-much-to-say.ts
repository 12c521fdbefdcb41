import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
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

/** The product with more under way than fits: the API writes nothing then and says so, and the page keeps its last word. */
export const tooMuchToSay = async (folder: string): Promise<TooMuch> => {
  mkdirSync(folder);
  const [faults, shown] = [[] as string[], join(folder, 'public')];
  const server = await startServer(folder, { PUBLIC_DIR: shown });
  const face = await startFace(shown);
  try {
    const product = await asProduct(server);
    const answers = { what: LONG, who: LONG, how: LONG, dataAtRisk: LONG, until: LONG, whatToDo: LONG };
    const isRefused = (): boolean => server.said().includes('could not be written');
    for (let count = 0; count < AT_ONCE && !isRefused(); count += TOGETHER) {
      await Promise.all(Array.from({ length: TOGETHER }, async (_, number) => startWork(product, await schedule(product, { title: `Work number ${count + number}`, answers }))));
      await delay(150);
    }
    if (!(await until(isRefused, 5000, 50)) || !server.said().includes('The snapshot has')) faults.push(`the API did not say that ${AT_ONCE} works at once are too many: ${server.said().slice(-300)}`);
    const idsIn = (text: string): readonly string[] => (JSON.parse(text) as { readonly status: Status }).status.underWay.map(({ id }) => id);
    const written = idsIn(readFileSync(join(shown, 'snapshot.json'), 'utf8').split('\n', 1)[0] ?? '');
    if (written.length === 0) faults.push('no good snapshot stayed');
    const isShown = async (): Promise<boolean> => isDeepStrictEqual(idsIn((await face.get('/public/status.json')).body), written);
    if (!(await until(isShown, 5000, 100))) faults.push('the page does not show what the last good snapshot says');
    const bytes = Number(/has (\d+) bytes/.exec(server.said())?.[1]);
    return { kilobytes: Math.round(bytes / 1024), shown: `wrote nothing, said so, and the page kept the ${written.length} works that it knew of`, faults };
  } finally {
    await Promise.all([server.stop(), face.stop()]);
  }
};
