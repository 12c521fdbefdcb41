import { setTimeout as delay } from 'node:timers/promises';

/** Whether it became so in time. */
export const until = async (isSo: () => boolean | Promise<boolean>, patienceMs: number, everyMs = 5): Promise<boolean> => {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    if (await isSo()) return true;
    await delay(everyMs);
  }
  return isSo();
};
