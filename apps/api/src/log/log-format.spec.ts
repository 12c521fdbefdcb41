import { knownEvents, PLAYBOOK_ID } from '@fanfare/domain';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect } from '../event-store/contract/contract-for-specs.js';
import type { EventStore, NewEvent } from '../event-store/event-store.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { Log } from './log.js';
import { FORMAT_STREAM, LogTooNew, type Format } from './log-format.js';
import { NotingStore } from './noting-store.js';
import { SwitchedStore } from './switched-store-for-specs.js';

const happened = (type: string, schemaVersion = 1): NewEvent => ({ id: crypto.randomUUID(), type, data: {}, metadata: { schemaVersion } });

describe('What a log says of its own format', () => {
  let inner: EventStore;
  const noting = (known: Format = {}): NotingStore => new NotingStore(inner, known);
  const notes = async (): Promise<readonly unknown[]> => (await collect(inner.read(FORMAT_STREAM))).map(({ data }) => (data as { types: Format }).types);
  const types = async (): Promise<readonly string[]> => (await collect(inner.readAll())).map(({ type }) => type);

  beforeEach(async () => {
    inner = await openEventStore('sqlite::memory:');
  });
  afterEach(() => inner.close());

  it('is noted before an event of a new type or version is written, and once', async () => {
    const store = noting();
    await store.append('thing-1', 'no-stream', [happened('Begun')]);
    await store.append('thing-1', 0, [happened('Begun'), happened('Grown', 2)]);
    await store.append('thing-2', 'no-stream', [happened('Begun'), happened('Grown', 1)]);
    await noting({ Begun: 1, Grown: 2 }).append('thing-3', 'no-stream', [happened('Begun')]);

    expect(await types()).toEqual(['LogFormatNoted', 'LogFormatNoted', 'Begun', 'LogFormatNoted', 'Begun', 'Grown', 'Begun', 'Grown', 'Begun']);
    expect(await notes()).toEqual([{}, { Begun: 1 }, { Begun: 1, Grown: 2 }]);
  });

  it('is noted whole by many who write at the same moment, in one process and in two', async () => {
    const [one, other] = [noting(), noting()];
    await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? one : other).append(`thing-${at}`, 'no-stream', [happened(`Type${at % 6}`)])));

    expect((await notes()).at(-1)).toEqual({ Type0: 1, Type1: 1, Type2: 1, Type3: 1, Type4: 1, Type5: 1 });
  });

  it('keeps an older release from working on it, in a sentence that says what to do', async () => {
    await noting().append('thing-1', 'no-stream', [happened('Begun'), happened('Sized', 3)]);

    await expect(noting({ Begun: 1, Sized: 2 }).admit()).rejects.toThrow(LogTooNew);
    await expect(noting({ Begun: 1 }).admit()).rejects.toThrow(
      /^This log holds Sized version 3, which this version of Fanfare \(\d+\.\d+\.\d+\) does not know\. Start the newer version, or restore a backup from before\.$/,
    );
    await expect(noting({ Begun: 1, Sized: 4, Ended: 1 }).admit()).resolves.toBeDefined();
  });

  it('is asked of the end of one stream, however long the log is', async () => {
    await noting().append('thing-1', 'no-stream', Array.from({ length: 500 }, () => happened('Begun')));
    let asked = 0;
    const counting = { read: async function* (...args: Parameters<EventStore['read']>) { for await (const event of inner.read(...args)) { asked += 1; yield event; } } };
    const store = new NotingStore(Object.assign(Object.create(inner) as EventStore, counting), { Begun: 1 });
    await store.admit();

    // Its end, and its beginning.
    expect(asked).toBe(2);
  });

  it('begins an empty log, which is read from there on, and is given to a log from before there were notes', async () => {
    const begun = await noting({ Begun: 1 }).admit();
    const [first] = await collect(inner.readAll());
    expect(await notes()).toEqual([{}]);
    expect(begun.origin).toEqual({ id: first?.id, position: first?.position });
    expect((await noting({ Begun: 1 }).admit()).origin).toEqual(begun.origin);

    const old = await openEventStore('sqlite::memory:');
    await old.append(PLAYBOOK_ID, 'no-stream', [happened('Begun')]);
    const given = await new NotingStore(old, { Begun: 1, Grown: 2 }).admit();
    const [, note] = await collect(old.readAll());
    expect(note).toMatchObject({ id: given.origin?.id, data: { types: { Begun: 1, Grown: 2 } } });
    expect(given.origin).not.toHaveProperty('position');
    await old.close();
  });

  it('keeps nobody from reading a log on a full disk, and is noted with the next event', async () => {
    const full = await SwitchedStore.open();
    await full.append(PLAYBOOK_ID, 'no-stream', [happened('Begun')]);
    full.turn('read-only');
    const store = new NotingStore(full, { Begun: 1, Grown: 1 });
    await store.admit();
    await expect(store.append(PLAYBOOK_ID, 0, [happened('Begun')])).rejects.toMatchObject({ outcome: 'nothing-written' });

    full.turn('up');
    await store.append(PLAYBOOK_ID, 0, [happened('Begun')]);
    expect((await collect(full.readAll())).map(({ type }) => type)).toEqual(['Begun', 'LogFormatNoted', 'Begun']);
    await full.close();
  });

  it('leaves nothing open about a command whose note was not answered', async () => {
    const lossy = await SwitchedStore.open();
    const store = new NotingStore(lossy, {});
    await store.admit();
    lossy.losesNextAnswer = true;
    await expect(store.append('thing-1', 'no-stream', [happened('Begun')])).rejects.toMatchObject({ outcome: 'nothing-written' });

    await store.append('thing-1', 'no-stream', [happened('Begun')]);
    expect((await collect(lossy.read('thing-1'))).length).toBe(1);
    await lossy.close();
  });
});

describe('A log that holds what this release does not know', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-format-'));
  const where = { eventStore: `sqlite:${folder}/log.db`, views: `${folder}/views.db` };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('stops the views at it, with its position and the reason, and the log goes on', async () => {
    const store = await openEventStore(where.eventStore);
    const metadata = { $correlationId: 'the-test', actorId: 'person-ada', team: 'admin', schemaVersion: 1 };
    await store.append('person-ada', 'no-stream', [{ id: crypto.randomUUID(), type: 'PersonRegistered', data: { name: 'Ada', teams: ['admin'] }, metadata }]);
    const { position } = await store.append('person-mina', 'no-stream', [{ id: crypto.randomUUID(), type: 'PersonRegistered', data: {}, metadata: { ...metadata, schemaVersion: 2 } }]);
    await store.append('person-jonas', 'no-stream', [{ id: crypto.randomUUID(), type: 'PersonMelted', data: {}, metadata }]);
    await store.close();

    // A log from before there were notes: nothing at its end says so.
    const log = await Log.open(where, () => undefined);
    await log.whenServing();
    for (const view of log.projector.progress()) {
      expect(view).toMatchObject({ state: 'parked', parkedAt: position, reason: 'Event PersonRegistered in version 2 is not known to this release' });
    }
    await log.close();
  });

  it('is refused before anything is folded, where it says so itself', async () => {
    const store = new NotingStore(await openEventStore(where.eventStore), { ...knownEvents(), PersonMelted: 3 });
    await store.append('person-vera', 'no-stream', [happened('PersonMelted', 3)]);
    await store.close();

    const log = await Log.open(where, () => undefined);
    await expect(log.whenServing()).rejects.toThrow(/PersonMelted version 3/);
    await log.close();
  });
});
