import type { Playbook } from '../playbook/playbook.js';
import { isKept, tierInForce, type Known } from './announcement.state.js';
import { dayAfter, instantOf } from './calendar.js';

/** Maintenance as far as an announcement may collide with it; instants are ISO in UTC. */
export interface Work {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  /** Its bar shows while it is under way. */
  readonly disrupts: boolean;
  /** The announcement that it belongs to, which it cannot collide with. */
  readonly announcementId: string | null;
}

/** `in-window`: the largest tier's news in the middle of the work. `two-bars`: both would show a bar. */
export type WorkCollisionKind = 'in-window' | 'two-bars';
export interface WorkCollision { readonly work: string; readonly kind: WorkCollisionKind; readonly because: string }

/** From when until when it ships: its moment, or its whole day in its zone; null without a day. */
export const shipsWithin = ({ target }: Known): { readonly from: string; readonly until: string } | null => {
  if (target === null) return null;
  const from = instantOf(target);
  return { from, until: target.time === null ? instantOf({ ...target, date: dayAfter(target.date) }) : from };
};

/** What is agreed, else what is suggested: a collision is known before anybody has agreed. */
const isLargest = (known: Known, { tiers }: Playbook): boolean => (tierInForce(known) ?? known.suggestedTier).id === tiers.at(-1)?.id;

/** Each maintenance that an announcement collides with, and every reason why (R12). What is over collides with nothing. */
export const workCollisions = (id: string, known: Known, works: readonly Work[], playbook: Playbook): readonly WorkCollision[] => {
  const ships = shipsWithin(known);
  if (ships === null || known.state === 'announced' || known.state === 'withdrawn') return [];
  const bar = known.items.some((item) => isKept(item) && item.surface !== undefined);
  return works
    .filter(({ start, end, announcementId }) => announcementId !== id && ships.from < end && (ships.until > start || ships.from === start))
    .flatMap(({ id: work, title, disrupts }) => [
      ...(isLargest(known, playbook) ? [{ work, kind: 'in-window' as const, because: `It ships in the middle of maintenance: “${title}”` }] : []),
      ...(bar && disrupts ? [{ work, kind: 'two-bars' as const, because: `Its banner and the bar of “${title}” would show at once` }] : []),
    ]);
};

export interface AnnouncementCollision { readonly announcement: string; readonly kind: WorkCollisionKind; readonly because: string }

const SEEN_FROM_WORK: Readonly<Record<WorkCollisionKind, (title: string) => string>> = {
  'in-window': (title) => `“${title}” ships in the middle of the work`,
  'two-bars': (title) => `The banner of “${title}” and the bar of the work would show at once`,
};

/** The same seen from the work, so that whoever plans it hears of it too: each announcement whose day lies in its window. */
export const announcementCollisions = (work: Work, announcements: readonly { readonly id: string; readonly known: Known; readonly playbook: Playbook }[]): readonly AnnouncementCollision[] =>
  announcements.flatMap(({ id, known, playbook }) => workCollisions(id, known, [work], playbook).map(({ kind }) => ({ announcement: id, kind, because: SEEN_FROM_WORK[kind](known.title) })));
