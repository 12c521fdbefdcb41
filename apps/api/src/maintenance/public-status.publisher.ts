import { announcementView, maintenanceView, publicLines, publicStatus, type AnnouncementDocument, type MaintenanceDocument } from '@fanfare/domain';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { Log } from '../log/log.js';
import { NOW, SETTINGS, type Now } from '../log/provided.js';
import { replaceFile, snapshotIn } from '../public-face/publish.js';
import { publicScripts } from '../public-face/scripts.js';
import { unsealed, type Status } from '../public-face/snapshot.js';
import { StaticFiles } from '../public-face/static-files.js';
import type { Collection } from '../read-models/view-store.js';
import type { Settings } from '../settings.js';
import { sealedWithin } from './said-shorter.js';

/** Without any change the word is renewed so often, in milliseconds, so that the public face knows that it still holds. */
const RENEWED = 30_000;
/** What changes in one breath is written once, in milliseconds. */
const BREATH = 50;
/** What could not be written is tried again so soon, in milliseconds: a bar must not outlast its work by half a minute. */
const AGAIN = 1_000;
/** Of the planned and of the done so many are looked at; far fewer are told. */
const MOST = 100;

/** Writes what anybody may know into the public folder: after each change, and from time to time. */
@Injectable()
export class PublicStatusPublisher implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('PublicFace');
  private readonly maintenances: Collection<MaintenanceDocument>;
  private readonly announcements: Collection<AnnouncementDocument>;
  private readonly files: StaticFiles;
  private timer: NodeJS.Timeout | undefined;
  /** When the timer goes off, on the clock that never jumps. */
  private due = Infinity;
  private writing: Promise<void> = Promise.resolve();
  private filing: Promise<void> = Promise.resolve();
  private said = '';
  private saidAt = -Infinity;
  /** When the last alarm was raised: what is tried again every second is not told as often. */
  private alarmedAt = -Infinity;

  constructor(private readonly log: Log, @Inject(SETTINGS) private readonly settings: Settings, @Inject(NOW) private readonly now: Now) {
    this.maintenances = log.collection(maintenanceView);
    this.announcements = log.collection(announcementView);
    this.files = new StaticFiles({ folder: settings.publicDir, page: settings.servicePage, scripts: publicScripts() });
  }

  onApplicationBootstrap(): void {
    if (this.settings.publicDir === 'none') return;
    // Until the read models are there, files say what is true: that nothing is known.
    if (!existsSync(snapshotIn(this.settings.publicDir))) this.write(() => this.files.write(undefined, this.now().getTime()));
    for (const view of [maintenanceView, announcementView]) this.log.onDocument(view, () => this.soon(BREATH));
    this.soon(0);
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    this.due = -Infinity;
    await this.writing;
    await this.filing;
  }

  /** Never later than it was due already: a desk at which somebody writes all the time must not put it off. */
  private soon(after: number): void {
    const due = performance.now() + after;
    if (due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => {
      this.due = Infinity;
      this.write(() => this.publish());
      this.soon(RENEWED);
    }, after);
    this.timer.unref();
  }

  private write(what: () => Promise<void>): void {
    this.writing = this.writing.then(what).catch(this.cannot);
  }

  private readonly cannot = (fault: unknown): void => {
    if (performance.now() > this.alarmedAt + RENEWED) {
      this.logger.error(`The public status could not be written; the last one stays: ${fault instanceof Error ? fault.message : String(fault)}`);
      this.alarmedAt = performance.now();
    }
    this.said = '';
    this.soon(AGAIN);
  };

  /** What everybody may know now. */
  private status(now: string): Status {
    const list = (phase: readonly string[], direction: 'ascending' | 'descending'): readonly MaintenanceDocument[] =>
      this.maintenances.list({ where: { phase }, order: { field: 'start', direction }, first: MOST }).entries.map(({ document }) => document);
    const maintenances = [...list(['in-progress', 'verifying'], 'ascending'), ...list(['scheduled'], 'ascending'), ...list(['completed'], 'descending')];
    const announcements = this.announcements.list({ where: { lineUntil: { from: now } }, order: { field: 'lineUntil', direction: 'descending' }, first: MOST }).entries;
    return { ...publicStatus(maintenances, { now, servicePage: this.settings.servicePage }), lines: publicLines(announcements.map(({ document }) => document), now) };
  }

  /** Only what was read in full is said: while the read models are built, and in an outage, the last word stays and grows old. */
  private get knows(): boolean {
    const { projector, store } = this.log;
    const { state } = store.status();
    const parked = projector.progress().some((one) => one.state === 'parked' && [maintenanceView.name, announcementView.name].includes(one.view));
    return projector.serves && !parked && state !== 'damaged' && state !== 'unreachable';
  }

  private async publish(): Promise<void> {
    const { position } = this.log;
    if (!this.knows || position === undefined) return;
    const now = this.now();
    const status = this.status(now.toISOString());
    const said = JSON.stringify(status);
    // Much is written that nobody outside hears of.
    if (said === this.said && performance.now() < this.saidAt + RENEWED / 2) return;

    const bytes = sealedWithin(status, { now: now.toISOString(), lease: this.settings.publicLease, position }, (line) => this.logger.warn(line));
    const snapshot = unsealed(bytes, { now: now.getTime() });
    if (typeof snapshot === 'string') throw new Error(`The snapshot cannot be read back: ${snapshot}`);
    await replaceFile(snapshotIn(this.settings.publicDir), bytes);
    [this.said, this.saidAt] = [said, performance.now()];
    // What is served from files must not keep the next word waiting.
    this.filing = this.files.write(snapshot, now.getTime()).then(() => { this.alarmedAt = -Infinity; }, this.cannot);
  }
}
