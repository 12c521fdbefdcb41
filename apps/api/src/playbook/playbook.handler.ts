import { isRefusal, parsePlaybookCommand, parsePlaybookEvent, PLAYBOOK_ID, playbookDecider, type PlaybookEvent, type PlaybookState } from '@fanfare/domain';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { carryOut } from '../log/carry-out.js';
import { openEnvelope } from '../log/envelope.js';
import { Log } from '../log/log.js';
import { ActOnPlaybook, type Outcome } from '../log/orders.js';

@CommandHandler(ActOnPlaybook)
export class PlaybookHandler implements ICommandHandler<ActOnPlaybook> {
  constructor(private readonly log: Log) {}

  async execute({ input, frame }: ActOnPlaybook): Promise<Outcome<PlaybookState, PlaybookEvent>> {
    const id = PLAYBOOK_ID;
    const envelope = openEnvelope(input);
    if (isRefusal(envelope)) return { id, kind: 'refused', refusal: envelope };
    const command = parsePlaybookCommand('PublishPlaybook', envelope.fields);
    if (isRefusal(command)) return { id, kind: 'refused', refusal: command };

    return carryOut(this.log, frame, { stream: id, decider: playbookDecider, command, context: () => frame, parse: parsePlaybookEvent }, envelope);
  }
}
