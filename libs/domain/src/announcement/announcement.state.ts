import type { Facts } from '../playbook/facts.js';
import type { Audience, Evidence, IssuedItem, ItemAudience, Link, Seat, Surface, Target, TierRef } from './announcement.values.js';

/** What Marketing's channel knows of it (R10, R11). `at` is an ISO instant, `by` a person's id, here and below. */
export type ChannelTold =
  | { readonly status: 'not-told' }
  | { readonly status: 'told'; readonly url: string; readonly by: string; readonly at: string }
  | { readonly status: 'waived'; readonly reason: string; readonly by: string; readonly at: string };

/** A seat of the agreement: always about the facts as they are, since a changed fact empties it. */
export type SeatHeld =
  | { readonly state: 'empty' }
  | { readonly state: 'agreed'; readonly personId: string; readonly tier: TierRef; readonly at: string; readonly reason?: string; readonly overrides: boolean }
  | { readonly state: 'objected'; readonly personId: string; readonly tier: TierRef; readonly at: string; readonly reason: string };

export interface ItemEvidence extends Evidence {
  readonly by: string;
  readonly at: string;
}

export interface ListingTick {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly url?: string;
}

export type ItemStanding =
  | { readonly state: 'open' }
  | { readonly state: 'done'; readonly by: string; readonly at: string }
  | { readonly state: 'dropped'; readonly by: string; readonly at: string; readonly reason: string };

/** What an item says on the bar of its surface, until the end of its last day. */
export interface BarLine {
  readonly text: string;
  readonly url: string | null;
  readonly surface: Surface;
  readonly lastDay: string;
  readonly zone: string;
  readonly until: string;
  readonly by: string;
  readonly at: string;
}

/** A line of the checklist: what was issued, and what people did with it since. */
export interface Item extends IssuedItem {
  readonly standing: ItemStanding;
  readonly ownerId: string | null;
  /** Set by hand; null leaves it to the rule. */
  readonly ownDue: string | null;
  readonly reworded: boolean;
  readonly chosenAudience: ItemAudience | null;
  readonly evidence: readonly ItemEvidence[];
  readonly ticks: readonly ListingTick[];
  /** Since it was put up and until somebody takes it down; whether its days are over is asked with the clock. */
  readonly line?: BarLine;
}

export interface Remark {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
}

/** What every announcement has, whatever its state. */
export interface AnnouncementCore {
  readonly title: string;
  readonly summary: string;
  readonly links: readonly Link[];
  readonly facts: Facts;
  readonly audience: Audience;
  readonly target: Target | null;
  readonly supportExpected: boolean;
  readonly companyNews: boolean;
  readonly playbook: { readonly id: string; readonly version: number };
  readonly suggestedTier: TierRef;
  readonly channelTold: ChannelTold;
  readonly coordinator: string | null;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly updatedAt: string;
  /** In the order of the playbook. */
  readonly seats: readonly Seat[];
  readonly held: Readonly<Record<Seat, SeatHeld>>;
  /** Since when a tier is sought: proposed, or last re-opened. */
  readonly soughtSince: string;
  readonly reopenedBecause: string | null;
  /** The tier that the list was last issued for; null until both seats agreed once. */
  readonly issuedFor: TierRef | null;
  readonly items: readonly Item[];
  readonly comments: readonly Remark[];
}

export interface Unknown { readonly state: 'none' }
export interface Proposed extends AnnouncementCore { readonly state: 'proposed' }
export interface Agreed extends AnnouncementCore { readonly state: 'agreed'; readonly tier: TierRef }
export interface Planned extends AnnouncementCore { readonly state: 'planned'; readonly tier: TierRef; readonly plannedAt: string }
export interface Announced extends AnnouncementCore { readonly state: 'announced'; readonly tier: TierRef; readonly announcedAt: string }
export interface Withdrawn extends AnnouncementCore {
  readonly state: 'withdrawn';
  readonly withdrawn: { readonly reason: string; readonly by: string; readonly at: string };
}

/** One that exists. */
export type Known = Proposed | Agreed | Planned | Announced | Withdrawn;
export type Announcement = Unknown | Known;

export const isKept = (item: Item): boolean => item.standing.state !== 'dropped';
export const isOpen = (item: Item): boolean => item.standing.state === 'open';
export const isUnowned = (item: Item): boolean => isKept(item) && item.ownerId === null;
export const tierInForce = (announcement: Known): TierRef | null => ('tier' in announcement ? announcement.tier : null);
/** The tier changed after the list was issued: it wants to be issued again (R9). */
export const isOutdated = (announcement: Known): boolean => 'tier' in announcement && announcement.tier.id !== announcement.issuedFor?.id;
