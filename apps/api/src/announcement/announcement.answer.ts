import { checklistDifference, describeItem, timelineSentence, type Announcement as State, type AnnouncementCommandType, type AnnouncementEvent, type Known } from '@fanfare/domain';
import type { Asking } from '../graphql/asking.js';
import type { Announcement, ChecklistDifference, Preview, Refused } from '../graphql/generated/schema.js';
import { presentItem } from '../graphql/present-item.js';
import { presentRefusal } from '../graphql/present-refusal.js';
import type { Sheets } from '../graphql/sheets.js';
import type { Outcome } from '../log/orders.js';

export type AnnouncementAnswer = Announcement | (Preview & { readonly __typename: 'Preview' }) | Refused;

/** What came of a command, for the one who gave it: the announcement, what it would be, or why not. */
export const presentOutcome = (sheets: Sheets, type: AnnouncementCommandType, outcome: Outcome<State, AnnouncementEvent>, asking: Asking): AnnouncementAnswer => {
  if (outcome.kind === 'refused') {
    // In the words of the policy that it is decided under, which may be an older one than today's (R66).
    const version = sheets.document(outcome.id)?.announcement.playbook.version;
    return presentRefusal(sheets.playbooks, outcome.refusal, { currentRevision: outcome.currentRevision, version });
  }

  const { id, state, revision } = outcome;
  if (state.state === 'none') throw new Error(`${id} took a command and is not there`);
  const announcement = sheets.present(id, revision, state, asking);
  if (outcome.kind === 'done') return announcement;

  return {
    __typename: 'Preview',
    announcement,
    entries: outcome.events.map((event) => ({ type: event.type, sentence: timelineSentence(event, sheets.people.nameOf), data: event.data })),
    difference: type === 'ReissueChecklist' ? difference(sheets, id, state, asking) : null,
  };
};

/** Line by line what issuing the list again would come to: as it will be, and what leaves as it is now. */
const difference = (sheets: Sheets, id: string, after: Known, { now }: Asking): ChecklistDifference | null => {
  const before = sheets.document(id)?.announcement;
  const policy = sheets.playbooks.policy(after.playbook.version);
  const changes = before && checklistDifference(before, policy);
  if (!changes) return null;

  const lines = (ids: readonly { readonly id: string }[], of: Known): ChecklistDifference['added'] =>
    of.items.filter((item) => ids.some((one) => one.id === item.id)).map((item) => presentItem(describeItem(item, of, now), policy, sheets.people));
  return { added: lines(changes.added, after), kept: lines(changes.kept, after), removed: lines(changes.removed, before) };
};
