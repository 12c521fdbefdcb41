import { crc32 } from 'node:zlib';
import type { Stored } from './list-query.js';

/** Over what is handed out: a document as JSON in UTF-8, and under which key it stands. CRC-32, which finds every flipped bit. */
export const sumOf = (key: string, json: string | Uint8Array): number => crc32(json, seedOf(key));

/** FNV-1a: quicker than a call into CRC-32 for so short a text. */
const seedOf = (key: string): number => {
  let seed = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) seed = Math.imul(seed ^ key.charCodeAt(at), 0x01000193);
  return seed >>> 0;
};

/** Over what finds it: its columns, its words, and the values that have rows of their own, `[field, value]` in any order. */
export const restOf = (columns: readonly Stored[], text: string, values: readonly (readonly [string, Stored])[]): number =>
  crc32(text, crc32(JSON.stringify([columns, values.map((one) => JSON.stringify(one)).sort()])));

/** Over the few rows that say what the file holds. */
export const sumOfRow = (...parts: readonly (string | number | null)[]): number => crc32(JSON.stringify(parts));
