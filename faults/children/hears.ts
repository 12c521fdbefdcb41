import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Said when it returns: what is written is in the pipe, even when the process is killed in the next moment. */
export const say = (message: object): void => {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
};

/** The next line that the parent sends, which is JSON. */
export const heard = <Message>(): Promise<Message> => new Promise((resolve) => {
  const lines = createInterface({ input: process.stdin });
  lines.once('line', (text) => {
    resolve(JSON.parse(text) as Message);
    lines.close();
    // It would keep the process alive.
    process.stdin.destroy();
  });
});
