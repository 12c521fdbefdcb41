import type { AnnouncementDocument } from './announcement.view.js';
import type { Surface } from './announcement.values.js';

/** So many lines are told at the most; a bar shows the first of its surface. */
const MOST = 10;

/** A line that an announcement has on a bar, as anybody may read it. Instants are ISO in UTC. */
export interface PublicLine {
  /** Another one for each time that it is put up. */
  readonly id: string;
  readonly text: string;
  readonly url: string | null;
  readonly surface: Surface;
  readonly until: string;
}

/** Every line whose days are not over, the one that was put up last before the others. */
export const publicLines = (documents: readonly AnnouncementDocument[], now: string): readonly PublicLine[] =>
  documents
    .flatMap(({ id, announcement }) => (announcement.state === 'announced' ? announcement.items.flatMap((item) => (item.line === undefined || item.line.until <= now ? [] : [{ id: `${id} ${item.id} ${item.line.at}`, ...item.line }])) : []))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, MOST)
    .map(({ id, text, url, surface, until }) => ({ id, text, url, surface, until }));
