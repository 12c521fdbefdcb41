import { dateIn, describeItem, isUnowned, type AnnouncementDocument } from '@fanfare/domain';
import { Injectable } from '@nestjs/common';
import { signedIn, type Asking } from '../graphql/asking.js';
import type { Announcement, Desk, DeskItem, DeskStep } from '../graphql/generated/schema.js';
import { presentItem } from '../graphql/present-item.js';
import { Sheets } from '../graphql/sheets.js';
import type { ListQuery } from '../read-models/view-store.js';
import { byUrgency, nextStep, waitsForReader, type ItemSheet } from './desk.reading.js';

/** A desk that is longer than this is not read to its end. */
const LONGEST = 200;

/** An item with the announcement that it is a line of. */
interface Line {
  readonly document: AnnouncementDocument;
  readonly item: ItemSheet;
}

/** What waits for one reader, as of one instant. */
@Injectable()
export class DeskAssembly {
  constructor(private readonly sheets: Sheets) {}

  assemble(asking: Asking): Desk {
    const reader = signedIn(asking);
    const sought = this.documents({ state: 'proposed' }, 'soughtSince').filter(({ announcement }) => announcement.supportExpected);
    const agreements = sought.filter((one) => waitsForReader(one, reader));
    const agreementsElsewhere = sought.filter((one) => !agreements.includes(one));
    const toMove = reader.teams.includes('marketing') ? this.steps(asking) : [];
    const mine = this.lines({ openOwner: reader.id }, asking, ({ item }) => item.state === 'open' && item.owner === reader.id);
    const overdue = this.lines({ openDue: { until: dateIn('Pacific/Kiritimati', asking.now) } }, asking, ({ item }) => item.overdue);
    const unowned = this.lines({ unowned: { from: 1 } }, asking, ({ item, document }) => document.announcement.items.some((one) => one.id === item.id && isUnowned(one)));

    const present = (document: AnnouncementDocument): Announcement => this.sheets.presentDocument(document, asking);
    const line = (one: Line): DeskItem => this.present(one, asking);
    const underWay = (): number => this.sheets.documents.list({ where: { underWay: 1 }, first: 1, countUpTo: 1000 }).count ?? 0;
    return {
      counts: {
        agreements: agreements.length, agreementsElsewhere: agreementsElsewhere.length, toMove: toMove.length,
        mine: mine.length, overdue: overdue.length, unowned: unowned.length,
        get underWay() { return underWay(); },
      },
      get agreements() { return agreements.map(present); },
      get agreementsElsewhere() { return agreementsElsewhere.map(present); },
      toMove,
      get mine() { return mine.map(line); },
      get overdue() { return overdue.map(line); },
      get unowned() { return unowned.map(line); },
    };
  }

  private documents(where: NonNullable<ListQuery['where']>, field: string): readonly AnnouncementDocument[] {
    return this.sheets.documents.list({ where, order: { field, direction: 'ascending' }, first: LONGEST }).entries.map(({ document }) => document);
  }

  private steps(asking: Asking): readonly DeskStep[] {
    return this.documents({ underWay: 1 }, 'targetDate').flatMap((document) => {
      const { announcement } = document;
      const step = nextStep(announcement, announcement.items.filter(isUnowned).length, dateIn(announcement.target?.zone ?? 'UTC', asking.now));
      return step ? [{ ...step, announcement: this.sheets.presentDocument(document, asking) }] : [];
    });
  }

  /** Items of the announcements that the index found, the most urgent first. */
  private lines(where: NonNullable<ListQuery['where']>, { now }: Asking, belongs: (line: Line) => boolean): readonly Line[] {
    return this.documents(where, 'targetDate')
      .flatMap((document) => document.announcement.items.map((item) => ({ document, item: describeItem(item, document.announcement, now) })))
      .filter(belongs)
      .sort((one, other) => byUrgency(one.item, other.item))
      .slice(0, LONGEST);
  }

  private present({ document, item }: Line, asking: Asking): DeskItem {
    const policy = this.sheets.playbooks.policy(document.announcement.playbook.version);
    return { announcement: this.sheets.presentDocument(document, asking), item: presentItem(item, policy, this.sheets.people) };
  }
}
