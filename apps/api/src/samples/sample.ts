import type { AnnouncementCommandType, Facts, Kind, NoticedBy } from '@fanfare/domain';

export type Who = 'mina' | 'jonas' | 'ravi' | 'lena' | 'sam';

/** A command as somebody gives it, without the announcement's id. */
export type Step = readonly [who: Who, type: Exclude<AnnouncementCommandType, 'ProposeAnnouncement'>, input: Readonly<Record<string, unknown>>];

/** An announcement of the demo: who proposed what, and what became of it. */
export interface Sample {
  readonly by: Who;
  readonly title: string;
  readonly summary: string;
  readonly facts: Facts;
  readonly audience: { readonly words: string; readonly segments?: readonly string[] };
  /** Days from today; below 0 is past. Left out: no date yet. */
  readonly ships?: number;
  readonly time?: string;
  /** The tier that the proposer agrees to at once. */
  readonly agrees?: string;
  readonly told?: false;
  readonly supportExpected?: false;
  readonly steps?: readonly Step[];
}

export const facts = (noticedBy: NoticedBy, kinds: readonly Kind[], more: Partial<Pick<Facts, 'needsAction' | 'knownRisk'>> = {}): Facts => ({
  noticedBy, kinds, needsAction: false, knownRisk: false, ...more,
});

/** On the bar of the item's surface, for so many days from today. */
export const lineUp = (who: Who, item: string, text: string, days: number): Step => [who, 'PutLineUp', { item, text, url: 'https://links.example/blog-post', days }];

export const owned = (who: Who, by: Who, ...items: readonly string[]): Step => [who, 'AssignOwner', { items, owner: `person-${by}` }];

/** Done, with the link that shows it; a channel's name for an item that has several. */
export const done = (who: Who, item: string, ...channels: readonly string[]): Step => [
  who, 'CompleteItem',
  { item, evidence: (channels.length > 0 ? channels : [undefined]).map((channel) => ({ ...(channel ? { channel } : {}), url: `https://links.example/${item}${channel ? `-${channel.replace('.', '-')}` : ''}` })) },
];
