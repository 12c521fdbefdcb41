import { maintenanceEvents, type MaintenanceEvent } from '../maintenance/maintenance.events.js';
import type { PersonEvent } from '../person/person.events.js';
import { announcementSentence, type NameOf } from './announcement-sentence.js';
import { maintenanceSentence } from './maintenance-sentence.js';
import type { SubjectEvent } from './subject-event.js';
import { because, listed, TEAM_WORDS } from './words.js';

/** An event, with what the log knows of it where it is recorded already. */
export type ToldEvent = SubjectEvent & { readonly actorId?: string; readonly stream?: string };

/** A short plain sentence, for example `Product agreed to Medium`. The actor stands beside it; other people are in it by name. */
export const timelineSentence = (event: ToldEvent, nameOf: NameOf): string => {
  if (event.type === 'PlaybookPublished') return `Published playbook ${event.data.version}${because(event.data.reason)}`;
  if (event.type === 'PersonRegistered') return registered(event, nameOf);
  if (isMaintenance(event)) return maintenanceSentence(event);
  // What is left must be an announcement's: an event of another subject without a sentence does not compile.
  return announcementSentence(event, nameOf, event.actorId);
};

const isMaintenance = (event: SubjectEvent): event is MaintenanceEvent => Object.hasOwn(maintenanceEvents, event.type);

/** Once recorded, by the name as it is now: it may have been erased. */
const registered = ({ data: { name, teams }, stream }: PersonEvent & { readonly stream?: string }, nameOf: NameOf): string =>
  `Registered ${stream === undefined ? name : nameOf(stream)} for ${listed(teams.map((team) => TEAM_WORDS[team]))}`;

/** Why, in the actor's words. */
export const reasonOf = ({ data }: SubjectEvent): string | undefined => ('reason' in data && data.reason !== '' ? data.reason : undefined);

/** The id of the playbook's clause that it rests on. */
export const clauseOf = ({ data }: SubjectEvent): string | undefined => ('clause' in data ? data.clause : undefined);

/** The steps of the story that a reader should not miss. */
export const isMilestone = ({ type }: Pick<SubjectEvent, 'type'>): boolean => MILESTONES.has(type);

const MILESTONES: ReadonlySet<SubjectEvent['type']> = new Set<SubjectEvent['type']>([
  'AnnouncementProposed',
  'TierAgreed',
  'TierSettled',
  'PlanConfirmed',
  'AnnouncementMade',
  'AnnouncementWithdrawn',
  'PlaybookPublished',
  'MaintenanceScheduled',
  'MaintenanceMoved',
  'MaintenanceCancelled',
  'WorkStarted',
  'WorkEnded',
  'NoticeSent',
]);
