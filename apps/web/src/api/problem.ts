/** What went wrong, as far as a person can act on it. A refusal is not a problem: it is an answer. */
export type ProblemKind = 'unreachable' | 'signed-out' | 'invalid' | 'limited' | 'unavailable' | 'broken';

/** The one error that `query`, `command` and `subscribe` give. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly kind: ProblemKind,
    /** One sentence for a person. */
    readonly sentence: string,
    /** What the server called it, for example `UNAUTHENTICATED`. */
    readonly code?: string,
    options?: ErrorOptions,
    /** It may have been done, or yet be: sent again it must carry the same id. */
    readonly isOpen = false,
  ) {
    super(sentence, options);
  }
}

const SENTENCES: Readonly<Record<ProblemKind, string>> = {
  unreachable: 'The server cannot be reached. What you typed is kept.',
  'signed-out': 'You are not signed in any more.',
  invalid: 'The server did not understand what was asked.',
  limited: 'That is more than the server answers at once.',
  unavailable: 'The server cannot do this just now. What you typed is kept.',
  broken: 'Something broke on the server. Look at how it is now before you try again.',
};

export const problemOf = (kind: ProblemKind, code?: string, cause?: unknown): Problem =>
  new Problem(kind, SENTENCES[kind], code, { cause }, kind === 'unreachable');

const KIND_OF_CODE: Readonly<Record<string, ProblemKind>> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'signed-out',
  BAD_USER_INPUT: 'invalid',
  GRAPHQL_VALIDATION_FAILED: 'invalid',
  GRAPHQL_PARSE_FAILED: 'invalid',
  BAD_REQUEST: 'invalid',
  TOO_MANY_REQUESTS: 'limited',
  UNAVAILABLE: 'unavailable',
  DAMAGED: 'unavailable',
};

/** The problem behind the first of GraphQL's errors. */
export const problemOfErrors = (errors: readonly { message: string; extensions?: { code?: unknown; outcome?: unknown } }[]): Problem => {
  const [first] = errors;
  const code = typeof first?.extensions?.code === 'string' ? first.extensions.code : undefined;
  // What an outage came to is said by the server, in words for people.
  if (first && code && KIND_OF_CODE[code] === 'unavailable') return new Problem('unavailable', first.message, code, {}, first.extensions?.outcome === 'UNKNOWN');
  return problemOf((code && KIND_OF_CODE[code]) || 'broken', code, first?.message);
};

export const problemOfStatus = (status: number): Problem => {
  if (status === 401) return problemOf('signed-out', 'UNAUTHENTICATED');
  if (status === 413 || status === 429) return problemOf('limited', String(status));
  // A gateway in front of a server that is away: as good as not reached.
  if (status === 502 || status === 503 || status === 504) return problemOf('unreachable', String(status));
  return problemOf(status < 500 ? 'invalid' : 'broken', String(status));
};

export const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Any thrown thing as a `Problem`. */
export const asProblem = (error: unknown): Problem => (error instanceof Problem ? error : problemOf('broken', undefined, error));
