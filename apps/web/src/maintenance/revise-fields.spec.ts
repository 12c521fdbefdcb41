import { describe, expect, it } from '@jest/globals';
import { choices, planned, quiet, runningOver } from './maintenance.fixtures.js';
import { componentsOf, disruptsOf, impactOf, moveOf } from './revise-fields.js';

describe('the components of a maintenance', () => {
  it('are chosen from those that there are, with its own ticked', () => {
    const { fields: [field], input } = componentsOf(planned, choices);
    expect(field).toMatchObject({ kind: 'several', value: 'dashboards', choices: [{ value: 'dashboards', label: 'Dashboards' }, { value: 'exports', label: 'Exports' }] });
    expect(input({ components: 'dashboards exports', reason: '' })).toEqual({ components: ['dashboards', 'exports'] });
    expect(input({ components: '', reason: 'None is touched' })).toEqual({ components: [], reason: 'None is touched' });
  });

  it('keep one that today’s playbook has no more, until somebody takes it away', () => {
    const old = { ...planned, components: [{ id: 'plugins', label: 'Plugins' }] };
    expect(componentsOf(old, choices).fields[0]).toMatchObject({ value: 'plugins', choices: [{}, {}, { value: 'plugins', label: 'Plugins' }] });
  });
});

describe('the expected impact', () => {
  const offered = ({ fields }: ReturnType<typeof impactOf>) => fields.find(({ name }) => name === 'impact')?.choices?.map(({ value }) => value);

  it('of what disrupts is never none', () => {
    expect(offered(impactOf(planned))).toEqual(['MINOR', 'MAJOR', 'CRITICAL']);
    expect(impactOf({ ...planned, impact: 'NONE' }).fields[0]).toMatchObject({ value: 'MINOR' });
  });

  it('goes along when it is said that nobody notices, and is asked for when somebody does after all', () => {
    expect(disruptsOf(planned).input({ reason: '' })).toEqual({ disrupts: false, impact: 'NONE' });
    expect(offered(disruptsOf(quiet))).toEqual(['MINOR', 'MAJOR', 'CRITICAL']);
    expect(disruptsOf(quiet).input({ impact: 'MAJOR', reason: 'They do' })).toEqual({ disrupts: true, impact: 'MAJOR', reason: 'They do' });
  });
});

describe('moving a window in the night in which the clocks go back', () => {
  const [first, second] = ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'];
  const night = { ...planned, window: { start: first, end: second, zone: 'Europe/Berlin' } };

  it('begins with each time as it is, the second of both as well', () => {
    expect(moveOf(night).fields.map(({ value }) => value).slice(0, 2)).toEqual(['2027-10-31T02:30+02:00', '2027-10-31T02:30+01:00']);
  });

  it('sends the instants that are chosen', () => {
    const { input } = moveOf({ ...planned, window: { ...night.window, start: '2027-10-30T10:00:00.000Z', end: '2027-10-30T12:00:00.000Z' } });
    expect(input({ start: '2027-10-31T02:00+02:00', end: '2027-10-31T02:15+01:00', zone: 'Europe/Berlin', reason: '' })).toEqual({ window: { start: '2027-10-31T00:00:00.000Z', end: '2027-10-31T01:15:00.000Z', zone: 'Europe/Berlin' } });
  });

  it('knows the clock of what is typed: of the zone that is chosen beside it, or of its own once the work has begun', () => {
    expect(moveOf(night).fields.map(({ zone, zoneIn }) => zone ?? zoneIn).slice(0, 2)).toEqual(['zone', 'zone']);
    expect(moveOf(runningOver).fields[0]).toMatchObject({ name: 'end', zone: 'Europe/Berlin' });
  });
});
