import type { Impact } from '../api/generated/graphql.js';
import type { FormField, Values } from '../ui/form-field.js';
import { meantBy, typedAs } from '../ui/zoned.js';
import { zoneChoices } from '../ui/zones.js';
import { isUnderWay, type MaintenanceChoices, type MaintenanceSheet } from './maintenance-sheet.js';
import { agreeing, impactsOf } from './impact.js';
import { IMPACT_WORDS } from './maintenance.words.js';
import { affectedOf } from './schedule-draft.js';

const WHY: FormField = { name: 'reason', label: 'Why', kind: 'line', maxLength: 2000 };
const because = ({ reason }: Values): { readonly reason?: string } => (reason ? { reason } : {});

export interface Revision {
  readonly fields: readonly FormField[];
  readonly input: (values: Values) => Readonly<Record<string, unknown>>;
}

/** Title and reason; only what was changed is sent, so that what another person changed meanwhile stays. */
export const wordsOf = ({ title, why }: MaintenanceSheet): Revision => ({
  fields: [{ name: 'title', label: 'What is being done', kind: 'line', value: title, required: true, maxLength: 140 }, { name: 'why', label: 'Why it is done', kind: 'text', value: why, required: true, maxLength: 2000 }],
  input: (values) => ({ ...(values['title'] !== title && { title: values['title'] }), ...(values['why'] !== why && { why: values['why'] }) }),
});

export const whoOf = ({ affected }: MaintenanceSheet): Revision => ({
  fields: [
    { name: 'words', label: 'Who, in words', kind: 'line', value: affected.words, maxLength: 500 },
    { name: 'regions', label: 'Regions', kind: 'line', value: affected.regions.join(', '), hint: 'With commas.' },
    { name: 'segments', label: 'Segments', kind: 'line', value: affected.segments.join(', '), hint: 'With commas.' },
    { name: 'accounts', label: 'Accounts by name', kind: 'line', value: affected.accounts.join(', '), hint: 'With commas. Seen inside only.' },
    { name: 'count', label: 'How many users', kind: 'line', value: affected.count === null ? '' : String(affected.count) },
    WHY,
  ],
  input: ({ words = '', regions = '', segments = '', accounts = '', count = '', ...rest }) => ({ affected: affectedOf({ words, regions, segments, accounts, count }), ...because(rest) }),
});

const impactField = (disrupts: boolean, impact: Impact): FormField =>
  ({ name: 'impact', label: 'Expected impact', kind: 'choice', value: agreeing(disrupts, impact), choices: impactsOf(disrupts).map((value) => ({ value, label: IMPACT_WORDS[value] })) });

export const impactOf = ({ disrupts, impact }: MaintenanceSheet): Revision => ({
  fields: [impactField(disrupts, impact), WHY],
  input: (values) => ({ impact: values['impact'], ...because(values) }),
});

/** Those that there are, as when it was scheduled; one that today's playbook has no more can be kept, and taken away. */
export const componentsOf = ({ components }: MaintenanceSheet, choices: MaintenanceChoices): Revision => {
  const gone = components.filter(({ id }) => !choices.components.some((one) => one.id === id));
  return {
    fields: [{ name: 'components', label: 'Components', kind: 'several', value: components.map(({ id }) => id).join(' '), choices: [...choices.components, ...gone].map(({ id, label }) => ({ value: id, label })) }, WHY],
    input: (values) => ({ components: (values['components'] ?? '').split(' ').filter(Boolean), ...because(values) }),
  };
};

/** The impact goes with it: what disrupts has one, and what nobody notices has none. */
export const disruptsOf = ({ disrupts, impact }: MaintenanceSheet): Revision => ({
  fields: [...(disrupts ? [] : [impactField(true, impact)]), WHY],
  input: (values) => ({ disrupts: !disrupts, impact: disrupts ? 'NONE' : values['impact'], ...because(values) }),
});

/** Once the work has begun only its end moves. */
export const moveOf = (sheet: MaintenanceSheet): Revision => {
  const { window } = sheet;
  const begun = isUnderWay(sheet);
  const [start, end] = [typedAs(window.start, window.zone), typedAs(window.end, window.zone)];
  const clock = begun ? { zone: window.zone } : { zoneIn: 'zone' };
  return {
    fields: [
      ...(begun ? [] : [{ name: 'start', label: 'Starts', kind: 'moment', value: start, required: true, ...clock } as const]),
      { name: 'end', label: 'Ends', kind: 'moment', value: end, required: true, ...clock },
      ...(begun ? [] : [{ name: 'zone', label: 'In the zone', kind: 'choice', value: window.zone, choices: zoneChoices(window.zone) } as const]),
      WHY,
    ],
    input: (values) => {
      const zone = values['zone'] ?? window.zone;
      // A time that was left as it is stays that very instant, to the second.
      const instant = (typed: string | undefined, was: string, instantWas: string): string | undefined =>
        typed === undefined || (typed === was && zone === window.zone) ? instantWas : meantBy(typed, zone)?.instant;
      return { window: { start: instant(values['start'], start, window.start), end: instant(values['end'], end, window.end), zone }, ...because(values) };
    },
  };
};
