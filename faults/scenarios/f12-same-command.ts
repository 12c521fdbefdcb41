import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { Chance } from '../../bench/lib/chance.ts';
import type { Orders } from '../children/commanding.ts';
import { compile, startChild } from '../lib/child.ts';
import type { Counted } from '../lib/counting.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';

const COMMANDS = 400;
const STREAMS = 8;
const MOST_TIMES = 10;
const PATIENCE_MS = 60_000;

const title = 'Each command is sent one to ten times under one id, to a process that is killed with -9 again and again';

interface Sent {
  readonly kills: number;
  readonly answers: number;
  readonly commands: number;
  readonly faults: readonly string[];
}

const send = async (folder: string, seed: number, count: number, withIds: boolean, say: (text: string) => void): Promise<Sent> => {
  mkdirSync(folder);
  const chance = new Chance(seed);
  const faults = new Set<string>();
  const answered = new Map<string, string>();
  const left = Array.from({ length: count }, (_, number) => ({ stream: `counter-${number % STREAMS}`, asked: `command-${number}`, times: 1 + chance.below(MOST_TIMES) }));
  let [kills, answers] = [0, 0];
  for (const since = performance.now(); left.some(({ times }) => times > 0) && performance.now() - since < PATIENCE_MS * 5;) {
    const due = new Map(left.map((one) => [one.asked, one]));
    // After so many answers, or while it opens.
    let killIn = chance.is(0.1) ? -1 : chance.below(60);
    const child = startChild('commanding.ts', (line) => {
      const said = JSON.parse(line) as { readonly open?: true; readonly asked?: string; readonly answer?: object };
      if (killIn === -1) void delay(chance.next() * 20).then(() => child.kill());
      if (said.asked === undefined) return;
      if ((killIn -= 1) < 0) child.kill();
      answers += 1;
      const one = due.get(said.asked);
      if (one !== undefined) one.times -= 1;
      const answer = JSON.stringify(said.answer);
      const before = answered.get(said.asked) ?? answer;
      if (before !== answer) faults.add(`${said.asked} was answered ${before} and then ${answer}`);
      answered.set(said.asked, before);
    });
    const next = left.filter(({ times }) => times > 0).slice(0, 200);
    const commands = chance.shuffled(next.flatMap(({ stream, asked, times }) => Array.from({ length: times }, () => ({ stream, asked }))));
    child.tell({ folder, commands, withIds } satisfies Orders);
    const { code, signal, wrong } = await child.ended;
    if (signal !== null) kills += 1;
    else if (code !== 0) faults.add(`it ended with ${code ?? ''}: ${wrong}`);
    if (kills % 50 === 0) say(`${kills} kills, ${left.filter(({ times }) => times > 0).length} commands left`);
    if (faults.size > 0) break;
  }
  const store = await SqliteEventStore.open(join(folder, 'log.db'));
  const stored = new Map<string, number>();
  for await (const { data } of store.readAll()) {
    const { asked } = data as Counted['data'];
    stored.set(asked, (stored.get(asked) ?? 0) + 1);
  }
  await store.close();
  for (const [asked, times] of stored) if (times > 1) faults.add(`DOUBLED: ${asked} is stored ${times} times`);
  for (const asked of answered.keys()) if (!stored.has(asked)) faults.add(`LOST: ${asked} was answered and is not stored`);
  return { kills, answers, commands: answered.size, faults: [...faults] };
};

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  await compile('commanding.ts');
  const { kills, answers, commands, faults } = await send(join(folder, 'log'), seed, shareOf(COMMANDS, share, 50), true, say);
  const control = await send(join(folder, 'control'), seed, 30, false, () => undefined);
  const failures = faults.slice(0, 10);
  if (kills === 0) failures.push('Nothing was killed');
  if (answers === commands) failures.push('Nothing was sent twice');
  if (!control.faults.some((fault) => fault.startsWith('DOUBLED'))) failures.push('The control sent the same without its id and nothing was doubled: this scenario sees nothing');
  return {
    showed: `${commands} commands, ${answers} answers over ${kills} kills: each stored once, each answered the same every time`,
    control: `without its id a command sent again is stored again: ${control.faults.filter((fault) => fault.startsWith('DOUBLED')).length} of 30 were`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F12', title, run };
