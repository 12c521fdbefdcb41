import { setTimeout as delay } from 'node:timers/promises';
import { NO_STREAM, type AppendResult } from '@eventstore/db-client';
import { refuseUnusable } from '../append-names.js';
import { refuseTooLarge } from '../append-size.js';
import { unavailable, type Asking } from './asking.js';
import { GENESIS } from '../chain.js';
import type { Trouble } from './client-errors.js';
import type { Appended, AppendOptions, ExpectedRevision, NewEvent, StoredEvent } from '../event-store.js';
import { RevisionConflict, StoreUnavailable, StreamDeleted, StreamNotFound } from '../event-store-errors.js';
import type { Heads } from './heads.js';
import type { Names } from './names.js';
import type { Patience } from './patience.js';
import { NOWHERE, positionOf } from './positions.js';
import { chained, prepare, type Linked, type Prepared } from './stored-event.js';
import { ASK_AGAIN_MS, KNOWN_SOON_MS, type PageOf, type StreamReader } from './stream-reader.js';
import { Turns } from './turns.js';

/** Over a hundred at once on a fresh connection made older clients hang. */
const AT_ONCE = 64;

interface Write {
  readonly stream: string;
  readonly events: readonly Prepared[];
  readonly mayRepeat: boolean;
  readonly patience: Patience;
}

/** A revision to append at, or an answer without appending. */
type Place = { readonly at: number | 'no-stream'; readonly before: string } | { readonly appended: Appended };

/** Every append carries an exact revision and the events' own ids, so that the server takes it once however often it is sent. */
export class Appender {
  readonly #asking: Asking;
  readonly #names: Names;
  readonly #heads: Heads;
  readonly #reader: StreamReader;
  readonly #turns = new Turns(AT_ONCE);

  constructor(asking: Asking, names: Names, heads: Heads, reader: StreamReader) {
    this.#asking = asking;
    this.#names = names;
    this.#heads = heads;
    this.#reader = reader;
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[], { mayRepeat = true }: AppendOptions = {}): Promise<Appended> {
    refuseUnusable(stream, events);
    this.#asking.availability.refuseIfDamaged();
    const prepared = prepare(events);
    refuseTooLarge(prepared.map(({ text }) => text));
    const write: Write = { stream, events: prepared, mayRepeat, patience: this.#asking.patience(this.#asking.limits.appendWithin) };
    return this.#turns.take(stream, () => this.#append(write, expected));
  }

  async #append(write: Write, expected: ExpectedRevision): Promise<Appended> {
    // Those before it had no answer for so long that its caller is told instead of kept.
    if (write.patience.left === 0) throw unavailable({ reason: 'no append was answered in time' }, false);
    for (;;) {
      const place = this.#placeAtOnce(write, expected) ?? (await this.#placeFor(write, expected));
      if ('appended' in place) return place.appended;
      try {
        return await this.#write(write, place.at, place.before);
      } catch (error) {
        if (!(error instanceof RevisionConflict) || place.at === expected) throw error;
        // Any revision will do, and somebody was faster at this one: what they wrote may be this very append.
        if (write.patience.left === 0) throw unavailable({ reason: `others kept writing to ${write.stream}` }, false);
      }
    }
  }

  /** Without a question to the server, where that is not needed. */
  #placeAtOnce({ stream, events }: Write, expected: ExpectedRevision): Place | undefined {
    if (events.length === 0) return undefined;
    if (expected === 'no-stream') return { at: expected, before: GENESIS };
    const head = this.#heads.get(stream);
    return typeof expected === 'number' && head?.revision === expected && head.hash !== undefined ? { at: expected, before: head.hash || GENESIS } : undefined;
  }

  async #placeFor(write: Write, expected: ExpectedRevision): Promise<Place> {
    const { stream, events, patience } = write;
    if (events.length === 0) return { appended: await this.#nothing(stream, expected, patience) };
    if (expected === 'any' || expected === 'stream-exists') return this.#somewhere(write, expected);
    return expected === 'no-stream' ? { at: expected, before: GENESIS } : { at: expected, before: await this.#hashAt(stream, expected, patience) };
  }

  /** Of the event that is to be followed. What is not there yet cannot be followed, and waiting for it would chain to a guess. */
  async #hashAt(stream: string, revision: number, patience: Patience): Promise<string> {
    const known = this.#heads.get(stream);
    for (;;) {
      try {
        const page = await this.#reader.page({ stream, from: revision, backwards: true, count: 1 }, patience);
        const linked = page.events[0];
        if (linked?.event.revision === revision) return linked.event.streamHash || GENESIS;
      } catch (error) {
        if (!(error instanceof StreamNotFound)) throw error;
        if (await this.#reader.wasDeleted(stream, patience)) return GENESIS;
      }
      if (known === undefined || known.revision < revision) break;
      this.#heads.note(stream, known);
      if (!(await patience.pause({ leaderWanted: true }))) throw unavailable(behind(stream), false);
    }
    throw new RevisionConflict(stream, revision, (await this.#reader.last(stream, patience))?.event.revision ?? 'no-stream');
  }

  /** What the server would do by its memory of ids, done by the stream itself, which is not lost when a server restarts. */
  async #somewhere({ stream, events, mayRepeat, patience }: Write, expected: 'any' | 'stream-exists'): Promise<Place> {
    // What cannot stand there yet is not looked for in a stream that may be long.
    if (!mayRepeat) {
      const end = (await this.#reader.last(stream, patience))?.event;
      if (end !== undefined) return { at: end.revision, before: end.streamHash || GENESIS };
    }
    const stored: StoredEvent[] = [];
    try {
      for await (const event of this.#reader.read(stream, {}, patience)) stored.push(event);
    } catch (error) {
      if (!(error instanceof StreamNotFound)) throw error;
    }
    const last = stored.at(-1);
    if (last === undefined) {
      if (expected === 'any') return { at: 'no-stream', before: GENESIS };
      if (await this.#reader.wasDeleted(stream, patience)) throw new StreamDeleted(stream);
      throw new RevisionConflict(stream, expected, 'no-stream');
    }
    const byId = new Map(stored.map((event) => [event.id, event]));
    const known = events.flatMap(({ id }) => byId.get(id.toLowerCase()) ?? []);
    if (!byId.has(events[0]?.id.toLowerCase() ?? '')) return { at: last.revision, before: last.streamHash || GENESIS };
    const end = known.at(-1);
    if (end === undefined || known.length < events.length) throw new RevisionConflict(stream, expected, last.revision);
    return { appended: { revision: end.revision, position: end.position, events: known } };
  }

  async #nothing(stream: string, expected: ExpectedRevision, patience: Patience): Promise<Appended> {
    const last = (await this.#reader.last(stream, patience))?.event;
    const fits = expected === 'any' || (typeof expected === 'number' ? last?.revision === expected : (last === undefined) === (expected === 'no-stream'));
    if (!fits) throw new RevisionConflict(stream, expected, last?.revision ?? 'no-stream');
    return { revision: last?.revision ?? -1, position: last?.position ?? NOWHERE, events: [] };
  }

  async #write(write: Write, at: number | 'no-stream', before: string): Promise<Appended> {
    const { stream, events, mayRepeat, patience } = write;
    const { toSend, hashes } = chained(stream, events, before);
    const expectedRevision = at === 'no-stream' ? NO_STREAM : BigInt(at);
    const answered = await this.#asking.ask(patience, (client) =>
      this.#asking.deadlines.within(client.appendToStream(this.#names.stored(stream), toSend, { expectedRevision, requiresLeader: true })), (trouble) => (before !== GENESIS && isBehind(at, trouble) ? behind(stream) : undefined));
    switch (answered.kind) {
      case 'answer':
        if (answered.sentBefore || mayRepeat) return this.#standing(write, answered.answer);
        return this.#written(stream, events, hashes, answered.answer);
      case 'conflict':
        this.#heads.forget(stream);
        return this.#afterConflict(write, at, answered.current, answered.sentBefore);
      case 'tombstoned':
        throw new StreamDeleted(stream);
      case 'too-large':
        throw answered.error;
      case 'missing':
      case 'exists':
      case 'taken':
        throw new Error(`The server answered an append to ${stream} with ${answered.kind}`);
    }
  }

  /** Sent once and taken, by ids that nobody else has: what was sent is what stands there. */
  #written(stream: string, [first, ...more]: readonly Prepared[], hashes: readonly string[], result: AppendResult): Appended {
    const [revision, position, hash] = [Number(result.nextExpectedRevision), placeIn(result), hashes.at(-1)];
    this.#heads.note(stream, { revision, hash, written: performance.now() });
    // The server says where the last one stands, not where the others do.
    if (first === undefined || hash === undefined || more.length > 0) return { revision, position };
    const { id, type, data, metadata, recordedAt } = first;
    return { revision, position, events: [{ id, type, data, metadata, recordedAt, stream, revision, position, streamHash: hash }] };
  }

  /**
   * Perhaps an earlier try stands there, or another process wrote the same, at another time and so with another hash. The server answers
   * both alike, and a position says nothing of it: the other may have written while this one was on its way. The log says what stands there.
   */
  async #standing({ stream, events, patience }: Write, { nextExpectedRevision }: AppendResult): Promise<Appended> {
    const revision = Number(nextExpectedRevision);
    this.#heads.note(stream, { revision, hash: undefined, written: performance.now() });
    const linked = await this.#certainly(() => this.#reader.page({ stream, from: revision, backwards: true, count: 1 }, patience)).catch(unlessGone);
    const event = linked?.events[0]?.event;
    if (event?.revision !== revision) throw new StoreUnavailable(`What was appended to ${stream} cannot be read`, { outcome: 'unknown' });
    return { revision, position: event.position, ...(events.length === 1 ? { events: [event] } : {}) };
  }

  /**
   * The server knows a repeat by what stands behind the expected revision. That fails for the first append after a deletion, whose stream does not begin at 0 any more,
   * and it must not be believed blindly after a try that nobody answered.
   */
  async #afterConflict({ stream, events, patience }: Write, at: number | 'no-stream', current: number | 'no-stream', sentBefore: boolean): Promise<Appended> {
    if (current !== 'no-stream' && (sentBefore || at === 'no-stream')) {
      const from = at === 'no-stream' ? 0 : at + 1;
      const found = await this.#certainly(() => this.#until(Math.min(current, from + events.length - 1), { stream, from, backwards: false, count: events.length }, patience), sentBefore);
      const repeated = found.length === events.length && events.every(({ id }, index) => id.toLowerCase() === found[index]?.event.id);
      const last = found.at(-1);
      if (repeated && last !== undefined) return { revision: last.event.revision, position: last.event.position, events: found.map(({ event }) => event) };
    }
    throw new RevisionConflict(stream, at, current);
  }

  /** The server knows of a conflict with what is just being written a moment before that can be read. Where it was deleted it never can. */
  async #until(revision: number, of: PageOf, patience: Patience): Promise<readonly Linked[]> {
    for (const asked = performance.now(); ; await delay(ASK_AGAIN_MS)) {
      const { events } = (await this.#reader.page(of, patience).catch(unlessGone)) ?? { events: [] };
      if ((events.at(-1)?.event.revision ?? -1) >= revision || performance.now() - asked > KNOWN_SOON_MS) return events;
    }
  }

  /** An outage here says nothing about the append: that may be written. */
  async #certainly<Answer>(work: () => Promise<Answer>, sent = true): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StoreUnavailable && sent) throw new StoreUnavailable(error.message, { outcome: 'unknown', retryAfter: error.retryAfter });
      throw error;
    }
  }
}

/** What is appended to was seen in the log before; a server that does not know it was made the leader too soon, and will know it. */
const isBehind = (at: number | 'no-stream', trouble: Trouble): boolean =>
  trouble.kind === 'conflict' && at !== 'no-stream' && (trouble.current === 'no-stream' || trouble.current < at);
const behind = (stream: string): { readonly reason: string } => ({ reason: `the server does not know ${stream} as far as it was acknowledged` });

/** A stream may be deleted as soon as it is written. */
const unlessGone = (error: unknown): undefined => {
  if (!(error instanceof StreamNotFound)) throw error;
};

/** Empty where the server did not say. */
const placeIn = ({ position }: AppendResult): string => (position === undefined ? '' : positionOf(position));
