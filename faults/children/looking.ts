// Looks at an address again and again, beside everybody else, and says how long each answer took, until it is killed.
import { setTimeout as delay } from 'node:timers/promises';
import { heard, say } from './hears.ts';

export interface Looking {
  readonly urls: readonly string[];
  readonly everyMs: number;
}
/** When it was asked (milliseconds since 1970), and how long the answer took. */
export interface Seen {
  readonly at: number;
  readonly ms: number;
  readonly status: number;
}

const { urls, everyMs } = await heard<Looking>();
for (let number = 0; ; number += 1) {
  const began = performance.now();
  const at = performance.timeOrigin + began;
  const status = await fetch(urls[number % urls.length] ?? '').then(async (answer) => {
    await answer.arrayBuffer();
    return answer.status;
  }, () => 0);
  say({ at, ms: performance.now() - began, status } satisfies Seen);
  await delay(everyMs);
}
