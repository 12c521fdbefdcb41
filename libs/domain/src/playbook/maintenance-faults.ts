import type { MaintenancePolicy } from './maintenance-policy.js';
import type { PlaybookFault } from './playbook-faults.js';

type Check = (field: string, id: string) => readonly PlaybookFault[];

/** What is wrong in the part on maintenance, seen from the rest of the playbook. */
export const maintenanceFaults = (policy: MaintenancePolicy, { clause, channel }: { readonly clause: Check; readonly channel: Check }): readonly PlaybookFault[] => {
  const at = (field: string): string => `maintenance.${field}`;
  return [
    ...Object.entries(policy.rules).flatMap(([rule, id]) => clause(at(`rules.${rule}`), id)),
    ...policy.tellings.flatMap((one, index) => [
      ...clause(at(`tellings.${index}.clause`), one.clause),
      ...(policy.tellings.findIndex((other) => other.audience === one.audience && other.moment === one.moment) < index
        ? [{ field: at(`tellings.${index}`), because: 'Each audience is told of a moment in one way.' }]
        : []),
      ...(one.by === 'accounts' && one.audience !== 'named-accounts' ? [{ field: at(`tellings.${index}.by`), because: 'Accounts are told as named accounts.' }] : []),
    ]),
    ...policy.noticeChannels.flatMap((id, index) => channel(at(`noticeChannels.${index}`), id)),
    ...policy.noticeBy.flatMap((id, index) =>
      (policy.noticeChannels.includes(id) ? [] : [{ field: at(`noticeBy.${index}`), because: `Notices do not go by “${id}”.` }])),
    ...(policy.noticeChannels.every((id) => policy.noticeBy.includes(id)) ? [{ field: at('noticeChannels'), because: 'There is another channel beside those that a notice must go by.' }] : []),
    ...policy.components.flatMap(({ id }, index) =>
      (policy.components.findIndex((other) => other.id === id) < index ? [{ field: at(`components.${index}.id`), because: `There is another component “${id}”.` }] : [])),
  ];
};
