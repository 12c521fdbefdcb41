import type { AnnouncementOrder, AnnouncementState, BoardRowFragment } from '../api/generated/graphql.js';
import { durationInWords } from '../ui/time.words.js';

export const STATE_WORDS: Readonly<Record<AnnouncementState, string>> = {
  PROPOSED: 'Proposed', AGREED: 'Agreed', PLANNED: 'Planned', ANNOUNCED: 'Announced', WITHDRAWN: 'Withdrawn',
};

/** What brings an announcement into a column: said where the column is empty. */
export const STATE_HINTS: Readonly<Record<AnnouncementState, string>> = {
  PROPOSED: 'What is proposed waits here until Product and Marketing agree to a tier.',
  AGREED: 'Once both seats agree to the same tier, the checklist is issued.',
  PLANNED: 'Once every item has an owner, the plan can be confirmed.',
  ANNOUNCED: 'What is out stays here, and becomes a precedent.',
  WITHDRAWN: 'What was withdrawn is here for good.',
};

export const ORDER_WORDS: Readonly<Record<AnnouncementOrder, string>> = {
  LAST_CHANGED: 'Last changed', TARGET_DATE: 'Date', PROPOSED: 'Proposed', TITLE: 'Title',
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What a card says of its checklist; empty while there is none. */
export const progressWords = ({ progress, state }: BoardRowFragment): string => {
  if (progress.kept === 0 || state === 'WITHDRAWN') return '';
  const parts = [`${progress.done} of ${progress.kept} done`];
  if (progress.overdue > 0) parts.push(`${progress.overdue} overdue`);
  // Of what is agreed the standing says it already.
  if (progress.unowned > 0 && state !== 'AGREED') parts.push(`${plural(progress.unowned, 'has', 'have')} no owner`);
  return parts.join(', ');
};

/** How long a tier has been sought, wherever the announcement shows; empty once it is agreed. */
export const ageWords = ({ agreement, state }: BoardRowFragment): string =>
  state === 'PROPOSED' ? `asked ${agreement.ageHours === 0 ? 'just now' : `${durationInWords(agreement.ageHours * 3_600_000)} ago`}` : '';

/** A date that comes near while nobody has agreed: the day is late, not the asking. */
export const isNear = ({ agreement, state }: BoardRowFragment): boolean => state === 'PROPOSED' && agreement.warns;
