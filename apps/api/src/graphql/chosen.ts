import { accountKey, type MaintenanceSheet } from '@fanfare/domain';
import type { Action, MaintenanceAccountsArgs, MaintenanceActionsArgs, MaintenanceTellingsArgs, NamedAccount, TellingRow, TellingRowCellsArgs } from './generated/schema.js';
import { presentPerson } from './present-person.js';
import { presentRefusal } from './present-refusal.js';
import type { PresentingMaintenance } from './present-maintenance.js';

const among = <One>(wanted: readonly One[] | null | undefined, one: One): boolean => !wanted || wanted.includes(one);

/** Lists of which one may choose: each is a function, which the schema's executor calls with what was asked for. */
export interface Chosen {
  tellings(asked: MaintenanceTellingsArgs): readonly TellingRow[];
  accounts(asked: MaintenanceAccountsArgs): readonly NamedAccount[];
  actions(asked: MaintenanceActionsArgs): readonly Action[];
}

export const chosenOf = (sheet: MaintenanceSheet, { people, playbooks, policy }: PresentingMaintenance): Chosen => ({
  tellings: ({ audiences }) => sheet.ledger.filter(({ audience }) => among(audiences, audience)).map(({ audience, cells }) => ({
    audience,
    cells: ({ moments }: TellingRowCellsArgs) => cells.filter(({ moment }) => among(moments, moment)),
  }) as unknown as TellingRow),
  accounts: ({ name }) => sheet.accounts.filter(({ account }) => !name || accountKey(account) === accountKey(name.trim())).map(({ account, told, mustBeCalledFirst, holdsAnotherTime }) => ({
    name: account, mustBeCalledFirst, holdsAnotherTime,
    told: told.map(({ toldAt, how, note, moment, by }) => ({ at: toldAt, how, note: note ?? null, moment, get by() { return presentPerson(people, by); } })),
  })),
  actions: ({ names }) => sheet.actions.filter(({ name }) => among(names, name as string)).map(({ name, allowed, refused }) => ({ name, allowed, refused: refused && presentRefusal(playbooks, refused, { version: policy.version }) })),
});
