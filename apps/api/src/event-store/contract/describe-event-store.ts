import { describeAppending } from './describe-appending.js';
import { describeChaining } from './describe-chaining.js';
import { describeConsuming } from './describe-consuming.js';
import { describeReading } from './describe-reading.js';
import { describeRestarting } from './describe-restarting.js';
import { describeUnusual } from './describe-unusual.js';
import type { EventStore } from '../event-store.js';

/**
 * The promises of the port, told to every adapter alike. It is given a store whose retries wait a millisecond; what is in it does not matter.
 * One that outlives its process is opened more than once, each time after it was closed, and is the same store then.
 */
export const describeEventStore = (name: string, open: () => Promise<EventStore>, { outlivesProcess = true }: { readonly outlivesProcess?: boolean } = {}): void => {
  describe(`${name} keeps the promises of an event store`, () => {
    let store: EventStore;
    beforeAll(async () => { store = await open(); });
    afterAll(() => store.close());

    describeAppending(() => store);
    describeReading(() => store);
    describeConsuming(() => store);
    describeChaining(() => store);
    describeUnusual(() => store);
    if (!outlivesProcess) return;
    describeRestarting(() => store, async () => {
      await store.close();
      store = await open();
    });
  });
};
