/** Any view at all; each is handed its own documents and events only. */
export interface AnyView {
  readonly name: string;
  readonly version: number;
  readonly keyOf: (event: never) => string | undefined;
  readonly evolve: (document: never, event: never) => unknown;
  readonly fields: Readonly<Record<string, (document: never) => unknown>>;
  readonly text?: (document: never) => string;
}
