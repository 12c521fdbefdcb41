import { isRefusal, type Refusal } from '../kernel/index.js';
import { owedForRunningOver, type MaintenanceContext } from './deciding.js';
import { opened } from './duties.evolve.js';
import { sendingOf } from './maintenance.actions.js';
import { maintenanceDecider } from './maintenance.js';
import type { Duty, Known } from './maintenance.state.js';

/** A notice to users, and why it cannot be sent now by whoever asks; null where it can. */
export interface NoticeLine {
  readonly duty: Duty;
  readonly refused: Refusal | null;
}

/** Work that runs over owes its notice by the clock alone: no event has opened it. */
const openedByClock = (known: Known, { now, playbook }: MaintenanceContext): readonly Duty[] => {
  const owes = playbook.maintenance === undefined ? [] : owedForRunningOver(playbook.maintenance, known, now);
  return opened([], owes, { at: known.window.end, by: known.scheduledBy });
};

export const noticeLines = (known: Known, context: MaintenanceContext): readonly NoticeLine[] =>
  [...known.duties, ...openedByClock(known, context)].filter(({ by }) => by === 'notice').map((duty) => {
    const answer = maintenanceDecider.decide(sendingOf(duty.id, context), known, context);
    return { duty, refused: isRefusal(answer) ? answer : null };
  });
