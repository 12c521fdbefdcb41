import type { AnnouncementSheet, Playbook as Policy, TierRef } from '@fanfare/domain';
import type { People } from '../log/people.js';
import type { ToldPrecedent } from '../log/precedents.js';
import type { Playbooks } from '../log/playbooks.js';
import type { Announcement, Tier } from './generated/schema.js';
import { presentItem } from './present-item.js';
import { presentPerson, presentPersonOrNull } from './present-person.js';
import { presentRefusal } from './present-refusal.js';
import { presentPrecedent, presentSuggestion } from './present-suggestion.js';

/** As it was called on that day. */
const presentTier = (tier: TierRef): Tier => ({ ...tier, offers: [], clauses: [] });
const presentTierOrNull = (tier: TierRef | null): Tier | null => (tier ? presentTier(tier) : null);

export interface Presenting {
  readonly people: People;
  readonly playbooks: Playbooks;
  /** The version that it was proposed under. */
  readonly policy: Policy;
  readonly revision: number;
  readonly precedents: () => readonly ToldPrecedent[];
}

/** What belongs to another subject is answered by that subject. */
export type PresentedAnnouncement = Omit<Announcement, 'maintenances' | 'offersMaintenance' | 'workCollisions'> & { readonly __typename: 'Announcement' };

/** The domain's sheet in the schema's words. What costs something is made when it is asked for. */
export const presentAnnouncement = (sheet: AnnouncementSheet, { people, playbooks, policy, revision, precedents }: Presenting): PresentedAnnouncement => ({
  __typename: 'Announcement',
  id: sheet.id,
  revision,
  state: sheet.state,
  standing: sheet.standing,
  title: sheet.title,
  summary: sheet.summary,
  links: sheet.links.map(({ url, label }) => ({ url, label: label ?? null })),
  facts: sheet.facts,
  audience: sheet.audience,
  target: sheet.target,
  supportExpected: sheet.supportExpected,
  companyNews: sheet.companyNews,
  channelTold: { ...sheet.channelTold, get by() { return presentPersonOrNull(people, sheet.channelTold.by); } },
  get proposedBy() { return presentPerson(people, sheet.proposedBy); },
  proposedAt: sheet.proposedAt,
  announcedAt: sheet.announcedAt,
  withdrawnReason: sheet.withdrawnReason,
  get coordinator() { return presentPersonOrNull(people, sheet.coordinator); },
  agreement: {
    ...sheet.agreement,
    tier: presentTierOrNull(sheet.agreement.tier),
    seats: sheet.agreement.seats.map((seat) => ({ ...seat, tier: presentTierOrNull(seat.tier), get person() { return presentPersonOrNull(people, seat.person); } })),
  },
  get suggestion() { return presentSuggestion(policy, sheet.suggestion); },
  get precedents() { return precedents().map((precedent) => presentPrecedent(policy, precedent)); },
  get checklist() { return sheet.checklist.map((item) => presentItem(item, policy, people)); },
  checklistOutdated: sheet.checklistOutdated,
  progress: sheet.progress,
  comments: sheet.comments.map(({ id, at, text, by }) => ({ id, at, text, get by() { return presentPerson(people, by); } })),
  playbookVersion: sheet.playbookVersion,
  get actions() {
    return sheet.actions.map(({ name, allowed, refused }) => ({ name, allowed, refused: refused && presentRefusal(playbooks, refused, { version: policy.version }) }));
  },
  updatedAt: sheet.updatedAt,
});
