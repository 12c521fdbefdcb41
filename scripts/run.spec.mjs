import { run, runTasks } from './run.mjs';

const quiet = () => {};
const later = (answer, order) => async () => {
  await new Promise((done) => setImmediate(done));
  order.push(answer);
  return answer;
};

describe('tasks', () => {
  test('run after those they come after, and answer in the order of the list', async () => {
    const order = [];
    const tasks = [
      { name: 'test', after: ['build'], work: later('test', order) },
      { name: 'build', after: ['install'], work: later('build', order) },
      { name: 'install', work: later('install', order) },
    ];

    const results = await runTasks(tasks, 2, quiet);

    expect(order).toEqual(['install', 'build', 'test']);
    expect(results.map(({ answer }) => answer)).toEqual(['test', 'build', 'install']);
  });

  test('are left out, with all that comes after them, when a forerunner failed; the others run', async () => {
    const tasks = [
      { name: 'build', work: () => Promise.reject(new Error('no')) },
      { name: 'test', after: ['build'], work: async () => 1 },
      { name: 'report', after: ['test'], work: async () => 1 },
      { name: 'lint', work: async () => 'clean' },
    ];

    const [build, test_, report, lint] = await runTasks(tasks, 2, quiet);

    expect(build.error.message).toBe('no');
    expect([test_.leftOut, report.leftOut, lint.answer]).toEqual(['build', 'test', 'clean']);
  });

  test('are never more at a time than there is room for', async () => {
    let now = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (now += 1));
      await new Promise((done) => setImmediate(done));
      now -= 1;
    };

    await runTasks(Array.from({ length: 6 }, (_, index) => ({ name: `${index}`, work })), 2, quiet);

    expect(most).toBe(2);
  });
});

test('a command that fails says all that it said', async () => {
  await expect(run(process.execPath, ['-e', 'console.log("first"); console.error("second"); process.exit(3)'])).rejects.toThrow(/first[\s\S]*second|second[\s\S]*first/);
});
