import type { CompletionRule, DueRule } from './offer.js';

/** When a rule falls due, in words. */
export const dueSaid = ({ kind }: Pick<DueRule, 'kind'>): string => {
  switch (kind) {
    case 'day-of-release': return 'on the day of release';
    case 'week-of-release': return 'by the end of the week of release';
  }
};

/** What a rule is about: the channels as they are called, and the titles of those it may come after. */
export interface RuleSubject {
  readonly channels: readonly { readonly id: string; readonly label: string }[];
  /** Undefined leaves one out that is not there. */
  readonly titleOf: (id: string) => string | undefined;
}

/** What finishes an offer or an item, in words; the parts that the rule asks for, in the order one meets them. */
export const completionSaid = (completion: CompletionRule, { channels, titleOf }: RuleSubject): string => {
  const all = channels.map(({ id }) => id);
  const labels = (ids: readonly string[], joint: string): string =>
    channels.filter(({ id }) => ids.includes(id)).map(({ label }) => label).join(joint);
  const thread = completion.thread ?? [];
  const after = (completion.after ?? []).flatMap((id) => titleOf(id) ?? []);
  const list = completion.list ?? [];
  const parts = [
    completion.channels === 'all' && `${labels(all, ' and ')} are ${all.length === 2 ? 'both' : 'all'} needed`,
    completion.channels === 'any' && `${labels(all, ' or ')} is enough`,
    thread.length > 0 && `as a thread on ${labels(thread, ' and ')}`,
    completion.link === true && 'a link is needed',
    after.length > 0 && `once “${after.join('” or “')}” has a link`,
    list.length > 0 && `each is ticked: ${list.map(({ label }) => label).join(', ')}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join('; ') : 'marking it as done is enough';
};
