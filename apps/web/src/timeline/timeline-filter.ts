import type { Team, TimelineFilter } from '../api/generated/graphql.js';
import { dayNamed } from '../ui/address.js';

export const TEAMS = ['MARKETING', 'PRODUCT', 'CUSTOMER_SUCCESS', 'ADMIN'] as const satisfies readonly Team[];

/** What the timeline shows; all of it stands in the address. */
export interface TimelineChoice {
  readonly about?: string;
  readonly person?: string;
  readonly team?: Team;
  /** Event types, for example `TierAgreed`. */
  readonly types: readonly string[];
  /** `YYYY-MM-DD` in the reader's zone, both days included. */
  readonly since?: string;
  readonly until?: string;
}

const spelled = (team: Team): string => team.toLowerCase().replaceAll('_', '-');

export const readTimelineChoice = (search: string): TimelineChoice => {
  const words = new URLSearchParams(search);
  return {
    about: words.get('about') ?? undefined,
    person: words.get('person') ?? undefined,
    team: TEAMS.find((team) => spelled(team) === words.get('team')),
    types: (words.get('types') ?? '').split(',').filter((type) => /^[A-Za-z]+$/.test(type)),
    since: dayNamed(words.get('since')),
    until: dayNamed(words.get('until')),
  };
};

export const writeTimelineChoice = (choice: TimelineChoice): string => {
  const words = new URLSearchParams();
  if (choice.about) words.set('about', choice.about);
  if (choice.person) words.set('person', choice.person);
  if (choice.team) words.set('team', spelled(choice.team));
  if (choice.types.length > 0) words.set('types', choice.types.join(','));
  if (choice.since) words.set('since', choice.since);
  if (choice.until) words.set('until', choice.until);

  const search = words.toString().replaceAll('%2C', ',');
  return search === '' ? '' : `?${search}`;
};

/** The instant at which a day begins for the reader, or the day after it. */
const startOf = (date: string, daysLater = 0): string => {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth + daysLater).toISOString();
};

export const askedOf = (choice: TimelineChoice): TimelineFilter => ({
  ...(choice.about && { about: choice.about }),
  ...(choice.person && { person: choice.person }),
  ...(choice.team && { team: choice.team }),
  ...(choice.types.length > 0 && { types: [...choice.types] }),
  ...(choice.since && { since: startOf(choice.since) }),
  ...(choice.until && { until: startOf(choice.until, 1) }),
});

interface Happened {
  readonly type: string;
  readonly team: Team;
  readonly aboutId: string;
  readonly recordedAt: string;
  readonly actor?: { readonly id: string } | null;
}

/** Whether an entry that has just been recorded belongs to what is shown. */
export const belongs = (entry: Happened, choice: TimelineChoice): boolean => {
  const asked = askedOf(choice);
  return (!asked.about || asked.about === entry.aboutId)
    && (!asked.person || asked.person === entry.actor?.id)
    && (!asked.team || asked.team === entry.team)
    && (choice.types.length === 0 || choice.types.includes(entry.type))
    && (!asked.since || entry.recordedAt >= asked.since)
    && (!asked.until || entry.recordedAt < asked.until);
};

export const isNarrowed = (choice: TimelineChoice): boolean => writeTimelineChoice(choice) !== '';
