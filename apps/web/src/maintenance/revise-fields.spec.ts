import { describe, expect, it } from '@jest/globals';
import { choices, planned } from './maintenance.fixtures.js';
import { componentsOf } from './revise-fields.js';

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
