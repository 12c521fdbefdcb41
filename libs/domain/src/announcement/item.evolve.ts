import type { AnnouncementFact } from './announcement.events.js';
import type { Item } from './announcement.state.js';
import type { IssuedItem } from './announcement.values.js';

/** Who did it, and when. */
export interface Done {
  readonly by: string;
  readonly at: string;
}

/** An item on the day it comes into the list. */
export const freshItem = (issued: IssuedItem): Item => ({
  ...issued, standing: { state: 'open' }, ownerId: null, ownDue: null, reworded: false, chosenAudience: null, evidence: [], ticks: [],
});

/** The offer's new values over what people did with the item (R9). */
export const renewedItem = (item: Item, issued: IssuedItem): Item => ({
  ...freshItem(issued),
  standing: item.standing,
  ownerId: item.ownerId,
  ownDue: item.ownDue,
  reworded: item.reworded,
  chosenAudience: issued.audience?.choices.find((choice) => choice === item.chosenAudience) ?? null,
  evidence: item.evidence,
  ticks: item.ticks.filter(({ id }) => issued.completion.list?.some((listing) => listing.id === id)),
});

/** The facts that are about one item alone. */
export type ItemFact = AnnouncementFact<
  | 'ItemReworded' | 'ItemRescheduled' | 'ItemAudienceChosen' | 'ItemDropped' | 'ItemRestored'
  | 'ListingTicked' | 'EvidenceRecorded' | 'ItemCompleted' | 'ItemReopened' | 'LinePutUp' | 'LineTakenDown'
>;

/** What one fact makes of the one item it is about. */
export const evolveItem = (item: Item, { type, data }: ItemFact, done: Done): Item => {
  switch (type) {
    case 'ItemReworded': {
      const { detail: _, ...rest } = item;
      return { ...rest, title: data.title, ...(data.detail === null ? {} : { detail: data.detail }), reworded: true };
    }
    case 'ItemRescheduled': return { ...item, ownDue: data.due };
    case 'ItemAudienceChosen': return { ...item, chosenAudience: data.audience };
    case 'ItemDropped': return { ...item, standing: { state: 'dropped', reason: data.reason, ...done } };
    case 'ItemRestored': return { ...item, standing: { state: 'open' } };
    case 'ListingTicked': {
      const others = item.ticks.filter(({ id }) => id !== data.listingId);
      return { ...item, ticks: data.ticked ? [...others, { id: data.listingId, ...done, ...(data.url === undefined ? {} : { url: data.url }) }] : others };
    }
    case 'EvidenceRecorded': return { ...item, evidence: [...item.evidence, ...data.evidence.map((one) => ({ ...one, ...done }))] };
    case 'ItemCompleted': return { ...item, standing: { state: 'done', ...done } };
    case 'ItemReopened': return { ...item, standing: { state: 'open' } };
    case 'LinePutUp': {
      const { text, url, surface, lastDay, zone, until } = data;
      return { ...item, line: { text, url, surface, lastDay, zone, until, ...done } };
    }
    case 'LineTakenDown': {
      const { line: _, ...rest } = item;
      return rest;
    }
  }
};
