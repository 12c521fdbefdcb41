import { createHash, hash } from 'node:crypto';

/** A UUID (version 5) that the same name always gives: how ids are made from a client's `commandId`, so that a retry makes the same ones. */
export const uuidFrom = (name: string): string => {
  const bytes = createHash('sha1').update('f4f4a2de-0a6d-5bd5-9d4e-fanfare').update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** SHA-256 of a value as JSON with sorted keys, in hex. Keys without a value count as absent. */
export const hashOf = (value: unknown): string => hash('sha256', JSON.stringify(sorted(value)) ?? '');

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const its = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(its).sort().map((key) => [key, sorted(its[key])]));
};
