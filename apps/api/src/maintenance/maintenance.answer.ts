import { timelineSentence, type Maintenance as State, type MaintenanceEvent } from '@fanfare/domain';
import type { Asking } from '../graphql/asking.js';
import type { Maintenance, MaintenancePreview, Refused } from '../graphql/generated/schema.js';
import type { MaintenanceSheets } from '../graphql/maintenance-sheets.js';
import { presentRefusal } from '../graphql/present-refusal.js';
import type { Outcome } from '../log/orders.js';

export type MaintenanceAnswer = Maintenance | (MaintenancePreview & { readonly __typename: 'MaintenancePreview' }) | Refused;

/** What came of a command, for the one who gave it: the maintenance, what it would be, or why not. */
export const presentMaintenanceOutcome = (sheets: MaintenanceSheets, outcome: Outcome<State, MaintenanceEvent>, asking: Asking): MaintenanceAnswer => {
  if (outcome.kind === 'refused') {
    // In the words of the policy that it is decided under, which may be an older one than today's (R66).
    const version = sheets.document(outcome.id)?.maintenance.playbook.version;
    return presentRefusal(sheets.playbooks, outcome.refusal, { currentRevision: outcome.currentRevision, version });
  }

  const { id, state, revision } = outcome;
  if (state.phase === 'none') throw new Error(`${id} took a command and is not there`);
  const maintenance = sheets.present(id, revision, state, asking);
  if (outcome.kind === 'done') return maintenance;
  return {
    __typename: 'MaintenancePreview',
    maintenance,
    entries: outcome.events.map((event) => ({ type: event.type, sentence: timelineSentence(event, sheets.people.nameOf), data: event.data })),
  };
};
