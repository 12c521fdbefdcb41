import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SheetQuery, SheetQueryVariables, SheetChangedSubscription, SheetChangedSubscriptionVariables, StoryQuery, StoryQueryVariables, StoryAppendedSubscription, StoryAppendedSubscriptionVariables, SheetChoicesQuery, SheetChoicesQueryVariables } from '../api/generated/graphql.js';
import { query } from '../api/client.js';
import { Live } from '../api/live.js';
import { SheetChangedDocument, SheetChoicesDocument, SheetDocument, StoryAppendedDocument, StoryDocument } from './announcement.operations.js';
import { choicesFrom, NO_CHOICES, type Choices, type Sheet, type StoryEntry } from './sheet.js';

/** The slider passes many revisions on its way; only where it rests is asked for. */
const REST_MS = 90;

/** A mistyped address may name anything; what is no id of an announcement is not asked for. */
export const isAnnouncementId = (id: string): boolean => /^announcement-[\w-]{1,100}$/.test(id);

/** Everything that the page shows of one announcement, kept up with what anybody does. */
export class AnnouncementLive implements ReactiveController {
  readonly now: Live<SheetQuery, SheetQueryVariables, SheetChangedSubscription, SheetChangedSubscriptionVariables>;
  readonly #past: Live<SheetQuery, SheetQueryVariables>;
  readonly #story: Live<StoryQuery, StoryQueryVariables, StoryAppendedSubscription, StoryAppendedSubscriptionVariables>;
  readonly #choices: Live<SheetChoicesQuery, SheetChoicesQueryVariables>;
  #wanted: number | null = null;
  #asked: number | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly id: () => string,
  ) {
    this.now = new Live<SheetQuery, SheetQueryVariables, SheetChangedSubscription, SheetChangedSubscriptionVariables>(host, {
      document: SheetDocument,
      variables: () => (isAnnouncementId(id()) ? { id: id() } : undefined),
      identity: (variables) => variables.id,
      changes: { document: SheetChangedDocument, variables: () => ({ id: id() }), take: ({ announcementChanged }, data) => newer(announcementChanged, data) },
    });
    this.#past = new Live<SheetQuery, SheetQueryVariables>(host, {
      document: SheetDocument,
      variables: () => (this.#asked === null || !isAnnouncementId(id()) ? undefined : { id: id(), asOf: { revision: this.#asked } }),
      identity: (variables) => variables.id,
    });
    this.#story = new Live<StoryQuery, StoryQueryVariables, StoryAppendedSubscription, StoryAppendedSubscriptionVariables>(host, {
      document: StoryDocument,
      variables: () => (isAnnouncementId(id()) ? { about: id() } : undefined),
      identity: (variables) => variables.about,
      changes: { document: StoryAppendedDocument, variables: () => ({ about: id() }), take: ({ timelineAppended }, data) => withEntry(timelineAppended, data) },
    });
    this.#choices = new Live<SheetChoicesQuery, SheetChoicesQueryVariables>(host, {
      document: SheetChoicesDocument,
      variables: () => {
        const version = this.now.data?.announcement?.playbookVersion;
        return version === undefined ? undefined : { version };
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** Asks at once, after a command of one's own; what is known already stays when it is newer, or the server is away. */
  async refresh(): Promise<void> {
    try {
      const { announcement } = await query(SheetDocument, { id: this.id() });
      if (announcement) this.now.take(newer(announcement, this.now.data));
    } catch {
      this.now.again();
    }
  }

  get choices(): Choices {
    return this.#choices.data ? choicesFrom(this.#choices.data) : NO_CHOICES;
  }

  /** Newest first. */
  get story(): readonly StoryEntry[] {
    return this.#story.data?.timeline.edges.map(({ node }) => node) ?? [];
  }

  /** Older entries than those asked for, on the timeline. */
  get storyBefore(): string | null {
    const { hasNextPage } = this.#story.data?.timeline.pageInfo ?? {};
    return hasNextPage ? `/timeline?about=${this.id()}` : null;
  }

  /** The announcement as of a revision, or the last that was asked for while the answer is on its way. */
  asOf(revision: number | null): Sheet | undefined {
    if (revision !== this.#wanted) {
      this.#wanted = revision;
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#ask(revision), revision === null ? 0 : REST_MS);
    }
    return revision === null || this.#asked === null ? undefined : (this.#past.data?.announcement ?? undefined);
  }

  #ask(revision: number | null): void {
    this.#asked = revision;
    this.host.requestUpdate();
  }
}

/** News may overtake an answer: the higher revision is the newer. */
const newer = (announcement: Sheet, data: SheetQuery | undefined): SheetQuery => {
  const known = data?.announcement;
  return known && known.revision > announcement.revision ? data : { announcement };
};

const withEntry = (entry: StoryEntry, data: StoryQuery | undefined): StoryQuery | undefined => {
  if (!data || data.timeline.edges.some(({ node }) => node.id === entry.id)) return data;
  const edges = [{ node: entry }, ...data.timeline.edges].sort((a, b) => b.node.revision - a.node.revision);
  return { timeline: { ...data.timeline, edges } };
};
