import { personView } from '@fanfare/domain';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Log } from './log.js';
import { People } from './people.js';

describe('The log and what is read from it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const lines: string[] = [];
  const open = (): Promise<Log> => Log.open({ eventStore: `sqlite:${folder}/log.db`, views: `${folder}/views.db` }, (line) => lines.push(line));
  const before = { ...personView };

  afterAll(() => {
    Object.assign(personView, before);
    rmSync(folder, { recursive: true });
  });

  it('answers from the older version of a view, and remembers nothing of it once the new one has taken over', async () => {
    const old = await open();
    const metadata = { $correlationId: 'the-test', actorId: 'person-ada', team: 'admin', schemaVersion: 1 };
    const { position } = await old.store.append('person-ada', 'no-stream', [
      { id: crypto.randomUUID(), type: 'PersonRegistered', data: { name: 'Ada', teams: ['admin'] }, metadata },
    ]);
    await old.reached(position);
    await old.close();

    // The next release shows names in another way.
    Object.assign(personView, {
      version: before.version + 1,
      evolve: (...args: Parameters<typeof before.evolve>) => ({ ...before.evolve(...args), name: 'Ada Lovelace' }),
    });
    const log = await open();
    const people = new People(log);
    expect(people.nameOf('person-ada')).toBe('Ada');

    await log.projector.whenReady;
    expect(people.nameOf('person-ada')).toBe('Ada Lovelace');
    expect(lines).toContain(`read models: building person ${before.version + 1}`);
    await log.close();
  });
});
