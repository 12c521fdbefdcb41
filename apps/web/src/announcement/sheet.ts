import type {
  SheetChoicesQuery, SheetClauseFragment, SheetFragment, SheetItemFragment, SheetPersonFragment, SheetPrecedentFragment,
  SheetRefusedFragment, SheetSuggestionFragment, SheetTierFragment,
} from '../api/generated/graphql.js';

/** The announcement as its page shows it; the names that the parts share. */
export type Sheet = SheetFragment;
export type Item = SheetItemFragment;
export type Person = SheetPersonFragment;
export type Tier = SheetTierFragment;
export type Clause = SheetClauseFragment;
export type Refusal = SheetRefusedFragment;
export type Suggestion = SheetSuggestionFragment;
export type Precedent = SheetPrecedentFragment;
export type Seat = Sheet['agreement']['seats'][number];
export type Facts = Sheet['facts'];
export type Target = NonNullable<Sheet['target']>;
export type Audience = Sheet['audience'];
export type Link = Sheet['links'][number];
export type Action = Sheet['actions'][number];

/** What the forms choose from. */
export interface Choices {
  readonly me: Person | null;
  readonly people: readonly Person[];
  readonly tiers: readonly Tier[];
  readonly channels: readonly { readonly id: string; readonly label: string }[];
  readonly firstStepChannel: string;
}

export const NO_CHOICES: Choices = { me: null, people: [], tiers: [], channels: [], firstStepChannel: '#team-marketing' };

export const choicesFrom = ({ me, people, playbook }: SheetChoicesQuery): Choices => ({
  me,
  people,
  tiers: playbook?.tiers ?? [],
  channels: playbook?.channels ?? [],
  firstStepChannel: playbook?.firstStepChannel ?? NO_CHOICES.firstStepChannel,
});

/** Marketing gives items to anybody, others take them for themselves. */
export const possibleOwners = ({ me, people }: Choices): readonly Person[] => (!me || me.teams.includes('MARKETING') ? people : [me]);

/** Null where the command may be given now, else the refusal that giving it would get. */
export const refusalOf = (sheet: Sheet, command: string): Refusal | null => {
  const action = sheet.actions.find(({ name }) => name === command);
  return action?.allowed === false ? action.refused : null;
};

export const allows = (sheet: Sheet, command: string): boolean =>
  sheet.actions.some(({ name, allowed }) => name === command && allowed);

/** Whose lane it is to schedule maintenance; the server decides it too. */
export const schedules = ({ me }: Choices): boolean => me?.teams.some((team) => team === 'PRODUCT' || team === 'ADMIN') ?? false;
