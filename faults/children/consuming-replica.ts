// One of several replicas that would do a group's work: it says what it does, until it is killed.
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { heard, say } from './hears.ts';

export interface Replica {
  readonly url: string;
  readonly group: string;
}

say({ ready: true });
const { url, group } = await heard<Replica>();
const store = await openEventStore(url);
// It lives until it is killed, whatever its work is.
setInterval(() => undefined, 60_000);
await store.consume(group, async ({ id }) => say({ handled: id }), new AbortController().signal);
