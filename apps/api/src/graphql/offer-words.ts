import type { DueRule, Offer, Playbook } from '@fanfare/domain';

export const dueWords = (due: DueRule): string => {
  switch (due.kind) {
    case 'day-of-release': return 'on the day of release';
    case 'week-of-release': return 'by the end of the week of release';
  }
};

const labels = (policy: Playbook, channels: readonly string[], joint: string): string =>
  channels.map((id) => policy.channels.find((channel) => channel.id === id)?.label ?? id).join(joint);

/** What finishes an offer, in words; the parts that it asks for, in the order one meets them. */
export const completionWords = (policy: Playbook, { completion, channels }: Offer): string => {
  const titleOf = (id: string): string => policy.tiers.flatMap((tier) => tier.offers).find((offer) => offer.id === id)?.title ?? id;
  const parts = [
    completion.channels === 'all' && `${labels(policy, channels, ' and ')} are all needed`,
    completion.channels === 'any' && `${labels(policy, channels, ' or ')} is enough`,
    completion.thread?.length && `as a thread on ${labels(policy, completion.thread, ' and ')}`,
    completion.link && 'a link is needed',
    completion.after?.length && `once “${completion.after.map(titleOf).join('” or “')}” has a link`,
    completion.list?.length && `each is ticked: ${completion.list.map(({ label }) => label).join(', ')}`,
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join('; ') : 'said to be done';
};
