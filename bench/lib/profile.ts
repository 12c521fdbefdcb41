import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const ROOT = join(import.meta.dirname, '../..');
const TOP = 25;

/** Runs each scenario once more under the profiler and writes which functions the time was spent in, thread by thread, into bench/profiles. */
export const profile = async (ids: readonly string[], quick: boolean): Promise<void> => {
  const into = join(ROOT, 'bench/profiles');
  mkdirSync(into, { recursive: true });
  for (const id of ids) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
    // Under the profiler a gate that does not hold says nothing.
    await new Promise<unknown>((done) => {
      spawn(process.execPath, ['--cpu-prof', `--cpu-prof-dir=${folder}`, 'bench/run.ts', ...(quick ? ['--quick'] : ['--unkept']), id], { cwd: ROOT, stdio: 'inherit' }).once('exit', done);
    });
    const summaries = readdirSync(folder).map((file) => summaryOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile)).sort((a, b) => b.busy - a.busy);
    writeFileSync(join(into, `${id}.txt`), summaries.filter(({ busy }) => busy > 100).map(({ text }) => text).join('\n\n') + '\n');
    rmSync(folder, { recursive: true });
    console.log(`Written: bench/profiles/${id}.txt`);
  }
};

const summaryOf = ({ nodes, samples, timeDeltas }: Profile): { readonly text: string; readonly busy: number } => {
  const named = new Map(nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [id, `${functionName === '' ? '(unnamed)' : functionName}  ${placeOf(url, lineNumber)}`.trim()]));
  const self = new Map<string, number>();
  samples.forEach((sample, index) => {
    const name = named.get(sample) ?? '?';
    self.set(name, (self.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  const all = [...self.values()].reduce((sum, spent) => sum + spent, 0);
  const idle = [...self].reduce((sum, [name, spent]) => (name.startsWith('(idle)') || name.startsWith('(program)') ? sum + spent : sum), 0);
  const rows = [...self].sort(([, a], [, b]) => b - a).slice(0, TOP).map(([name, spent]) => `${spent.toFixed(0).padStart(8)} ms ${((spent / all) * 100).toFixed(1).padStart(5)} %  ${name}`);
  return { busy: all - idle, text: `A thread of ${(all / 1000).toFixed(1)} s, ${((1 - idle / all) * 100).toFixed(0)} % of it at work; time in each function itself:\n${rows.join('\n')}` };
};

const placeOf = (url: string, line: number): string => {
  const [, path] = /\/((?:apps|libs|bench|node_modules)\/.*)$/.exec(url) ?? [undefined, url.startsWith('node:') ? url : ''];
  return path === undefined || path === '' ? '' : `${path}:${line + 1}`;
};
