import { refuse, type Context, type Decider } from '@fanfare/domain/kernel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect } from './contract/contract-for-specs.js';
import type { EventStore } from './event-store.js';
import { handleCommand, type HandleCommand } from './handle-command.js';
import { loadState } from './load-state.js';
import { openEventStore } from './open-event-store.js';
import type { Parsable } from './recorded.js';

type Seats = readonly string[];
type Taken = { readonly type: 'SeatTaken'; readonly data: { readonly name: string } };
type Take = { readonly type: 'TakeSeat'; readonly name: string; readonly twice?: boolean };

/** Three seats; taking one's own again changes nothing. */
const seats: Decider<Take, Seats, Taken> = {
  initial: [],
  evolve: (taken, { data }) => [...taken, data.name],
  decide: ({ name, twice }, taken, { by }) => {
    if (taken.includes(name)) return { events: [], team: 'product' };
    if (taken.length >= 3) return refuse('Full', 'Every seat is taken.');
    const event: Taken = { type: 'SeatTaken', data: { name } };
    return { events: twice === true ? [event, { ...event, data: { name: `${name}, again` } }] : [event], team: by.teams[0] ?? 'viewer', effectiveAt: '2026-11-20T08:00:00.000Z' };
  },
};

const ada = { id: 'person-ada', teams: ['marketing'] } as const;
const now = '2026-11-22T09:00:00.000Z';

describe('Handling a command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handle-command-'));
  const url = `sqlite:${join(folder, 'log.db')}`;
  let store: EventStore;
  let stream = 0;
  beforeAll(async () => { store = await openEventStore(url); });
  beforeEach(() => { stream += 1; });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const request = (command: Take, more: Partial<HandleCommand<Take, Seats, Taken, Context>> = {}): HandleCommand<Take, Seats, Taken, Context> => ({
    store, decider: seats, stream: `table-${stream}`, command, by: ada, now, correlationId: 'the-request',
    context: () => ({ by: ada, now }), parse: ({ type, data }: Parsable) => ({ type: type as 'SeatTaken', data: data as Taken['data'] }), ...more,
  });
  /** As another process would: it takes no turns with the others, and only the revision tells them apart. */
  const elsewhere = (): Partial<HandleCommand<Take, Seats, Taken, Context>> => ({ store: portOf(store) });
  const take = (name: string, more: Partial<HandleCommand<Take, Seats, Taken, Context>> = {}) => handleCommand(request({ type: 'TakeSeat', name }, more));
  const inTheLog = async () => (await loadState(request({ type: 'TakeSeat', name: '' }))).state;

  it('records what was decided, with who, in which lane, why and since when', async () => {
    const done = await take('ravi', { commandId: '6f1e9a52-6a5c-4a57-9f0e-0d2f1c1f7b11' });
    expect(done).toMatchObject({ kind: 'done', state: ['ravi'], revision: 0, repeated: false });
    const [stored] = await collect(store.read(`table-${stream}`));
    expect(stored?.metadata).toMatchObject({
      $correlationId: 'the-request', $causationId: '6f1e9a52-6a5c-4a57-9f0e-0d2f1c1f7b11', commandId: '6f1e9a52-6a5c-4a57-9f0e-0d2f1c1f7b11',
      actorId: 'person-ada', team: 'marketing', effectiveAt: '2026-11-20T08:00:00.000Z', schemaVersion: 1,
    });
    expect(done).toMatchObject({ position: stored?.position, events: [{ id: stored?.id, recordedAt: stored?.recordedAt, actorId: 'person-ada', team: 'marketing', revision: 0 }] });
  });

  it('writes nothing when it is already so, when it is refused, and on a dry run', async () => {
    for (const name of ['ravi', 'ines', 'tom']) await take(name);
    expect(await take('ines')).toMatchObject({ kind: 'done', events: [], revision: 2 });
    expect(await take('zoe')).toEqual({ kind: 'refused', refusal: refuse('Full', 'Every seat is taken.') });
    stream += 1;
    expect(await take('ravi', { dryRun: true })).toMatchObject({ kind: 'preview', state: ['ravi'], revision: -1, events: [{ type: 'SeatTaken' }] });
    expect(await inTheLog()).toEqual([]);
  });

  it('refuses what was decided on an old revision and says where it is now', async () => {
    await take('ravi', { expectedRevision: -1 });
    await take('ines', { expectedRevision: 0 });
    expect(await take('tom', { expectedRevision: 0 })).toMatchObject({ kind: 'refused', refusal: { code: 'RevisionConflict' }, currentRevision: 1 });
    expect(await inTheLog()).toEqual(['ravi', 'ines']);
  });

  it('answers a retry as the first time, even when more has happened since, a stale revision included, and after a restart', async () => {
    const first = await handleCommand(request({ type: 'TakeSeat', name: 'ravi', twice: true }, { commandId: 'one', expectedRevision: -1 }));
    await take('ines');
    const { repeated, ...answer } = first as Extract<typeof first, { kind: 'done' }>;
    expect(repeated).toBe(false);
    await store.close();
    store = await openEventStore(url);
    const again = await handleCommand(request({ type: 'TakeSeat', name: 'ravi', twice: true }, { commandId: 'one', expectedRevision: -1 }));
    expect(again).toEqual({ ...answer, repeated: true });
    expect(await inTheLog()).toEqual(['ravi', 'ravi, again', 'ines']);
  });

  it('refuses a command id that was used for another command or by another person', async () => {
    await take('ravi', { commandId: 'one' });
    expect(await take('ines', { commandId: 'one' })).toMatchObject({ kind: 'refused', refusal: { code: 'CommandIdReused' } });
    expect(await take('ravi', { commandId: 'one', by: { ...ada, id: 'person-bob' } })).toMatchObject({ kind: 'refused', refusal: { code: 'CommandIdReused' } });
  });

  it.each([['in one process', 6], ['in several', 4]])('gives everybody at once %s a true answer: three get a seat, the others hear that none is left', async (where, count) => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count);
    const answers = await Promise.all(names.map((name) => take(name, where === 'in several' ? elsewhere() : {})));
    const seated = await inTheLog();
    expect(seated).toHaveLength(3);
    answers.forEach((answer, index) => {
      if (seated.includes(names[index] as string)) expect(answer).toMatchObject({ kind: 'done', state: expect.arrayContaining([names[index]]) });
      else expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'Full' } });
    });
  });

  it('does once what arrives twice at once, and answers both alike', async () => {
    const [one, other] = await Promise.all([take('ravi', { commandId: 'one' }), take('ravi', { commandId: 'one', ...elsewhere() })]);
    expect({ ...other, repeated: false }).toEqual({ ...one, repeated: false });
    expect(await inTheLog()).toEqual(['ravi']);
  });

  it('does only one of two different commands that arrive at once under the same id', async () => {
    const answers = await Promise.all([take('ravi', { commandId: 'one' }), take('ines', { commandId: 'one', ...elsewhere() })]);
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(answers).toContainEqual(expect.objectContaining({ kind: 'refused', refusal: expect.objectContaining({ code: 'CommandIdReused' }) }));
    expect(await inTheLog()).toHaveLength(1);
  });

  it('lets fifty at once on one stream through, one after another', async () => {
    const roomy = { ...seats, decide: ({ name }: Take) => ({ events: [{ type: 'SeatTaken' as const, data: { name } }], team: 'product' as const }) };
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => take(`${index}`, { decider: roomy })));
    expect(answers.map((answer) => (answer.kind === 'done' ? answer.revision : answer.kind))).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  it('goes on for others on the stream when one fails', async () => {
    const failing = take('ravi', { context: () => { throw new Error('a bug'); } });
    const next = take('ines');
    await expect(failing).rejects.toThrow('a bug');
    expect(await next).toMatchObject({ kind: 'done', state: ['ines'] });
  });

  it('asks the decider again, five times at the most, when others are faster each time', async () => {
    let rival = 0;
    const context = () => ({ by: ada, now });
    const hurried: EventStore = {
      ...portOf(store),
      append: async (name, expected, events) => {
        rival += 1;
        await store.append(name, 'any', [{ id: crypto.randomUUID(), type: 'SeatTaken', data: { name: `rival ${rival}` }, metadata: {} }]);
        return store.append(name, expected, events);
      },
    };
    const roomy = { ...seats, decide: ({ name }: Take) => ({ events: [{ type: 'SeatTaken' as const, data: { name } }], team: 'product' as const }) };
    const answer = await handleCommand(request({ type: 'TakeSeat', name: 'ravi' }, { store: hurried, decider: roomy, context }));
    expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'RevisionConflict' }, currentRevision: 4 });
    expect(rival).toBe(5);
  });

  it('refuses one step that is too large', async () => {
    expect(await take('x'.repeat(1_100_000))).toMatchObject({ kind: 'refused', refusal: { code: 'TooLarge' } });
  });

  it('shows a stream as it was at a revision or at an instant', async () => {
    await take('ravi');
    const done = await take('ines');
    const recordedAt = done.kind === 'done' ? (done.events[0]?.recordedAt as string) : '';
    expect((await loadState({ ...request({ type: 'TakeSeat', name: '' }), asOf: { revision: 0 } })).state).toEqual(['ravi']);
    expect((await loadState({ ...request({ type: 'TakeSeat', name: '' }), asOf: { time: recordedAt } })).state).toEqual(['ravi', 'ines']);
    expect((await loadState({ ...request({ type: 'TakeSeat', name: '' }), asOf: { time: '2000-01-01T00:00:00.000Z' } })).revision).toBe(-1);
  });
});

/** The store's own promises, one by one, so that a test can stand in for one of them. */
const portOf = (store: EventStore): EventStore => ({
  append: (...args) => store.append(...args), read: (...args) => store.read(...args), readAll: (...args) => store.readAll(...args),
  follow: (...args) => store.follow(...args), consume: (...args) => store.consume(...args), parked: (...args) => store.parked(...args),
  replayParked: (...args) => store.replayParked(...args), knownRevision: () => undefined, status: () => store.status(),
  delete: (...args) => store.delete(...args), close: () => store.close(),
});
