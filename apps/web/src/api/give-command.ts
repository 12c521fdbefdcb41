import { command as send } from './client.js';
import type { Operation } from './document.js';
import { asProblem } from './problem.js';

interface Refused {
  readonly __typename: 'Refused';
  readonly code: string;
  readonly because: string;
  readonly remedy: string | null;
  readonly field: string | null;
  readonly clause: { readonly id: string; readonly quote: string; readonly playbookVersion: number } | null;
}

/** Every command is answered by the thing, what it would be, or why not. */
type Answer = { readonly __typename: string; readonly id: string; readonly revision: number } | { readonly __typename: 'Preview' | 'MaintenancePreview' } | Refused;
type AnyCommand = Operation<{ readonly answer: Answer }, { readonly input: { readonly commandId?: string | null } }>;

export type Given =
  | { readonly kind: 'done'; readonly id: string; readonly revision: number }
  | { readonly kind: 'refused'; readonly refusal: Refused }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Sends one of a subject's commands and says what came of it; outages too are an outcome, so that a form can keep what was typed. */
export const giverOf =
  (commands: Readonly<Record<string, unknown>>) =>
  async (name: string, input: Readonly<Record<string, unknown>>): Promise<Given> => {
    if (!(name in commands)) throw new Error(`There is no command ${name}`);
    try {
      // All commands have one shape: an input, and such a union as answer. Their inputs are checked where they are asked for.
      const { answer } = await send(commands[name] as AnyCommand, { input });
      if ('because' in answer) return { kind: 'refused', refusal: answer };
      return 'id' in answer ? { kind: 'done', id: answer.id, revision: answer.revision } : { kind: 'failed', sentence: 'That was only a preview.' };
    } catch (error) {
      return { kind: 'failed', sentence: asProblem(error).sentence };
    }
  };
