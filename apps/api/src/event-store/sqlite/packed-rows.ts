import type { Page, Row } from './sqlite-protocol.js';

/** A page of rows as it crosses the line: one list of plain values costs a fraction of what as many objects do. */
export interface PackedPage {
  readonly values: readonly (string | number)[];
  readonly more: boolean;
}

export type RowPlace = Pick<Row, 'position' | 'revision'>;

const VALUES = 10;

export const packPage = ({ rows, more }: Page): PackedPage => {
  const values: (string | number)[] = [];
  for (const { position, stream, revision, id, type, data, metadata, recordedAt, streamHash, logHash } of rows) {
    values.push(position, stream, revision, id, type, data, metadata, recordedAt, streamHash, logHash);
  }
  return { values, more };
};

/** How many rows it has and where its last one is, without unpacking it. */
export const endOf = ({ values }: PackedPage): { readonly rows: number; readonly last?: RowPlace } => {
  const at = values.length - VALUES;
  return at < 0 ? { rows: 0 } : { rows: values.length / VALUES, last: { position: values[at] as number, revision: values[at + 2] as number } };
};

export const unpackPage = ({ values, more }: PackedPage): Page => {
  const rows: Row[] = [];
  for (let at = 0; at < values.length; at += VALUES) {
    const [position, stream, revision, id, type, data, metadata, recordedAt, streamHash, logHash] = values.slice(at, at + VALUES) as [number, string, number, string, string, string, string, number, string, string];
    rows.push({ position, stream, revision, id, type, data, metadata, recordedAt, streamHash, logHash });
  }
  return { rows, more };
};
