import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { gateOf } from '../lib/gate.ts';
import { peerFile } from '../lib/peers.ts';
import { ROOT } from '../lib/server.ts';
import type { Scenario } from '../lib/scenario.ts';

const MOST = 1536;
const SMALLER = 28;
const PEERS = [['Ghost’s announcement bar', '@tryghost/announcement-bar/umd/announcement-bar.min.js'], ['Statuspage’s widget', '@statuspage/status-widget/dist/src.77de5100.js']] as const;

/** What the bar costs whoever puts it on a page. */
export const bannerBytes: Scenario = {
  id: 'ui.banner.bytes',
  run: async () => {
    const file = readFileSync(join(ROOT, 'apps/web/dist/banner.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n');
    const bytes = gzipSync(file, { level: 9 }).length;
    const theirs = await Promise.all(PEERS.map(async ([name, path]) => [name, await peerFile(path)] as const));
    const sizes = theirs.flatMap(([name, peer]) => (peer === undefined ? [] : [[name, gzipSync(peer, { level: 9 }).length] as const]));
    return [{
      id: 'ui.banner.bytes', says: 'The bar for any site, in bytes as it is served (gzip); nothing is loaded beside it',
      gates: [gateOf('bytes of banner.js, gzip', 'at most', MOST, bytes, [bytes, bytes]), ...sizes.map(([name, size]) => gateOf(`as small as ${name}, times`, 'at least', SMALLER, size / bytes, [size / bytes, size / bytes]))],
      notes: [`${file.length} bytes plain, ${brotliCompressSync(file).length} with brotli`, ...sizes.map(([name, size]) => `${name}: ${size} bytes, gzip`)],
    }];
  },
};
