import { DatabaseSync } from 'node:sqlite';

interface Ticked {
  readonly id: string;
  readonly item: string;
  readonly document: string;
}
interface Document { readonly items: { readonly id: string; standing: object }[]; updatedAt: string }

/** What a desk without history does: the announcement as one row of JSON, and a row of who did what. As durable as ours. */
export const crud = (file: string, documents: readonly Ticked[]): { readonly tick: () => void; readonly proof: () => unknown; readonly close: () => void } => {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE announcements (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, document TEXT NOT NULL) STRICT;
    CREATE TABLE audit (id INTEGER PRIMARY KEY, announcement TEXT NOT NULL, actor TEXT NOT NULL, what TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
    CREATE INDEX audit_of ON audit (announcement, id); BEGIN`);
  const insert = db.prepare('INSERT INTO announcements VALUES (?, 0, ?)');
  for (const { id, document } of documents) insert.run(id, document);
  db.exec('COMMIT');
  const read = db.prepare('SELECT revision, document FROM announcements WHERE id = ?');
  const update = db.prepare('UPDATE announcements SET document = ?, revision = revision + 1 WHERE id = ? AND revision = ?');
  const note = db.prepare('INSERT INTO audit (announcement, actor, what, at) VALUES (?, ?, ?, ?)');

  const change = ({ id, item }: Ticked): void => {
    const row = read.get(id) as { readonly revision: number; readonly document: string };
    const document = JSON.parse(row.document) as Document;
    const at = new Date().toISOString();
    const its = document.items.find((one) => one.id === item);
    if (its === undefined) throw new Error('No such item');
    const open = (its.standing as { readonly state: string }).state === 'open';
    its.standing = open ? { state: 'done', by: 'person-mina', at } : { state: 'open' };
    document.updatedAt = at;
    db.exec('BEGIN IMMEDIATE');
    if (update.run(JSON.stringify(document), id, row.revision).changes !== 1) throw new Error('Somebody was faster');
    note.run(id, 'person-mina', JSON.stringify({ item, done: open, evidence: [] }), Date.now());
    db.exec('COMMIT');
  };

  let turn = 0;
  return {
    tick: () => change(documents[(turn += 1) % documents.length] as Ticked),
    /** What the item of the first one is like before, after one tick, and after another. */
    proof: () => {
      const [first] = documents as readonly [Ticked];
      const standing = (): unknown => {
        const { items } = JSON.parse((read.get(first.id) as { readonly document: string }).document) as Document;
        return items.map(({ id, standing: its }) => [id, (its as { readonly state: string }).state]);
      };
      const seen = [standing()];
      for (let time = 0; time < 2; time += 1) {
        change(first);
        seen.push(standing());
      }
      return seen;
    },
    close: () => db.close(),
  };
};
