import { AUDIENCES } from './checklist.words.js';
import type { FormField, Values } from '../ui/form-field.js';
import type { Item } from './sheet.js';

const reason = (label: string, required = false): FormField => ({ name: 'reason', label, kind: 'text', required, maxLength: 2000 });
const filled = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

/** A link for each channel, and a note: what shows that the item is done. */
export const evidenceFields = ({ channels, evidence }: Item): readonly FormField[] => {
  const linkTo = (id: string | undefined): string | undefined => evidence.find(({ channel, url }) => url && (!id || channel?.id === id))?.url ?? undefined;
  const links: readonly FormField[] =
    channels.length > 0
      ? channels.map(({ id, label }) => ({ name: `link:${id}`, label: `Link on ${label}`, kind: 'link', depends: true, value: linkTo(id) ?? '' }))
      : [{ name: 'link:', label: 'Link', kind: 'link', depends: true, value: linkTo(undefined) ?? '' }];
  return [...links, { name: 'text', label: 'Note', kind: 'line', depends: true, maxLength: 2000 }];
};

interface GivenEvidence {
  readonly channel?: string;
  readonly url?: string;
  readonly text?: string;
}

/** Only what is new is sent; a note goes with the first link given, else to the first channel. */
export const evidenceInput =
  (item: Item) =>
  (values: Values): { readonly item: string; readonly evidence: readonly GivenEvidence[] } => {
    const known = new Set(item.evidence.map(({ url, channel }) => `${channel?.id ?? ''} ${url ?? ''}`));
    const links = Object.entries(values)
      .filter(([name, value]) => name.startsWith('link:') && value !== '')
      .map(([name, url]): GivenEvidence & { url: string } => ({ ...(name !== 'link:' && { channel: name.slice('link:'.length) }), url }))
      .filter(({ channel, url }) => !known.has(`${channel ?? ''} ${url}`));
    const text = values['text'];
    if (!text) return { item: item.id, evidence: links };

    const [first, ...others] = links;
    const channel = item.channels[0]?.id;
    return { item: item.id, evidence: first ? [{ ...first, text }, ...others] : [{ ...(channel && { channel }), text }] };
  };

export const rewordFields = (item: Item): readonly FormField[] => [
  { name: 'title', label: 'Title', kind: 'line', value: item.title, required: true, maxLength: 140 },
  { name: 'detail', label: 'Detail', kind: 'text', value: item.detail ?? '', maxLength: 2000 },
  reason('Why'),
];

export const rescheduleFields = (item: Item): readonly FormField[] => [
  { name: 'due', label: 'Due', kind: 'date', value: item.due ?? '', hint: `Empty gives it back to its rule: ${item.dueRule}.` },
  reason('Why'),
];

export const audienceFields = (item: Item): readonly FormField[] => [
  {
    name: 'audience',
    label: 'Goes to',
    kind: 'choice',
    value: item.audience ?? item.audienceChoices[0] ?? 'AFFECTED',
    choices: (['AFFECTED', 'ALL'] as const).map((value) => ({ value, label: AUDIENCES[value] })),
  },
  { ...reason('Why'), hint: 'Needed for what the offer does not foresee.' },
];

export const dropFields: readonly FormField[] = [reason('Why is it left out?', true)];
export const reopenFields: readonly FormField[] = [reason('Why is it opened again?', true)];

const BARS: Readonly<Record<string, string>> = { 'in-product': 'the bar in the product', 'on-site': 'the bar on the site' };
export const barOf = ({ surface }: Item): string => BARS[surface ?? ''] ?? 'a bar';

/** As it is now, so that a line is lengthened or corrected by changing what is there. */
export const lineFields = ({ line }: Item, zone = 'UTC'): readonly FormField[] => [
  { name: 'text', label: 'What the bar says', kind: 'line', value: line?.text ?? '', required: true, maxLength: 140 },
  { name: 'url', label: 'Where it leads', kind: 'link', value: line?.url ?? '' },
  { name: 'lastDay', label: 'Last day', kind: 'date', value: line?.lastDay ?? '', required: true, hint: `To its end in ${zone}; 30 days ahead at the most.` },
];
export const takeDownFields: readonly FormField[] = [reason('Why is it taken down?')];

/** The item's id with what was typed; what is empty is not sent. */
export const forItem =
  (item: Item) =>
  (values: Values): Values => ({ item: item.id, ...filled(values) });

/** An empty date is sent as such: it gives the item back to its rule. */
export const rescheduleInput =
  (item: Item) =>
  ({ due, ...values }: Values): Readonly<Record<string, string | null>> => ({ item: item.id, due: due || null, ...filled(values) });

/** An emptied detail is sent as such. */
export const rewordInput =
  (item: Item) =>
  ({ title, detail, ...values }: Values): Values => ({
    item: item.id,
    ...(title !== item.title && title !== undefined && { title }),
    ...(detail !== (item.detail ?? '') && detail !== undefined && { detail }),
    ...filled(values),
  });

export const addItemFields = (channels: readonly { readonly id: string; readonly label: string }[]): readonly FormField[] => [
  { name: 'title', label: 'What is to be done', kind: 'line', required: true, maxLength: 140 },
  { name: 'due', label: 'Due', kind: 'date' },
  { name: 'channel', label: 'Channel', kind: 'choice', value: '', choices: [{ value: '', label: 'None' }, ...channels.map(({ id, label }) => ({ value: id, label }))] },
  { name: 'needsLink', label: 'Done', kind: 'choice', value: '', choices: [{ value: '', label: 'when its owner says so' }, { value: 'yes', label: 'only with a link' }] },
  reason('Why'),
];

export const addItemInput = ({ channel, needsLink, ...values }: Values): Readonly<Record<string, unknown>> => ({
  ...filled(values),
  ...(channel && { channels: [channel] }),
  ...(needsLink && { needsLink: true }),
});
