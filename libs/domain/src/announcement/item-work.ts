import { isRefusal, refuse, type Refusal } from '../kernel/index.js';
import type { AnnouncementOrder } from './announcement.commands.js';
import { happened } from './announcement.events.js';
import type { Item, Known } from './announcement.state.js';
import type { Evidence } from './announcement.values.js';
import { about, given, itemOf, NOTHING, one, type Acting, type Answer } from './deciding.js';
import { missingOn, refuseMissing, waitsFor } from './item-completion.js';

export const NOT_ISSUED = 'There is no checklist yet: it is issued when both seats agree.';

/** The item, if it is there and still part of the plan. */
export const keptItem = (known: Known, id: string, field = 'item'): Item | Refusal => {
  const item = itemOf(known, id);
  if (known.issuedFor === null) return refuse('ChecklistNotIssued', NOT_ISSUED, { remedy: 'Let both teams agree to a tier first.' });
  if (item === undefined) return refuse('NoSuchItem', 'The checklist has no such item.', { field, remedy: 'Choose an item of this announcement.' });
  if (item.standing.state !== 'dropped') return item;
  return refuse('ItemDropped', `“${item.title}” was left out.`, { field, remedy: 'Take it back first.' });
};

export const finished = (item: Item): Refusal =>
  refuse('ItemFinished', `“${item.title}” is finished.`, { remedy: 'Open it again first.', ...given({ clause: item.clause }) });

/** Evidence in the item's terms, each for one of its channels. */
const evidenceFor = (item: Item, command: AnnouncementOrder<'CompleteItem'>): readonly Evidence[] | Refusal => {
  const read: Evidence[] = [];
  for (const [index, { channel: id, url, text }] of command.evidence.entries()) {
    const only = item.channels.length === 1 ? item.channels[0] : undefined;
    const channel = id === undefined ? only : item.channels.find((each) => each.id === id);
    const field = `evidence.${index}.channel`;
    if (id !== undefined && channel === undefined) return refuse('InvalidInput', 'This is no channel of the item.', { field, remedy: 'Choose one of its channels.' });
    if (channel === undefined && item.completion.channels !== undefined) return refuse('InvalidInput', 'Say which channel the evidence is for.', { field });
    read.push({ channel: channel ?? null, url: url ?? null, text: text ?? null });
  }
  return read;
};

const same = (a: Evidence, b: Evidence): boolean => a.channel?.id === b.channel?.id && a.url === b.url && a.text === b.text;

/** Keeps the evidence, and finishes the item when its rule is met by it. */
export const completeItem = (command: AnnouncementOrder<'CompleteItem'>, known: Known, { by, now }: Acting): Answer => {
  const item = keptItem(known, command.item);
  if (isRefusal(item)) return item;
  const sent = evidenceFor(item, command);
  if (isRefusal(sent)) return sent;
  const fresh = sent.filter((each, index) => !item.evidence.some((old) => same(old, each)) && sent.findIndex((other) => same(other, each)) === index);
  const done = item.standing.state === 'done';
  if (done && fresh.length === 0) return NOTHING;

  const waits = waitsFor(item, known.items);
  if (waits !== undefined && !done) return refuseMissing(waits, item);
  const [first] = missingOn({ ...item, evidence: [...item.evidence, ...fresh.map((each) => ({ ...each, by: by.id, at: now }))] }, known);
  const recorded = fresh.length === 0 ? NOTHING : one('EvidenceRecorded', { ...about(item), evidence: fresh });
  if (done) return recorded;
  if (first === undefined) return [...recorded, happened('ItemCompleted', about(item))];
  return sent.length === 0 ? refuseMissing(first, item) : recorded;
};

export const tickListing = ({ item: id, listing: listingId, ticked, url }: AnnouncementOrder<'TickListing'>, known: Known): Answer => {
  const item = keptItem(known, id);
  if (isRefusal(item)) return item;
  const listing = item.completion.list?.find((each) => each.id === listingId);
  if (listing === undefined) return refuse('NoSuchListing', 'The item’s list has no such entry.', { field: 'listing', remedy: 'Choose an entry of its list.' });
  const tick = item.ticks.find((each) => each.id === listingId);
  if (ticked ? tick !== undefined && (url === undefined || tick.url === url) : tick === undefined) return NOTHING;
  if (!ticked && item.standing.state === 'done') return finished(item);
  return one('ListingTicked', { ...about(item), listingId, label: listing.label, ticked, ...given({ url }) });
};

export const reopenItem = (command: AnnouncementOrder<'ReopenItem'>, known: Known): Answer => {
  const item = keptItem(known, command.item);
  if (isRefusal(item)) return item;
  return item.standing.state === 'open' ? NOTHING : one('ItemReopened', { ...about(item), reason: command.reason });
};
