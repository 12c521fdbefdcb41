import { startStandIn } from './event-store/eventstoredb/stand-in/stand-in.js';

/** The whole road of an announcement once more, with its log on EventStoreDB: on the one that the tests were given, or on the stand-in. */
const standIn = process.env['EVENTSTORE_TEST_URL'] === undefined ? await startStandIn({ undeleteLag: 20 }) : undefined;
if (standIn) process.env['EVENTSTORE_TEST_URL'] = standIn.url;
afterAll(() => standIn?.close());

await import('./announcement/announcement.journey.spec.js');

describe('the log of that journey', () => {
  // A real server has more in it than this journey: what is counted here is the stand-in's.
  (standIn === undefined ? it.skip : it)('is on EventStoreDB', () => {
    expect(standIn?.log.filter(({ stream }) => stream.startsWith('journey-')).length).toBeGreaterThan(50);
  });
});
