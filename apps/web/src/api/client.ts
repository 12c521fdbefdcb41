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

/**
 * Gives an order. It carries a `commandId`, so that a retry answers as the first call did:
 * when the network fails, it is sent once more with the same id.
 * The answer is a union; check `isRefused` before using it. Throws `Problem` for outages only.
 */
export const command = async <TResult, TVariables extends CommandVariables>(document: Operation<TResult, TVariables>, variables: TVariables): Promise<TResult> => {
  const once: TVariables = { ...variables, input: { ...variables.input, commandId: variables.input.commandId ?? crypto.randomUUID() } };
  try {
    return await request(document, once);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'unreachable') throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    return request(document, once);
  }
};

/** A mutation that is no command (signing in and out): sent once, without an id. */
export const tell = <TResult, TVariables>(document: Operation<TResult, TVariables>, ...[variables]: VariablesOf<TVariables>): Promise<TResult> => request(document, variables);

/** Ask for `__typename` in every union of answers. */
export const isRefused = <T extends { readonly __typename?: string }>(answer: T): answer is Extract<T, { readonly __typename?: 'Refused' }> => answer.__typename === 'Refused';
