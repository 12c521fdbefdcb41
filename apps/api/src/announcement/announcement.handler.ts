import { randomUUID } from 'node:crypto';
import {
  announcementDecider, isRefusal, parseAnnouncementCommand, parseAnnouncementEvent,
  type Announcement, type AnnouncementCommandType, type AnnouncementContext, type AnnouncementEvent, type Refusal,
} from '@fanfare/domain';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { uuidFrom } from '../event-store/command-id.js';
import { carryOut } from '../log/carry-out.js';
import { idFault, openEnvelope, type Envelope } from '../log/envelope.js';
import { Log } from '../log/log.js';
import { ActOnAnnouncement, type Frame, type Outcome } from '../log/orders.js';
import { People } from '../log/people.js';
import { Playbooks } from '../log/playbooks.js';

/** Commands that make a thing inside the announcement, which needs an id from outside the decision. */
const MAKES_ONE: ReadonlySet<AnnouncementCommandType> = new Set<AnnouncementCommandType>(['AddItem', 'Comment']);

/** The same id for a retry of the same person's command, a new one otherwise. */
const newId = (purpose: string, { by }: Frame, { commandId }: Envelope): string =>
  commandId === undefined ? randomUUID() : uuidFrom(`${purpose}/${by.id}/${commandId}`);

@CommandHandler(ActOnAnnouncement)
export class AnnouncementHandler implements ICommandHandler<ActOnAnnouncement> {
  constructor(private readonly log: Log, private readonly people: People, private readonly playbooks: Playbooks) {}

  async execute({ type, input, frame }: ActOnAnnouncement): Promise<Outcome<Announcement, AnnouncementEvent>> {
    const refused = (refusal: Refusal, id = ''): Outcome<Announcement, AnnouncementEvent> => ({ id, kind: 'refused', refusal });

    const envelope = openEnvelope(input);
    if (isRefusal(envelope)) return refused(envelope);
    const id = type === 'ProposeAnnouncement' ? `announcement-${newId('propose', frame, envelope)}` : envelope.id ?? '';
    const fault = idFault(id, 'announcement');
    if (fault) return refused(fault);

    const fields = MAKES_ONE.has(type) ? { ...envelope.fields, newId: newId(`${type}/${id}`, frame, envelope) } : envelope.fields;
    const command = parseAnnouncementCommand(type, fields);
    if (isRefusal(command)) return refused(command, id);

    const context = (state: Announcement): AnnouncementContext => this.contextOf(state, frame);
    return carryOut(this.log, frame, { stream: id, decider: announcementDecider, command, context, parse: parseAnnouncementEvent }, envelope);
  }

  /** Under way, it keeps the policy it was proposed under; a new one gets today's (R66). */
  private contextOf(announcement: Announcement, { by, now }: Frame): AnnouncementContext {
    const version = announcement.state === 'none' ? undefined : announcement.playbook.version;
    return { by, now, playbook: this.playbooks.policy(version), teamsOf: this.people.teamsOf };
  }
}
