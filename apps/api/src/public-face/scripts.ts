import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { script, type Content } from './prepared.js';

/** Where the two scripts lie, seen from the source and from what is built from it. */
const WEB = join(import.meta.dirname, '../../../web/dist');

/** Its map is for those who build it. */
const withoutMap = (text: string): Buffer => Buffer.from(text.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n'));

/** The banner and what makes the service page live, by the path under which they are served; what is not built is left out. */
export const publicScripts = (): ReadonlyMap<string, Content> => new Map(
  ['banner.js', 'service-message.js'].filter((file) => existsSync(join(WEB, file))).map((file) => [`/${file}`, script(withoutMap(readFileSync(join(WEB, file), 'utf8')))]),
);
