import { crc32 } from 'node:zlib';
import type { Stored } from './list-query.js';

/** Over what is handed out: a document, and under which key it stands. CRC-32, which finds every flipped bit. */
export const sumOf = (key: string, json: string): number => crc32(json, crc32(key));

/** Over what finds it: its columns, its words, and the values that have rows of their own, `[field, value]` in any order. */
export const restOf = (columns: readonly Stored[], text: string, values: readonly (readonly [string, Stored])[]): number =>
  crc32(text, crc32(JSON.stringify([columns, values.map((one) => JSON.stringify(one)).sort()])));

/** Over the few rows that say what the file holds. */
export const sumOfRow = (...parts: readonly (string | number | null)[]): number => crc32(JSON.stringify(parts));
