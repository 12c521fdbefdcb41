/** An operation's text that knows the shapes of its answer and variables; made by `graphql(...)` in `generated/`. */
export interface Operation<TResult, TVariables> {
  readonly __apiType?: (variables: TVariables) => TResult;
  toString(): string;
}

/** Variables may be left out where an operation has none. */
export type VariablesOf<TVariables> = TVariables extends Record<string, never> ? [variables?: TVariables] : [variables: TVariables];
