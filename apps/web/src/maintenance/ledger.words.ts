import type { TellingAudience, TellingMoment } from '../api/generated/graphql.js';
import type { RingState } from '../ui/ring.js';
import { durationInWords } from '../ui/time.words.js';
import type { TellingCell, TellingRow } from './maintenance-sheet.js';

const AUDIENCES: Readonly<Record<TellingAudience, string>> = {
  MARKETING: 'Marketing', CUSTOMER_SUCCESS: 'Customer Success', AFFECTED_USERS: 'Affected users', NAMED_ACCOUNTS: 'Named accounts',
};
export const audienceWords = (audience: TellingAudience): string => AUDIENCES[audience];

export const MOMENT_WORDS: Readonly<Record<TellingMoment, string>> = {
  KNOWN: 'Known', PLANNED: 'Planned', MOVED: 'Moved', STARTED: 'Started', RUNNING_OVER: 'Running over', COMPLETED: 'Completed', CANCELLED: 'Cancelled',
};

const WHEN: Readonly<Record<TellingMoment, string>> = {
  KNOWN: 'not yet', PLANNED: 'not yet', MOVED: 'if it moves', STARTED: 'when it starts', RUNNING_OVER: 'if it runs over', COMPLETED: 'when it ends', CANCELLED: 'if it is cancelled',
};

/** What only comes about if something goes another way: it has no column while nothing has. */
const CONTINGENT: readonly TellingMoment[] = ['MOVED', 'RUNNING_OVER', 'CANCELLED'];

/** The moments that this maintenance has met or will meet, in their order. */
export const momentsOf = (rows: readonly TellingRow[]): readonly TellingMoment[] => {
  const moments = rows[0]?.cells.map(({ moment }) => moment) ?? [];
  return moments.filter((moment) => {
    const states = rows.flatMap(({ cells }) => cells.filter((cell) => cell.moment === moment).map(({ state }) => state));
    return states.some((state) => state !== 'NEVER' && !(state === 'NOT_YET' && CONTINGENT.includes(moment)));
  });
};

export interface CellFace {
  readonly ring: RingState;
  readonly words: string;
  /** Somebody has to do something about it. */
  readonly owed: boolean;
}

const list = (by: readonly string[], most = 3): string => (by.length > most ? `${by.slice(0, most).join(', ')} and ${by.length - most} more` : by.join(', '));
const face = (ring: RingState, words: string, owed = false): CellFace => ({ ring, words, owed });

/** A hollow red ring is owed, a disc is done, a dotted ring is not yet; null where this audience is not told of it. */
export const cellFace = ({ state, moment, by, since, again }: TellingCell, now: number): CellFace | null => {
  switch (state) {
    case 'NEVER':
      return null;
    case 'NOT_YET':
      return face('not-yet', WHEN[moment]);
    case 'OPTIONAL':
      return face('not-yet', 'may be told');
    case 'OWED': {
      const age = since === null || now - Date.parse(since) < 60_000 ? '' : ` since ${durationInWords(now - Date.parse(since))}`;
      return face('late', again ? `owed again${age}` : `owed${age}`, true);
    }
    case 'TOLD':
      return face('done', by.length === 0 || by[0] === 'desk' ? 'told' : list(by));
    case 'NOT_ACKNOWLEDGED':
      return face('late', 'not acknowledged', true);
    case 'ACKNOWLEDGED':
      return face('done', 'acknowledged');
    case 'SENT':
      return face('done', list(by) || 'sent');
    case 'DELIVERED':
      return face('done', `${list(by)}, delivered`);
    case 'FAILED':
      return face('late', 'did not come through', true);
    case 'WAIVED':
      return face('dropped', 'waived');
    case 'LAPSED':
      return face('dropped', 'not needed');
  }
};
