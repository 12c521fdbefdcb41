import { readersZone } from '../ui/time.words.js';
import type { CommandInput } from './command.js';
import { linksOf, segmentsOf } from './revise-fields.js';
import type { FactsTyped } from './facts-fields.js';
import type { Facts } from './sheet.js';

/** What is being proposed, as it is typed. */
export interface Draft {
  readonly title: string;
  readonly summary: string;
  readonly facts: FactsTyped;
  readonly words: string;
  readonly segments: string;
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  readonly links: string;
  readonly channelMessageUrl: string;
  readonly supportExpected: boolean;
  /** Agree to a tier at once; which one is `tier`, or what is suggested while none is chosen. */
  readonly agrees: boolean;
  readonly tier: string;
  readonly agreeReason: string;
}

export const emptyDraft = (): Draft => ({
  title: '',
  summary: '',
  facts: { noticedBy: null, needsAction: false, knownRisk: false, kinds: [] },
  words: '',
  segments: '',
  date: '',
  time: '',
  zone: readersZone(),
  links: '',
  channelMessageUrl: '',
  supportExpected: true,
  agrees: true,
  tier: '',
  agreeReason: '',
});

/** Facts that a tier can be suggested from. */
export const factsOf = ({ facts }: Draft): Facts | undefined => (facts.noticedBy ? { ...facts, noticedBy: facts.noticedBy, kinds: [...facts.kinds] } : undefined);

/** The command's input; what is empty is left out. */
export const proposalOf = (draft: Draft, facts: Facts, seat: 'PRODUCT' | 'MARKETING' | undefined, suggested: string | undefined): CommandInput<'proposeAnnouncement'> => {
  const tier = draft.tier || suggested;
  const { words, segments, date, time, zone } = draft;
  return {
    title: draft.title.trim(),
    facts,
    supportExpected: draft.supportExpected,
    ...(draft.summary.trim() && { summary: draft.summary.trim() }),
    ...(draft.links.trim() && { links: linksOf(draft.links) }),
    ...((words.trim() || segments.trim()) && { audience: { words: words.trim(), segments: segmentsOf(segments) } }),
    ...(date && { target: { date, zone, ...(time && { time }) } }),
    ...(draft.channelMessageUrl.trim() && { channelMessageUrl: draft.channelMessageUrl.trim() }),
    ...(draft.agrees && seat && tier && { agreeToTier: tier, seat }),
    ...(draft.agrees && seat && tier !== suggested && draft.agreeReason.trim() && { agreeReason: draft.agreeReason.trim() }),
  };
};

const KEY = 'fanfare-proposal';

/** A draft outlives a closed page, in this window alone. */
export const keepDraft = (draft: Draft): void => sessionStorage.setItem(KEY, JSON.stringify(draft));
export const forgetDraft = (): void => sessionStorage.removeItem(KEY);

export const keptDraft = (): Draft => {
  try {
    return { ...emptyDraft(), ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Draft>) };
  } catch {
    return emptyDraft();
  }
};
