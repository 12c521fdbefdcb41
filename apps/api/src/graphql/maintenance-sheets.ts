import { announcementCollisions, describeMaintenance, isOver, maintenanceView, shipsWithin, workCollisions, type KnownMaintenance, type MaintenanceDocument } from '@fanfare/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Log } from '../log/log.js';
import { People } from '../log/people.js';
import { Playbooks } from '../log/playbooks.js';
import { SETTINGS } from '../log/provided.js';
import type { Collection } from '../read-models/view-store.js';
import type { Settings } from '../settings.js';
import { signedIn, type Asking } from './asking.js';
import { chosenOf } from './chosen.js';
import type { AnnouncementCollision, Maintenance, WorkCollision } from './generated/schema.js';
import { paragraphOf, presentMaintenance, type PresentingMaintenance } from './present-maintenance.js';
import { badRequest } from './problems.js';
import { Sheets } from './sheets.js';

/** Maintenances as one reader sees them at one instant. */
@Injectable()
export class MaintenanceSheets {
  readonly documents: Collection<MaintenanceDocument>;

  constructor(log: Log, readonly people: People, readonly playbooks: Playbooks, private readonly announcements: Sheets, @Inject(SETTINGS) private readonly settings: Settings) {
    this.documents = log.collection(maintenanceView);
  }

  document(id: string): MaintenanceDocument | undefined {
    return this.documents.get(id);
  }

  present(id: string, revision: number, known: KnownMaintenance, asking: Asking): Maintenance & { readonly __typename: 'Maintenance' } {
    const { people, playbooks, announcements, settings } = this;
    const policy = playbooks.policy(known.playbook.version);
    const { now } = asking;
    const presenting: PresentingMaintenance = { people, playbooks, policy, revision, now, page: `${settings.publicOrigin}${settings.servicePage}` };
    const described = describeMaintenance(id, known, { by: signedIn(asking), now, playbook: policy });
    const sheet = presentMaintenance(described, presenting);
    // Added to the object as it is, since a spread would make all that is made when it is asked for.
    const chosen = Object.entries(chosenOf(described, presenting)).map(([name, value]) => [name, { enumerable: true, value }]);
    return Object.defineProperties(sheet, {
      ...Object.fromEntries(chosen),
      announcement: { enumerable: true, get: () => {
        const document = known.announcementId === null ? undefined : announcements.document(known.announcementId);
        return document === undefined ? null : announcements.presentDocument(document, asking);
      } },
      collisions: { enumerable: true, get: () => this.collidingWith(id, known, asking) },
      paragraph: { enumerable: true, value: ({ zone }: { readonly zone?: string | null }) => paragraphOf(known, zoneOf(zone), presenting) },
    }) as Maintenance & { readonly __typename: 'Maintenance' };
  }

  presentDocument({ id, revision, maintenance }: MaintenanceDocument, asking: Asking): Maintenance {
    return this.present(id, revision, maintenance, asking);
  }

  /** What belongs to an announcement, the soonest first. */
  of(announcementId: string, asking: Asking): readonly Maintenance[] {
    return this.documents
      .list({ where: { announcement: announcementId }, order: { field: 'start', direction: 'ascending' }, first: 50 })
      .entries.map(({ document }) => this.presentDocument(document, asking));
  }

  /** The announcements that a maintenance collides with (R12): those alone are read whose day may lie in its window, in whichever zone. */
  private collidingWith(id: string, known: KnownMaintenance, asking: Asking): readonly AnnouncementCollision[] {
    if (isOver(known)) return [];
    const { title, window: { start, end }, disrupts, announcementId } = known;
    const about = this.announcements.documents.list({
      where: { underWay: 1, targetDate: { from: dayFrom(start, -1), until: dayFrom(end, 1) } }, order: { field: 'targetDate', direction: 'ascending' }, first: 50,
    }).entries.map(({ document }) => ({ id: document.id, known: document.announcement, playbook: this.playbooks.policy(document.announcement.playbook.version) }));
    return announcementCollisions({ id, title, start, end, disrupts, announcementId }, about).flatMap(({ announcement, kind, because }) => {
      const document = this.announcements.document(announcement);
      return document ? [{ kind, because, announcement: this.announcements.presentDocument(document, asking) }] : [];
    });
  }

  /** What an announcement collides with (R12): only what lies about its day is read. */
  collisions(announcementId: string, asking: Asking): readonly WorkCollision[] {
    const announcement = this.announcements.document(announcementId)?.announcement;
    const ships = announcement && shipsWithin(announcement);
    if (!announcement || !ships) return [];
    const about = this.documents.list({ where: { open: 1, start: { until: ships.until }, end: { from: ships.from } }, order: { field: 'start', direction: 'ascending' }, first: 50 }).entries;
    const works = about.map(({ document: { id, maintenance: { title, window, disrupts, announcementId: belongsTo } } }) => ({ id, title, start: window.start, end: window.end, disrupts, announcementId: belongsTo }));
    return workCollisions(announcementId, announcement, works, this.playbooks.policy(announcement.playbook.version)).flatMap(({ work, kind, because }) => {
      const document = this.document(work);
      return document ? [{ kind, because, maintenance: this.presentDocument(document, asking) }] : [];
    });
  }
}

const dayFrom = (instant: string, days: number): string => new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10);

const zoneOf = (zone: string | null | undefined): string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone ?? 'UTC' });
    return zone ?? 'UTC';
  } catch {
    throw badRequest('A zone is an IANA name, for example Europe/Berlin.', 'zone');
  }
};

