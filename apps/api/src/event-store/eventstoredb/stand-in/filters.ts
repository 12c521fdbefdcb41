import type { LogRecord } from './log.js';

interface Expression {
  getRegex(): string;
  getPrefixList(): string[];
}

/** The filter of a subscription, of catch-up and of persistent ones. */
interface Options {
  getStreamIdentifier(): Expression | undefined;
  getEventType(): Expression | undefined;
  hasMax(): boolean;
  getMax(): number;
  getCheckpointintervalmultiplier(): number;
}

export interface Filter {
  passes(record: LogRecord): boolean;
  /** After so many events that were looked at, a checkpoint is sent. */
  readonly checkpointEvery: number;
}

const SEARCH_WINDOW = 32;

export const filterOf = (options: Options | undefined): Filter => {
  const expression = options?.getStreamIdentifier() ?? options?.getEventType();
  if (!options || !expression) return { passes: () => true, checkpointEvery: Infinity };
  const [regex, prefixes] = [expression.getRegex(), expression.getPrefixList()];
  const pattern = regex === '' ? undefined : new RegExp(regex);
  const fits = (text: string) => (pattern ? pattern.test(text) : prefixes.some((prefix) => text.startsWith(prefix)));
  return {
    passes: options.getStreamIdentifier() ? ({ stream }) => fits(stream) : ({ type }) => fits(type),
    checkpointEvery: options.getCheckpointintervalmultiplier() * (options.hasMax() ? options.getMax() : SEARCH_WINDOW),
  };
};
