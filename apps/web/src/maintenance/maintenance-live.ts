import type { ReactiveControllerHost } from 'lit';
import { query } from '../api/client.js';
import type {
  MaintenanceFormChoicesQuery, MaintenanceFormChoicesQueryVariables, MaintenanceSheetChangedSubscription, MaintenanceSheetChangedSubscriptionVariables, MaintenanceSheetQuery, MaintenanceSheetQueryVariables, WorkUnderWayChangedSubscription, WorkUnderWayQuery, WorkUnderWayQueryVariables,
} from '../api/generated/graphql.js';
import { Live } from '../api/live.js';
import { Past } from '../api/past.js';
import { Story } from '../api/story.js';
import { NO_MAINTENANCE_CHOICES, type MaintenanceChoices, type MaintenanceSheet } from './maintenance-sheet.js';
import type { OtherWork } from './maintenance.words.js';
import { MaintenanceFormChoicesDocument, MaintenanceSheetChangedDocument, MaintenanceSheetDocument, WorkUnderWayChangedDocument, WorkUnderWayDocument } from './maintenance.operations.js';

/** A mistyped address may name anything; what is no id of a maintenance is not asked for. */
export const isMaintenanceId = (id: string): boolean => /^maintenance-[\w-]{1,100}$/.test(id);

/** Everything that the page shows of one maintenance, kept up with what anybody does. */
export class MaintenanceLive {
  readonly now: Live<MaintenanceSheetQuery, MaintenanceSheetQueryVariables, MaintenanceSheetChangedSubscription, MaintenanceSheetChangedSubscriptionVariables>;
  readonly story: Story;
  readonly #past: Past<MaintenanceSheetQuery>;
  readonly #choices: Live<MaintenanceFormChoicesQuery, MaintenanceFormChoicesQueryVariables>;
  readonly #underWay: Live<WorkUnderWayQuery, WorkUnderWayQueryVariables, WorkUnderWayChangedSubscription, Record<string, never>>;

  constructor(
    host: ReactiveControllerHost,
    private readonly id: () => string,
  ) {
    const asked = (): string | undefined => (isMaintenanceId(id()) ? id() : undefined);
    this.now = new Live<MaintenanceSheetQuery, MaintenanceSheetQueryVariables, MaintenanceSheetChangedSubscription, MaintenanceSheetChangedSubscriptionVariables>(host, {
      document: MaintenanceSheetDocument,
      variables: () => (isMaintenanceId(id()) ? { id: id() } : undefined),
      identity: (variables) => variables.id,
      changes: { document: MaintenanceSheetChangedDocument, variables: () => ({ id: id() }), take: ({ maintenanceChanged }, data) => newer(maintenanceChanged, data) },
    });
    this.#past = new Past<MaintenanceSheetQuery>(host, MaintenanceSheetDocument, asked);
    this.story = new Story(host, asked);
    this.#choices = new Live<MaintenanceFormChoicesQuery, MaintenanceFormChoicesQueryVariables>(host, { document: MaintenanceFormChoicesDocument, variables: () => ({}) });
    this.#underWay = new Live<WorkUnderWayQuery, WorkUnderWayQueryVariables, WorkUnderWayChangedSubscription, Record<string, never>>(host, {
      document: WorkUnderWayDocument, variables: () => ({}), changes: { document: WorkUnderWayChangedDocument },
    });
  }

  /** Asks at once, after a command of one's own, and when the clock has changed what is true; what is known already stays when it is newer. */
  async refresh(): Promise<void> {
    try {
      const { maintenance } = await query(MaintenanceSheetDocument, { id: this.id() });
      if (maintenance) this.now.take(newer(maintenance, this.now.data));
    } catch {
      this.now.again();
    }
  }

  get choices(): MaintenanceChoices {
    return this.#choices.data?.maintenanceChoices ?? NO_MAINTENANCE_CHOICES;
  }

  /** The titles of other work that is under way now: the bar stays up for it (R64). */
  get others(): OtherWork {
    return this.#underWay.data?.maintenances.edges.filter(({ node }) => node.id !== this.id()).map(({ node }) => node.title);
  }

  /** The maintenance as of a revision; undefined for now. */
  asOf(revision: number | null): MaintenanceSheet | undefined {
    return this.#past.asOf(revision)?.maintenance ?? undefined;
  }
}

/** News may overtake an answer: the higher revision is the newer. */
const newer = (maintenance: MaintenanceSheet, data: MaintenanceSheetQuery | undefined): MaintenanceSheetQuery => {
  const known = data?.maintenance;
  return known && known.revision > maintenance.revision ? data : { maintenance };
};
