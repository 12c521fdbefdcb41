/** A sentence as part of another one: without its stop and its capital, unless that belongs to a name (`UI tweaks`). */
export const midSentence = (sentence: string): string => {
  const words = sentence.trim().replace(/[.…]$/, '');
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
};
