import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { keepRunning } from './keep-running.mjs';

const STAYS = 'setInterval(() => {}, 1000); process.on("SIGTERM", () => process.exit(0));';
const node = (script) => spawn(process.execPath, ['-e', `${script}; console.log("up")`], { stdio: ['ignore', 'pipe', 'inherit'] });

/** Runs scripts by name, and notes each child that is started. */
const desk = (scripts, more = {}) => {
  const started = [];
  const said = [];
  const programs = Object.entries(scripts).map(([name, { script, ...rest }]) => ({ name, ...rest, start: () => {
    const child = node(script);
    started.push({ name, child });
    return child;
  } }));
  let stop;
  const ended = new Promise((onEnd) => { stop = keepRunning(programs, { onEnd, say: (text) => said.push(text), again: 20, ...more }); });
  const nth = async (name, number) => {
    for (;;) {
      const child = started.filter((one) => one.name === name)[number]?.child;
      if (child !== undefined) return child;
      await new Promise((later) => setTimeout(later, 10));
    }
  };
  const up = async (name, number = 0) => {
    const child = await nth(name, number);
    await once(child.stdout, 'data');
    return child;
  };
  return { ended, said, started, up, stop: (signal) => stop(signal) };
};

test.each(['SIGKILL', 'SIGTERM'])('whoever ends by %s is started again, and the other does not notice', async (signal) => {
  const { ended, said, started, up, stop } = desk({ api: { script: STAYS, needed: true }, face: { script: STAYS } });
  const [api] = await Promise.all([up('api'), up('face')]);
  api.kill(signal);
  await up('api', 1);

  expect(started.map(({ name }) => name)).toEqual(['api', 'face', 'api']);
  expect(said).toEqual([`api ended (${signal === 'SIGKILL' ? signal : 0}) and is started again.`]);
  stop('SIGTERM');
  expect(await ended).toBe(0);
});

test('all end where what is needed cannot be started, with its exit code', async () => {
  const { ended, started } = desk({ face: { script: STAYS }, api: { script: 'process.exit(3)', needed: true } });

  expect(await ended).toBe(3);
  expect(started).toHaveLength(2);
});

test('what is not needed and cannot be started is let be', async () => {
  const { ended, said, started, up, stop } = desk({ api: { script: STAYS, needed: true }, face: { script: 'process.exit(1)' } });
  const api = await up('api');
  while (said.length === 0) await new Promise((later) => setTimeout(later, 10));

  expect([said, started.length, api.exitCode]).toEqual([['face is not running; the rest goes on without it.'], 2, null]);
  stop('SIGTERM');
  expect(await ended).toBe(0);
});

test('what had been at work and fails is started again, whatever it ended with', async () => {
  const { ended, up, stop } = desk({ api: { script: STAYS.replace('exit(0)', 'exit(7)'), needed: true } }, { soon: 0 });
  (await up('api')).kill('SIGTERM');
  await up('api', 1);
  stop('SIGKILL');
  expect(await ended).toBe(0);
});

test('one alone ends when it ends', async () => {
  const { ended, up } = desk({ api: { script: STAYS.replace('exit(0)', 'exit(4)'), needed: true, once: true } });
  (await up('api')).kill('SIGTERM');
  expect(await ended).toBe(4);
});
