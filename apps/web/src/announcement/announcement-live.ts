import type { ReactiveControllerHost } from 'lit';
import type { LinkedMaintenanceChangedSubscription, SheetQuery, SheetQueryVariables, SheetChangedSubscription, SheetChangedSubscriptionVariables, SheetChoicesQuery, SheetChoicesQueryVariables } from '../api/generated/graphql.js';
import { query } from '../api/client.js';
import { Live } from '../api/live.js';
import { Past } from '../api/past.js';
import { Story } from '../api/story.js';
import { subscribe } from '../api/subscribe.js';
import { LinkedMaintenanceChangedDocument, SheetChangedDocument, SheetChoicesDocument, SheetDocument } from './announcement.operations.js';
import { choicesFrom, NO_CHOICES, type Choices, type Sheet } from './sheet.js';

/** A mistyped address may name anything; what is no id of an announcement is not asked for. */
export const isAnnouncementId = (id: string): boolean => /^announcement-[\w-]{1,100}$/.test(id);

/** Everything that the page shows of one announcement, kept up with what anybody does. */
export class AnnouncementLive {
  readonly now: Live<SheetQuery, SheetQueryVariables, SheetChangedSubscription, SheetChangedSubscriptionVariables>;
  readonly story: Story;
  readonly #past: Past<SheetQuery>;
  readonly #choices: Live<SheetChoicesQuery, SheetChoicesQueryVariables>;

  constructor(
    host: ReactiveControllerHost,
    private readonly id: () => string,
  ) {
    const asked = (): string | undefined => (isAnnouncementId(id()) ? id() : undefined);
    this.now = new Live<SheetQuery, SheetQueryVariables, SheetChangedSubscription, SheetChangedSubscriptionVariables>(host, {
      document: SheetDocument,
      variables: () => (isAnnouncementId(id()) ? { id: id() } : undefined),
      identity: (variables) => variables.id,
      changes: { document: SheetChangedDocument, variables: () => ({ id: id() }), take: ({ announcementChanged }, data) => newer(announcementChanged, data) },
    });
    this.#past = new Past<SheetQuery>(host, SheetDocument, asked);
    this.story = new Story(host, asked);
    this.#choices = new Live<SheetChoicesQuery, SheetChoicesQueryVariables>(host, {
      document: SheetChoicesDocument,
      variables: () => {
        const version = this.now.data?.announcement?.playbookVersion;
        return version === undefined ? undefined : { version };
      },
    });
    let stop: (() => void) | undefined;
    host.addController({
      hostConnected: () => {
        stop = subscribe(LinkedMaintenanceChangedDocument, {}, ({ maintenanceChanged }) => this.#maintenanceChanged(maintenanceChanged));
      },
      hostDisconnected: () => stop?.(),
    });
  }

  /** Linked to it now, or until now. */
  #maintenanceChanged({ id, announcement }: LinkedMaintenanceChangedSubscription['maintenanceChanged']): void {
    const linked = this.now.data?.announcement?.maintenances.some((one) => one.id === id) ?? false;
    if (linked || announcement?.id === this.id()) this.now.again();
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

  /** The announcement as of a revision; undefined for now. */
  asOf(revision: number | null): Sheet | undefined {
    return this.#past.asOf(revision)?.announcement ?? undefined;
  }
}

/** News may overtake an answer: the higher revision is the newer. */
const newer = (announcement: Sheet, data: SheetQuery | undefined): SheetQuery => {
  const known = data?.announcement;
  return known && known.revision > announcement.revision ? data : { announcement };
};
