import { personView, type Actor, type PersonDocument, type Team } from '@fanfare/domain';
import type { Collection } from '../read-models/view-store.js';
import type { Log } from './log.js';

/** Everybody at most, since a page shows them all. */
const EVERYBODY = 1000;

/** Who is who. Kept in memory, since every line on every page names somebody. */
export class People {
  private readonly known = new Map<string, PersonDocument>();
  private readonly collection: Collection<PersonDocument>;

  constructor(log: Log) {
    this.collection = log.collection(personView);
    log.onDocument(personView, (id) => (id === undefined ? this.known.clear() : this.known.delete(id)));
  }

  get(id: string): PersonDocument | undefined {
    const known = this.known.get(id) ?? this.collection.get(id);
    if (known) this.known.set(id, known);
    return known;
  }

  /** By name. */
  all(team?: Team): readonly PersonDocument[] {
    return this.collection
      .list({ where: { team }, order: { field: 'name', direction: 'ascending' }, first: EVERYBODY })
      .entries.map(({ document }) => document);
  }

  nameOf = (id: string): string => this.get(id)?.name ?? 'Erased person';

  teamsOf = (id: string): readonly Team[] | undefined => this.get(id)?.teams;

  actor(id: string): Actor | undefined {
    const person = this.get(id);
    return person && { id, teams: person.teams };
  }
}
