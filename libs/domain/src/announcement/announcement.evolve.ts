import { grown } from '../kernel/index.js';
import { agreementWithdrawn, coreOf, factsRevised, NOBODY, tierAgreed, tierObjected } from './agreement.evolve.js';
import type { AnnouncementEvent, AnnouncementFact } from './announcement.events.js';
import type { Announcement, Item, Known } from './announcement.state.js';
import { evolveItem, freshItem, renewedItem, type Done, type ItemFact } from './item.evolve.js';

/** An event on its way into the state: the log says who and when. */
export type PastEvent = AnnouncementEvent & { readonly recordedAt?: string; readonly actorId?: string };

/** Pure and trusting: what is in the log has happened. Throws only on what cannot have. */
export const evolveAnnouncement = (announcement: Announcement, event: PastEvent): Announcement => {
  const done: Done = { by: event.actorId ?? '', at: event.recordedAt ?? '' };
  if (event.type === 'AnnouncementProposed') return proposed(event, done);
  if (announcement.state === 'none') throw new Error(`${event.type} before AnnouncementProposed`);
  return { ...evolveKnown(announcement, event, done), updatedAt: done.at };
};

const proposed = ({ data }: AnnouncementFact<'AnnouncementProposed'>, { by, at }: Done): Known => ({
  state: 'proposed',
  ...data,
  companyNews: false,
  channelTold: { status: 'not-told' },
  coordinator: null,
  proposedBy: by,
  proposedAt: at,
  updatedAt: at,
  held: NOBODY,
  soughtSince: at,
  reopenedBecause: null,
  issuedFor: null,
  items: [],
  comments: [],
});

const evolveKnown = (known: Known, event: Exclude<AnnouncementEvent, { type: 'AnnouncementProposed' }>, done: Done): Known => {
  switch (event.type) {
    case 'AnnouncementRevised': return revised(known, event);
    case 'FactsRevised': return factsRevised(known, event, done);
    case 'ChannelMessageRecorded': return { ...known, channelTold: { status: 'told', url: event.data.url, ...done } };
    case 'ChannelMessageWaived': return { ...known, channelTold: { status: 'waived', reason: event.data.reason, ...done } };
    case 'SupportExpectationChanged': return { ...known, supportExpected: event.data.expected };
    case 'CoordinatorNamed': return { ...known, coordinator: event.data.personId };

    case 'TierAgreed': return tierAgreed(known, event, done);
    case 'TierObjected': return tierObjected(known, event, done);
    case 'AgreementWithdrawn': return agreementWithdrawn(known, event, done);
    case 'TierSettled': return { ...coreOf(known), state: 'agreed', tier: event.data.tier };

    case 'ChecklistIssued': return { ...known, issuedFor: event.data.tier, items: event.data.items.map(freshItem) };
    case 'ChecklistReissued': return { ...known, issuedFor: event.data.tier, items: reissued(known.items, event) };
    case 'ItemAdded': {
      const { item, due, ownerId } = event.data;
      return { ...known, items: [...known.items, { ...freshItem(item), ownDue: due, ownerId }] };
    }
    case 'OwnerAssigned': {
      const { items, ownerId } = event.data;
      return { ...known, items: known.items.map((item) => (items.some(({ id }) => id === item.id) ? { ...item, ownerId } : item)) };
    }
    case 'ItemReworded':
    case 'ItemRescheduled':
    case 'ItemAudienceChosen':
    case 'ItemDropped':
    case 'ItemRestored':
    case 'ListingTicked':
    case 'EvidenceRecorded':
    case 'ItemCompleted':
    case 'ItemReopened':
    case 'LinePutUp':
    case 'LineTakenDown': return { ...known, items: changedItem(known.items, event, done) };

    case 'PlanConfirmed': return { ...coreOf(known), state: 'planned', tier: event.data.tier, plannedAt: done.at };
    case 'AnnouncementMade': return { ...coreOf(known), state: 'announced', tier: event.data.tier, announcedAt: event.data.at };
    case 'CompanyNewsMarked': return { ...known, companyNews: event.data.companyNews };
    case 'AnnouncementWithdrawn': return { ...coreOf(known), state: 'withdrawn', withdrawn: { reason: event.data.reason, ...done } };
    case 'Commented': return { ...known, comments: grown(known.comments, { id: event.data.commentId, text: event.data.text, ...done }) };
  }
};

const revised = (known: Known, { data }: AnnouncementFact<'AnnouncementRevised'>): Known => ({
  ...known,
  title: data.title ?? known.title,
  summary: data.summary ?? known.summary,
  links: data.links ?? known.links,
  audience: data.audience ?? known.audience,
  target: data.target === undefined ? known.target : data.target,
});

const changedItem = (items: readonly Item[], fact: ItemFact, done: Done): readonly Item[] =>
  items.map((item) => (item.id === fact.data.itemId ? evolveItem(item, fact, done) : item));

const reissued = (items: readonly Item[], { data }: AnnouncementFact<'ChecklistReissued'>): readonly Item[] =>
  data.items.map((issued) => {
    const kept = items.find(({ id }) => id === issued.id);
    return kept === undefined ? freshItem(issued) : renewedItem(kept, issued);
  });
