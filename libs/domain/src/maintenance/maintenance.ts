import { isRefusal, refuse, type Decider, type Decision, type Refusal } from '../kernel/index.js';
import type { MaintenancePolicy } from '../playbook/maintenance-policy.js';
import { acknowledgeTold, excludeAccount, readmitAccount, tellAccount } from './accounts.js';
import type { Acting, Answer, MaintenanceContext } from './deciding.js';
import type { MaintenanceCommand } from './maintenance.commands.js';
import type { MaintenanceEvent } from './maintenance.events.js';
import { evolveMaintenance } from './maintenance.evolve.js';
import { MAINTENANCE_LANES, maintenanceLaneOf } from './maintenance.lanes.js';
import { isOver, type Known, type Maintenance } from './maintenance.state.js';
import { draftNotice, recordDelivery, sendNotice, waiveNotice } from './notices.js';
import { cancelMaintenance, comment, linkAnnouncement, moveMaintenance, reviseMaintenance, scheduleMaintenance } from './schedule.js';
import { endWork, reportProgress, startWork, verifyWork } from './work.js';

const decide = (command: MaintenanceCommand, maintenance: Maintenance, context: MaintenanceContext): Decision<MaintenanceEvent> | Refusal => {
  const policy = context.playbook.maintenance;
  if (maintenance.phase === 'none' && command.type !== 'ScheduleMaintenance') return refuse('NotFound', 'There is no such maintenance.', { field: 'id', remedy: 'Look for it in the list.' });
  if (policy === undefined) return refuse('NoMaintenancePolicy', 'The playbook says nothing of maintenance.', { remedy: 'Publish a playbook with its part on maintenance.' });
  const team = maintenanceLaneOf(command.type, context.by, policy.rules);
  if (isRefusal(team)) return team;
  const answer = over(command, maintenance, policy) ?? answerTo(command, maintenance, { ...context, team, policy });
  if (isRefusal(answer)) return answer;
  const effectiveAt = 'effectiveAt' in command && command.effectiveAt !== undefined && answer.length > 0 ? new Date(command.effectiveAt).toISOString() : undefined;
  return { events: answer, team: laneTaken(answer) ?? team, ...(effectiveAt === undefined ? {} : { effectiveAt }) };
};

/** Who acknowledges for a team acts for that team. */
const laneTaken = (answer: readonly MaintenanceEvent[]) => answer.find((event) => event.type === 'ToldAcknowledged')?.data.team;

/** What is over stays as it was, but for what its lane allows after. The same again is no fault. */
const over = (command: MaintenanceCommand, maintenance: Maintenance, { rules }: MaintenancePolicy): Answer | undefined => {
  if (maintenance.phase === 'none' || !isOver(maintenance) || MAINTENANCE_LANES[command.type].after === true || command.type === 'ScheduleMaintenance') return undefined;
  if (maintenance.phase === 'completed') {
    const again = command.type === 'EndWork' && (command.effectiveAt === undefined || Date.parse(command.effectiveAt) === Date.parse(maintenance.ended.at))
      && (command.text === undefined || command.text === maintenance.closingWord);
    return again ? [] : refuse('AlreadyCompleted', 'The work is over.', { clause: rules.after, remedy: 'Schedule another maintenance.' });
  }
  const again = command.type === 'CancelMaintenance' && command.reason === maintenance.cancelled.reason;
  return again ? [] : refuse('Cancelled', 'It was cancelled, and that is final.', { clause: rules.notices, remedy: 'Schedule another maintenance.' });
};

const answerTo = (command: MaintenanceCommand, maintenance: Maintenance, acting: Acting): Answer => {
  if (command.type === 'ScheduleMaintenance') return scheduleMaintenance(command, maintenance, acting);
  return maintenance.phase === 'none' ? [] : answerAbout(command, maintenance, acting);
};

const answerAbout = (command: Exclude<MaintenanceCommand, { type: 'ScheduleMaintenance' }>, known: Known, acting: Acting): Answer => {
  switch (command.type) {
    case 'ReviseMaintenance': return reviseMaintenance(command, known, acting);
    case 'MoveMaintenance': return moveMaintenance(command, known, acting);
    case 'CancelMaintenance': return cancelMaintenance(command, known, acting);

    case 'StartWork': return startWork(command, known, acting);
    case 'ReportProgress': return reportProgress(command, known, acting);
    case 'VerifyWork': return verifyWork(command, known, acting);
    case 'EndWork': return endWork(command, known, acting);

    case 'DraftNotice': return draftNotice(command, known, acting);
    case 'SendNotice': return sendNotice(command, known, acting);
    case 'RecordDelivery': return recordDelivery(command, known, acting);
    case 'WaiveNotice': return waiveNotice(command, known, acting);

    case 'AcknowledgeTold': return acknowledgeTold(command, known, acting);
    case 'TellAccount': return tellAccount(command, known, acting);
    case 'ExcludeAccount': return excludeAccount(command, known, acting);
    case 'ReadmitAccount': return readmitAccount(command, known);

    case 'LinkAnnouncement': return linkAnnouncement(command, known);
    case 'CommentOnMaintenance': return comment(command, known);
  }
};

/** Window, work, and who is told of it: one maintenance. */
export const maintenanceDecider: Decider<MaintenanceCommand, Maintenance, MaintenanceEvent, MaintenanceContext> = {
  initial: { phase: 'none' },
  evolve: evolveMaintenance,
  decide,
};
