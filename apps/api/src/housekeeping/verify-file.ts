import { GENESIS, logHash, streamHash } from '../event-store/chain.js';
import type { ChainedRow } from '../event-store/sqlite/chained-rows.js';
import { positionOf } from '../event-store/sqlite/positions.js';
import type { Fault } from './chain-check.js';
import type { ErasedRow, LogFile } from './log-file.js';
import type { Verified } from './verify.js';

interface End {
  readonly revision: number;
  readonly hash: string;
}

/** Walks over a log's file and recomputes every hash and every number. `after`: a position; from the start when left out. */
export const verifyFile = (file: LogFile, { after = 0, tell }: { readonly after?: number; readonly tell: (events: number) => void }): Verified => {
  const walk = new FileWalk(file, after);
  const erased = file.erased(after);
  let hole = next(erased);
  for (const row of file.rows(after)) {
    for (; hole !== undefined && hole.position < row.position; hole = next(erased)) if (walk.fault === undefined) walk.pass(hole);
    if (walk.fault === undefined) walk.step(row);
    if (walk.fault !== undefined) break;
    if (walk.events % 1_000 === 0) tell(walk.events);
  }
  for (; hole !== undefined && walk.fault === undefined; hole = next(erased)) walk.pass(hole);
  if (walk.fault === undefined) walk.checkEnds();
  return walk.verified;
};

const next = (rows: Generator<ErasedRow>): ErasedRow | undefined => {
  const { value, done } = rows.next();
  return done === true ? undefined : (value as ErasedRow);
};

class FileWalk {
  readonly #file: LogFile;
  readonly #after: number;
  readonly #ends = new Map<string, End>();
  #position: number;
  #hash: string;
  /** Over what can be read; the same as the log's own hash as long as nothing was deleted. */
  #readable: string;
  #erased = 0;
  events = 0;
  fault: Fault | undefined;

  constructor(file: LogFile, after: number) {
    this.#file = file;
    this.#after = this.#position = after;
    const before = file.hashAt(after);
    this.#hash = this.#readable = before ?? GENESIS;
    if (after !== 0 && before === undefined) this.#fail(after, '', -1, 'there is no such position in the log');
  }

  step(row: ChainedRow): void {
    const { position, stream, revision } = row;
    const fail = (reason: string): void => this.#fail(position, stream, revision, reason);
    if (position !== this.#position + 1) return this.#fail(this.#position + 1, '', -1, 'the event that was here is missing');
    const before = this.#ends.get(stream) ?? this.#begin(row);
    if (revision !== before.revision + 1) return fail(`revision ${before.revision + 1} should come next`);
    if (row.revisionAgain !== revision) return fail('its revision is noted twice, and not the same');
    if (row.chainedTo !== before.hash) return fail('it is not chained to the event before it in its stream');
    const recordedAt = new Date(row.recordedAt);
    if (Number.isNaN(recordedAt.getTime()) || streamHash(before.hash, { ...row, recordedAt: recordedAt.toISOString() }) !== row.streamHash)
      return fail('what it says is not what its stream hash was made of');
    if (logHash(this.#hash, row.streamHash) !== row.logHash) return fail('its log hash does not follow from the event before it in the log');
    this.#ends.set(stream, { revision, hash: row.streamHash });
    this.#readable = this.#erased === 0 ? row.logHash : logHash(this.#readable, row.streamHash);
    this.#hash = row.logHash;
    this.#position = position;
    this.events += 1;
  }

  pass({ position, streamHash: ofStream, logHash: ofLog }: ErasedRow): void {
    if (position !== this.#position + 1) return this.#fail(this.#position + 1, '', -1, 'the event that was here is missing');
    if (logHash(this.#hash, ofStream) !== ofLog) return this.#fail(position, '', -1, 'what is left of the deleted event does not follow from the one before it in the log');
    this.#hash = ofLog;
    this.#position = position;
    this.#erased += 1;
  }

  /** An end that is cut off leaves no gap: the table of streams knows where each of them ends. And no chain knows of what is found by stream. */
  checkEnds(): void {
    for (const { stream, first, revision, hash } of this.#file.streams) {
      const end = this.#ends.get(stream);
      const holds = first <= revision;
      if (end === undefined && holds && this.#after === 0) return this.#fail(this.#position, stream, revision, 'the stream should have events and has none');
      if (end !== undefined && (!holds || end.revision !== revision || end.hash !== hash)) return this.#fail(this.#position, stream, end.revision, `the stream should end at revision ${revision}`);
    }
    const { streams } = this.#file;
    const misplaced = streams.misplaced();
    if (misplaced !== undefined) return this.#fail(misplaced.position, misplaced.stream, misplaced.revision, 'where it lies is not what the index by stream says');
    const { position, hash } = streams.indexed;
    if (this.#file.hashAt(position) !== hash) this.#fail(position, '', -1, 'the index by stream goes this far, and another log');
  }

  get verified(): Verified {
    const position = this.#position === 0 ? undefined : positionOf(this.#position);
    return { events: this.events, streams: this.#ends.size, position, hash: this.#readable, unchained: 0, fault: this.fault, logHash: this.#hash, erased: this.#erased };
  }

  /** Where a stream should begin, or go on where the walk begins in the middle. */
  #begin({ stream, revision }: ChainedRow): End {
    const first = this.#file.streams.firstOf(stream) ?? -1;
    const before = this.#after === 0 || revision <= first ? undefined : this.#file.streams.hashOf({ stream, revision: revision - 1 });
    return before === undefined ? { revision: first - 1, hash: GENESIS } : { revision: revision - 1, hash: before };
  }

  #fail(position: number, stream: string, revision: number, reason: string): void {
    this.fault = { position: positionOf(position), stream, revision, reason };
  }
}
