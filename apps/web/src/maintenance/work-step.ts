import { allows, refusalOf, type MaintenanceRefusal, type MaintenanceSheet } from './maintenance-sheet.js';

export type WorkStep = 'start' | 'report' | 'verify' | 'end';

export const STEP_COMMANDS: Readonly<Record<WorkStep, 'startWork' | 'reportProgress' | 'verifyWork' | 'endWork'>> = {
  start: 'startWork', report: 'reportProgress', verify: 'verifyWork', end: 'endWork',
};

export const STEP_WORDS: Readonly<Record<WorkStep, string>> = { start: 'Start the work', report: 'Report', verify: 'It is done, we check', end: 'End the work' };

/** What can be done to the work as it stands, the next thing last; or why its next step cannot be done by the one who looks. */
export const workSteps = (sheet: MaintenanceSheet): { readonly steps: readonly WorkStep[]; readonly refusal: MaintenanceRefusal | null } => {
  const wanted = wantedIn(sheet);
  const steps = wanted.filter((step) => allows(sheet, STEP_COMMANDS[step]));
  const next = wanted.at(-1);
  return { steps, refusal: steps.length > 0 || next === undefined ? null : refusalOf(sheet, STEP_COMMANDS[next]) };
};

const wantedIn = ({ phase }: MaintenanceSheet): readonly WorkStep[] => {
  switch (phase) {
    case 'SCHEDULED':
      return ['start'];
    case 'IN_PROGRESS':
      return ['verify', 'report', 'end'];
    case 'VERIFYING':
      return ['report', 'end'];
    case 'COMPLETED':
    case 'CANCELLED':
      return [];
  }
};
