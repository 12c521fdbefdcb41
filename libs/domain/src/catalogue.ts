import type { z } from 'zod';
import { announcementEvents, parseAnnouncementEvent } from './announcement/announcement.events.js';
import { UnknownEventType, versionIn, type Upcasts } from './kernel/index.js';
import { parsePersonEvent, personEvents } from './person/person.events.js';
import { parsePlaybookEvent, playbookEvents } from './playbook/playbook.events.js';
import type { SubjectEvent, SubjectEventType } from './timeline/subject-event.js';

interface Subject {
  /** The category of its streams, and its folder. */
  readonly name: string;
  readonly schemas: Readonly<Record<string, z.ZodType>>;
  readonly parse: (stored: { readonly type: string; readonly schemaVersion: number; readonly data: unknown }) => SubjectEvent;
  /** Its shapes of the past; the same that its parser is given. */
  readonly upcasts: Upcasts;
}

export const subjects: readonly Subject[] = [
  { name: 'announcement', schemas: announcementEvents, parse: parseAnnouncementEvent, upcasts: {} },
  { name: 'playbook', schemas: playbookEvents, parse: parsePlaybookEvent, upcasts: {} },
  { name: 'person', schemas: personEvents, parse: parsePersonEvent, upcasts: {} },
];

const subjectOf = (type: string): Subject | undefined => subjects.find(({ schemas }) => Object.hasOwn(schemas, type));

/** Reads a stored event of any subject. Throws `UnknownEventType`, or Zod's error on data that does not fit. */
export const parseEvent = (type: string, schemaVersion: number, data: unknown): SubjectEvent => {
  const subject = subjectOf(type);
  if (subject === undefined) throw new UnknownEventType(type, schemaVersion);
  return subject.parse({ type, schemaVersion, data });
};

/** The version in which an event is written today, 1 for the first. */
export const schemaVersionOf = (type: SubjectEventType): number => versionIn(subjectOf(type)?.upcasts ?? {}, type);
