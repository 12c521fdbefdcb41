import { InvalidCursor, type Page } from '../read-models/view-store.js';
import { badRequest } from './problems.js';

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** @throws a 400 with the argument's name. */
export const readFirst = (first: number | null | undefined, { most, usual }: { readonly most: number; readonly usual: number }): number => {
  const wanted = first ?? usual;
  if (wanted < 1 || wanted > most) throw badRequest(`Ask for 1 to ${most} at a time.`, 'first');
  return wanted;
};

/** A cursor that is not one of ours, or of another list, is the asker's mistake. */
export const pageOf = <Document, Node>(read: () => Page<Document>, present: (document: Document) => Node): Connection<Node> & { readonly page: Page<Document> } => {
  const page = readPage(read);
  return {
    page,
    edges: page.entries.map(({ cursor, document }) => ({ cursor, get node() { return present(document); } })),
    pageInfo: { endCursor: page.entries.at(-1)?.cursor ?? null, hasNextPage: page.hasMore },
  };
};

const readPage = <Document>(read: () => Page<Document>): Page<Document> => {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof InvalidCursor) throw badRequest('This cursor is not of this list: ask again from its start.', 'after');
    throw fault;
  }
};

/** Milliseconds and UTC, as the log writes it. @throws a 400 with the argument's name. */
export const readInstant = (text: string | null | undefined, field: string): string | undefined => {
  if (text === null || text === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text)) || !isDate(text.slice(0, 10)))
    throw badRequest('This is no instant: write it as 2026-11-24T08:12:00.000Z.', field);
  return new Date(text).toISOString();
};

/** @throws a 400 with the argument's name. */
export const readDate = (text: string | null | undefined, field: string): string | undefined => {
  if (text === null || text === undefined) return undefined;
  if (!isDate(text)) throw badRequest('This date does not exist: write it as 2026-11-24.', field);
  return text;
};

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
