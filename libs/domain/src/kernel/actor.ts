/** The lanes of the handbook. A person may be in several; the order is the one in which lanes are tried. */
export const TEAMS = ['marketing', 'product', 'customer-success', 'admin', 'viewer'] as const;
export type Team = (typeof TEAMS)[number];

/** Who asks: never a name, since personal data lives in `person-*` streams alone. */
export interface Actor {
  /** A global id, for example `person-ravi`. */
  readonly id: string;
  readonly teams: readonly Team[];
}
