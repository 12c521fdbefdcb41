import type { ItemSheet, Playbook as Policy } from '@fanfare/domain';
import type { People } from '../log/people.js';
import type { ChecklistItem } from './generated/schema.js';
import { presentPersonOrNull } from './present-person.js';
import { clauseOf } from './present-playbook.js';

/** A line of the checklist: people by name, its clause with the handbook's words. */
export const presentItem = (item: ItemSheet, policy: Policy, people: People): ChecklistItem => ({
  ...item,
  get owner() { return presentPersonOrNull(people, item.owner); },
  get doneBy() { return presentPersonOrNull(people, item.doneBy); },
  get droppedBy() { return presentPersonOrNull(people, item.droppedBy); },
  get clause() { return item.clause === null ? null : clauseOf(policy, item.clause); },
  listings: item.listings.map((listing) => ({ ...listing, get by() { return presentPersonOrNull(people, listing.by); } })),
  line: item.line === null ? null : { ...item.line, by: presentPersonOrNull(people, item.line.by) },
  evidence: item.evidence.map((evidence) => ({ ...evidence, get by() { return presentPersonOrNull(people, evidence.by); } })),
});
