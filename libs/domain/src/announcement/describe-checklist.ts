import { dateIn, dueBy } from './calendar.js';
import { isKept, isOpen, isUnowned, type BarLine, type Item, type ItemEvidence, type Known } from './announcement.state.js';
import type { ChannelRef, ItemAudience } from './announcement.values.js';
import { audienceOf, missingOn } from './item-completion.js';
import { itemCompletionSaid, itemDueSaid } from './item-words.js';

/** A line of the checklist as a screen shows it; people and clauses by id, days `YYYY-MM-DD` in the target's zone. */
export interface ItemSheet {
  readonly id: string;
  readonly title: string;
  readonly detail: string | null;
  readonly origin: 'offered' | 'added';
  readonly state: 'open' | 'done' | 'dropped';
  readonly owner: string | null;
  readonly channels: readonly ChannelRef[];
  readonly surface: 'in-product' | 'on-site' | null;
  readonly mentionsHere: boolean;
  readonly due: string | null;
  readonly dueRule: string;
  readonly overdue: boolean;
  readonly completionRule: string;
  readonly missing: readonly string[];
  readonly audience: ItemAudience | null;
  readonly audienceChoices: readonly ItemAudience[];
  readonly listings: readonly { readonly id: string; readonly label: string; readonly ticked: boolean; readonly by: string | null; readonly at: string | null }[];
  readonly evidence: readonly ItemEvidence[];
  /** What it says on its bar, until its days are over. */
  readonly line: BarLine | null;
  readonly doneBy: string | null;
  readonly doneAt: string | null;
  readonly droppedBy: string | null;
  readonly dropReason: string | null;
  readonly clause: string | null;
  readonly guideUrl: string | null;
}

export interface Progress {
  readonly kept: number;
  readonly done: number;
  readonly unowned: number;
  readonly overdue: number;
}

/** The day an item is due: its own, or by its rule; null where there is neither. */
export const dueOf = (item: Item, { target }: Known): string | null => item.ownDue ?? dueBy(item.due, target);

/** Open after its day has passed, where the target is; without a target, in UTC. */
const isOverdue = (item: Item, known: Known, now: string): boolean => {
  const due = dueOf(item, known);
  if (!isOpen(item) || known.state === 'withdrawn' || due === null) return false;
  // No zone is more than a day ahead of UTC, so the costly question is asked about the past alone.
  return due <= now.slice(0, 10) && due < dateIn(known.target?.zone ?? 'UTC', now);
};

export const describeItem = (item: Item, known: Known, now: string): ItemSheet => {
  const { standing } = item;
  return {
    id: item.id,
    title: item.title,
    detail: item.detail ?? null,
    origin: item.origin,
    state: standing.state,
    owner: item.ownerId,
    channels: item.channels,
    surface: item.surface ?? null,
    mentionsHere: item.mentionsHere,
    due: dueOf(item, known),
    dueRule: itemDueSaid(item),
    overdue: isOverdue(item, known, now),
    completionRule: itemCompletionSaid(item, known.items),
    missing: isOpen(item) ? missingOn(item, known).map(({ because }) => because) : [],
    audience: audienceOf(item),
    audienceChoices: item.audience?.choices ?? [],
    listings: (item.completion.list ?? []).map(({ id, label }) => {
      const tick = item.ticks.find((one) => one.id === id);
      return { id, label, ticked: tick !== undefined, by: tick?.by ?? null, at: tick?.at ?? null };
    }),
    evidence: item.evidence,
    line: item.line === undefined || item.line.until <= now ? null : item.line,
    doneBy: standing.state === 'done' ? standing.by : null,
    doneAt: standing.state === 'done' ? standing.at : null,
    droppedBy: standing.state === 'dropped' ? standing.by : null,
    dropReason: standing.state === 'dropped' ? standing.reason : null,
    clause: item.clause ?? null,
    guideUrl: item.guideUrl ?? null,
  };
};

export const progressOf = (known: Known, now: string): Progress => ({
  kept: known.items.filter(isKept).length,
  done: known.items.filter(({ standing }) => standing.state === 'done').length,
  unowned: known.items.filter(isUnowned).length,
  overdue: known.items.filter((item) => isOverdue(item, known, now)).length,
});
