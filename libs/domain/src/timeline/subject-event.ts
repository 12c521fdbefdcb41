import type { AnnouncementEvent } from '../announcement/announcement.events.js';
import type { MaintenanceEvent } from '../maintenance/maintenance.events.js';
import type { PersonEvent } from '../person/person.events.js';
import type { PlaybookEvent } from '../playbook/playbook.events.js';

/** Everything that the log can hold, and so everything that a timeline can tell. */
export type SubjectEvent = AnnouncementEvent | MaintenanceEvent | PlaybookEvent | PersonEvent;
export type SubjectEventType = SubjectEvent['type'];
