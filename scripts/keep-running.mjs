// Runs on plain Node 20 with nothing installed: this file imports nothing.

/** Who ends sooner than this, with a fault, cannot be started: trying again would say the same again. In milliseconds. */
const SOON = 30_000;
const AGAIN = 1000;
const ASKED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs programs that know nothing of each other, and starts each again that ends by itself, so that the others go on meanwhile.
 * @param programs `name` for people, `start` that answers its child process; `needed`: if it cannot be started, all end; `once`: all end with it.
 * @param onEnd called with the exit code when all have ended.
 * @returns `stop(signal)`, which ends all of them; without a signal they have it already.
 */
export const keepRunning = (programs, { onEnd, say = console.error, soon = SOON, again = AGAIN }) => {
  const running = new Set();
  let ending = false;
  let exitCode = 0;

  const stop = (signal, code = 0) => {
    ending = true;
    exitCode ||= code;
    if (signal !== undefined) for (const child of running) child.kill(signal);
    if (running.size === 0) onEnd(exitCode);
  };

  const start = (program) => {
    const { name, needed = false, once = false } = program;
    const began = performance.now();
    const child = program.start();
    running.add(child);
    const ended = (code, signal) => {
      if (!running.delete(child)) return;
      if (ending) return stop();
      const unfit = (code ?? 0) !== 0 && performance.now() - began < soon;
      if (once || (unfit && needed)) return stop('SIGTERM', code ?? (ASKED.includes(signal) ? 0 : 1));
      if (unfit) return say(`${name} is not running; the rest goes on without it.`);
      say(`${name} ended (${signal ?? code}) and is started again.`);
      setTimeout(() => ending || start(program), again);
    };
    child.once('error', (error) => {
      say(error.message);
      ended(1, null);
    });
    child.once('exit', ended);
  };

  for (const program of programs) start(program);
  return stop;
};
