import { parseAnnouncementEvent } from './announcement/announcement.events.js';
import { UnknownEventType, type Parser } from './kernel/index.js';
import { parseMaintenanceEvent } from './maintenance/maintenance.events.js';
import { parsePersonEvent } from './person/person.events.js';
import { parsePlaybookEvent } from './playbook/playbook.events.js';
import type { SubjectEvent, SubjectEventType } from './timeline/subject-event.js';

interface Subject {
  /** The category of its streams, and its folder. */
  readonly name: string;
  /** Its schemas, and its shapes of the past. */
  readonly parse: Parser<SubjectEvent>;
}

export const subjects: readonly Subject[] = [
  { name: 'announcement', parse: parseAnnouncementEvent },
  { name: 'maintenance', parse: parseMaintenanceEvent },
  { name: 'playbook', parse: parsePlaybookEvent },
  { name: 'person', parse: parsePersonEvent },
];

const subjectOf = (type: string): Subject | undefined => subjects.find(({ parse }) => Object.hasOwn(parse.schemas, type));

/** Reads a stored event of any subject. Throws `UnknownEventType`, or Zod's error on data that does not fit. */
export const parseEvent = (type: string, schemaVersion: number, data: unknown): SubjectEvent => {
  const subject = subjectOf(type);
  if (subject === undefined) throw new UnknownEventType(type, schemaVersion);
  return subject.parse({ type, schemaVersion, data });
};

/** The version in which an event is written today, 1 for the first. */
export const schemaVersionOf = (type: SubjectEventType): number => subjectOf(type)?.parse.versionOf(type) ?? 1;

/** Every type of event that this release reads, with the newest version of it. */
export const knownEvents = (): Readonly<Record<string, number>> =>
  Object.fromEntries(subjects.flatMap(({ parse }) => Object.keys(parse.schemas).map((type) => [type, parse.versionOf(type)])));
