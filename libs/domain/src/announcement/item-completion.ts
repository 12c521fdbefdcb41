import { refuse, type Refusal } from '../kernel/index.js';
import { isKept, type Item, type Known } from './announcement.state.js';
import type { Evidence, ItemAudience } from './announcement.values.js';
import { given } from './deciding.js';

/** Something that an item's rule still asks for; `because` is a sentence for a person. */
export interface Missing {
  readonly code: 'EvidenceMissing' | 'WaitsForAnother' | 'ListNotTicked' | 'AudienceMissing';
  readonly because: string;
  readonly remedy: string;
}

const evidenceMissing = (because: string): Missing => ({ code: 'EvidenceMissing', because, remedy: 'Record it as evidence.' });
const hasLink = (item: Item): boolean => item.evidence.some(({ url }) => url !== null);

/** The kept items that this one comes after (R29, R46). */
const antecedents = (item: Item, items: readonly Item[]): readonly Item[] =>
  items.filter((other) => isKept(other) && item.completion.after?.includes(other.id) === true);

/** While none of the items it comes after has a link. Says nothing when all of those were left out. */
export const waitsFor = (item: Item, items: readonly Item[]): Missing | undefined => {
  const before = antecedents(item, items);
  if (before.length === 0 || before.some(hasLink)) return undefined;
  const names = before.map(({ title }) => `“${title}”`).join(' or ');
  return { code: 'WaitsForAnother', because: `Waits for a link on ${names}.`, remedy: `Record the link of ${names} first.` };
};

/** Whether evidence counts for its channel: a thread and a rule that asks for a link want one. */
const counts = ({ completion }: Item) => ({ channel, url }: Evidence): boolean =>
  url !== null || !(completion.link === true || (channel !== null && completion.thread?.includes(channel.id) === true));

const channelsMissing = (item: Item): readonly Missing[] => {
  const { channels, completion } = item;
  const counting = item.evidence.filter(counts(item));
  const wanted = (id: string, label: string): string =>
    completion.thread?.includes(id) === true ? `the link of the thread’s first part on ${label}` : `${completion.link === true ? 'a link' : 'evidence'} for ${label}`;
  const open = channels.filter(({ id }) => !counting.some(({ channel }) => channel?.id === id));
  switch (completion.channels) {
    case 'all': return open.map(({ id, label }) => evidenceMissing(`Wants ${wanted(id, label)}.`));
    case 'any': return open.length < channels.length ? [] : [evidenceMissing(`Wants ${channels.map(({ id, label }) => wanted(id, label)).join(' or ')}.`)];
    case undefined: {
      if (counting.length > 0) return [];
      if (completion.thread !== undefined) return [evidenceMissing('Wants the link of the thread’s first part.')];
      return completion.link === true ? [evidenceMissing('Wants a link.')] : [];
    }
  }
};

const afterMissing = (item: Item, items: readonly Item[]): readonly Missing[] => {
  if (item.completion.after === undefined) return [];
  const waits = waitsFor(item, items);
  if (waits !== undefined) return [waits];
  // With nothing left to come after, the item must bring the link itself.
  return antecedents(item, items).length === 0 && !hasLink(item) ? [evidenceMissing('Wants a link, since the posts it would share were left out.')] : [];
};

const listMissing = ({ completion, ticks }: Item): readonly Missing[] => {
  const open = (completion.list ?? []).filter(({ id }) => !ticks.some((tick) => tick.id === id)).map(({ label }) => label);
  if (open.length === 0) return [];
  return [{ code: 'ListNotTicked', because: `Not ticked yet: ${open.join(', ')}.`, remedy: 'Tick each entry when it is done.' }];
};

/** Whom an item goes to: chosen, or the only choice that needs no reason; null while it is open, or where there is no audience. */
export const audienceOf = ({ audience, chosenAudience }: Item): ItemAudience | null => {
  if (audience === undefined || chosenAudience !== null) return chosenAudience;
  const free = audience.choices.filter((choice) => audience.withReason?.includes(choice) !== true);
  return free.length === 1 ? (free[0] ?? null) : null;
};

const audienceMissing = (item: Item, { audience }: Known): readonly Missing[] => {
  if (item.audience === undefined) return [];
  const goesTo = audienceOf(item);
  if (goesTo === null) return [{ code: 'AudienceMissing', because: 'Nobody has chosen whom it goes to.', remedy: 'Choose all users or those affected.' }];
  if (goesTo === 'all' || audience.words !== '' || audience.segments.length > 0) return [];
  return [{ code: 'AudienceMissing', because: 'Nobody has said who is affected.', remedy: 'Describe the affected users on the announcement.' }];
};

/** Everything an item's rule still asks for, in the order in which it is best met. Empty: it can be completed. */
export const missingOn = (item: Item, known: Known): readonly Missing[] => [
  ...audienceMissing(item, known),
  ...afterMissing(item, known.items),
  ...channelsMissing(item),
  ...listMissing(item),
];

export const refuseMissing = ({ code, because, remedy }: Missing, { clause }: Item): Refusal => refuse(code, because, { remedy, ...given({ clause }) });
