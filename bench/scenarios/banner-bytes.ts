import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { gateOf } from '../lib/gate.ts';
import { ROOT } from '../lib/server.ts';
import type { Scenario } from '../lib/scenario.ts';

const MOST = 1536;

/** What the bar costs whoever puts it on a page. */
export const bannerBytes: Scenario = {
  id: 'ui.banner.bytes',
  run: async () => {
    const file = readFileSync(join(ROOT, 'apps/web/dist/banner.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n');
    const bytes = gzipSync(file, { level: 9 }).length;
    return [{
      id: 'ui.banner.bytes', says: 'The bar for any site, in bytes as it is served (gzip); nothing is loaded beside it',
      gates: [gateOf('bytes of banner.js, gzip', 'at most', MOST, bytes, [bytes, bytes])],
      notes: [`${file.length} bytes plain, ${brotliCompressSync(file).length} with brotli`],
    }];
  },
};
