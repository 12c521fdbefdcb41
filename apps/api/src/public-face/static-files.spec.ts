import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { script, type Content } from './prepared.js';
import { FaceForSpecs, line, nothing, NOW, planned, work } from './public-face-for-specs.js';
import { snapshotIn } from './publish.js';
import { unsealed, type Snapshot, type Status } from './snapshot.js';
import { StaticFiles } from './static-files.js';

const SCRIPTS: ReadonlyMap<string, Content> = new Map([['/banner.js', script(Buffer.from('// the bar'), 'anywhere')]]);
const PATHS = ['/service-message', '/public/status.json', '/public/in-product/status.json', '/public/on-site/status.json', '/api/v2/summary.json', '/api/v2/scheduled-maintenances/upcoming.json', '/api/v2/scheduled-maintenances/active.json', '/banner.js'];

let face: FaceForSpecs;
let files: StaticFiles;
beforeEach(async () => {
  face = await new FaceForSpecs().start();
  files = new StaticFiles({ folder: face.folder, page: '/service-message', scripts: SCRIPTS });
});
afterEach(() => face.end());

/** Both from one snapshot, as the API does it. */
const publish = async (status: Partial<Status>): Promise<void> => {
  await face.publish({ ...nothing, ...status });
  await files.write(unsealed(readFileSync(snapshotIn(face.folder)), { now: face.now }) as Snapshot, face.now);
};
const fileOf = (path: string): string => join(face.folder, path, statSync(join(face.folder, path)).isDirectory() ? 'index.html' : '');
const all = (folder = face.folder): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length)).toSorted();

describe('the files of the public folder', () => {
  it('are, served by a server that knows nothing but files, what the face serves', async () => {
    await publish({ underWay: [work], planned: [planned], lines: [line] });
    const plain = createServer(({ url = '/' }, response) => response.end(readFileSync(fileOf(url))));
    await once(plain.listen(0, '127.0.0.1'), 'listening');
    const origin = `http://127.0.0.1:${(plain.address() as AddressInfo).port}`;
    for (const path of PATHS) expect([path, await (await fetch(`${origin}${path}`)).text()]).toEqual([path, await face.text(path)]);
    plain.closeAllConnections();
    await new Promise((closed) => plain.close(closed));
  });

  it('stand beside their small forms, which say the same', async () => {
    await publish({ underWay: [work] });
    for (const path of PATHS) {
      const body = readFileSync(fileOf(path), 'utf8');
      expect(gunzipSync(readFileSync(`${fileOf(path)}.gz`)).toString()).toBe(body);
      expect(brotliDecompressSync(readFileSync(`${fileOf(path)}.br`)).toString()).toBe(body);
    }
  });

  it('are all there is: nothing half written is left beside them', async () => {
    await publish({ underWay: [work] });
    await publish({});
    const said = PATHS.map((path) => fileOf(path).slice(face.folder.length));
    expect(all()).toEqual(['/snapshot.json', ...said.flatMap((file) => [file, `${file}.br`, `${file}.gz`])].toSorted());
  });

  it('are replaced as a whole, and only where they changed', async () => {
    await publish({ underWay: [work] });
    const [page, bar] = ['/service-message', '/banner.js'].map((path) => statSync(fileOf(path)).ino);
    await publish({});
    expect(statSync(fileOf('/service-message')).ino).not.toBe(page);
    expect(statSync(fileOf('/banner.js')).ino).toBe(bar);
  });

  it('are never seen torn by who reads them while they are written', async () => {
    await publish({});
    let ended = false;
    const writing = (async () => {
      for (let times = 0; times < 8; times += 1) await publish(times % 2 === 0 ? { underWay: [{ ...work, affected: 'x'.repeat(400) }] } : {});
      ended = true;
    })();
    const seen = new Set<string>();
    while (!ended) {
      const { status } = JSON.parse(readFileSync(fileOf('/public/status.json'), 'utf8')) as { status: Status };
      seen.add(status.underWay.length === 0 ? 'none' : 'work');
      expect(readFileSync(fileOf('/service-message'), 'utf8')).toMatch(/<\/html>\n$/);
      await new Promise(setImmediate);
    }
    await writing;
    expect([...seen].toSorted()).toEqual(['none', 'work']);
  });

  it('say that nothing is known before anything is', async () => {
    await files.write(undefined, NOW);
    expect(readFileSync(fileOf('/service-message'), 'utf8')).toContain('We do not know whether maintenance is under way');
    expect(existsSync(join(face.folder, 'api/v2/summary.json'))).toBe(false);
  });
});
