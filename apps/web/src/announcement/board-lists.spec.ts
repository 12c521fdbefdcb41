/** @jest-environment node */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readBoardFilter } from './board-filter.js';
import { BoardLists } from './board-lists.js';

const HELD = 25;
const soon = (ms = 1): Promise<void> => new Promise((pass) => setTimeout(pass, ms));

describe('the lists of the board', () => {
  const real = globalThis.fetch;
  let held: number;
  let answersAfter: number;

  /** A server that holds some announcements, pages them by number, and takes its time. */
  beforeEach(() => {
    [held, answersAfter] = [HELD, 1];
    globalThis.fetch = (async (_: unknown, { body, signal }: { body: string; signal: AbortSignal }) => {
      const { variables } = JSON.parse(body) as { variables: { first: number; after: string | null } };
      await soon(answersAfter);
      signal.throwIfAborted();
      const from = Number(variables.after ?? 0);
      const until = Math.min(from + variables.first, held);
      const edges = Array.from({ length: until - from }, (_row, index) => ({ node: { id: `announcement-${from + index}` } }));
      const pageInfo = { endCursor: String(until), hasNextPage: until < held };
      return new Response(JSON.stringify({ data: { announcements: { edges, pageInfo, totalCount: held, totalCountIsCapped: false } } }));
    }) as unknown as typeof fetch;
  });
  afterEach(() => {
    globalThis.fetch = real;
  });

  const opened = async () => {
    const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) };
    const board = new BoardLists(host, () => readBoardFilter('?state=proposed,agreed'));
    board.hostUpdate();
    await settled(board);
    return { board, shown: () => board.lists.get('PROPOSED')?.rows.length };
  };
  const settled = async (board: BoardLists): Promise<void> => {
    while (board.asking) await soon();
  };

  it('shows a page, and the next one on demand', async () => {
    const { board, shown } = await opened();
    expect(shown()).toBe(20);
    await board.more('PROPOSED');
    expect(shown()).toBe(HELD);
  });

  it('gives what was demanded, also when a change comes in while it is asked', async () => {
    const { board, shown } = await opened();
    answersAfter = 200;
    board.refresh();
    await board.more('PROPOSED');
    await settled(board);
    expect(shown()).toBe(HELD);
  });

  it('takes in a change in every list, also when one more page is demanded while it is asked', async () => {
    const { board, shown } = await opened();
    held = HELD + 1;
    answersAfter = 20;
    board.refresh();
    while (!board.asking) await soon();
    await board.more('PROPOSED');
    await settled(board);
    expect([shown(), board.lists.get('AGREED')?.total]).toEqual([held, held]);
  });
});
