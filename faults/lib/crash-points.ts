/** Where a desk dies, by name: between two steps of a command's way. */
export const POINTS = [
  'before the append', 'between append and publish', 'between publish and answer', 'between documents and their place', 'before the commit of the read model',
  'between the commit of the read model and the next event', 'before the effect', 'between effect and acknowledgement',
] as const;
export type Point = (typeof POINTS)[number];

export interface Desk {
  readonly folder: string;
  /** Dies when it is there for the n-th time; left out: lives. */
  readonly crash?: { readonly point: Point; readonly at: number };
  readonly streams: readonly { readonly stream: string; readonly from: number; readonly until: number }[];
  /** The controls, each without one guard. */
  readonly without?: 'one transaction' | 'acknowledgement after the effect' | 'command ids';
}
