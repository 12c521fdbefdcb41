// One of several replicas that would do a group's work: it says what it does, until it is killed.
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { heard, say } from './hears.ts';
import { bareConsumer } from '../lib/listeners.ts';

export interface Replica {
  readonly url: string;
  /** Of the store's own consumer; undefined: with a subscription of the bare client, which every replica has to itself. */
  readonly group: string | undefined;
}

say({ ready: true });
const { url, group } = await heard<Replica>();
const handle = async ({ id }: { readonly id: string }): Promise<void> => say({ handled: id });
// It lives until it is killed, whatever its work is.
setInterval(() => undefined, 60_000);
if (group === undefined) await bareConsumer(url, handle);
else await (await openEventStore(url)).consume(group, handle, new AbortController().signal);
