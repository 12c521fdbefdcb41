import type { Log } from './log.js';
import { metastreamOf, originalOf } from './stream-rules.js';

export type Expected = number | 'any' | 'no-stream' | 'stream-exists';

export type Decision =
  | { readonly kind: 'write' }
  /** Known already; `last` is the revision of the last of its events. */
  | { readonly kind: 'known'; readonly last: number }
  /** `current` is -1 where there is no event. */
  | { readonly kind: 'conflict'; readonly current: number }
  | { readonly kind: 'deleted' };

/** The server's check before a write, in its order: the expected revision first, then whether the same events are there already. */
export const decide = (log: Log, stream: string, expected: Expected, ids: readonly string[]): Decision => {
  if (log.isTombstoned(stream) || log.isTombstoned(originalOf(stream) ?? stream)) return { kind: 'deleted' };
  const current = log.lastRevision(stream);
  const conflict = { kind: 'conflict', current } as const;

  if (expected === 'stream-exists') {
    if (log.isSoftDeleted(stream)) return { kind: 'deleted' };
    if (current < 0 && log.lastRevision(metastreamOf(stream)) < 0) return conflict;
  }
  if (expected === 'any' || expected === 'stream-exists') {
    const places = ids.map((id) => log.rememberedPlaceOf(id));
    const known = places.findIndex((place) => place?.stream !== stream);
    if (known === 0 || ids.length === 0) return { kind: 'write' };
    return known > 0 ? conflict : { kind: 'known', last: places.at(-1)?.revision ?? -1 };
  }

  const after = expected === 'no-stream' ? -1 : expected;
  if (after > current) return conflict;
  if (after === current) return { kind: 'write' };
  const different = ids.findIndex((id, index) => log.at(stream, after + 1 + index)?.id !== id);
  if (different === 0 && expected === 'no-stream' && log.isSoftDeleted(stream)) return { kind: 'write' };
  if (different >= 0 || ids.length === 0) return conflict;
  return { kind: 'known', last: after + ids.length };
};
