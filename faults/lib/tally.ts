import { hash } from 'node:crypto';
import type { Recorded, View } from '@fanfare/domain/kernel';
import type { Parse } from '../../apps/api/dist/event-store/recorded.js';

/** What a read model of the made events holds of each stream. */
export interface Tally {
  readonly events: number;
  readonly revision: number;
  /** Over the ids in their order: twice, left out or swapped, it is another one. */
  readonly fold: string;
}

export const tallied = (before: Tally | undefined, { id, revision }: { readonly id: string; readonly revision: number }): Tally => ({
  events: (before?.events ?? 0) + 1, revision, fold: hash('sha256', `${before?.fold ?? ''}/${id}`),
});

export const TALLY: View<Tally> = {
  name: 'tally', version: 1, keyOf: ({ stream }) => stream,
  evolve: (before, event: Recorded) => tallied(before, event),
  fields: { events: ({ events }) => events },
};

export const asMade: Parse = ({ type, data }) => ({ type, data }) as ReturnType<Parse>;
