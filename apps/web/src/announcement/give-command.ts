import { command as send } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { COMMANDS, type CommandName } from './announcement-commands.operations.js';
import type { Outcome } from './command.js';
import type { CommandAnswerFragment } from '../api/generated/graphql.js';
import type { Operation } from '../api/document.js';

type AnyCommand = Operation<{ readonly answer: CommandAnswerFragment }, { readonly input: { readonly commandId?: string | null } }>;

/** Sends a command and says what came of it; outages too are an outcome, so that a form can keep what was typed. */
export const giveCommand = async (name: CommandName, input: Readonly<Record<string, unknown>>): Promise<Outcome> => {
  try {
    // All commands have one shape: an input, and the same union as answer. Their inputs are checked where they are asked for.
    const { answer } = await send(COMMANDS[name] as unknown as AnyCommand, { input });
    switch (answer.__typename) {
      case 'Announcement':
        return { kind: 'done', id: answer.id, revision: answer.revision };
      case 'Refused':
        return { kind: 'refused', refusal: answer };
      case 'Preview':
        return { kind: 'failed', sentence: 'That was only a preview.' };
    }
  } catch (error) {
    return { kind: 'failed', sentence: asProblem(error).sentence };
  }
};
