import type { Suggestion } from './sheet.js';

const withoutIf = (condition: string): string => condition.replace(/^if\s+/i, '');

/** What would change the answer, one entry a tier: `If most users noticed, or users had to act`. */
export const changesByTier = ({ wouldChange }: Suggestion): readonly { readonly tier: Suggestion['tier']; readonly condition: string }[] => {
  const tiers = new Map(wouldChange.map(({ tier }) => [tier.id, tier]));
  return [...tiers.values()].map((tier) => ({
    tier,
    condition: `If ${wouldChange
      .filter((change) => change.tier.id === tier.id)
      .map(({ condition }) => withoutIf(condition))
      .join(', or ')}`,
  }));
};

/** `one announcement like this one`, in words up to five. */
export const alikeInWords = (count: number): string => {
  const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];
  return `${words[count] ?? count} ${count === 1 ? 'announcement' : 'announcements'} like this one`;
};
