import { completionSaid, dueSaid, type Playbook as Policy, type PlaybookDifference as Difference, type PublishedPlaybook, type Tier as PolicyTier } from '@fanfare/domain';
import type { People } from '../log/people.js';
import type { Channel, Clause, Offer, Playbook, PlaybookDifference, Precedent, Tier } from './generated/schema.js';
import { presentPersonOrNull } from './present-person.js';

/** A clause of one version; throws where the playbook names one that it does not hold, which its parser refuses. */
export const clauseOf = (policy: Policy, id: string): Clause => {
  const clause = policy.clauses.find((one) => one.id === id);
  if (!clause) throw new Error(`Playbook ${policy.version} has no clause ${id}`);
  return { id, quote: clause.quote, summary: clause.summary, playbookVersion: policy.version, tierId: clause.tier ?? null };
};

const channelOf = (policy: Policy, id: string): Channel => ({ id, label: policy.channels.find((channel) => channel.id === id)?.label ?? id });

/** A tier by its id, without its offers: as it stands beside an announcement. */
export const tierOf = (policy: Policy, id: string): Tier => {
  const at = policy.tiers.findIndex((tier) => tier.id === id);
  return { id, name: policy.tiers[at]?.name ?? id, level: at + 1, of: policy.tiers.length, offers: [], clauses: [] };
};

/** In the order of the handbook, with the tier's clauses and offers. */
const wholeTier = (policy: Policy, tier: PolicyTier): Tier => ({
  ...tierOf(policy, tier.id),
  offers: tier.offers.map((offer): Offer => ({
    id: offer.id,
    title: offer.title,
    detail: offer.detail ?? null,
    channels: offer.channels.map((channel) => channelOf(policy, channel)),
    dueRule: dueSaid(offer.due),
    completionRule: completionSaid(offer.completion, {
      channels: offer.channels.map((channel) => channelOf(policy, channel)),
      titleOf: (id) => tier.offers.find((other) => other.id === id)?.title,
    }),
    clause: clauseOf(policy, offer.clause),
  })),
  clauses: policy.clauses.filter((clause) => clause.tier === tier.id).map(({ id }) => clauseOf(policy, id)),
});

export const presentPlaybook = (people: People, published: PublishedPlaybook): Playbook & { __typename: 'Playbook' } => {
  const { playbook: policy } = published;
  const { id: _id, version: _version, ...document } = policy;
  return {
    __typename: 'Playbook',
    id: policy.id,
    version: policy.version,
    title: policy.title,
    publishedAt: published.publishedAt,
    publishedBy: presentPersonOrNull(people, published.publishedBy),
    get tiers() { return policy.tiers.map((tier) => wholeTier(policy, tier)); },
    get clauses() { return policy.clauses.map(({ id }) => clauseOf(policy, id)); },
    channels: policy.channels,
    precedents: policy.precedents.map((seed): Precedent => ({
      announcementId: null, title: seed.title, url: seed.url ?? null, tier: tierOf(policy, seed.tier), facts: seed.facts, note: seed.note ?? null, likeness: 1, dropped: seed.dropped,
    })),
    seats: policy.seats,
    agreementWarnsDaysBefore: policy.agreementWarnsDaysBefore,
    firstStepChannel: policy.firstStep.channel,
    separateProcesses: policy.separateProcesses.map(({ id, title, url, clause }) => ({ id, title, url, clause: clauseOf(policy, clause) })),
    document,
  };
};

export const presentDifference = ({ path, kind, was, now }: Difference): PlaybookDifference => ({ path, kind, was: was ?? null, now: now ?? null });
