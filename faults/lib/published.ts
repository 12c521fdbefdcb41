import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asProduct, schedule, startWork } from './maintaining.ts';
import { startServer } from './server.ts';
import { until } from './until.ts';

/** A public folder as the product leaves it while work is under way; the server that wrote it is gone. */
export const published = async (folder: string): Promise<string> => {
  const shown = join(folder, 'public');
  mkdirSync(folder, { recursive: true });
  const server = await startServer(folder, { PUBLIC_DIR: shown });
  try {
    const product = await asProduct(server);
    const id = await schedule(product);
    await startWork(product, id);
    const file = join(shown, 'snapshot.json');
    const isWritten = (): boolean => existsSync(file) && readFileSync(file, 'utf8').includes('"in-progress"');
    if (!(await until(isWritten, 20_000, 50))) throw new Error(`Work ${id} was not published`);
  } finally {
    await server.stop();
  }
  return shown;
};
