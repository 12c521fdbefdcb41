// `node scripts/status-schema.mjs`: writes docs/status.schema.json from what the public face serves. A test holds the two together.
import { writeFileSync } from 'node:fs';
import { statusDescription } from '../apps/api/src/public-face/snapshot.ts';

writeFileSync(new URL('../docs/status.schema.json', import.meta.url), `${JSON.stringify(statusDescription(), undefined, 2)}\n`);
