import { run } from './run.js';

// npm starts a script in the project's folder, and whoever typed a path meant it from where they stand.
const cwd = process.env['INIT_CWD'] ?? process.cwd();

process.exitCode = await run({ words: process.argv.slice(2), env: process.env, out: process.stdout, err: process.stderr, now: () => new Date(), cwd });
