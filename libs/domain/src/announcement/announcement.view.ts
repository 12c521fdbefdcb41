import type { DomainEvent, Recorded, View } from '../kernel/index.js';
import { announcementEvents, type AnnouncementEvent } from './announcement.events.js';
import { announcementDecider } from './announcement.js';
import { isKept, isOpen, isUnowned, tierInForce, type Known } from './announcement.state.js';
import { dueOf } from './describe-checklist.js';

/** One announcement as the lists and the desk read it. */
export interface AnnouncementDocument {
  /** The global id, `announcement-<uuid>`. */
  readonly id: string;
  readonly revision: number;
  readonly announcement: Known;
  readonly updatedAt: string;
}

const UNDER_WAY: readonly Known['state'][] = ['proposed', 'agreed', 'planned'];

export const isAnnouncementEvent = (event: Recorded<DomainEvent>): event is Recorded<AnnouncementEvent> => Object.hasOwn(announcementEvents, event.type);

/** Open items are worked on until the announcement is withdrawn, also after it is out. */
const openItems = ({ announcement }: AnnouncementDocument) => (announcement.state === 'withdrawn' ? [] : announcement.items.filter(isOpen));

export const announcementView: View<AnnouncementDocument> = {
  name: 'announcement',
  version: 2,
  keyOf: (event) => (isAnnouncementEvent(event) ? event.stream : undefined),
  evolve: (document, event) => {
    if (!isAnnouncementEvent(event)) return document;
    const announcement = announcementDecider.evolve(document?.announcement ?? announcementDecider.initial, event);
    return announcement.state === 'none' ? undefined : { id: event.stream, revision: event.revision, announcement, updatedAt: announcement.updatedAt };
  },
  fields: {
    state: ({ announcement }) => announcement.state,
    /** In force, or suggested while none is. */
    tier: ({ announcement }) => (tierInForce(announcement) ?? announcement.suggestedTier).id,
    /** The seats that are not filled while a tier is sought. */
    waitsFor: ({ announcement }) => (announcement.state === 'proposed' ? announcement.seats.filter((seat) => announcement.held[seat].state !== 'agreed') : []),
    owner: ({ announcement }) => [...new Set(announcement.items.filter(isKept).flatMap(({ ownerId }) => ownerId ?? []))],
    /** Those who still have something to do. */
    openOwner: (document) => [...new Set(openItems(document).flatMap(({ ownerId }) => ownerId ?? []))],
    /** Due days of open items, `YYYY-MM-DD`; which are past is asked with the clock. */
    openDue: (document) => [...new Set(openItems(document).flatMap((item) => dueOf(item, document.announcement) ?? []))],
    coordinator: ({ announcement }) => announcement.coordinator,
    proposedBy: ({ announcement }) => announcement.proposedBy,
    targetDate: ({ announcement }) => announcement.target?.date ?? null,
    proposedAt: ({ announcement }) => announcement.proposedAt,
    soughtSince: ({ announcement }) => announcement.soughtSince,
    updatedAt: ({ updatedAt }) => updatedAt,
    /** When the last of its lines goes, on whichever bar; which are over is asked with the clock. */
    lineUntil: ({ announcement }) => announcement.items.flatMap(({ line }) => line?.until ?? []).sort().at(-1) ?? null,
    title: ({ announcement }) => announcement.title.toLocaleLowerCase('en'),
    unowned: ({ announcement }) => (announcement.state === 'withdrawn' ? 0 : announcement.items.filter(isUnowned).length),
    underWay: ({ announcement }) => (UNDER_WAY.includes(announcement.state) ? 1 : 0),
  },
  text: ({ announcement: { title, summary, audience } }) => [title, summary, audience.words, ...audience.segments].join(' '),
};
