import type { Actor, Team } from '../kernel/index.js';
import { specOf, type Given, type Then } from '../kernel/spec.js';
import { handbook } from '../playbook/handbook-for-specs.js';
import type { MaintenanceContext } from './deciding.js';
import type { MaintenanceCommand, MaintenanceOrder } from './maintenance.commands.js';
import type { MaintenanceEvent } from './maintenance.events.js';
import { maintenanceDecider } from './maintenance.js';
import type { Known, Maintenance } from './maintenance.state.js';
import type { DutyId } from './maintenance.values.js';

/** The people and the maintenances that specs speak of. For specs alone; it is no part of the built library. */
const person = (name: string, ...teams: Team[]): Actor => ({ id: `person-${name}`, teams });
export const mara = person('mara', 'marketing');
export const piet = person('piet', 'product');
export const cleo = person('cleo', 'customer-success');
export const anna = person('anna', 'admin');
export const vito = person('vito', 'viewer');
export const both = person('both', 'marketing', 'customer-success');
export const PEOPLE: readonly Actor[] = [mara, piet, cleo, anna, vito, both];

/** Monday morning; the window is on Wednesday. */
export const NOW = '2026-11-23T09:00:00.000Z';
export const LATER = '2026-11-23T14:00:00.000Z';
export const WINDOW = { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' };
export const THURSDAY = { start: '2026-11-26T07:00:00.000Z', end: '2026-11-26T09:00:00.000Z', zone: 'Europe/Berlin' };
export const DURING = '2026-11-25T08:00:00.000Z';
export const OVER = '2026-11-25T09:12:00.000Z';
export const UUID = '0d7a3f7e-5f0c-4a25-9f5b-0f6b8f2f9d01';

export const context: MaintenanceContext = { by: piet, now: NOW, playbook: handbook };
export const schedule = (more: Partial<MaintenanceOrder<'ScheduleMaintenance'>> = {}): MaintenanceCommand => ({
  type: 'ScheduleMaintenance', title: 'Moving events to new storage', why: 'The old disks are full.', window: WINDOW, components: ['dashboards'],
  affected: { words: 'People in the EU region', segments: ['eu-cloud'], regions: ['EU'], accounts: ['Hooli', 'Initech'] },
  disrupts: true, impact: more.disrupts === false ? 'none' : 'minor', answers: {}, ...more,
});

export type Story = Given<MaintenanceCommand, Maintenance, MaintenanceEvent, MaintenanceContext>;
export type Outcome = Then<MaintenanceCommand, Maintenance, MaintenanceEvent, MaintenanceContext>;
type Step = readonly [Actor, MaintenanceCommand, string?];

export const nothing = (): Story => specOf(maintenanceDecider, context).given();

/** Goes on through steps, each of which must be decided; one may say when. */
export const told = (story: Story, ...steps: readonly Step[]): Story =>
  steps.reduce<Story>((so, [by, command, now = NOW]) => {
    const next = so.when(command, { by, now });
    if ('refused' in next.answer) throw new Error(`${command.type}: ${next.answer.because}`);
    return next;
  }, story);

export const scheduled = (more: Parameters<typeof schedule>[0] = {}): Story => told(nothing(), [piet, schedule(more)]);
export const sendBoth = (duty: DutyId = 'affected-users.planned'): MaintenanceCommand =>
  ({ type: 'SendNotice', duty, texts: [{ channel: 'email', text: 'We move your events.' }, { channel: 'in-product', text: 'We move events.' }] });
export const notified = (): Story => told(scheduled(), [mara, sendBoth(), LATER]);
export const started = (): Story => told(notified(), [piet, { type: 'StartWork' }, DURING]);
export const ended = (): Story => told(started(), [piet, { type: 'EndWork' }, OVER]);
export const known = ({ state }: Story): Known => {
  if (state.phase === 'none') throw new Error('Nothing is scheduled');
  return state;
};
export const standing = (story: Story, id: DutyId) => known(story).duties.find((duty) => duty.id === id)?.standing;
