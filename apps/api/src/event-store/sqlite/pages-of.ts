import type { Page, Row } from './sqlite-protocol.js';

const ROWS = 256;

/** Page by page, where the next one is read and checked while this one is used. */
export async function* pagesOf(limit: number, ask: (last: Row | undefined, limit: number) => Promise<Page>): AsyncGenerator<readonly Row[]> {
  let left = limit;
  let coming = left > 0 ? ask(undefined, Math.min(ROWS, left)) : undefined;
  while (coming !== undefined) {
    const { rows, more } = await coming;
    const last = rows.at(-1);
    left -= rows.length;
    coming = more && left > 0 && last !== undefined ? ask(last, Math.min(ROWS, left)) : undefined;
    // Whoever reads no further never hears of what went wrong there.
    coming?.catch(() => undefined);
    yield rows;
  }
}
