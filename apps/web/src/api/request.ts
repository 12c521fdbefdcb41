import type { Operation } from './document.js';
import { newestPosition, sawPosition } from './position.js';
import { isAbort, problemOf, problemOfErrors, problemOfStatus } from './problem.js';

const ENDPOINT = '/graphql';

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { message: string; extensions?: { code?: unknown; outcome?: unknown } }[];
  readonly extensions?: { readonly position?: unknown };
}

/** Sends one operation; throws `Problem`, or `AbortError` when the signal says so. */
export const request = async <TResult, TVariables>(document: Operation<TResult, TVariables>, variables: TVariables | undefined, signal?: AbortSignal): Promise<TResult> => {
  const response = await send({ query: document.toString(), variables: variables ?? {} }, signal);
  const answer = await read<TResult>(response);
  sawPosition(answer?.extensions?.position);

  if (answer?.errors?.length) throw problemOfErrors(answer.errors);
  if (!response.ok) throw problemOfStatus(response.status);
  if (!answer?.data) throw problemOf('broken', 'NO_DATA');
  return answer.data;
};

const send = async (body: unknown, signal?: AbortSignal): Promise<Response> => {
  const position = newestPosition();
  try {
    return await fetch(ENDPOINT, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...(position && { 'x-fanfare-position': position }) },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (isAbort(error)) throw error;
    throw problemOf('unreachable', undefined, error);
  }
};

const read = async <T>(response: Response): Promise<Answer<T> | undefined> => {
  try {
    return (await response.json()) as Answer<T>;
  } catch (error) {
    if (isAbort(error)) throw error;
    // Not JSON: a gateway's page. The status says more than its text.
    return undefined;
  }
};
