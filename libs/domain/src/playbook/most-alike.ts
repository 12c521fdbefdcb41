import { KINDS, type Facts } from './facts.js';
import type { Playbook } from './playbook.js';

/** A past announcement with the facts it had; one of our own when it has an id. */
export interface PrecedentCandidate {
  readonly announcementId?: string;
  readonly title: string;
  readonly url?: string;
  /** The tier's id. */
  readonly tier: string;
  readonly facts: Facts;
  /** Why it got another tier than its facts suggest, where it did. */
  readonly note?: string;
  /** What was offered and left out. */
  readonly dropped: readonly { readonly title: string; readonly reason: string }[];
}

/** `likeness` is 0 to 1; 1 is the same facts. */
export type Precedent = PrecedentCandidate & { readonly likeness: number };

/** The most alike first, and among equals in the order given; those with nothing in common are left out. */
export const mostAlike = <Candidate extends PrecedentCandidate>(facts: Facts, candidates: readonly Candidate[], limit = 5): readonly (Candidate & Pick<Precedent, 'likeness'>)[] =>
  candidates
    .map((candidate) => ({ ...candidate, likeness: likenessOf(facts, candidate.facts) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, limit);

/** The precedents that the playbook itself names (R19, R31, R48). */
export const seedPrecedents = ({ precedents }: Playbook): readonly PrecedentCandidate[] =>
  precedents.map(({ title, url, tier, facts, note, dropped }) => ({
    title,
    ...(url === undefined ? {} : { url }),
    tier,
    facts,
    ...(note === undefined ? {} : { note }),
    dropped,
  }));

/** What most tiers turn on weighs most: how many notice, then the kinds, then action and risk. */
const WEIGHTS = { noticedBy: 0.4, kinds: 0.3, needsAction: 0.2, knownRisk: 0.1 };

const likenessOf = (one: Facts, other: Facts): number => {
  const likeness =
    WEIGHTS.noticedBy * noticedAlike(one, other) +
    WEIGHTS.kinds * kindsAlike(one, other) +
    WEIGHTS.needsAction * Number(one.needsAction === other.needsAction) +
    WEIGHTS.knownRisk * Number(one.knownRisk === other.knownRisk);
  return Math.round(likeness * 1000) / 1000;
};

const LEVELS = { none: 0, some: 1, most: 2 };
const noticedAlike = (one: Facts, other: Facts): number => 1 - Math.abs(LEVELS[one.noticedBy] - LEVELS[other.noticedBy]) / 2;

/** The share of kinds that both have among those that either has. */
const kindsAlike = (one: Facts, other: Facts): number => {
  const either = KINDS.filter((kind) => one.kinds.includes(kind) || other.kinds.includes(kind));
  const both = either.filter((kind) => one.kinds.includes(kind) && other.kinds.includes(kind));
  return either.length === 0 ? 1 : both.length / either.length;
};
