import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownEvents, parseEvent, schemaVersionOf, type SubjectEventType } from '@fanfare/domain';
import type { EventStore, NewEvent } from '../../apps/api/dist/event-store/event-store.js';
import { uuidFrom } from '../../apps/api/dist/event-store/command-id.js';

const HISTORY = join(import.meta.dirname, '../../libs/domain/src/history');
/** Nothing can happen to what was not proposed, registered or published; the rest comes as the alphabet has it. */
const FIRST = ['AnnouncementProposed', 'TierAgreed', 'TierSettled', 'ChecklistIssued', 'MaintenanceScheduled', 'WorkStarted', 'VerificationStarted', 'WorkEnded'];

export interface Stored {
  readonly subject: string;
  readonly type: SubjectEventType;
  readonly schemaVersion: number;
  readonly data: unknown;
}

/** One stored example of each version of each event that was ever written. */
export const HISTORIC: readonly Stored[] = readdirSync(HISTORY).sort().flatMap((subject) => readdirSync(join(HISTORY, subject)).sort()
  .map((file) => ({ subject, ...(JSON.parse(readFileSync(join(HISTORY, subject, file), 'utf8')) as Omit<Stored, 'subject'>) })));

const NEWEST = Math.max(...HISTORIC.map(({ schemaVersion }) => schemaVersion));

/** What is wrong with the examples: a version that has none, or one that today's program does not read. */
export const faultsOfHistory = (): readonly string[] => [
  ...Object.entries(knownEvents()).flatMap(([type, newest]) => Array.from({ length: newest }, (_, index) => index + 1)
    .filter((version) => !HISTORIC.some((one) => one.type === type && one.schemaVersion === version)).map((version) => `there is no example of ${type} version ${version}`)),
  ...HISTORIC.flatMap(({ type, schemaVersion, data }) => {
    try {
      const today = parseEvent(type, schemaVersion, data);
      const again = parseEvent(type, schemaVersionOf(type), JSON.parse(JSON.stringify(today.data)));
      return JSON.stringify(again) === JSON.stringify(today) ? [] : [`${type} version ${schemaVersion} is something else when it is written and read again`];
    } catch (error) {
      return [`${type} version ${schemaVersion} cannot be read: ${String(error)}`];
    }
  }),
];

/** A stream of each subject as each version would have written it: of every event the newest shape that there was by then. */
export const writeHistory = async (store: EventStore): Promise<void> => {
  for (let version = 1; version <= NEWEST; version += 1) {
    for (const subject of new Set(HISTORIC.map((one) => one.subject))) {
      const ofThen = HISTORIC.filter((one) => one.subject === subject && one.schemaVersion === Math.max(...HISTORIC.filter(({ type, schemaVersion }) => type === one.type && schemaVersion <= version).map(({ schemaVersion }) => schemaVersion)));
      const place = ({ type }: Stored): number => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length);
      const events = [...ofThen].sort((one, other) => place(one) - place(other)).map((one, index) => asNew(one, `${version}/${index}`, index));
      await store.append(`${subject}-${uuidFrom(`history/${subject}/${version}`)}`, 'no-stream', events);
    }
  }
};

const asNew = ({ subject, type, schemaVersion, data }: Stored, name: string, minute: number): NewEvent => ({
  id: uuidFrom(`history/${subject}/${name}`), type, data,
  metadata: { $correlationId: name, $causationId: name, commandId: name, commandHash: name, actorId: 'person-ada', team: 'marketing', schemaVersion },
  recordedAt: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`,
});
