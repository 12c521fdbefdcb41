import type { StoredEvent } from '../event-store/event-store.js';
import { isPlaceholder } from './erased.js';
import { Refused } from './open-log.js';

/**
 * Walks over what the target has of the source already. Answers the events of the source that it lacks, the first of which is already read.
 * @throws Refused, before anything is written, where the target holds what the source does not
 */
export const beyond = async (
  source: AsyncIterator<StoredEvent>, target: AsyncIterable<StoredEvent>, onSame: (event: StoredEvent) => void,
): Promise<AsyncGenerator<StoredEvent>> => {
  for await (const there of target) {
    // A copy was stopped here between a placeholder and its deletion.
    if (isPlaceholder(there)) continue;
    const here = await source.next();
    if (here.done === true) throw new Refused(`The target holds more than the source: ${named(there)}. Nothing was written.`);
    if (!isSame(here.value, there))
      throw new Refused(`The target holds something else: ${named(there)}, where the source has ${named(here.value)}. Nothing was written; a copy goes into an empty log, or on where it was stopped.`);
    onSame(there);
  }
  return rest(source);
};

async function* rest(source: AsyncIterator<StoredEvent>): AsyncGenerator<StoredEvent> {
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
}

const named = ({ type, stream, revision, position }: StoredEvent): string => `${type} of ${stream}, revision ${revision} (position ${position})`;

const isSame = (one: StoredEvent, other: StoredEvent): boolean =>
  one.stream === other.stream && one.revision === other.revision && one.id === other.id && one.type === other.type && one.recordedAt === other.recordedAt
  && JSON.stringify(one.data) === JSON.stringify(other.data) && JSON.stringify(one.metadata) === JSON.stringify(other.metadata);
