import type { AnnouncementEvent, AnnouncementFact } from '../announcement/announcement.events.js';
import { because, counted, day, factChanged, listed, quoted, TEAM_WORDS } from './words.js';

/** A person's name by id. */
export type NameOf = (personId: string) => string;

/** One thing that happened to an announcement, as a sentence without its actor. Without a default: a forgotten event does not compile. */
export const announcementSentence = (event: AnnouncementEvent, nameOf: NameOf, actorId?: string): string => {
  const { type, data } = event;
  switch (type) {
    case 'AnnouncementProposed':
      return 'Proposed';
    case 'AnnouncementRevised':
      return revised(data);
    case 'FactsRevised':
      return factsRevised(data);
    case 'ChannelMessageRecorded':
      return 'Told Marketing’s channel';
    case 'ChannelMessageWaived':
      return `Waived the message to Marketing’s channel${because(data.reason)}`;
    case 'SupportExpectationChanged':
      return `${data.expected ? 'Expects Marketing’s support' : 'Expects no Marketing support'}${because(data.reason)}`;
    case 'CoordinatorNamed':
      return `Named ${nameOf(data.personId)} as coordinator`;

    case 'TierAgreed':
      return agreed(data);
    case 'TierObjected':
      return `Objected to ${data.tier.name}${because(data.reason)}`;
    case 'AgreementWithdrawn':
      return `${TEAM_WORDS[data.seat]} withdrew its agreement to ${data.tier.name}${because(data.reason)}`;
    case 'TierSettled':
      return `Both seats agreed: the tier is ${data.tier.name}`;

    case 'ChecklistIssued':
      return `Checklist issued with ${counted(data.items.length, 'item')}`;
    case 'ChecklistReissued':
      return `Checklist issued anew for ${data.tier.name}: ${data.added.length} added, ${data.kept.length} kept, ${data.removed.length} removed`;
    case 'ItemAdded':
      return `Added ${quoted(data.item.title)}${data.ownerId === null ? '' : `, owned by ${nameOf(data.ownerId)}`}`;
    case 'ItemReworded':
      return data.title === data.was.title
        ? `Reworded the detail of ${quoted(data.title)}`
        : `Reworded ${quoted(data.was.title)} to ${quoted(data.title)}`;
    case 'ItemRescheduled':
      return `${quoted(data.title)} is due ${data.due === null ? 'by its rule again' : `on ${day(data.due)}`}`;
    case 'ItemAudienceChosen':
      return `${quoted(data.title)} goes to ${data.audience} users${after(data.reason)}`;
    case 'ItemDropped':
      return `Dropped ${quoted(data.title)}${after(data.reason)}`;
    case 'ItemRestored':
      return `Restored ${quoted(data.title)}${after(data.reason)}`;
    case 'OwnerAssigned':
      return assigned(data, nameOf, actorId);
    case 'ListingTicked':
      return `${data.ticked ? 'Ticked' : 'Took the tick from'} ${data.label} of ${quoted(data.title)}`;
    case 'EvidenceRecorded':
      return evidenceRecorded(data);
    case 'ItemCompleted':
      return `Completed ${quoted(data.title)}`;
    case 'ItemReopened':
      return `Re-opened ${quoted(data.title)}${after(data.reason)}`;
    case 'LinePutUp':
      return `Put ${quoted(data.text)} on the bar ${BARS[data.surface]} until the end of ${day(data.lastDay)}`;
    case 'LineTakenDown':
      return `Took ${quoted(data.text)} from the bar ${BARS[data.surface]}${because(data.reason)}`;

    case 'PlanConfirmed':
      return `Confirmed the plan: ${counted(data.kept, 'item')} kept, ${data.dropped} dropped`;
    case 'AnnouncementMade':
      return 'Announced';
    case 'CompanyNewsMarked':
      return `${data.companyNews ? 'Marked as company-level news' : 'No longer company-level news'}${because(data.reason)}`;
    case 'AnnouncementWithdrawn':
      return `Withdrew the announcement${because(data.reason)}`;
    case 'Commented':
      return `Commented: ${quoted(data.text)}`;
  }
};

const BARS = { 'in-product': 'in the product', 'on-site': 'on the site' } as const;

/** A reason after a quoted title needs no marks of its own. */
const after = (reason: string | undefined): string => (reason === undefined || reason === '' ? '' : `: ${quoted(reason).slice(1, -1)}`);

const revised = ({ title, summary, links, audience, target }: AnnouncementFact<'AnnouncementRevised'>['data']): string =>
  [
    ...(title === undefined ? [] : [`Title changed to ${quoted(title)}`]),
    ...(target === undefined ? [] : [target === null ? 'Date taken away' : `Ships on ${[day(target.date), target.time, target.zone].filter(Boolean).join(', ')}`]),
    ...(audience === undefined ? [] : [audience.words === '' ? 'Audience changed' : `Audience changed to ${quoted(audience.words)}`]),
    ...(summary === undefined ? [] : ['Summary changed']),
    ...(links === undefined ? [] : ['Links changed']),
  ].join('. ');

const factsRevised = ({ facts, was, changed, reopened }: AnnouncementFact<'FactsRevised'>['data']): string => {
  const change = changed.map((fact) => factChanged(fact, facts, was)).join('; ');
  const seats = reopened.length > 1 ? '. Both seats re-opened' : reopened.map((seat) => `. ${TEAM_WORDS[seat]}’s seat re-opened`).join('');
  return `${changed.length > 1 ? 'Facts' : 'Fact'} changed: ${change}${seats}`;
};

const agreed = ({ seat, tier, suggestedTier, reason }: AnnouncementFact<'TierAgreed'>['data']): string =>
  `${TEAM_WORDS[seat]} agreed to ${tier.name}${tier.id === suggestedTier.id ? '' : `, where ${suggestedTier.name} was suggested`}${because(reason)}`;

const assigned = ({ items, ownerId }: AnnouncementFact<'OwnerAssigned'>['data'], nameOf: NameOf, actorId: string | undefined): string => {
  const what = items.length === 1 ? quoted(items[0]?.title ?? '') : counted(items.length, 'item');
  if (ownerId === null) return `Took the owner from ${what}`;
  return ownerId === actorId ? `Took on ${what}` : `Assigned ${what} to ${nameOf(ownerId)}`;
};

const evidenceRecorded = ({ title, evidence }: AnnouncementFact<'EvidenceRecorded'>['data']): string => {
  const channels = [...new Set(evidence.flatMap(({ channel }) => (channel === null ? [] : [channel.label])))];
  const what = evidence.some(({ url }) => url !== null) ? 'a link' : 'evidence';
  return `Recorded ${evidence.length > 1 ? 'evidence' : what} for ${quoted(title)}${channels.length === 0 ? '' : ` on ${listed(channels)}`}`;
};
