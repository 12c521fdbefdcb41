import type { DomainEvent, Recorded, View } from '../kernel/index.js';
import type { PlaybookDifference } from './playbook-differences.js';
import type { PlaybookEvent } from './playbook.events.js';
import type { Playbook } from './playbook.js';

/** One published version of a playbook. */
export interface PublishedPlaybook {
  readonly playbook: Playbook;
  readonly publishedAt: string;
  /** A person's id. */
  readonly publishedBy: string;
  readonly reason: string;
  /** To the version before. */
  readonly differences: readonly PlaybookDifference[];
}

/** The key of one version's document, for example `playbook-handbook@3`. */
export const playbookKey = (id: string, version: number): string => `${id}@${version}`;

const isPublished = (event: Recorded<DomainEvent>): event is Recorded<PlaybookEvent> => event.type === 'PlaybookPublished';

export const playbookView: View<PublishedPlaybook> = {
  name: 'playbook',
  version: 1,
  keyOf: (event) => (isPublished(event) ? playbookKey(event.stream, event.data.version) : undefined),
  evolve: (document, event) => {
    if (!isPublished(event)) return document;
    const { version, document: content, reason, differences } = event.data;
    return {
      playbook: { ...content, id: event.stream, version },
      publishedAt: event.recordedAt,
      publishedBy: event.actorId,
      reason,
      differences,
    };
  },
  fields: {
    playbook: ({ playbook }) => playbook.id,
    version: ({ playbook }) => playbook.version,
  },
};
