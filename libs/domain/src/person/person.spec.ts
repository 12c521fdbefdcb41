import type { Recorded } from '../kernel/index.js';
import { specOf } from '../kernel/spec.js';
import type { PersonEvent } from './person.events.js';
import { parsePersonCommand, personDecider, type RegisterPerson } from './person.js';
import { initialsOf, personView } from './person.view.js';

const noor = { id: 'person-noor', teams: ['admin'] } as const;
const mina = { id: 'person-mina', teams: ['marketing'] } as const;
const { given } = specOf(personDecider, { by: noor, now: '2026-11-24T08:12:00.000Z' });

const registerRavi: RegisterPerson = { type: 'RegisterPerson', name: 'Ravi Menon', teams: ['product'] };
const raviRegistered: PersonEvent = { type: 'PersonRegistered', data: { name: 'Ravi Menon', teams: ['product'] } };

describe('registering a person', () => {
  it('keeps the name and the teams', () => {
    given().when(registerRavi).thenEvents(raviRegistered);
  });

  it('comes to nothing when it is already so, in whatever order the teams stand', () => {
    given(raviRegistered).when(registerRavi).thenNothing();
    const both: PersonEvent = { type: 'PersonRegistered', data: { name: 'Jo Lind', teams: ['marketing', 'product'] } };
    given(both).when({ type: 'RegisterPerson', name: 'Jo Lind', teams: ['product', 'marketing'] }).thenNothing();
  });

  it('refuses another person under the same id', () => {
    given(raviRegistered).when({ ...registerRavi, name: 'Somebody Else' }).thenRefused('AlreadyRegistered');
    const inTwoTeams: PersonEvent = { type: 'PersonRegistered', data: { name: 'Ravi Menon', teams: ['product', 'admin'] } };
    given(inTwoTeams).when(registerRavi).thenRefused('AlreadyRegistered');
    given(raviRegistered).when({ ...registerRavi, teams: ['product', 'admin'] }).thenRefused('AlreadyRegistered');
  });

  it('is for admins alone', () => {
    given().when(registerRavi, { by: mina }).thenRefused('NotAllowed');
  });
});

describe('reading the command', () => {
  it('trims the name, and has each team once', () => {
    expect(parsePersonCommand('RegisterPerson', { name: ' Ravi Menon ', teams: ['product', 'product'] })).toEqual(registerRavi);
  });

  it.each([
    [{ teams: ['product'] }, 'name'],
    [{ name: ' ', teams: ['product'] }, 'name'],
    [{ name: 'x'.repeat(121), teams: ['product'] }, 'name'],
    [{ name: 'Ravi', teams: [] }, 'teams'],
    [{ name: 'Ravi', teams: ['pilots'] }, 'teams.0'],
    [{ name: 'Ravi', teams: ['product'], age: 7 }, 'age'],
    [null, ''],
  ])('refuses %j', (input, field) => {
    expect(parsePersonCommand('RegisterPerson', input)).toMatchObject({ refused: true, code: 'InvalidInput', field });
  });
});

describe('the view of people', () => {
  const recorded: Recorded<PersonEvent> = {
    ...raviRegistered,
    id: '0d7a3f7e-5f0c-4a25-9f5b-0f6b8f2f9d01',
    stream: 'person-ravi',
    revision: 0,
    position: '1',
    recordedAt: '2026-11-24T08:12:00.000Z',
    actorId: noor.id,
    team: 'admin',
    correlationId: 'c',
    causationId: 'c',
    schemaVersion: 1,
  };

  it('is keyed by the person', () => {
    expect(personView.keyOf(recorded)).toBe('person-ravi');
    expect(personView.keyOf({ ...recorded, type: 'PlaybookPublished' })).toBeUndefined();
  });

  it('holds what a screen shows of a person', () => {
    const ravi = personView.evolve(undefined, recorded);
    expect(ravi).toEqual({ id: 'person-ravi', name: 'Ravi Menon', initials: 'RM', teams: ['product'] });
    expect(ravi && personView.fields['team']?.(ravi)).toEqual(['product']);
    expect(ravi && personView.fields['name']?.(ravi)).toBe('ravi menon');
    expect(ravi && personView.text?.(ravi)).toBe('Ravi Menon');
  });

  it.each([
    ['Ravi Menon', 'RM'],
    ['Mina van der Okafor', 'MO'],
    ['Cher', 'C'],
    ['émile zola', 'ÉZ'],
    ['', ''],
  ])('shortens %j to %j', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
