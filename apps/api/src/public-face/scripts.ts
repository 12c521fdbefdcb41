import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { script, type Content, type Reach } from './prepared.js';

/** Where the two scripts lie, seen from the source and from what is built from it. */
const WEB = join(import.meta.dirname, '../../../web/dist');

/** Its map is for those who build it. */
const withoutMap = (text: string): Buffer => Buffer.from(text.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n'));

/** The banner goes onto any site; what makes the service page live goes onto that page alone. */
const SCRIPTS: Readonly<Record<string, Reach>> = { 'banner.js': 'anywhere', 'service-message.js': 'own' };

/** By the path under which they are served; what is not built is left out. */
export const publicScripts = (): ReadonlyMap<string, Content> => new Map(
  Object.entries(SCRIPTS).filter(([file]) => existsSync(join(WEB, file))).map(([file, reach]) => [`/${file}`, script(withoutMap(readFileSync(join(WEB, file), 'utf8')), reach)]),
);
