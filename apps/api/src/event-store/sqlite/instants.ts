let [last, text] = [0, new Date(0).toISOString()];

/** ISO 8601 in UTC with milliseconds. What is written together has the same time, which is put in words once. */
export const instantOf = (milliseconds: number): string => {
  if (milliseconds !== last) [last, text] = [milliseconds, new Date(milliseconds).toISOString()];
  return text;
};
