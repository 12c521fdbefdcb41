import { isRefusal } from '../kernel/index.js';
import { handbookDocument } from './handbook-for-specs.js';
import { parsePlaybook } from './parse-playbook.js';

/** The handbook with the value at one path changed; `undefined` takes it away. */
const handbookWith = (path: string, value: unknown): unknown => {
  const document = structuredClone(handbookDocument) as unknown;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((part, key) => (part as Record<string, unknown>)[key], document) as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return document;
};

const faultAt = (path: string, value: unknown, field: string, says: RegExp) => {
  const answer = parsePlaybook(handbookWith(path, value));
  expect(answer).toMatchObject({ refused: true, code: 'InvalidPlaybook', field });
  expect(isRefusal(answer) && answer.because).toMatch(says);
};

const MEDIUM = 'tiers.1';
const SOCIAL = `${MEDIUM}.offers.1`;
const EMAIL = `${MEDIUM}.offers.2`;
const INTERNAL_SHARE = `${MEDIUM}.offers.6`;

describe('reading a playbook', () => {
  it('answers the document when it is one', () => {
    expect(parsePlaybook(structuredClone(handbookDocument))).toEqual(handbookDocument);
  });

  it.each([undefined, null, 7, 'playbook', [], {}])('refuses %p, which is none', (json) => {
    expect(parsePlaybook(json)).toMatchObject({ refused: true, code: 'InvalidPlaybook' });
  });

  it.each([
    ['title', '', 'title', /at title/],
    ['agreementWarnsDaysBefore', -1, 'agreementWarnsDaysBefore', /agreementWarnsDaysBefore/],
    ['rules.owners', undefined, 'rules.owners', /expected string/],
    [`${SOCIAL}.due`, { kind: 'month-of-release' }, `${SOCIAL}.due.kind`, /Invalid/],
    [`${SOCIAL}.colour`, 'red', `${SOCIAL}.colour`, /no such field/],
    [`${MEDIUM}.when.allOf.0.is`, 'many', `${MEDIUM}.when.allOf.0.is`, /Invalid/],
    [`${MEDIUM}.when.allOf.3.includes`, 'magic', `${MEDIUM}.when.allOf.3.includes`, /Invalid/],
    ['tiers.2.when', { anyOf: [{ fact: 'knownRisk', is: true }, {}, {}] }, 'tiers.2.when.anyOf.0.clause', /expected string/],
    ['precedents.0.url', 'not a link', 'precedents.0.url', /Invalid URL/],
  ])('names the path of the fault: %s', (path, value, field, says) => faultAt(path, value, field, says));
});

describe('the parts of a playbook agree with each other', () => {
  it('seats two teams', () => faultAt('seats', ['product', 'product'], 'seats', /two teams/));
  it('knows the clause of the first step', () => faultAt('firstStep.clause', 'gone', 'firstStep.clause', /no clause “gone”/));
  it('knows the clause of each rule', () => faultAt('rules.agreement', 'gone', 'rules.agreement', /no clause “gone”/));
  it('knows the tier of a clause', () => faultAt('clauses.8.tier', 'huge', 'clauses.8.tier', /no tier “huge”/));
  it('knows the clause of what makes a tier', () =>
    faultAt(`${MEDIUM}.when.allOf.0.clause`, 'gone', `${MEDIUM}.when.allOf.0.clause`, /no clause “gone”/));
  it('finds the words of what makes a tier in its clause', () =>
    faultAt(`${MEDIUM}.when.allOf.0.words`, 'says nowhere', `${MEDIUM}.when.allOf.0.words`, /does not say/));
  it('knows the clause of an offer', () => faultAt(`${SOCIAL}.clause`, 'gone', `${SOCIAL}.clause`, /no clause “gone”/));
  it('knows the channels of an offer', () => faultAt(`${SOCIAL}.channels.1`, 'pigeon', `${SOCIAL}.channels.1`, /no channel “pigeon”/));
  it('threads only on a channel of the offer', () =>
    faultAt(`${SOCIAL}.completion.thread`, ['email'], `${SOCIAL}.completion.thread.0`, /not for the channel “email”/));
  it('waits for channels only where there are some', () => faultAt(`${SOCIAL}.channels`, [], `${SOCIAL}.completion.channels`, /no channels/));
  it('waits only for an offer of the same tier', () =>
    faultAt(`${INTERNAL_SHARE}.completion.after`, ['executive-thread'], `${INTERNAL_SHARE}.completion.after.0`, /offers no “executive-thread”/));
  it('lets no offer wait for itself', () =>
    faultAt(`${INTERNAL_SHARE}.completion.after`, ['internal-share'], `${INTERNAL_SHARE}.completion.after.0`, /wait for itself/));
  it('lets no two offers wait for each other', () =>
    faultAt(`${SOCIAL}.completion.after`, ['internal-share'], `${SOCIAL}.completion.after`, /waits for what waits for it/));
  it('links over https alone', () => {
    faultAt('separateProcesses.0.url', 'javascript:alert(1)', 'separateProcesses.0.url', /https/);
    faultAt('precedents.0.url', 'javascript:alert(1)', 'precedents.0.url', /https/);
  });
  it('asks for a reason only for an audience that can be chosen', () =>
    faultAt(`${EMAIL}.audience.choices`, ['affected'], `${EMAIL}.audience.withReason.0`, /not among the choices/));
  it('ticks each entry of a list by an id of its own', () =>
    faultAt(`${MEDIUM}.offers.7.completion.list.1.id`, 'integration-partners', `${MEDIUM}.offers.7.completion.list.1.id`, /another entry/));
  it('knows the clause of a separate process', () =>
    faultAt('separateProcesses.0.clause', 'gone', 'separateProcesses.0.clause', /no clause “gone”/));
  it('knows the channel of a separate process', () =>
    faultAt('separateProcesses.0.channel', 'pigeon', 'separateProcesses.0.channel', /no channel “pigeon”/));
  it('knows the tier of a precedent', () => faultAt('precedents.0.tier', 'huge', 'precedents.0.tier', /no tier “huge”/));
  it('knows the clause of a precedent', () => faultAt('precedents.0.clause', 'gone', 'precedents.0.clause', /no clause “gone”/));

  it.each([
    ['clauses', 'minor-1', 'clauses.9.id'],
    ['channels', 'digest', 'channels.1.id'],
    ['tiers', 'minor', 'tiers.1.id'],
    [`${MEDIUM}.offers`, 'digest', `${MEDIUM}.offers.1.id`],
    ['precedents', 'timezone-fixes', 'precedents.1.id'],
  ])('has each id once: %s', (_, id, field) => faultAt(field, id, field, /another/));

  it('has each separate process once', () => {
    const press = handbookDocument.separateProcesses[0];
    faultAt('separateProcesses', [press, press], 'separateProcesses.1.id', /another separate process/);
  });
});
