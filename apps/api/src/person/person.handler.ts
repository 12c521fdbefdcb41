import { isRefusal, parsePersonCommand, parsePersonEvent, personDecider, type PersonEvent, type PersonState } from '@fanfare/domain';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { carryOut } from '../log/carry-out.js';
import { Log } from '../log/log.js';
import { RegisterPerson, type Outcome } from '../log/orders.js';

@CommandHandler(RegisterPerson)
export class PersonHandler implements ICommandHandler<RegisterPerson> {
  constructor(private readonly log: Log) {}

  async execute({ id, input, frame }: RegisterPerson): Promise<Outcome<PersonState, PersonEvent>> {
    const command = parsePersonCommand('RegisterPerson', input);
    if (isRefusal(command)) return { id, kind: 'refused', refusal: command };

    return carryOut(this.log, frame, { stream: id, decider: personDecider, command, context: () => frame, parse: parsePersonEvent });
  }
}
