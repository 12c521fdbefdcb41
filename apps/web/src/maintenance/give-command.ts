import { giverOf } from '../api/give-command.js';
import { MAINTENANCE_COMMANDS } from './maintenance-commands.operations.js';

export const giveMaintenanceCommand = giverOf(MAINTENANCE_COMMANDS);
