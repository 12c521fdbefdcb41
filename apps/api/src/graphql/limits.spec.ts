import { buildASTSchema, getNamedType, getNullableType, isCompositeType, isListType, isObjectType, parse, specifiedRules, validate } from 'graphql';
import { limits, LIMITS } from './limits.js';
import { schemaDocument } from './schema-files.js';
import { isWeighed } from './weights.js';

const schema = buildASTSchema(schemaDocument());
const codes = (query: string): unknown[] =>
  validate(schema, parse(query, { maxTokens: LIMITS.tokens }), [...specifiedRules, limits]).map((error) => error.extensions['code'] ?? error.message);

const times = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join(' ');

describe('the limits of a request', () => {
  it('let an ordinary page through', () => {
    expect(codes('{ me { name } announcements(first: 50) { edges { node { id title agreement { seats { person { name } } } } } } }')).toEqual([]);
  });

  it('refuse what could be too many fields, by the length that was asked for', () => {
    const page = (first: number): string => `{ announcements(first: ${first}) { edges { node { checklist { title due overdue owner { name } } } } } }`;

    expect(codes(page(5))).toEqual([]);
    expect(codes(page(100))).toEqual(['TOO_EXPENSIVE']);
    expect(codes('query ($first: Int) { announcements(first: $first) { edges { node { checklist { title due overdue } } } } }')).toEqual(['TOO_EXPENSIVE']);
    expect(codes('{ announcements(first: 50) { edges { node { checklist { title due overdue } } } } }')).toEqual([]);
  });

  it('take a length in a variable for the longest that the list gives', () => {
    const entries = (first: string): string => `{ timeline(first: ${first}) { edges { node { ${times(30, () => 'sentence')} } } } }`;

    expect([entries('100'), entries('200'), `query ($first: Int) ${entries('$first')}`].map(codes)).toEqual([[], ['TOO_EXPENSIVE'], ['TOO_EXPENSIVE']]);
  });

  it('weigh every list that has something below it', () => {
    const lists = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__')).flatMap((type) =>
      Object.values(isObjectType(type) ? type.getFields() : {}).filter((field) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)) && field.name !== 'edges').map(({ name }) => [type.name, name] as const));

    expect(lists.length).toBeGreaterThan(40);
    expect(lists.filter(([type, name]) => !isWeighed(type, name))).toEqual([]);
  });

  it('refuse the lists of many maintenances, by what there is below each', () => {
    const below = 'notices { sent { texts { text } } drafts { text channel { id } } } accounts { told { how by { name } } } tellings { cells { moment state } } reports { text by { name } } actions { name refused { code } }';
    const page = (first: number): string => `{ maintenances(first: ${first}) { edges { node { id ${below} } } } }`;
    const desk = (...lists: readonly string[]): string => `{ maintenanceDesk { ${lists.map((list) => `${list} { id ${below} }`).join(' ')} } }`;

    expect([page(1), page(10), page(25), page(100)].map(codes)).toEqual([[], [], ['TOO_EXPENSIVE'], ['TOO_EXPENSIVE']]);
    expect(codes(desk('underWay'))).toEqual([]);
    expect(codes(desk('underWay', 'overdue', 'next', 'notClosed', 'noticesOwed', 'toAcknowledge'))).toEqual(['TOO_EXPENSIVE']);
  });

  it('count what is chosen from a list by how much was chosen', () => {
    const page = (first: number, narrowed: string): string => `{ maintenances(first: ${first}) { edges { node { ${narrowed} { cells(moments: [KNOWN]) { state } } } } } }`;

    expect(codes(page(100, 'tellings(audiences: [MARKETING])'))).toEqual([]);
    expect(codes('{ maintenances(first: 100) { edges { node { actions(names: ["startWork", "endWork"]) { name allowed refused { code because } } } } } }')).toEqual([]);
    // What comes in a variable may be all of them.
    expect(codes('query ($names: [String!]) { maintenances(first: 100) { edges { node { actions(names: $names) { name allowed refused { code because } } } } } }')).toEqual(['TOO_EXPENSIVE']);
  });

  it('refuse eleven aliases, once', () => {
    expect(codes(`{ me { ${times(30, (index) => `n${index}: name`)} } }`)).toEqual(['TOO_MANY_ALIASES']);
  });

  it('refuse a second command in one request, also behind a fragment', () => {
    expect(codes('mutation { a: signOut b: signOut }')).toEqual(['TOO_MANY_ROOTS']);
    expect(codes('mutation { ...Two } fragment Two on Mutation { a: signOut b: signOut }')).toEqual(['TOO_MANY_ROOTS']);
  });

  it('refuse more than five things at once', () => {
    expect(codes(`{ ${times(6, (index) => `m${index}: me { id }`)} }`)).toEqual(['TOO_MANY_ROOTS']);
  });

  it('refuse a flood of directives', () => {
    expect(codes(`{ me { ${times(11, () => 'name @include(if: true)')} } }`)).toContain('TOO_MANY_DIRECTIVES');
  });

  it('refuse depth', () => {
    const under = (rest: string): string => `{ desk { mine { announcement { ...A } } } } fragment A on Announcement { suggestion { wouldChange { tier { ${rest} } } } }`;

    expect(codes(under('offers { id }'))).toEqual([]);
    expect(codes(under('offers { clause { id } }'))).toEqual(['TOO_DEEP']);
  });

  it('are not led round by fragments of fragments that come to nothing', () => {
    const chain = times(60, (index) => `fragment F${index} on Person { ...F${index + 1} ...F${index + 1} }`);

    expect(codes(`{ me { ...F0 } } ${chain}`)).toContain('TOO_EXPENSIVE');
  });

  it('stop reading a document of too many words', () => {
    expect(() => codes(`{ me { ${times(LIMITS.tokens, () => 'name')} } }`)).toThrow(/token/);
  });
});
