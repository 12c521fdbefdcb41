import type { Impact } from '../api/generated/graphql.js';
import { readersZone } from '../ui/time.words.js';
import { meantBy, typedAs } from '../ui/zoned.js';
import type { MaintenanceCommandInput } from './command.js';
import { agreeing } from './impact.js';
import { QUESTIONS, type AnswerName } from './questions.words.js';

/** What is being scheduled, as it is typed. Times are those of a clock in `zone`. */
export interface ScheduleDraft {
  readonly title: string;
  readonly why: string;
  readonly starts: string;
  readonly ends: string;
  readonly zone: string;
  readonly disrupts: 'yes' | 'no' | '';
  readonly impact: Impact;
  readonly components: readonly string[];
  readonly words: string;
  readonly regions: string;
  readonly segments: string;
  readonly accounts: string;
  readonly count: string;
  readonly answers: Readonly<Partial<Record<AnswerName, string>>>;
  readonly announcement: string;
  readonly knownAt: string;
}

export const emptySchedule = (): ScheduleDraft => ({
  title: '', why: '', starts: '', ends: '', zone: readersZone(), disrupts: '', impact: 'NONE', components: [],
  words: '', regions: '', segments: '', accounts: '', count: '', answers: {}, announcement: '', knownAt: '',
});

type Window = MaintenanceCommandInput<'scheduleMaintenance'>['window'];

/** The window that is meant; undefined while too little is typed. */
export const windowOf = ({ starts, ends, zone }: Pick<ScheduleDraft, 'starts' | 'ends' | 'zone'>): Window | undefined => {
  const [start, end] = [meantBy(starts, zone), meantBy(ends, zone)];
  return start && end && { start: start.instant, end: end.instant, zone };
};

/** Exactly so long after the start, as it is typed on the clock of the zone. */
export const endAfter = ({ starts, zone }: Pick<ScheduleDraft, 'starts' | 'zone'>, minutes: number): string => {
  const start = meantBy(starts, zone);
  return start === undefined ? '' : typedAs(Date.parse(start.instant) + minutes * 60_000, zone);
};

/** Changed, and still of one piece: the impact never contradicts whether users notice. */
export const withChange = (draft: ScheduleDraft, change: Partial<ScheduleDraft>): ScheduleDraft => {
  const next = { ...draft, ...change };
  return next.disrupts === '' ? next : { ...next, impact: agreeing(next.disrupts === 'yes', next.impact) };
};

/** What is typed for a field of the command: `title`, `window.end`, `affected.accounts.3`, `answers.what`. */
export const typedFor = (draft: ScheduleDraft, path: string): unknown => {
  const [first = '', second = ''] = path.split('.');
  if (first === 'window') return [draft.starts, draft.ends, draft.zone].join(' ');
  const within = first === 'answers' ? draft.answers : draft;
  return (within as Readonly<Record<string, unknown>>)[first === 'answers' || first === 'affected' ? second : first];
};

/** `Hooli, Initech`, or one a line. */
export const listOf = (typed: string): string[] => [...new Set(typed.split(/[,\n]/).map((one) => one.trim()).filter(Boolean))];

export const affectedOf = ({ words, regions, segments, accounts, count }: Pick<ScheduleDraft, 'words' | 'regions' | 'segments' | 'accounts' | 'count'>) => ({
  words: words.trim(), regions: listOf(regions), segments: listOf(segments), accounts: listOf(accounts), ...(count.trim() !== '' && { count: Number(count) }),
});

/** The command's input; what is empty is left out. */
export const scheduleOf = (draft: ScheduleDraft, window: Window): MaintenanceCommandInput<'scheduleMaintenance'> => {
  const answers = Object.fromEntries(QUESTIONS.flatMap(({ name }) => (draft.answers[name]?.trim() ? [[name, draft.answers[name].trim()]] : [])));
  const known = draft.knownAt === '' ? undefined : meantBy(draft.knownAt, readersZone())?.instant;
  return {
    title: draft.title.trim(), why: draft.why.trim(), window, disrupts: draft.disrupts === 'yes', impact: draft.impact,
    components: [...draft.components], affected: affectedOf(draft),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(draft.announcement && { announcement: draft.announcement }),
    ...(known && { knownAt: known }),
  };
};

const KEY = 'fanfare-maintenance';

/** A draft outlives a closed page, in this window alone. */
export const keepSchedule = (draft: ScheduleDraft): void => sessionStorage.setItem(KEY, JSON.stringify(draft));
export const forgetSchedule = (): void => sessionStorage.removeItem(KEY);

export const keptSchedule = (): ScheduleDraft => {
  try {
    return withChange(emptySchedule(), JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<ScheduleDraft>);
  } catch {
    return emptySchedule();
  }
};
