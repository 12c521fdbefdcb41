import type {
  Actor, Announcement, AnnouncementCommandType, AnnouncementEvent, Maintenance, MaintenanceCommandType, MaintenanceEvent, PersonEvent, PersonState, PlaybookEvent, PlaybookState,
} from '@fanfare/domain';
import { Command } from '@nestjs/cqrs';
import type { Handled } from '../event-store/handle-command.js';

/** What every order carries beside what is asked for. */
export interface Frame {
  readonly by: Actor;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  readonly correlationId: string;
  /** Given only where what happened is told afterwards, as the sample data is; the store's clock when left out. */
  readonly recordedAt?: string;
}

/** What comes of an order, and of which thing. */
export type Outcome<State, Event extends { readonly type: string; readonly data: unknown }> = Handled<State, Event> & { readonly id: string };

/** One order over the bus for every command on an announcement; `input` is the mutation's, with `commandId` and the like. */
export class ActOnAnnouncement extends Command<Outcome<Announcement, AnnouncementEvent>> {
  constructor(readonly type: AnnouncementCommandType, readonly input: Readonly<Record<string, unknown>>, readonly frame: Frame) {
    super();
  }
}

/** The same for maintenance. */
export class ActOnMaintenance extends Command<Outcome<Maintenance, MaintenanceEvent>> {
  constructor(readonly type: MaintenanceCommandType, readonly input: Readonly<Record<string, unknown>>, readonly frame: Frame) {
    super();
  }
}

export class ActOnPlaybook extends Command<Outcome<PlaybookState, PlaybookEvent>> {
  constructor(readonly input: Readonly<Record<string, unknown>>, readonly frame: Frame) {
    super();
  }
}

export class RegisterPerson extends Command<Outcome<PersonState, PersonEvent>> {
  constructor(readonly id: string, readonly input: Readonly<Record<string, unknown>>, readonly frame: Frame) {
    super();
  }
}
