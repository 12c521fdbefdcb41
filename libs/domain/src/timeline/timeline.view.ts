import type { Recorded, View } from '../kernel/index.js';
import type { SubjectEvent } from './subject-event.js';

/** One recorded event; its sentence is told when asked, since names can change and can be erased. */
export type TimelineDocument = Recorded<SubjectEvent>;

/** The story of everything, one document an event, by the event's id. */
export const timelineView: View<TimelineDocument> = {
  name: 'timeline',
  version: 1,
  keyOf: ({ id }) => id,
  // What reaches a view was parsed by the catalogue.
  evolve: (_, event) => event as TimelineDocument,
  fields: {
    about: ({ stream }) => stream,
    actor: ({ actorId }) => actorId,
    team: ({ team }) => team,
    type: ({ type }) => type,
    position: ({ position }) => position,
    recordedAt: ({ recordedAt }) => recordedAt,
  },
};
