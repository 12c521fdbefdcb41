import type { Operation, VariablesOf } from './document.js';
import { Problem } from './problem.js';
import { request } from './request.js';

/** Asks. Throws `Problem`. */
export const query = <TResult, TVariables>(
  document: Operation<TResult, TVariables>,
  variables?: TVariables,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<TResult> => request(document, variables, signal);

/** The variables of every command: one input, which may carry the command's id. */
interface CommandVariables {
  readonly input: { readonly commandId?: string | null | undefined };
}

const RETRY_AFTER_MS = 400;
const MOST_OPEN = 50;

/** Commands of which it is not known what became of them, by what was asked, with the id that they carried. */
const open = new Map<string, string>();

/**
 * Gives an order. It carries a `commandId`, so that a retry answers as the first call did:
 * where it is not known what became of it, it is sent once more with the same id; and where it is not known then either,
 * the same order carries that id when it is given again, so that it is carried out once.
 * The answer is a union; check `isRefused` before using it. Throws `Problem` for outages only.
 */
export const command = async <TResult, TVariables extends CommandVariables>(document: Operation<TResult, TVariables>, variables: TVariables): Promise<TResult> => {
  const order = `${document.toString()} ${JSON.stringify(variables)}`;
  const commandId = variables.input.commandId ?? open.get(order) ?? crypto.randomUUID();
  const once: TVariables = { ...variables, input: { ...variables.input, commandId } };
  try {
    const answer = await request(document, once).catch(async (error: unknown) => {
      if (!isLeftOpen(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      return request(document, once);
    });
    open.delete(order);
    return answer;
  } catch (error) {
    if (isLeftOpen(error)) {
      if (open.size >= MOST_OPEN) open.clear();
      open.set(order, commandId);
    }
    throw error;
  }
};

const isLeftOpen = (error: unknown): boolean => error instanceof Problem && error.isOpen;

/** A mutation that is no command (signing in and out): sent once, without an id. */
export const tell = <TResult, TVariables>(document: Operation<TResult, TVariables>, ...[variables]: VariablesOf<TVariables>): Promise<TResult> => request(document, variables);

/** Ask for `__typename` in every union of answers. */
export const isRefused = <T extends { readonly __typename?: string }>(answer: T): answer is Extract<T, { readonly __typename?: 'Refused' }> => answer.__typename === 'Refused';
