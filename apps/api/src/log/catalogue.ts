import { announcementView, maintenanceView, parseEvent, personView, playbookView, precedentView, timelineView } from '@fanfare/domain';
import type { Parse } from '../event-store/recorded.js';
import { PassedOver } from '../read-models/fold.js';
import type { AnyView } from '../read-models/projector.js';
import { ERASED, FORMAT_NOTED } from './log-format.js';

/** Every view that is kept. */
export const VIEWS: readonly AnyView[] = [personView, playbookView, announcementView, maintenanceView, precedentView, timelineView];

/** Throws `UnknownEventType` on what this release cannot read, and `PassedOver` on what the log says of itself. */
export const parseAnyEvent: Parse = ({ type, schemaVersion, data }) => {
  if (type === FORMAT_NOTED || type === ERASED) throw new PassedOver(type);
  return parseEvent(type, schemaVersion, data);
};
