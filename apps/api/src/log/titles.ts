import { announcementView, maintenanceView, type AnnouncementDocument, type MaintenanceDocument } from '@fanfare/domain';
import type { Collection } from '../read-models/view-store.js';
import type { Log } from './log.js';
import type { People } from './people.js';

/** More than a timeline's readers look at in a day. */
const REMEMBERED = 5000;

interface Named {
  readonly title: string;
  readonly playbookVersion: number;
}

/** What a global id is called now. Remembered until it changes, since each line of a timeline asks. */
export class Titles {
  private readonly announcements: Collection<AnnouncementDocument>;
  private readonly maintenances: Collection<MaintenanceDocument>;
  private readonly named = new Map<string, Named>();

  constructor(log: Log, private readonly people: People) {
    this.announcements = log.collection(announcementView);
    this.maintenances = log.collection(maintenanceView);
    for (const view of [announcementView, maintenanceView]) log.onDocument(view, (id) => (id === undefined ? this.named.clear() : this.named.delete(id)));
  }

  of(id: string): string {
    return id.startsWith('person-') ? this.people.nameOf(id) : this.subject(id)?.title ?? id;
  }

  /** Whether there is such a thing. */
  knows(id: string): boolean {
    return this.subject(id) !== undefined;
  }

  /** The policy that a thing is decided under; undefined for what has none. */
  playbookVersion(id: string): number | undefined {
    return this.subject(id)?.playbookVersion;
  }

  private subject(id: string): Named | undefined {
    const known = this.named.get(id);
    if (known) return known;

    const thing = id.startsWith('maintenance-') ? this.maintenances.get(id)?.maintenance : this.announcements.get(id)?.announcement;
    if (!thing) return undefined;
    if (this.named.size >= REMEMBERED) this.named.clear();
    const named = { title: thing.title, playbookVersion: thing.playbook.version };
    this.named.set(id, named);
    return named;
  }
}
