import { giverOf } from '../api/give-command.js';
import { COMMANDS } from './announcement-commands.operations.js';

export const giveCommand = giverOf(COMMANDS);
