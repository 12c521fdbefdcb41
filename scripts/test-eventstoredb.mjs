// `npm run test:eventstoredb`: what must hold on a real EventStoreDB, single node or cluster, that EVENTSTORE_TEST_URL names:
// the contract of the log, the journeys of the whole API, and what our own stand-in claims of the server. Ends with `N passed, M failed`.
// What follows `--` goes to Jest, as with `npm test`.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { environment } from './node.mjs';
import { runSuite, SUITES } from './suites.mjs';

const PATIENCE_MS = 60_000;
const PARTS = ['event-store/.*contract\\.spec', '\\.journey\\.spec', 'stand-in/(appending|reading|deleting|subscribing|consuming|same-as-a-server)\\.spec'];

const url = process.env.EVENTSTORE_TEST_URL;
if (!url) {
  console.error('EVENTSTORE_TEST_URL is not set. It names the EventStoreDB to test on, for example EVENTSTORE_TEST_URL=esdb://localhost:2113?tls=false npm run test:eventstoredb');
  process.exit(1);
}

// The URL may carry a password, so only its hosts are printed, in the client's errors too.
const hosts = url.replace(/^.*@/, '').replace(/^[^/]*:\/\//, '').replace(/[/?#].*$/, '');

const began = Date.now();
const say = (text) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);

/** Resolves when an append succeeds: a node that answers may still have no leader. */
async function ready() {
  const { EventStoreDBClient, jsonEvent } = await import('@eventstore/db-client');
  const attempt = async () => {
    // A client that failed once to find its cluster fails for ever.
    const client = EventStoreDBClient.connectionString(url.replace(/#.*$/, ''));
    const answer = client.appendToStream('test-eventstoredb', jsonEvent({ type: 'Knocked', data: {} }));
    const late = new Promise((_, refuse) => setTimeout(refuse, 5_000, new Error('no answer within 5 s')).unref());
    await Promise.race([answer, late]);
  };
  for (let last; ; await new Promise((resolve) => setTimeout(resolve, 500))) {
    if (Date.now() - began > PATIENCE_MS) throw new Error(`${hosts} does not answer: ${(last.message || last.type).replaceAll(url.replace(/#.*$/, ''), hosts)}`);
    try {
      return await attempt();
    } catch (error) {
      if (!last) say(`Waiting for ${hosts}, a minute at the most …`);
      last = error;
    }
  }
}

// The client lets some of its late failures go by as rejections that nobody waits for.
process.on('unhandledRejection', () => {});

try {
  await install(say);
  await ready();
  await build(say);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
say(`On ${hosts}`);

const suite = SUITES.find(({ name }) => name === 'api');
const { passed, failed, failures, skipped } = await runSuite(suite, { toJest: ['--testPathPatterns', ...PARTS, ...process.argv.slice(2)], say, env: environment({ EVENTSTORE_TEST_URL: url }) });
console.log();
for (const test of skipped) console.log(`Skipped: ${test}`);
for (const test of failures) console.log(`Failed: ${test}`);
console.log(`After ${((Date.now() - began) / 1000).toFixed(1)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
