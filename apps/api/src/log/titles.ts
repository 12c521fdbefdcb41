import { announcementView, type AnnouncementDocument } from '@fanfare/domain';
import type { Collection } from '../read-models/view-store.js';
import type { Log } from './log.js';
import type { People } from './people.js';

/** What a global id is called now. */
export class Titles {
  private readonly announcements: Collection<AnnouncementDocument>;

  constructor(log: Log, private readonly people: People) {
    this.announcements = log.collection(announcementView);
  }

  of(id: string): string {
    if (id.startsWith('person-')) return this.people.nameOf(id);
    return this.announcements.get(id)?.announcement.title ?? id;
  }

  /** The policy that an announcement is decided under; undefined for anything else. */
  playbookVersion(id: string): number | undefined {
    return this.announcements.get(id)?.announcement.playbook.version;
  }
}
