import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EventStore } from '../event-store/event-store.js';
import { StoreDamaged, StoreUnavailable } from '../event-store/event-store-errors.js';
import { openEventStore } from '../event-store/open-event-store.js';

/** A log that cannot be worked on as asked; the message is one sentence for whoever asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const SQLITE = 'sqlite:';
const MEMORY = 'sqlite::memory:';

/** `sqlite:PATH`, `esdb://…`, or a path alone, which is an SQLite file; a path is meant from the folder `cwd`. */
export const storeUrl = (named: string, cwd: string): string => {
  const url = /^[a-z+]{3,}:/.test(named) ? named : `${SQLITE}${named}`;
  return url.startsWith(SQLITE) && url !== MEMORY ? `${SQLITE}${resolve(cwd, url.slice(SQLITE.length))}` : url;
};

/** The file of an SQLite store, absolute; undefined for every other store. */
export const fileOf = (url: string): string | undefined =>
  url.startsWith(SQLITE) && url !== MEMORY ? resolve(url.slice(SQLITE.length)) : undefined;

/** @throws Refused where a file that should be there is not, StoreUnavailable */
export const openLog = async (url: string, { mustExist }: { readonly mustExist: boolean }): Promise<EventStore> => {
  const file = fileOf(url);
  if (mustExist && file !== undefined && !existsSync(file)) throw new Refused(`There is no log at ${file}.`);
  try {
    return await openEventStore(url);
  } catch (error) {
    if (error instanceof StoreUnavailable || error instanceof StoreDamaged) throw error;
    // A URL that says something that cannot be meant; its password is not repeated.
    throw new Refused((error as Error).message);
  }
};

/** EventStoreDB goes on showing what was deleted until it reclaims the space; SQLite shows it no more. */
export const showsErased = (url: string): boolean => fileOf(url) === undefined && !url.startsWith(SQLITE);
