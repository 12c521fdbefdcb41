import { announcementView, maintenanceView, publicStatus, type MaintenanceDocument } from '@fanfare/domain';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Log } from '../log/log.js';
import { Playbooks } from '../log/playbooks.js';
import { NOW, SETTINGS, type Now } from '../log/provided.js';
import { replaceFile, snapshotIn } from '../public-face/publish.js';
import { sealed, type Status } from '../public-face/snapshot.js';
import type { Collection } from '../read-models/view-store.js';
import type { Settings } from '../settings.js';

/** Without any change the word is renewed so often, in milliseconds, so that the public face knows that it still holds. */
const RENEWED = 30_000;
/** What changes in one breath is written once. */
const BREATH = 50;
const MOST = 100;

/** Writes what anybody may know into the public folder: after each change, and from time to time. */
@Injectable()
export class PublicStatusPublisher implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('PublicFace');
  private readonly documents: Collection<MaintenanceDocument>;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly log: Log, private readonly playbooks: Playbooks, @Inject(SETTINGS) private readonly settings: Settings, @Inject(NOW) private readonly now: Now) {
    this.documents = log.collection(maintenanceView);
  }

  onApplicationBootstrap(): void {
    if (this.settings.publicDir === 'none') return;
    for (const view of [maintenanceView, announcementView]) this.log.onDocument(view, () => this.soon(BREATH));
    this.soon(0);
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.writing;
  }

  private soon(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.writing = this.writing.then(() => this.publish());
      this.soon(RENEWED);
    }, after);
    this.timer.unref();
  }

  /** Only what was read in full is said: while the read models are built, and in an outage, the last word stays and grows old. */
  private async publish(): Promise<void> {
    if (!this.log.projector.serves || this.log.store.status().state === 'damaged') return;
    const now = this.now().toISOString();
    try {
      await replaceFile(snapshotIn(this.settings.publicDir), sealed(this.status(now), { now, lease: this.settings.publicLease }));
    } catch (fault) {
      this.logger.error(`The public status could not be written; the last one stays: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }

  private status(now: string): Status {
    const list = (phase: readonly string[], direction: 'ascending' | 'descending'): readonly MaintenanceDocument[] =>
      this.documents.list({ where: { phase }, order: { field: 'start', direction }, first: MOST }).entries.map(({ document }) => document);
    const documents = [...list(['in-progress', 'verifying'], 'ascending'), ...list(['scheduled'], 'ascending'), ...list(['completed'], 'descending')];
    const servicePage = this.settings.servicePage;
    return { ...publicStatus(documents, { now, servicePage }), lines: [] };
  }
}
