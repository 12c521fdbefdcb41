import { join } from 'node:path';
import { handleCommand } from '../../apps/api/dist/event-store/handle-command.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { counting, elsewhere, type Counted } from '../lib/counting.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';

const WRITERS = 50;
const COMMANDS = 200;
const CONTROL_COMMANDS = 2;
const STREAM = 'counter-1';

const title = 'Fifty writers, each with a memory of its own as in another process, give 200 commands each to one stream';

interface Storm {
  readonly done: ReadonlySet<string>;
  readonly refused: number;
  readonly faults: readonly string[];
  readonly stored: number;
}

/** `checked`: whether an append says which revision it was decided on. */
const storm = async (file: string, commands: number, checked: boolean): Promise<Storm> => {
  const store = await SqliteEventStore.open(file);
  const [done, faults] = [new Set<string>(), new Set<string>()];
  let [refused, revisions] = [0, 0];
  await Promise.all(Array.from({ length: WRITERS }, async (_, writer) => {
    const own = elsewhere(store, checked ? undefined : (stream, _expected, events) => store.append(stream, 'any', events));
    for (let number = 0; number < commands; number += 1) {
      const asked = `${writer}/${number}`;
      const handled = await handleCommand(counting(own, STREAM, asked));
      if (handled.kind === 'done') done.add(asked);
      else if (handled.kind === 'refused' && handled.refusal.code === 'RevisionConflict' && handled.currentRevision !== undefined) {
        refused += 1;
        if (handled.currentRevision < revisions) faults.add(`a loser is told ${handled.currentRevision} as the revision when ${revisions} was known`);
      } else faults.add(`a command came to ${JSON.stringify(handled)}`);
      if (handled.kind === 'done') revisions = Math.max(revisions, handled.revision);
    }
  }));
  const stored = new Set<string>();
  let next = 0;
  for await (const { revision, data } of store.read(STREAM)) {
    const { number, asked } = data as Counted['data'];
    if (revision !== next || number !== next + 1) faults.add(`at revision ${revision} is number ${number}, decided on another state`);
    if (stored.has(asked)) faults.add(`${asked} is stored twice`);
    stored.add(asked);
    next = revision + 1;
  }
  for (const asked of done) if (!stored.has(asked)) faults.add(`LOST: ${asked} was done and is not stored`);
  for (const asked of stored) if (!done.has(asked)) faults.add(`${asked} was refused and is stored`);
  const right = await handleCommand(counting(store, STREAM, 'afterwards')).catch((error: unknown) => ({ kind: String(error) }));
  if (right.kind !== 'done') faults.add(`the next command was not done: ${JSON.stringify(right)}`);
  await store.close();
  return { done, refused, faults: [...faults], stored: stored.size };
};

const run = async ({ share, folder, say }: Ground): Promise<Outcome> => {
  const commands = shareOf(COMMANDS, share, 4);
  const { done, refused, faults, stored } = await storm(join(folder, 'log.db'), commands, true);
  say(`${done.size} done, ${refused} refused`);
  const control = await storm(join(folder, 'control.db'), CONTROL_COMMANDS, false);
  const wrong = control.faults.filter((fault) => fault.includes('decided on another state'));
  const failures = faults.slice(0, 10);
  if (refused === 0) failures.push('No command met another: the storm was none');
  if (wrong.length === 0) failures.push('The control appended at any revision and no decision was made on an old state: this scenario sees nothing');
  return {
    showed: `${WRITERS * commands} commands: ${done.size} done and exactly ${stored} stored, numbered 1 to ${stored} without a gap; ${refused} told to send again, with the revision as it is; the next command was done`,
    control: `appended at any revision, ${wrong.length} of ${control.stored} events are decided on an old state`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F11', title, run };
