import { mostAlike, precedentView, seedPrecedents, type Facts, type Playbook, type Precedent, type PrecedentDocument } from '@fanfare/domain';
import type { Collection } from '../read-models/view-store.js';
import type { Log } from './log.js';

/** How many of our own are compared: the newest of each reach. A likeness is cheap, a list without an end is not. */
const COMPARED = 200;

/** Past announcements: the playbook's and, as time goes by, our own (R49c). */
export class Precedents {
  private readonly announced: Collection<PrecedentDocument>;

  constructor(log: Log) {
    this.announced = log.collection(precedentView);
  }

  /** The five most alike, never the announcement itself. */
  alike(facts: Facts, policy: Playbook, except?: string): readonly Precedent[] {
    const own = this.announced
      .list({ where: { announced: 1 }, order: { field: 'announcedAt', direction: 'descending' }, first: COMPARED })
      .entries.flatMap(({ document: { precedent } }) => (precedent && precedent.announcementId !== except ? [precedent] : []));
    // What the handbook tells of one that is in the log as well, the log tells better.
    const told = seedPrecedents(policy).filter(({ title }) => !own.some((one) => one.title === title));
    return mostAlike(facts, [...own, ...told]);
  }
}
