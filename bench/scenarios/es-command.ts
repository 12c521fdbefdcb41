import { join } from 'node:path';
import { bareSync } from '../lib/floor.ts';
import { crud } from '../lib/crud.ts';
import { fasterThan } from '../lib/gate.ts';
import { pairedSteadily } from '../lib/paired.ts';
import type { Scenario } from '../lib/scenario.ts';
import { Ticking } from '../lib/ticking.ts';
import { oneByOne } from '../lib/work.ts';

/** Ticking an item and opening it again: as a command with its history for ever, and as a row that is overwritten beside a row of an audit table. */
export const commandAgainstCrud: Scenario = {
  id: 'es.command.vs-crud',
  run: async ({ rounds, name }, { folder }) => {
    const times = name === 'quick' ? 20 : 150;
    const count = name === 'quick' ? 100 : 500;
    const [alone, shown] = [await Ticking.open(folder, 'command-alone', count), await Ticking.open(folder, 'command-shown', count, 'with its views')];
    const rows = crud(join(folder, 'crud.db'), alone.documents());
    const [command, reached] = ['command', 'command, and the read models show it'];
    const outcome = await pairedSteadily([
      oneByOne('CRUD + audit row', times, rows.tick, { proof: rows.proof }),
      oneByOne(command, times, () => alone.tick(), { proof: () => alone.proof() }),
      oneByOne(reached, times, () => shown.tick(), { proof: () => shown.proof() }),
      bareSync(folder, times),
    ], [[command, 'CRUD + audit row'], [reached, 'CRUD + audit row'], [command, 'write + fdatasync']], rounds);
    await alone.close();
    await shown.close();
    rows.close();
    return [{
      id: 'es.command.vs-crud', outcome,
      says: 'Completing an item of a checklist and opening it again, each on the disk when it answers: our command (rules, rights, idempotency, history), the same until the read models show it, and a row of JSON that is read, changed and overwritten with a row in an audit table, in the same thread, without rules',
      gates: [fasterThan(outcome.costs, command, 'CRUD + audit row', 0.95)],
    }];
  },
};
