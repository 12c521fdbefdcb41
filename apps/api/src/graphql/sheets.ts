import { announcementView, describeAnnouncement, type AnnouncementDocument, type Known } from '@fanfare/domain';
import { Injectable } from '@nestjs/common';
import { Log } from '../log/log.js';
import { People } from '../log/people.js';
import { Playbooks } from '../log/playbooks.js';
import { Precedents } from '../log/precedents.js';
import type { Collection } from '../read-models/view-store.js';
import { signedIn, type Asking } from './asking.js';
import type { Announcement } from './generated/schema.js';
import { presentAnnouncement } from './present-announcement.js';

/** Announcements as one reader sees them at one instant. */
@Injectable()
export class Sheets {
  readonly documents: Collection<AnnouncementDocument>;

  constructor(log: Log, readonly people: People, readonly playbooks: Playbooks, private readonly precedents: Precedents) {
    this.documents = log.collection(announcementView);
  }

  document(id: string): AnnouncementDocument | undefined {
    return this.documents.get(id);
  }

  present(id: string, revision: number, known: Known, asking: Asking): Announcement & { readonly __typename: 'Announcement' } {
    const { people, playbooks } = this;
    const policy = playbooks.policy(known.playbook.version);
    const sheet = describeAnnouncement(id, known, { by: signedIn(asking), now: asking.now, playbook: policy, teamsOf: people.teamsOf });
    return presentAnnouncement(sheet, { people, playbooks, policy, revision, precedents: () => this.precedents.alike(known.facts, policy, id) }) as Announcement & { readonly __typename: 'Announcement' };
  }

  presentDocument({ id, revision, announcement }: AnnouncementDocument, asking: Asking): Announcement {
    return this.present(id, revision, announcement, asking);
  }
}
