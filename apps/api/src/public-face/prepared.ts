import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Who may read it from another site. */
export type Reach = 'own' | 'anywhere';

/** An answer made once and given many times. */
export interface Prepared {
  readonly type: string;
  readonly reach: Reach;
  readonly etag: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
}

/** A plain text of a web page, script or JSON, with its sum and its two small forms. */
export const prepared = (type: string, reach: Reach, text: string | Buffer): Prepared => {
  const body = Buffer.from(text);
  return {
    type, reach, body,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    gzip: gzipSync(body, { level: 9 }),
    br: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  };
};

export const json = (value: unknown): Prepared => prepared('application/json; charset=utf-8', 'anywhere', `${JSON.stringify(value)}\n`);
