import type { MaintenanceFormChoicesQuery, MaintenanceNoticeFragment, MaintenanceRefusedFragment, MaintenanceSheetFragment } from '../api/generated/graphql.js';

/** The maintenance as its page shows it; the names that the parts share. */
export type MaintenanceSheet = MaintenanceSheetFragment;
export type MaintenanceRefusal = MaintenanceRefusedFragment;
export type MaintenanceNotice = MaintenanceNoticeFragment;
export type MaintenanceWindow = MaintenanceSheet['window'];
export type TellingRow = MaintenanceSheet['tellings'][number];
export type TellingCell = TellingRow['cells'][number];
export type NamedAccount = MaintenanceSheet['accounts'][number];
export type AnsweredQuestion = MaintenanceSheet['answers'][number];

/** What the forms choose from, of today's playbook. */
export type MaintenanceChoices = NonNullable<MaintenanceFormChoicesQuery['maintenanceChoices']>;

export const NO_MAINTENANCE_CHOICES: MaintenanceChoices = { components: [], noticeChannels: [], noticeBy: [], objectionHours: 0, servicePage: '/service-message' };

type Acting = Pick<MaintenanceSheet, 'actions'>;

/** Null where the command may be given now, else the refusal that giving it would get. */
export const refusalOf = ({ actions }: Acting, command: string): MaintenanceRefusal | null => {
  const action = actions.find(({ name }) => name === command);
  return action?.allowed === false ? action.refused : null;
};

export const allows = ({ actions }: Acting, command: string): boolean => actions.some(({ name, allowed }) => name === command && allowed);

/** It is another team's to do; then no button of it is drawn at all. */
export const isOthers = (sheet: Acting, command: string): boolean => refusalOf(sheet, command)?.code === 'NotAllowed';

export const isUnderWay = ({ phase }: Pick<MaintenanceSheet, 'phase'>): boolean => phase === 'IN_PROGRESS' || phase === 'VERIFYING';
export const isOver = ({ phase }: Pick<MaintenanceSheet, 'phase'>): boolean => phase === 'COMPLETED' || phase === 'CANCELLED';
