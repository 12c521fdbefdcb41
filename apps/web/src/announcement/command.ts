import type { COMMANDS, CommandName } from './announcement-commands.operations.js';

type VariablesOf<TDocument> = TDocument extends { readonly __apiType?: (variables: infer TVariables) => unknown } ? TVariables : never;
type FullInput<C extends CommandName> = VariablesOf<(typeof COMMANDS)[C]> extends { input: infer TInput } ? TInput : never;

/** What a part says of a command; the page adds which announcement it is. */
export type CommandInput<C extends CommandName> = Omit<FullInput<C>, 'id' | 'commandId' | 'dryRun'>;

/** For `Asking`: each command with what it is given. */
export type CommandInputs = { readonly [C in CommandName]: CommandInput<C> };
