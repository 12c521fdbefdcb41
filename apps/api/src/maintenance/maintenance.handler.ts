import { randomUUID } from 'node:crypto';
import {
  isRefusal, maintenanceDecider, parseMaintenanceCommand, parseMaintenanceEvent, refuse,
  type Maintenance, type MaintenanceCommandType, type MaintenanceContext, type MaintenanceEvent, type Refusal,
} from '@fanfare/domain';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { uuidFrom } from '../event-store/command-id.js';
import { carryOut } from '../log/carry-out.js';
import { idFault, openEnvelope, type Envelope } from '../log/envelope.js';
import { Log } from '../log/log.js';
import { ActOnMaintenance, type Frame, type Outcome } from '../log/orders.js';
import { Playbooks } from '../log/playbooks.js';
import { Titles } from '../log/titles.js';

/** Commands that make a thing inside the maintenance, which needs an id from outside the decision. */
const MAKES_ONE: ReadonlySet<MaintenanceCommandType> = new Set<MaintenanceCommandType>(['ReportProgress', 'CommentOnMaintenance']);

/** The same id for a retry of the same person's command, a new one otherwise. */
const newId = (purpose: string, { by }: Frame, { commandId }: Envelope): string =>
  commandId === undefined ? randomUUID() : uuidFrom(`${purpose}/${by.id}/${commandId}`);

@CommandHandler(ActOnMaintenance)
export class MaintenanceHandler implements ICommandHandler<ActOnMaintenance> {
  constructor(private readonly log: Log, private readonly playbooks: Playbooks, private readonly titles: Titles) {}

  async execute({ type, input, frame }: ActOnMaintenance): Promise<Outcome<Maintenance, MaintenanceEvent>> {
    const refused = (refusal: Refusal, id = ''): Outcome<Maintenance, MaintenanceEvent> => ({ id, kind: 'refused', refusal });

    const envelope = openEnvelope(input);
    if (isRefusal(envelope)) return refused(envelope);
    const id = type === 'ScheduleMaintenance' ? `maintenance-${newId('schedule', frame, envelope)}` : envelope.id ?? '';
    const fault = idFault(id, 'maintenance');
    if (fault) return refused(fault);

    const fields = MAKES_ONE.has(type) ? { ...envelope.fields, newId: newId(`${type}/${id}`, frame, envelope) } : envelope.fields;
    const command = parseMaintenanceCommand(type, fields);
    if (isRefusal(command)) return refused(command, id);
    if ('announcement' in command && command.announcement !== undefined && !this.titles.knows(command.announcement)) {
      return refused(refuse('NotFound', 'There is no such announcement.', { field: 'announcement', remedy: 'Look for it on the board.' }), id);
    }

    const context = (state: Maintenance): MaintenanceContext => this.contextOf(state, frame);
    return carryOut(this.log, frame, { stream: id, decider: maintenanceDecider, command, context, parse: parseMaintenanceEvent }, envelope);
  }

  /** Once scheduled, it keeps the policy it was scheduled under; a new one gets today's (R66). */
  private contextOf(maintenance: Maintenance, { by, now }: Frame): MaintenanceContext {
    const version = maintenance.phase === 'none' ? undefined : maintenance.playbook.version;
    return { by, now, playbook: this.playbooks.policy(version) };
  }
}
