import fc from 'fast-check';
import { buildASTSchema, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { PROPOSAL, startJourney, type Journey, type Person } from '../journey-for-specs.js';
import { schemaDocument } from './schema-files.js';

const schema = buildASTSchema(schemaDocument());

const NASTY = ['', ' ', '\u0000', '\ud800', '\u202e', '💥'.repeat(50), '../../etc/passwd', '__proto__', 'constructor', 'announcement-', 'announcement-00000000-0000-4000-8000-000000000000',
  'person-mina', 'playbook-handbook', '2026-02-30', '2026-13-01', '99:99', 'Moon/Sea', 'javascript:alert(1)', 'https://user:pass@example.com', '<script>alert(1)</script>', '{"$ne":null}', "' or 1=1 --", 'x'.repeat(5000)];

const seldom = (usual: fc.Arbitrary<unknown>, odd: fc.Arbitrary<unknown>, weight = 30): fc.Arbitrary<unknown> => fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });

/** Texts that mean something somewhere, so that what is wrong is wrong deep inside. */
const MEANT: Readonly<Record<string, readonly unknown[]>> = {
  item: ['tutorial', 'social', 'digest', 'external-parties'], tier: ['minor', 'medium', 'major'], agreeToTier: ['medium'], listing: ['ppc-agencies'], person: ['person-mina', 'person-jonas'], owner: ['person-mina', 'person-ravi'],
  channel: ['social.twitter'], url: ['https://links.example/1'], zone: ['UTC', 'Europe/Berlin'], date: ['2026-12-03'], time: ['10:00'], due: ['2026-12-03'], reason: ['A reason'], text: ['A text'], title: ['A title'], words: ['Everybody'], effectiveAt: ['2026-01-01T00:00:00Z'],
};

/** Whatever fits the type, and some that does not; `ids` are of things that exist. */
const valueFor = (type: GraphQLInputType, ids: readonly string[], name = ''): fc.Arbitrary<unknown> => {
  if (isNonNullType(type)) return seldom(valueFor(type.ofType, ids, name), fc.constant(null));
  if (isListType(type)) return fc.array(valueFor(type.ofType, ids, name.replace(/s$/, '')), { maxLength: 3 });
  if (isEnumType(type)) return seldom(fc.constantFrom(...type.getValues().map(({ name: value }) => value)), fc.constant('LOUD'));
  if (isInputObjectType(type)) {
    const { dryRun: _never, commandId: _once, expectedRevision: _seen, ...fields } = type.getFields();
    const parts = Object.fromEntries(Object.entries(fields).map(([field, { type: inner }]) => [field, valueFor(inner, ids, field)]));
    return fc.record(parts, { requiredKeys: Object.values(fields).filter((field) => isNonNullType(field.type)).map((field) => field.name) });
  }
  const meant = MEANT[name] ?? (name === 'id' ? ids : undefined);
  const hostile = hostileFor(type.name, ids);
  return meant ? fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...meant) }, { weight: 1, arbitrary: hostile }) : hostile;
};

const hostileFor = (type: string, ids: readonly string[]): fc.Arbitrary<unknown> => {
  if (type === 'Int') return seldom(fc.constantFrom(-1, 0, 1, 7, 2 ** 31 - 1), fc.constantFrom(2 ** 31, 1.5, '1'));
  if (type === 'Boolean') return seldom(fc.boolean(), fc.constant('yes'));
  if (type === 'ID') return fc.constantFrom(...ids, ...NASTY, 7);
  if (type === 'JSON') return fc.jsonValue({ maxDepth: 4 });
  return seldom(fc.oneof(fc.constantFrom('A reason', ...NASTY), fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })), fc.constantFrom(7, {}, []));
};

describe('hostile input', () => {
  let journey: Journey;
  let people: Person[];
  let ids: string[];
  let position: string | null;

  beforeAll(async () => {
    journey = await startJourney();
    people = await Promise.all(['mina', 'ravi', 'ada'].map((name) => journey.as(name)));
    const [mina, ravi] = people as [Person, Person];
    const { id } = await ravi.do('proposeAnnouncement', { ...PROPOSAL, agreeToTier: 'medium' });
    await mina.do('agreeTier', { id, tier: 'medium' });
    position = (await mina.ask('{ me { id } }')).extensions.position;
    ids = [id];
  });
  afterAll(() => journey.end());

  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => !/^sign/.test(name));

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s answers a refusal or a 4xx, never a fault of ours, and records only what it carried out', async (name, mutation) => {
    const input = mutation.args[0]!;
    const query = `mutation ($input: ${String(input.type)}) { answer: ${name}(input: $input) { __typename ... on Refused { code because } } }`;

    await fc.assert(
      fc.asyncProperty(valueFor(input.type, ids), fc.constantFrom(...people), async (value, person) => {
        const { status, data, errors, extensions } = await person.ask(query, { input: value });

        if (status === 200) expect(data.answer.__typename).toMatch(/^(Announcement|Playbook|Refused)$/);
        else expect([status, errors[0]?.extensions['code']]).toEqual([400, expect.stringMatching(/^BAD_USER_INPUT$/)]);
        // Nobody else writes here: what was refused leaves the log where the answer before it left it.
        if (status !== 200 || data.answer.__typename === 'Refused') expect(extensions.position).toBe(position);
        position = extensions.position;
      }),
      { numRuns: 25, seed: 20261122, endOnFailure: true },
    );
  });

  it('in the arguments of questions gets a 4xx or an answer', async () => {
    const QUERY = 'query ($filter: AnnouncementFilter, $first: Int, $after: String, $id: ID!, $asOf: AsOf, $story: TimelineFilter) { announcements(filter: $filter, first: $first, after: $after) { totalCount } announcement(id: $id, asOf: $asOf) { id } timeline(filter: $story, first: $first, after: $after) { pageInfo { hasNextPage } } }';
    const of = (type: string): fc.Arbitrary<unknown> => valueFor(schema.getType(type) as GraphQLInputType, ids);
    const variables = fc.record({ filter: of('AnnouncementFilter'), first: of('Int'), after: of('String'), id: of('ID'), asOf: of('AsOf'), story: of('TimelineFilter') }, { requiredKeys: ['id'] });

    await fc.assert(
      fc.asyncProperty(variables, async (given) => {
        const { status, errors } = await people[0]!.ask(QUERY, given);
        expect(status === 200 ? errors : [errors[0]?.extensions['code']]).toEqual(status === 200 ? [] : ['BAD_USER_INPUT']);
      }),
      { numRuns: 150, seed: 20261122, endOnFailure: true },
    );
  });
});
