import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import type { Opening } from '../children/second-process.ts';
import { startChild, type Child } from '../lib/child.ts';
import { LogJudge } from '../lib/log-judge.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';

const ROUNDS = 20;
const TOGETHER = 4;
const APPENDS = 40;
const PATIENCE_MS = 20_000;
const SHARED = join(import.meta.dirname, '..', 'children', 'shared-lock.ts');

const title = 'While one process writes a log others open it, one by one and several at the same moment; then the first is killed and the next is let in';

interface Trying {
  readonly child: Child;
  readonly acknowledged: () => number;
  /** Settles with what it said first. */
  readonly answer: Promise<{ readonly opened: boolean; readonly words: string; readonly ms: number }>;
}

const attempt = (folder: string, seed: number, stream: string, args: readonly string[] = []): Trying => {
  let acknowledged = 0;
  let settle: (answer: Awaited<Trying['answer']>) => void = () => undefined;
  const answer = new Promise<Awaited<Trying['answer']>>((resolve) => { settle = resolve; });
  const child = startChild('second-process.ts', (line) => {
    const said = JSON.parse(line) as { readonly opened?: true; readonly refused?: string; readonly ms?: number; readonly acknowledged?: number };
    if (said.acknowledged !== undefined) acknowledged = said.acknowledged + 1;
    else settle({ opened: said.opened === true, words: said.refused ?? '', ms: said.ms ?? 0 });
  }, { args });
  child.tell({ folder, seed, stream, appends: APPENDS } satisfies Opening);
  setTimeout(() => settle({ opened: false, words: 'it did not answer', ms: PATIENCE_MS }), PATIENCE_MS).unref();
  return { child, answer, acknowledged: () => acknowledged };
};

const end = async ({ child }: Trying): Promise<void> => {
  child.kill();
  await child.ended;
};

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  const failures: string[] = [];
  const rounds = shareOf(ROUNDS, share);
  let [refused, slowest, sentence] = [0, 0, ''];
  for (let round = 0; round < rounds; round += 1) {
    const mine = join(folder, `round-${round}`);
    mkdirSync(mine);
    const first = attempt(mine, seed, 'story-first');
    if (!(await first.answer).opened) failures.push(`the first was refused: ${(await first.answer).words}`);
    const others = Array.from({ length: TOGETHER }, (_, number) => attempt(mine, seed, `story-${number}`));
    for (const other of others) {
      const { opened, words, ms } = await other.answer;
      if (opened) failures.push('a second process was let in');
      else if (!words.includes(`process ${first.child.process.pid ?? ''}`)) failures.push(`the refusal does not say who holds the log: ${words}`);
      else refused += 1;
      slowest = Math.max(slowest, ms);
      sentence = words.replace(mine, '…');
    }
    await Promise.all(others.map(end));
    await end(first);
    const atOnce = Array.from({ length: TOGETHER }, (_, number) => attempt(mine, seed, `story-${number}`));
    const answers = await Promise.all(atOnce.map(({ answer }) => answer));
    const winners = answers.filter(({ opened }) => opened).length;
    if (winners !== 1) failures.push(`of ${TOGETHER} at the same moment ${winners} were let in`);
    await Promise.all(atOnce.map(end));
    failures.push(...await look(mine, seed, new Map([['story-first', first.acknowledged()], ...atOnce.map((one, number) => [`story-${number}`, one.acknowledged()] as const)])));
    say(`${round + 1} of ${rounds} rounds`);
  }
  if (slowest > 5000) failures.push(`a refusal took ${Math.round(slowest)} ms`);

  const shared = join(folder, 'control');
  mkdirSync(shared);
  const one = attempt(shared, seed, 'story-first', ['--import', SHARED]);
  await one.answer;
  const two = attempt(shared, seed, 'story-0', ['--import', SHARED]);
  const { opened: letIn } = await two.answer;
  await Promise.all([one, two].map(end));
  if (!letIn) failures.push('The control gave the lock back after each transaction, and still the second process was kept out: this scenario sees nothing');
  return {
    showed: `${refused} refused at once (the slowest after ${Math.round(slowest)} ms: “${sentence}”); of ${TOGETHER} at the same moment one was let in each time; nothing lost, both chains whole`,
    control: `with a lock that is given back after each transaction the second process is ${letIn ? 'let in' : 'kept out'}`,
    failures,
  };
};

const look = async (folder: string, seed: number, acknowledged: ReadonlyMap<string, number>): Promise<readonly string[]> => {
  const judge = new LogJudge(seed);
  const store = await SqliteEventStore.open(join(folder, 'log.db'));
  for await (const event of store.readAll()) judge.take(event);
  await store.close();
  judge.end(acknowledged);
  return judge.faults;
};

export const scenario: Scenario = { id: 'F24', title, run };
