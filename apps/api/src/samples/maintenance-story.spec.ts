import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal, maintenanceDecider, parseMaintenanceCommand, parsePlaybook, type Maintenance } from '@fanfare/domain';
import { SAMPLES } from './first-start.js';
import { MAINTENANCE_SAMPLES, maintenanceStory } from './maintenance-story.js';
import { SAMPLE_PEOPLE } from './sample-people.js';

const parsed = parsePlaybook(JSON.parse(readFileSync(join(import.meta.dirname, '../../../../playbooks/handbook.json'), 'utf8')));
if (isRefusal(parsed)) throw new Error(parsed.because);
const playbook = { ...parsed, id: 'playbook-handbook', version: 1 };

/** The maintenances after the story, and every refusal on the way. */
const told = (began: Date): { states: readonly Maintenance[]; refused: string[] } => {
  const states: Maintenance[] = MAINTENANCE_SAMPLES.map(() => maintenanceDecider.initial);
  const refused: string[] = [];
  for (const { sample, nth, at, who, type, input } of maintenanceStory(began)) {
    const by = { id: `person-${who}`, teams: SAMPLE_PEOPLE.find(({ id }) => id === `person-${who}`)?.teams ?? [] };
    const command = parseMaintenanceCommand(type, { ...input, ...(type === 'ReportProgress' ? { newId: `0d7a3f7e-5f0c-4a25-9f5b-0000000000${10 + nth}` } : {}) });
    const answer = isRefusal(command) ? command : maintenanceDecider.decide(command, states[sample] ?? maintenanceDecider.initial, { by, now: at, playbook });
    if (isRefusal(answer) || answer.events.length === 0) refused.push(`${MAINTENANCE_SAMPLES[sample]?.title} ${type}: ${isRefusal(answer) ? answer.because : 'nothing happened'}`);
    else states[sample] = answer.events.reduce((state, event) => maintenanceDecider.evolve(state, { ...event, recordedAt: at, actorId: by.id }), states[sample] ?? maintenanceDecider.initial);
  }
  return { states, refused };
};

describe('the sample maintenances', () => {
  it.each(['2026-11-23T09:07:12.345Z', '2027-03-28T00:59:59.999Z', '2026-12-31T23:45:00.000Z'])('are told from %s on without a step that is refused or does nothing', (began) => {
    expect(told(new Date(began)).refused).toEqual([]);
  });

  it('are in every phase, happened before the desk is filled, and in their order', () => {
    const began = new Date('2026-11-23T09:07:12.345Z');
    const times = maintenanceStory(began).map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)! <= began.toISOString()).toBe(true);
    expect([...new Set(told(began).states.map(({ phase }) => phase))].sort()).toEqual(['cancelled', 'completed', 'in-progress', 'scheduled', 'verifying']);
  });

  it('belong to announcements that there are', () => {
    for (const { announcement } of MAINTENANCE_SAMPLES) if (announcement !== undefined) expect(SAMPLES.map(({ title }) => title)).toContain(announcement);
  });
});
