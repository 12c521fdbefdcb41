import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Who may read it from another site. */
export type Reach = 'own' | 'anywhere';

/** What is said under a path, before it is made ready. */
export interface Content {
  readonly type: string;
  readonly reach: Reach;
  readonly body: Buffer;
}

/** An answer made once and given many times. */
export interface Prepared extends Content {
  readonly etag: string;
  readonly gzip: Buffer;
  readonly br: Buffer;
}

export const html = (text: string): Content => ({ type: 'text/html; charset=utf-8', reach: 'own', body: Buffer.from(text) });
export const json = (value: unknown): Content => ({ type: 'application/json; charset=utf-8', reach: 'anywhere', body: Buffer.from(`${JSON.stringify(value)}\n`) });
export const script = (body: Buffer, reach: Reach): Content => ({ type: 'text/javascript; charset=utf-8', reach, body });

/** Weak: plain and compressed are the same said in other bytes. */
export const etagOf = (body: Buffer): string => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
/** Small enough to be made while somebody waits: all of it is text of a few kilobytes. */
export const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
export const GZIP = { level: 9 };

/** With its sum and its two small forms; what came out as before is what it was before. */
export const prepared = (content: Content, before?: Prepared): Prepared => {
  const etag = etagOf(content.body);
  if (before?.etag === etag) return before;
  return { ...content, etag, gzip: gzipSync(content.body, GZIP), br: brotliCompressSync(content.body, BROTLI) };
};
