import type { Looking, Seen } from '../children/looking.ts';
import { startChild } from './child.ts';
import { ASKED, type Face } from './public-face.ts';

/** Somebody who looks at the public page and the status from a process of its own, where nothing disturbs the measuring. Answers what it saw, once it is ended. */
export const lookAt = (face: Face, everyMs = 5): (() => Promise<readonly Seen[]>) => {
  const seen: Seen[] = [];
  const child = startChild('looking.ts', (line) => seen.push(JSON.parse(line) as Seen));
  child.tell({ urls: ASKED.map((path) => `${face.url}${path}`), everyMs } satisfies Looking);
  return async () => {
    child.kill();
    await child.ended;
    return seen;
  };
};
