import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

/** Everything that a closed file of read models holds, as text: each document with its fields, and how far each view is. Row numbers are left out, and what depends on how many events were folded at once. */
export const dumpOf = (path: string): readonly string[] => {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND (name LIKE 'documents:%' OR name LIKE 'values:%') ORDER BY name`).all().map(({ name }) => String(name));
    return ['views', ...tables].flatMap((table) =>
      db.prepare(table === 'views' ? 'SELECT name, version, complete, position, last_event FROM views' : `SELECT * FROM "${table}"`).all().map(({ id: _id, doc: _doc, rest: _rest, ...row }) => `${table} ${JSON.stringify(row)}`).sort());
  } finally {
    db.close();
  }
};

/** The first line in which two of them differ; undefined where they are equal, byte for byte. */
export const differenceOf = (one: readonly string[], other: readonly string[]): string | undefined => {
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find((index) => one[index] !== other[index]);
  if (at === undefined) return undefined;
  const short = (line: string | undefined): string => (line === undefined ? 'nothing' : `${line.slice(0, 200)} (${createHash('sha256').update(line).digest('hex').slice(0, 8)})`);
  return `${short(one[at])} is not ${short(other[at])}`;
};
