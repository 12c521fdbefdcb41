// Gives the commands it is told, and says what each was answered, until it is killed.
import { handleCommand } from '../../apps/api/dist/event-store/handle-command.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { counting } from '../lib/counting.ts';
import { heard, say } from './hears.ts';

export interface Orders {
  readonly folder: string;
  /** In their order; one that comes again is the same command again. */
  readonly commands: readonly { readonly stream: string; readonly asked: string }[];
  /** Whether the command's id goes with it. */
  readonly withIds: boolean;
}

say({ ready: true });
const { folder, commands, withIds } = await heard<Orders>();
const store = await SqliteEventStore.open(`${folder}/log.db`);
say({ open: true });
// Eight at a time; the same command never beside itself.
const lanes = new Map<string, Promise<void>>();
for (const { stream, asked } of commands) {
  const before = lanes.get(stream) ?? Promise.resolve();
  lanes.set(stream, before.then(async () => {
    const handled = await handleCommand(counting(store, stream, asked, withIds ? { commandId: asked } : {}));
    const answer = handled.kind === 'done' ? { revision: handled.revision, number: handled.events[0]?.data.number, state: handled.state } : { refused: handled };
    say({ asked, answer });
  }));
}
await Promise.all(lanes.values());
say({ end: true });
process.exit(0);
