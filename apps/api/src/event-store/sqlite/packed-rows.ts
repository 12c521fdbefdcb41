import type { Page, Row } from './sqlite-protocol.js';

/** A page of rows as it crosses the line: one list of plain values costs a fraction of what as many objects do. */
export interface PackedPage {
  readonly values: readonly (string | number)[];
  readonly more: boolean;
}

const VALUES = 10;

export const packPage = ({ rows, more }: Page): PackedPage => {
  const values: (string | number)[] = [];
  for (const { position, stream, revision, id, type, data, metadata, recordedAt, streamHash, logHash } of rows) {
    values.push(position, stream, revision, id, type, data, metadata, recordedAt, streamHash, logHash);
  }
  return { values, more };
};

export const unpackPage = ({ values, more }: PackedPage): Page => {
  const rows: Row[] = [];
  for (let at = 0; at < values.length; at += VALUES) {
    const [position, stream, revision, id, type, data, metadata, recordedAt, streamHash, logHash] = values.slice(at, at + VALUES) as [number, string, number, string, string, string, string, number, string, string];
    rows.push({ position, stream, revision, id, type, data, metadata, recordedAt, streamHash, logHash });
  }
  return { rows, more };
};
