import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

/** Documents looked at in one reading: no longer, since the file's owner writes meanwhile. */
const SLICE = 500;
type Row = Readonly<Record<string, string | number>>;

const { path } = workerData as { readonly path: string };

const damageIn = (db: DatabaseSync): string | undefined => {
  // Pages, and that every index leads to what it should.
  const [finding] = Object.values(db.prepare('PRAGMA integrity_check(1)').get() ?? {});
  if (finding !== 'ok') return String(finding);
  for (const { name, version } of db.prepare('SELECT name, version FROM views').all() as unknown as { name: string; version: number }[]) {
    const damage = damageInView(db, `${name}:${version}`);
    if (damage !== undefined) return damage;
  }
  return undefined;
};

/** Each document by its sum, and what finds it by another: values in rows of their own, and words. */
const damageInView = (db: DatabaseSync, view: string): string | undefined => {
  const documents = db.prepare(`SELECT * FROM "documents:${view}" WHERE id > ? ORDER BY id LIMIT ${SLICE}`);
  const valuesOf = db.prepare(`SELECT * FROM "values:${view}" WHERE doc = ? ORDER BY field, value`);
  for (let id = 0; ;) {
    db.exec('BEGIN');
    const slice = documents.all(id) as unknown as readonly Row[];
    const damaged = slice.find((row) => !isWhole(row, valuesOf.all(row['id'] as number) as unknown as readonly Row[]));
    db.exec('COMMIT');
    if (damaged !== undefined) return `The document ${String(damaged['key'])} of ${view} is not what was written`;
    const last = slice.at(-1);
    if (last === undefined) return undefined;
    id = Number(last['id']);
  }
};

const isWhole = (row: Row, values: readonly Row[]): boolean => {
  const fields = Object.keys(row).filter((name) => name.startsWith('f_'));
  const columns = fields.map((field) => row[field]);
  const pairs = values.map(({ field, value }) => JSON.stringify([field, value])).sort();
  const repeated = values.every((value) => value['key'] === row['key'] && fields.every((field) => value[field] === row[field]));
  const sum = crc32(String(row['document']), seedOf(String(row['key'])));
  const rest = crc32(String(row['text']), crc32(JSON.stringify([columns, pairs])));
  return repeated && sum === row['sum'] && rest === row['rest'];
};

/** As `sums.ts` has it; a thread that is run from source imports nothing of ours. */
const seedOf = (key: string): number => {
  let seed = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) seed = Math.imul(seed ^ key.charCodeAt(at), 0x01000193);
  return seed >>> 0;
};

let damage: string | undefined;
try {
  const db = new DatabaseSync(path, { readOnly: true });
  damage = damageIn(db);
  db.close();
} catch (error) {
  const { errcode } = error as { readonly errcode?: number };
  if (errcode === undefined || (errcode & 0xff) === 11 || (errcode & 0xff) === 26) damage = error instanceof Error ? error.message : String(error);
}
parentPort?.postMessage({ damage });
