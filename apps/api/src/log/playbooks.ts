import { PLAYBOOK_ID, playbookKey, playbookView, type Clause, type Playbook, type PublishedPlaybook } from '@fanfare/domain';
import type { Collection } from '../read-models/view-store.js';
import type { Log } from './log.js';

/** The versions of the playbook. What is published never changes, so each is read once. */
export class Playbooks {
  private readonly read = new Map<number, PublishedPlaybook>();
  private readonly collection: Collection<PublishedPlaybook>;
  private newest: number | undefined;

  constructor(log: Log) {
    this.collection = log.collection(playbookView);
    log.onDocument(playbookView, (key) => {
      this.newest = undefined;
      if (key === undefined) this.read.clear();
    });
  }

  /** Newest first. */
  all(): readonly PublishedPlaybook[] {
    return this.collection
      .list({ where: { playbook: PLAYBOOK_ID }, order: { field: 'version', direction: 'descending' }, first: 1000 })
      .entries.map(({ document }) => document);
  }

  /** One version, the newest by default. */
  published(version: number | undefined = this.newestVersion()): PublishedPlaybook | undefined {
    if (version === undefined) return undefined;
    const published = this.read.get(version) ?? this.collection.get(playbookKey(PLAYBOOK_ID, version));
    if (published) this.read.set(version, published);
    return published;
  }

  /** The policy of one version, the newest by default. Throws where none was published, which a start never leaves so. */
  policy(version?: number): Playbook {
    const published = this.published(version);
    if (!published) throw new Error(`No playbook in version ${version ?? 'any'}`);
    return published.playbook;
  }

  clause(id: string | undefined, version?: number): (Clause & { readonly playbookVersion: number }) | undefined {
    const playbook = this.published(version)?.playbook;
    const clause = playbook?.clauses.find((one) => one.id === id);
    return playbook && clause && { ...clause, playbookVersion: playbook.version };
  }

  private newestVersion(): number | undefined {
    this.newest ??= this.collection.list({ where: { playbook: PLAYBOOK_ID }, order: { field: 'version', direction: 'descending' }, first: 1 }).entries[0]?.document.playbook.version;
    return this.newest;
  }
}
