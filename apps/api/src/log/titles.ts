import { announcementView, type AnnouncementDocument } from '@fanfare/domain';
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
  private readonly named = new Map<string, Named>();

  constructor(log: Log, private readonly people: People) {
    this.announcements = log.collection(announcementView);
    log.onDocument(announcementView, (id) => (id === undefined ? this.named.clear() : this.named.delete(id)));
  }

  of(id: string): string {
    return id.startsWith('person-') ? this.people.nameOf(id) : this.announcement(id)?.title ?? id;
  }

  /** The policy that an announcement is decided under; undefined for anything else. */
  playbookVersion(id: string): number | undefined {
    return this.announcement(id)?.playbookVersion;
  }

  private announcement(id: string): Named | undefined {
    const known = this.named.get(id);
    if (known) return known;

    const announcement = this.announcements.get(id)?.announcement;
    if (!announcement) return undefined;
    if (this.named.size >= REMEMBERED) this.named.clear();
    const named = { title: announcement.title, playbookVersion: announcement.playbook.version };
    this.named.set(id, named);
    return named;
  }
}
