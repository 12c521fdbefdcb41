import { isRefusal, refuse, type Decider, type Refusal } from '../kernel/index.js';
import { parsePlaybook } from './parse-playbook.js';
import { differencesBetween } from './playbook-differences.js';
import type { PlaybookEvent } from './playbook.events.js';
import type { Playbook, PlaybookDocument } from './playbook.js';

/** The stream, and the global id, of the playbook that announcements are decided under. */
export const PLAYBOOK_ID = 'playbook-handbook';

const LONGEST_REASON = 2000;

export interface PublishPlaybook {
  readonly type: 'PublishPlaybook';
  /** As it came; the decider reads it. */
  readonly document: unknown;
  readonly reason: string;
}
export type PlaybookCommand = PublishPlaybook;

export type PlaybookState =
  | { readonly phase: 'unwritten' }
  | { readonly phase: 'published'; readonly version: number; readonly document: PlaybookDocument };

/**
 * Admins publish, everybody else's announcements under way keep the version they have (R66).
 * Refuses `NotAllowed`, `ReasonMissing`, `InvalidInput` and `InvalidPlaybook` with the path of the fault in `field`.
 */
export const playbookDecider: Decider<PlaybookCommand, PlaybookState, PlaybookEvent> = {
  initial: { phase: 'unwritten' },

  evolve: (_, { data: { version, document } }) => ({ phase: 'published', version, document }),

  decide: (command, state, { by }) => {
    if (!by.teams.includes('admin')) {
      return refuse('NotAllowed', 'Only an admin publishes a playbook.', { remedy: 'Ask an admin to publish it.' });
    }

    const document = parsePlaybook(command.document);
    if (isRefusal(document)) return document;

    const differences = state.phase === 'published' ? differencesBetween(state.document, document) : [];
    if (state.phase === 'published' && differences.length === 0) return { events: [], team: 'admin' };

    const reason = command.reason.trim();
    if (reason === '') {
      return refuse('ReasonMissing', 'A playbook changes for a reason.', { remedy: 'Say why it changes.', field: 'reason' });
    }
    if (reason.length > LONGEST_REASON) {
      return refuse('InvalidInput', `A reason holds at most ${LONGEST_REASON} characters.`, { field: 'reason' });
    }

    const version = state.phase === 'published' ? state.version + 1 : 1;
    return { events: [{ type: 'PlaybookPublished', data: { version, document, reason, differences } }], team: 'admin' };
  },
};

/** The published version that the state holds, with its global id. */
export const playbookOf = (state: PlaybookState, id: string = PLAYBOOK_ID): Playbook | undefined =>
  state.phase === 'published' ? { ...state.document, id, version: state.version } : undefined;

/** Refused `InvalidInput`, with the name of the field. */
export const parsePlaybookCommand = (type: PlaybookCommand['type'], input: unknown): PlaybookCommand | Refusal => {
  const given = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {};
  const stranger = Object.keys(given).find((key) => key !== 'document' && key !== 'reason');
  if (stranger !== undefined) return refuse('InvalidInput', 'There is no such field.', { field: stranger });
  if (typeof given['reason'] !== 'string') return refuse('InvalidInput', 'A reason is a text.', { field: 'reason' });
  return { type, document: given['document'], reason: given['reason'] };
};
