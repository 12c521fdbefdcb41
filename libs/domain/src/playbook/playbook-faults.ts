import { equalitiesOf } from './condition.js';
import { maintenanceFaults } from './maintenance-faults.js';
import type { Offer } from './offer.js';
import type { PlaybookDocument, Tier } from './playbook.js';

/** What is wrong in a playbook, and where: `field` is the path in the document, for example `tiers.1.offers.0.clause`. */
export interface PlaybookFault {
  readonly field: string;
  readonly because: string;
}

/** Faults that a schema cannot see: what one part of the playbook says of another. What has the same id twice comes first. */
export const faultsOf = (playbook: PlaybookDocument): readonly PlaybookFault[] => {
  const clauses = new Map(playbook.clauses.map(({ id, quote }) => [id, quote]));
  const tiers = new Set(playbook.tiers.map(({ id }) => id));
  const channels = new Set(playbook.channels.map(({ id }) => id));

  const clause = (field: string, id: string | undefined) => known(field, 'clause', clauses, id);
  const channel = (field: string, id: string) => known(field, 'channel', channels, id);
  const tier = (field: string, id: string | undefined) => known(field, 'tier', tiers, id);

  return [
    ...twice('clauses', 'clause', playbook.clauses),
    ...twice('channels', 'channel', playbook.channels),
    ...twice('tiers', 'tier', playbook.tiers),
    ...twice('separateProcesses', 'separate process', playbook.separateProcesses),
    ...twice('precedents', 'precedent', playbook.precedents),
    ...(playbook.seats[0] === playbook.seats[1] ? [{ field: 'seats', because: 'The two seats belong to two teams.' }] : []),
    ...clause('firstStep.clause', playbook.firstStep.clause),
    ...Object.entries(playbook.rules).flatMap(([rule, id]) => clause(`rules.${rule}`, id)),
    ...playbook.clauses.flatMap((one, at) => tier(`clauses.${at}.tier`, one.tier)),
    ...playbook.tiers.flatMap((one, at) => [
      ...whenFaults(`tiers.${at}.when`, one, clauses),
      ...twice(`tiers.${at}.offers`, 'offer', one.offers),
      ...one.offers.flatMap((offered, nth) => {
        const field = `tiers.${at}.offers.${nth}`;
        return [
          ...clause(`${field}.clause`, offered.clause),
          ...offered.channels.flatMap((id, each) => channel(`${field}.channels.${each}`, id)),
          ...completionFaults(`${field}.completion`, offered, one),
          ...audienceFaults(`${field}.audience`, offered),
        ];
      }),
      ...circleFaults(`tiers.${at}.offers`, one.offers),
    ]),
    ...playbook.separateProcesses.flatMap((one, at) => [
      ...clause(`separateProcesses.${at}.clause`, one.clause),
      ...channel(`separateProcesses.${at}.channel`, one.channel),
      ...https(`separateProcesses.${at}.url`, one.url),
    ]),
    ...playbook.precedents.flatMap((one, at) => [
      ...tier(`precedents.${at}.tier`, one.tier),
      ...clause(`precedents.${at}.clause`, one.clause),
      ...https(`precedents.${at}.url`, one.url),
    ]),
    ...(playbook.maintenance === undefined ? [] : maintenanceFaults(playbook.maintenance, { clause, channel })),
  ];
};

const known = (field: string, noun: string, among: { has(id: string): boolean }, id: string | undefined): readonly PlaybookFault[] =>
  id === undefined || among.has(id) ? [] : [{ field, because: `There is no ${noun} “${id}”.` }];

const twice = (field: string, noun: string, parts: readonly { readonly id: string }[]): readonly PlaybookFault[] =>
  parts.flatMap(({ id }, at) =>
    parts.findIndex((other) => other.id === id) < at ? [{ field: `${field}.${at}.id`, because: `There is another ${noun} “${id}”.` }] : [],
  );

/** People click it. */
const https = (field: string, url: string | undefined): readonly PlaybookFault[] =>
  url === undefined || /^https:\/\/[^\s/?#@\\]+([/?#]\S*)?$/.test(url) ? [] : [{ field, because: 'A link starts with https:// and holds no credentials and no spaces.' }];

/** An item waits until one of those before it has a link: where those wait for it in turn, none ever has. */
const circleFaults = (field: string, offers: readonly Offer[]): readonly PlaybookFault[] => {
  let waiting = offers.filter(({ completion }) => (completion.after ?? []).length > 0);
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    const stuck = new Set(waiting.map(({ id }) => id));
    waiting = waiting.filter(({ completion }) => completion.after?.every((id) => stuck.has(id)));
  }
  return waiting.slice(0, 1).map(({ id }) => ({ field: `${field}.${offers.findIndex((one) => one.id === id)}.completion.after`, because: `The offer “${id}” waits for what waits for it.` }));
};

const whenFaults = (field: string, tier: Tier, quotes: ReadonlyMap<string, string>): readonly PlaybookFault[] =>
  equalitiesOf(tier.when).flatMap(({ clause, words }, at) => {
    const path = `${field}.${'allOf' in tier.when ? 'allOf' : 'anyOf'}.${at}`;
    const quote = quotes.get(clause);
    if (quote === undefined) return [{ field: `${path}.clause`, because: `There is no clause “${clause}”.` }];
    if (words !== undefined && !quote.includes(words)) return [{ field: `${path}.words`, because: `The clause “${clause}” does not say these words.` }];
    return [];
  });

const completionFaults = (field: string, { id, channels, completion }: Offer, tier: Tier): readonly PlaybookFault[] => [
  ...(completion.channels !== undefined && channels.length === 0
    ? [{ field: `${field}.channels`, because: `The offer “${id}” has no channels to be finished on.` }]
    : []),
  ...(completion.thread ?? []).flatMap((channel, at) =>
    channels.includes(channel) ? [] : [{ field: `${field}.thread.${at}`, because: `The offer “${id}” is not for the channel “${channel}”.` }],
  ),
  ...(completion.after ?? []).flatMap((other, at) => {
    if (other === id) return [{ field: `${field}.after.${at}`, because: `The offer “${id}” cannot wait for itself.` }];
    const offered = tier.offers.some((offer) => offer.id === other);
    return offered ? [] : [{ field: `${field}.after.${at}`, because: `The tier “${tier.id}” offers no “${other}” to wait for.` }];
  }),
  ...twice(`${field}.list`, 'entry', completion.list ?? []),
];

const audienceFaults = (field: string, { audience }: Offer): readonly PlaybookFault[] =>
  (audience?.withReason ?? []).flatMap((choice, at) =>
    audience?.choices.includes(choice) === true ? [] : [{ field: `${field}.withReason.${at}`, because: `“${choice}” is not among the choices.` }],
  );
