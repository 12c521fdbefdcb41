import { startJourney, type Journey } from '../journey-for-specs.js';

describe('odd requests', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await startJourney();
  });
  afterAll(() => journey.end());

  it('a subscription that is posted is told which way to go', async () => {
    const mina = await journey.as('mina');
    const { status, errors } = await mina.ask('subscription { deskChanged { counts { mine } } }');

    expect([status, errors[0]?.extensions['code'], errors[0]?.message]).toEqual([400, 'BAD_USER_INPUT', expect.stringContaining('WebSocket')]);
  });

  it('a document nested thousands deep is the asker’s fault, however it is sent', async () => {
    const ada = await journey.as('ada');
    const query = 'mutation ($input: PublishPlaybookInput!) { publishPlaybook(input: $input) { __typename } }';
    for (const [open, close] of [['[', ']'], ['{"a":', '}']] as const) {
      // Written by hand, since writing it is as deep as reading it.
      const body = `{"query":${JSON.stringify(query)},"variables":{"input":{"reason":"Deeper","document":${open.repeat(12_000)}1${close.repeat(12_000)}}}}`;
      const response = await fetch(`${journey.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${ada.token}` } });

      expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })] })]);
    }
    const literal = `mutation { publishPlaybook(input: { reason: "Deeper", document: ${'['.repeat(60)}${']'.repeat(60)} }) { __typename } }`;
    expect((await ada.ask(literal)).status).toBe(400);
  });
});
