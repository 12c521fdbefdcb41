import { endOf, unpackPage, type PackedPage, type RowPlace } from './packed-rows.js';
import type { Row } from './sqlite-protocol.js';

const ROWS = 256;

/** Page by page, where the next one is read and checked while this one is unpacked and used. */
export async function* pagesOf(limit: number, ask: (last: RowPlace | undefined, limit: number) => Promise<PackedPage>): AsyncGenerator<readonly Row[]> {
  let left = limit;
  let coming = left > 0 ? ask(undefined, Math.min(ROWS, left)) : undefined;
  while (coming !== undefined) {
    const page = await coming;
    const { rows, last } = endOf(page);
    left -= rows;
    coming = page.more && left > 0 && last !== undefined ? ask(last, Math.min(ROWS, left)) : undefined;
    // Whoever reads no further never hears of what went wrong there.
    coming?.catch(() => undefined);
    yield unpackPage(page).rows;
  }
}
