import { parentPort, workerData } from 'node:worker_threads';
import { failureOf } from './disk-errors.js';
import { openOperations } from './operations.js';
import type { Reply, Request } from './sqlite-protocol.js';

const { path } = workerData as { readonly path: string };
const reply = (message: Reply): void => parentPort?.postMessage(message);

try {
  const { head, perform } = openOperations(path, {
    onStatus: (status, position) => reply({ status, head: position }),
    say: (words) => reply({ say: words }),
  });
  const later = (id: number, answer: Promise<unknown>): void =>
    void answer.then((given) => reply({ id, answer: given }), (error: unknown) => reply({ id, failed: failureOf(error) }));
  parentPort?.on('message', ({ id, op, ask }: Request) => {
    try {
      const answered = perform(op, ask, (share) => reply({ id, share }));
      if (answered instanceof Promise) later(id, answered);
      else reply({ id, answer: answered });
    } catch (error) {
      reply({ id, failed: failureOf(error) });
    }
    if (op === 'close') parentPort?.close();
  });
  reply({ opened: head });
} catch (error) {
  reply({ notOpened: failureOf(error) });
  parentPort?.close();
}
