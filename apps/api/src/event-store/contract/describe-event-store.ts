import { describeAppending } from './describe-appending.js';
import { describeConsuming } from './describe-consuming.js';
import { describeReading } from './describe-reading.js';
import type { EventStore } from '../event-store.js';

/** The promises of the port, told to every adapter alike. It is given a store whose retries wait a millisecond; what is in it does not matter. */
export const describeEventStore = (name: string, open: () => Promise<EventStore>): void => {
  describe(`${name} keeps the promises of an event store`, () => {
    let store: EventStore;
    beforeAll(async () => { store = await open(); });
    afterAll(() => store.close());

    describeAppending(() => store);
    describeReading(() => store);
    describeConsuming(() => store);
  });
};
