import { mostAlike, precedentView, seedPrecedents, type Facts, type Playbook, type Precedent, type PrecedentCandidate, type PrecedentDocument, type TierRef } from '@fanfare/domain';
import type { Collection } from '../read-models/view-store.js';
import type { Log } from './log.js';

/** How many of our own are compared: the newest. A likeness is cheap, a list without an end is not. */
const COMPARED = 200;

/** One of our own brings its tier as it was called on that day: the policy may have changed its tiers since. */
interface Told extends PrecedentCandidate {
  readonly called?: TierRef;
}
export type ToldPrecedent = Precedent & Pick<Told, 'called'>;

/** Past announcements: the playbook's and, as time goes by, our own (R49c). Our own are kept in memory, since they are compared while somebody types. */
export class Precedents {
  private readonly announced: Collection<PrecedentDocument>;
  private own: readonly Told[] | undefined;

  constructor(log: Log) {
    this.announced = log.collection(precedentView);
    log.projector.onChange(({ event }) => {
      // What is out no longer changes in anything that a precedent tells.
      if (event.type === 'AnnouncementMade') this.own = undefined;
    });
    log.projector.onRenewal((view) => {
      if (view === precedentView.name) this.own = undefined;
    });
  }

  /** The five most alike, never the announcement itself. */
  alike(facts: Facts, policy: Playbook, except?: string): readonly ToldPrecedent[] {
    const own = this.newest().filter(({ announcementId }) => announcementId !== except);
    // What the handbook tells of one that is in the log as well, the log tells better.
    const told: readonly Told[] = seedPrecedents(policy).filter(({ title }) => !own.some((one) => one.title === title));
    return mostAlike(facts, [...own, ...told]);
  }

  private newest(): readonly Told[] {
    this.own ??= this.announced
      .list({ where: { announced: 1 }, order: { field: 'announcedAt', direction: 'descending' }, first: COMPARED })
      .entries.flatMap(({ document: { precedent, announcement } }): readonly Told[] => (precedent && 'tier' in announcement ? [{ ...precedent, called: announcement.tier }] : []));
    return this.own;
  }
}
