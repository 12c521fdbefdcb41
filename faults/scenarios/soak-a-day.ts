import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Look } from '../children/soaking.ts';
import type { Ground, Outcome, Scenario } from '../lib/scenario.ts';
import { slopeThrough } from '../lib/slope.ts';
import { highest, soak } from '../lib/soaked.ts';
import { COLLECTING, soakServer } from '../lib/soaked-server.ts';

/** Before this share of the time has passed nothing is judged: what the product keeps longest without being asked for, it forgets after 15 minutes. */
const WARM_UP = 1 / 2;
const MOST_WAL_MB = 64;
/** Of resident memory, in MB per ten minutes. */
const MOST_SLOPE = 1;
/** Appends a second: in half an hour as many as a day of two a second. */
const PER_SECOND = 100;
/** Seconds of full speed before that. */
const RUSH = 60;
/** The control keeps so much for good: four times what is allowed. */
const LEAK = Math.round(4 * MOST_SLOPE * 1024 * 1024 / 600);

const title = 'A day squeezed into half an hour, at a steady rate: sixteen writers beside readers, a follower and a consumer that stand still; and the whole server and the public face under commands, questions, visitors with sockets and readers of the page';

const settled = (looks: readonly Look[]): readonly Look[] => looks.filter(({ at }) => at >= WARM_UP * (looks.at(-1)?.at ?? 0));

/** MB per ten minutes, after the warm-up. */
const slopeOf = (looks: readonly Look[], of: 'rss' | 'heap' = 'rss'): number => slopeThrough(settled(looks).map((look) => [look.at / 600, look[of]]));

const signed = (number: number): string => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`;

const run = async ({ soakSeconds: seconds = 0, folder, say }: Ground): Promise<Outcome> => {
  const store = { seconds, bytes: 600, pinned: false, perSecond: PER_SECOND, rush: Math.min(RUSH, seconds / 10) };
  const [held, leaking, server] = await Promise.all([
    soak({ folder: join(folder, 'log'), ...store }, COLLECTING),
    soak({ folder: join(folder, 'leaking'), ...store, leak: LEAK }, COLLECTING),
    soakServer(join(folder, 'server'), seconds),
  ]);
  const failures = [held.wrong, leaking.wrong, ...held.alarms, ...server.faults].filter((fault) => fault !== '');
  const subjects = { 'the store': held.looks, 'the server': server.looks.server, 'the public face': server.looks.face };
  const shown = Object.entries(subjects).map(([name, looks]) => {
    const [slope, rest] = [slopeOf(looks), settled(looks)];
    const half = Math.floor(rest.length / 2);
    const [earlier, later] = [highest(rest.slice(0, half), 'files'), highest(rest.slice(half), 'files')];
    if (!(slope <= MOST_SLOPE)) failures.push(`Resident memory of ${name} grows by ${signed(slope)} MB in ten minutes`);
    if (later > earlier) failures.push(`Open files of ${name} grew from ${earlier} to ${later}`);
    return `${name} ${signed(slope)} MB (of ${highest(rest, 'rss').toFixed(0)}), at most ${later} open files`;
  });
  const wal = highest(held.looks, 'wal');
  if (wal > MOST_WAL_MB) failures.push(`The write-ahead log grew to ${wal.toFixed(1)} MB`);
  const leak = slopeOf(leaking.looks);
  if (leak <= MOST_SLOPE) failures.push(`The control, which keeps 4 MB more in each ten minutes, shows ${signed(leak)} MB: this scenario sees nothing`);
  say(`heap of the store ${signed(slopeOf(held.looks, 'heap'))} MB in ten minutes, that of the control ${signed(slopeOf(leaking.looks, 'heap'))}`);
  const kept = process.env['FAULTS_LOOKS'];
  if (kept !== undefined) writeFileSync(kept, JSON.stringify({ ...subjects, leaking: leaking.looks }));
  return {
    showed: `${Math.round(seconds / 60)} minutes, judged after the first half: ${held.written} appends, ${server.commands} commands, ${server.questions} questions, ${server.sockets} sockets, ${server.pages} pages; the slope of resident memory in ten minutes: ${shown.join('; ')}; write-ahead log never over ${wal.toFixed(1)} MB`,
    control: `a store that keeps 4 MB more in each ten minutes shows ${signed(leak)} MB`,
    failures,
  };
};

export const scenario: Scenario = { id: 'SOAK', title, run, needs: ({ soakSeconds }) => (soakSeconds === undefined ? '--soak 30m' : undefined) };
