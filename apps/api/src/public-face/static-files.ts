import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { answersOf } from './answers.js';
import { BROTLI, etagOf, GZIP, type Content } from './prepared.js';
import { replaceFile } from './publish.js';
import type { Snapshot } from './snapshot.js';

const compressed = { gz: promisify(gzip), br: promisify(brotliCompress) };

/** The file in which a web server looks for a path: a page is the index of a folder. */
const fileOf = (path: string, { type }: Content): string => (type.startsWith('text/html') ? join(path, 'index.html') : path);

/**
 * What the public face serves, as files for any web server or CDN, each beside its two small forms.
 * They are not synced to the disk: after a power cut the API writes all of them again when it starts.
 */
export class StaticFiles {
  readonly #folder: string;
  readonly #page: string;
  readonly #scripts: ReadonlyMap<string, Content>;
  /** The sum of what was written last. */
  readonly #written = new Map<string, string>();
  #next: readonly [Snapshot | undefined, number] | undefined;
  #writing: Promise<void> | undefined;

  constructor({ folder, page, scripts }: { readonly folder: string; readonly page: string; readonly scripts: ReadonlyMap<string, Content> }) {
    this.#folder = folder;
    this.#page = page;
    this.#scripts = scripts;
  }

  /** What comes while it writes is written after that, and only the last of it. */
  write(snapshot: Snapshot | undefined, now: number): Promise<void> {
    this.#next = [snapshot, now];
    this.#writing ??= this.#writeAll().finally(() => { this.#writing = undefined; });
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    for (let next = this.#next; next !== undefined; next = this.#next) {
      this.#next = undefined;
      await Promise.all([...this.#scripts, ...answersOf(...next, this.#page)].map(([path, content]) => this.#replace(fileOf(path, content), content.body)));
    }
  }

  /** As a whole, and only where it changed. */
  async #replace(path: string, body: Buffer): Promise<void> {
    const sum = etagOf(body);
    const file = join(this.#folder, path);
    if (this.#written.get(path) === sum) return;
    const [gz, br] = await Promise.all([compressed.gz(body, GZIP), compressed.br(body, BROTLI)]);
    // A web server takes the small form where there is one, so that one of what was said before must not outlast it.
    await Promise.all(['gz', 'br'].map((form) => rm(`${file}.${form}`, { force: true })));
    await replaceFile(file, body, { durable: false });
    await Promise.all([[`${file}.gz`, gz] as const, [`${file}.br`, br] as const].map(([small, bytes]) => replaceFile(small, bytes, { durable: false })));
    this.#written.set(path, sum);
  }
}
