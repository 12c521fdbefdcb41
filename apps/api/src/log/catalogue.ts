import { announcementView, maintenanceView, parseEvent, personView, playbookView, precedentView, timelineView } from '@fanfare/domain';
import type { Parse } from '../event-store/recorded.js';
import type { AnyView } from '../read-models/projector.js';

/** Every view that is kept. */
export const VIEWS: readonly AnyView[] = [personView, playbookView, announcementView, maintenanceView, precedentView, timelineView];

/** Throws `UnknownEventType` on what this release cannot read. */
export const parseAnyEvent: Parse = ({ type, schemaVersion, data }) => parseEvent(type, schemaVersion, data);
