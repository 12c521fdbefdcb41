import type { MAINTENANCE_COMMANDS, MaintenanceCommandName } from './maintenance-commands.operations.js';

type VariablesOf<TDocument> = TDocument extends { readonly __apiType?: (variables: infer TVariables) => unknown } ? TVariables : never;
type FullInput<C extends MaintenanceCommandName> = VariablesOf<(typeof MAINTENANCE_COMMANDS)[C]> extends { input: infer TInput } ? TInput : never;

/** What a part says of a command; the page adds which maintenance it is. */
export type MaintenanceCommandInput<C extends MaintenanceCommandName> = Omit<FullInput<C>, 'id' | 'commandId' | 'dryRun'>;

/** For `Asking`: each command with what it is given. */
export type MaintenanceCommandInputs = { readonly [C in MaintenanceCommandName]: MaintenanceCommandInput<C> };
