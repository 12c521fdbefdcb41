import type { Playbook as Policy, Suggestion } from '@fanfare/domain';
import type { ToldPrecedent } from '../log/precedents.js';
import type { Precedent, TierSuggestion } from './generated/schema.js';
import { clauseOf, tierOf } from './present-playbook.js';

export const presentSuggestion = (policy: Policy, suggestion: Suggestion): TierSuggestion => ({
  tier: tierOf(policy, suggestion.tier),
  clauses: suggestion.clauses.map((id) => clauseOf(policy, id)),
  byElimination: suggestion.byElimination,
  sentence: suggestion.sentence,
  wouldChange: suggestion.wouldChange.map(({ fact, condition, tier, clause }) => ({
    fact, condition, tier: tierOf(policy, tier), clause: clause === undefined ? null : clauseOf(policy, clause),
  })),
});

export const presentPrecedent = (policy: Policy, { announcementId, title, url, tier, facts, note, likeness, dropped, called }: ToldPrecedent): Precedent => ({
  announcementId: announcementId ?? null, title, url: url ?? null, tier: called ? { ...called, offers: [], clauses: [] } : tierOf(policy, tier), facts, note: note ?? null, likeness, dropped,
});
