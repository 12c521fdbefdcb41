import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Not under a name that TypeScript resolves: peers are not installed where nothing is measured, and no part of the product.
const FOLDER = join(import.meta.dirname, '../peers');
const load = createRequire(join(FOLDER, 'package.json'));

interface Message { readonly type: string; readonly data: unknown; readonly metadata?: unknown }
export interface EmmettStore {
  readonly appendToStream: (stream: string, events: readonly Message[], options: { readonly expectedStreamVersion: bigint }) => Promise<unknown>;
  readonly readStream: (stream: string) => Promise<{ readonly events: readonly Message[] }>;
}
interface EmmettSqlite {
  readonly getSQLiteEventStore: (options: { readonly fileName: string }) => EmmettStore;
  readonly sqliteConnection: (options: { readonly fileName: string }) => { readonly close: () => void };
  readonly createEventStoreSchema: (connection: unknown) => Promise<void>;
  readonly readStream: (connection: unknown, stream: string) => Promise<{ readonly events: readonly Message[] }>;
  readonly appendToStream: (connection: unknown, stream: string, type: string, events: readonly Message[], options: { readonly expectedStreamVersion: bigint }) => Promise<{ readonly success: boolean }>;
}
interface CastoreEvent { readonly aggregateId: string; readonly version: number; readonly type: string; readonly payload: unknown }
export interface CastoreStore<Aggregate> {
  readonly pushEvent: (event: CastoreEvent) => Promise<unknown>;
  readonly getAggregate: (id: string) => Promise<{ readonly aggregate: Aggregate | undefined }>;
}
interface Castore {
  readonly EventType: new (options: { readonly type: string }) => object;
  readonly EventStore: new <Aggregate>(options: {
    readonly eventStoreId: string; readonly eventTypes: readonly object[]; readonly eventStorageAdapter: object;
    readonly reducer: (aggregate: Aggregate | undefined, event: CastoreEvent) => Aggregate;
  }) => CastoreStore<Aggregate>;
}

export interface Peers {
  readonly emmettInMemory: () => EmmettStore;
  readonly emmettSqlite: EmmettSqlite;
  readonly castore: Castore;
  readonly castoreInMemory: () => object;
  readonly versions: Readonly<Record<string, string>>;
}

let asked: Promise<Peers | undefined> | undefined;

/** Those whom we compare with, installed by their own lockfile. Undefined, with a line that says so, where they cannot be installed. */
export const peers = (): Promise<Peers | undefined> => (asked ??= install().then(() => {
  const emmett = load('@event-driven-io/emmett') as { readonly getInMemoryEventStore: () => EmmettStore };
  const { InMemoryEventStorageAdapter } = load('@castore/event-storage-adapter-in-memory') as { readonly InMemoryEventStorageAdapter: new (options: object) => object };
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as { readonly dependencies: Peers['versions'] };
  return {
    emmettInMemory: () => emmett.getInMemoryEventStore(),
    emmettSqlite: load('@event-driven-io/emmett-sqlite') as EmmettSqlite,
    castore: load('@castore/core') as Castore,
    castoreInMemory: () => new InMemoryEventStorageAdapter({}),
    versions: dependencies,
  };
}).catch((error: unknown) => {
  console.log(`  Those whom we compare with are not there: ${error instanceof Error ? error.message : String(error)}`);
  return undefined;
}));

/** What somebody else ships, as it lies in its package; undefined where it cannot be installed. */
export const peerFile = async (path: string): Promise<Buffer | undefined> => ((await peers()) === undefined ? undefined : readFileSync(join(FOLDER, 'node_modules', path)));

const installed = (): boolean => {
  const note = join(FOLDER, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const packagesOf = (path: string): Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>> =>
    (JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, { version?: string; optional?: boolean }> }).packages;
  const have = packagesOf(note);
  return Object.entries(packagesOf(join(FOLDER, 'package-lock.json'))).every(([path, { version, optional }]) => path === '' || have[path]?.version === version || (optional === true && have[path] === undefined));
};

const install = async (): Promise<void> => {
  if (installed()) return;
  console.log('  installing those whom we compare with, from their own lockfile (a minute) …');
  const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
  await new Promise<void>((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`npm ci ended with ${code}`))));
  });
};
