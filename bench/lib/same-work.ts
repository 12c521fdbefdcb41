import { createHash } from 'node:crypto';

/** Plain data. */
export type Proof = () => unknown;

/** Answers the hash of what all came to, undefined where nobody proves anything. Throws where two differ. */
export const sameWork = async (contestants: readonly { readonly name: string; readonly proof?: Proof }[]): Promise<string | undefined> => {
  let first: { readonly name: string; readonly hash: string; readonly text: string } | undefined;
  for (const { name, proof } of contestants) {
    if (proof === undefined) continue;
    const text = JSON.stringify(sorted(await proof()));
    const hash = createHash('sha256').update(text).digest('hex');
    first ??= { name, hash, text };
    if (hash !== first.hash) throw new Error(`${name} does not do the work of ${first.name}, so they are not compared:\n  ${text.slice(0, 400)}\n  ${first.text.slice(0, 400)}`);
  }
  return first?.hash;
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
};
