import { spawn } from 'node:child_process';

/** Node takes TypeScript as it is; only its imports are called by the names that they have when compiled. */
const RESOLVE = `
  import { registerHooks } from 'node:module';
  registerHooks({ resolve(name, context, next) {
    const ours = name.startsWith('.') && context.parentURL?.endsWith('.ts') && name.endsWith('.js');
    return next(ours ? name.slice(0, -3) + '.ts' : name, context);
  } });`;

export interface Ended {
  /** Null where it did not end by itself in time. */
  readonly code: number | null;
  readonly said: string;
}

/**
 * A module's text run by a process of its own, in this folder: what ends a process is seen only there.
 * The text may import `./…ts` of this folder; what it writes is what is said.
 */
export const inProcess = async (text: string, { patience = 20_000 }: { readonly patience?: number } = {}): Promise<Ended> => {
  const folder = import.meta.dirname;
  const hooks = `data:text/javascript,${encodeURIComponent(RESOLVE)}`;
  const main = `data:text/javascript,${encodeURIComponent(text.replaceAll(`'./`, `'file://${folder}/`))}`;
  const child = spawn(process.execPath, ['--no-warnings', '--import', hooks, '--input-type=module', '-e', `await import(${JSON.stringify(main)})`], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk) => { said += String(chunk); });
  child.stderr.on('data', (chunk) => { said += String(chunk); });
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  const code = await new Promise<number | null>((resolve, reject) => child.once('exit', resolve).once('error', reject));
  clearTimeout(timer);
  return { code, said };
};
