import type { ExpectedRevision } from '../event-store.js';
import type { AppendOutcome, AppendRequest, Mark, NewRow } from './sqlite-protocol.js';

/** A group of appends as it crosses the line: lists of plain values cost a fraction of what as many objects do. */
export interface PackedRequests {
  readonly streams: readonly string[];
  readonly expected: readonly ExpectedRevision[];
  /** How many events each has. */
  readonly counts: readonly number[];
  /** Of each event: id, type, data and metadata. */
  readonly texts: readonly string[];
  readonly recordedAt: readonly (number | undefined)[];
}

export interface PackedOutcomes {
  /** A number: it was appended, up to this revision. */
  readonly outcomes: readonly (number | AppendOutcome)[];
  /** Of each event that was appended, one after the other in the log: when, and both hashes in one text. */
  readonly first: number;
  readonly recordedAt: readonly number[];
  readonly hashes: string;
}

const TEXTS = 4;
const HASH = 64;

export const packRequests = (appends: readonly AppendRequest[]): PackedRequests => {
  const texts: string[] = [];
  const recordedAt: (number | undefined)[] = [];
  for (const { events } of appends) {
    for (const event of events) {
      texts.push(event.id, event.type, event.data, event.metadata);
      recordedAt.push(event.recordedAt);
    }
  }
  return { streams: appends.map(({ stream }) => stream), expected: appends.map(({ expected }) => expected), counts: appends.map(({ events }) => events.length), texts, recordedAt };
};

export const unpackRequests = ({ streams, expected, counts, texts, recordedAt }: PackedRequests): readonly AppendRequest[] => {
  let next = 0;
  return streams.map((stream, index) => {
    const events: NewRow[] = [];
    for (const end = next + (counts[index] as number); next < end; next += 1) {
      const [id, type, data, metadata] = texts.slice(next * TEXTS, (next + 1) * TEXTS) as [string, string, string, string];
      events.push({ id, type, data, metadata, recordedAt: recordedAt[next] });
    }
    return { stream, expected: expected[index] as ExpectedRevision, events };
  });
};

export const packOutcomes = (outcomes: readonly AppendOutcome[]): PackedOutcomes => {
  const marks = outcomes.flatMap((outcome) => (outcome.kind === 'appended' ? outcome.marks : []));
  return {
    outcomes: outcomes.map((outcome) => (outcome.kind === 'appended' && outcome.marks.length > 0 ? outcome.revision : outcome)),
    first: marks[0]?.position ?? 0, recordedAt: marks.map(({ recordedAt }) => recordedAt),
    hashes: marks.map(({ streamHash, logHash }) => streamHash + logHash).join(''),
  };
};

/** `counts`: how many events each request had. */
export const unpackOutcomes = ({ outcomes, first, recordedAt, hashes }: PackedOutcomes, { counts }: PackedRequests): readonly AppendOutcome[] => {
  let next = 0;
  return outcomes.map((outcome, index): AppendOutcome => {
    if (typeof outcome !== 'number') return outcome;
    const marks: Mark[] = [];
    for (const end = next + (counts[index] as number); next < end; next += 1) {
      const at = 2 * HASH * next;
      marks.push({ position: first + next, recordedAt: recordedAt[next] as number, streamHash: hashes.slice(at, at + HASH), logHash: hashes.slice(at + HASH, at + 2 * HASH) });
    }
    return { kind: 'appended', revision: outcome, position: first + next - 1, marks };
  });
};
