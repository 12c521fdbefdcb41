import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from './node.mjs';

/** Runs a command to its end. `line` hears each line of its output; the error carries all of it. */
export function run(command, args, { env = process.env, cwd = ROOT, line = () => {} } = {}) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (text) => {
      said.push(text);
      line(text);
    });
  }
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      const output = said.join('\n');
      if (code === 0) done(output);
      else failed(Object.assign(new Error(output || `${command} ended with ${code}`), { code }));
    });
  });
}

/**
 * Runs `{name, after, work}` tasks, as many at a time as there is room, each when those it comes after are done.
 * A task whose forerunner failed is left out, and answered as such. Answers `{name, error?, leftOut?, answer?}` in order.
 */
export async function runTasks(tasks, room, tell) {
  const results = new Map();
  const running = new Set();
  const start = async (task) => {
    const since = Date.now();
    tell(task, 'started');
    try {
      results.set(task.name, { name: task.name, answer: await task.work() });
      tell(task, 'done', Date.now() - since);
    } catch (error) {
      results.set(task.name, { name: task.name, error });
      tell(task, 'failed', Date.now() - since, error);
    }
  };

  while (results.size < tasks.length) {
    for (const task of tasks) {
      if (results.has(task.name) || [...running].some((one) => one.task === task)) continue;
      const before = (task.after ?? []).map((name) => results.get(name));
      const broken = before.find((result) => result && (result.error || result.leftOut));
      if (broken) {
        results.set(task.name, { name: task.name, leftOut: broken.name });
        tell(task, 'left out', 0, broken.name);
      } else if (before.every(Boolean) && running.size < room) {
        const one = { task };
        running.add(one);
        one.end = start(task).finally(() => running.delete(one));
      }
    }
    if (running.size > 0) await Promise.race([...running].map((one) => one.end));
  }
  return tasks.map((task) => results.get(task.name));
}
