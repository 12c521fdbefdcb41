import type { View } from '../kernel/index.js';
import type { PrecedentCandidate } from '../playbook/most-alike.js';
import { announcementDecider } from './announcement.js';
import type { Announcement, Announced } from './announcement.state.js';
import { isAnnouncementEvent } from './announcement.view.js';
import { given } from './deciding.js';

/** Folded from the first event on, and a precedent once it is announced (R49c). */
export interface PrecedentDocument {
  readonly announcement: Announcement;
  readonly precedent: PrecedentCandidate | null;
}

/** Why it got another tier than its facts suggest, where it did. */
const noteOf = ({ seats, held }: Announced): string | undefined => {
  const reasons = seats.flatMap((seat) => {
    const by = held[seat];
    return by.state === 'agreed' && by.overrides && by.reason !== undefined ? [by.reason] : [];
  });
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join(' ');
};

const precedentOf = (announcementId: string, announced: Announced): PrecedentCandidate => ({
  announcementId,
  title: announced.title,
  tier: announced.tier.id,
  facts: announced.facts,
  dropped: announced.items.flatMap(({ title, origin, standing }) =>
    origin === 'offered' && standing.state === 'dropped' ? [{ title, reason: standing.reason }] : []),
  ...given({ url: announced.links[0]?.url, note: noteOf(announced) }),
});

export const precedentView: View<PrecedentDocument> = {
  name: 'precedent',
  version: 1,
  keyOf: (event) => (isAnnouncementEvent(event) ? event.stream : undefined),
  evolve: (document, event) => {
    if (!isAnnouncementEvent(event)) return document;
    const announcement = announcementDecider.evolve(document?.announcement ?? announcementDecider.initial, event);
    return { announcement, precedent: announcement.state === 'announced' ? precedentOf(event.stream, announcement) : null };
  },
  fields: {
    announced: ({ precedent }) => (precedent === null ? 0 : 1),
    noticedBy: ({ precedent }) => precedent?.facts.noticedBy ?? null,
    announcedAt: ({ announcement }) => (announcement.state === 'announced' ? announcement.announcedAt : null),
  },
};
