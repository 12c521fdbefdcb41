/**
 * How far into the log this browser has seen. Sent with each question, so that another replica
 * answers only once it has got there: what one has just done never seems undone.
 */
let newest: string | undefined;

export const newestPosition = (): string | undefined => newest;

/** Positions compare as strings in the order of the log. */
export const sawPosition = (position: unknown): void => {
  if (typeof position === 'string' && (newest === undefined || position > newest)) newest = position;
};
