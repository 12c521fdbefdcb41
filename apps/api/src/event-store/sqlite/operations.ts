import type { StoreStatus } from '../event-store.js';
import { GENESIS } from '../chain.js';
import { appenderOn } from './append-events.js';
import { backUp } from './back-up.js';
import { isDamage } from './disk-errors.js';
import { DiskWrites } from './disk-writes.js';
import { HeadFile } from './head-file.js';
import { removeNote } from './lock-note.js';
import { LARGEST_WAL, MEMORY, openDatabase } from './open-database.js';
import { OwnFile } from './own-file.js';
import { packOutcomes, unpackRequests } from './packed-appends.js';
import { packPage } from './packed-rows.js';
import { Places } from './places.js';
import type { Operation, Operations } from './sqlite-protocol.js';
import { holdsNothing } from './stream-tables.js';
import { WriteAheadLog } from './write-ahead-log.js';

/** What the database tells without being asked. */
export interface News {
  readonly onStatus: (status: StoreStatus, head: number) => void;
  readonly say: (words: string) => void;
}

export interface OperationsOnFile {
  /** Where the log ends. */
  readonly head: number;
  readonly perform: <Op extends Operation>(op: Op, ask: Operations[Op]['ask'], onShare: (share: number) => void) => Operations[Op]['answer'] | Promise<Operations[Op]['answer']>;
}

type Performing = {
  readonly [Op in Operation]: (ask: Operations[Op]['ask'], onShare: (share: number) => void) => Operations[Op]['answer'] | Promise<Operations[Op]['answer']>;
};

/** Throws `StoreUnavailable` and `StoreDamaged`. */
export const openOperations = (path: string, { onStatus, say }: News): OperationsOnFile => {
  const { db, heads, reader } = openDatabase(path, say);
  const headFile = path === MEMORY ? undefined : new HeadFile(path);
  const ownFile = path === MEMORY ? undefined : new OwnFile(path, (fault) => writes.found(fault));
  const wal = new WriteAheadLog({ db, file: `${path}-wal`, largest: LARGEST_WAL, say });
  const places = new Places(db, (position) => reader.at(position));
  const append = appenderOn(db, heads, reader);
  const erase = db.prepare('INSERT INTO erased SELECT position, stream_hash, log_hash FROM events WHERE position IN (SELECT position FROM by_stream WHERE stream = ?)');
  const remove = db.prepare('DELETE FROM events WHERE position IN (SELECT position FROM by_stream WHERE stream = ?)');
  const forget = db.prepare('DELETE FROM by_stream WHERE stream = ?');
  const writes = new DiskWrites({
    db, endsWell: () => reader.hashAt(heads.log.position) === (heads.log.position === 0 ? undefined : heads.log.hash),
    onStatus: (status) => onStatus(status, heads.log.position),
  });

  /** What is remembered of the heads moves only with what is committed; how far that is, is written beside the database before anybody hears of it. */
  const write = <Answer>(work: () => Answer): Answer => {
    try {
      const answer = writes.write(() => {
        ownFile?.check();
        const done = work();
        heads.write();
        return done;
      });
      const before = heads.log;
      heads.committed();
      if (heads.log !== before) headFile?.write(heads.log);
      wal.committed();
      return answer;
    } catch (error) {
      heads.rolledBack();
      throw error;
    }
  };

  const deleteStream = (stream: string): boolean => {
    const head = heads.of(stream);
    if (holdsNothing(head)) return false;
    write(() => {
      heads.index();
      places.forget(stream);
      erase.run(stream);
      remove.run(stream);
      forget.run(stream);
      heads.move(stream, { first: head.revision + 1, revision: head.revision, hash: GENESIS });
      // What was deleted is not found again by looking through the log.
      heads.index();
    });
    wal.eraseTraces();
    return true;
  };

  /** On opening, so that what a killed process left is looked through once, and on closing, for whoever reads the file itself. Where the disk does not take it, nothing is lost. */
  const leaveIndexed = (): void => {
    if (heads.isIndexed) return;
    try {
      write(() => heads.index());
    } catch {
      return;
    }
  };

  const performing: Performing = {
    append: (packed) => packOutcomes(write(() => append(unpackRequests(packed)))),
    read: ({ stream, from, backwards, limit }) => {
      const head = heads.of(stream);
      if (holdsNothing(head)) return undefined;
      const page = backwards ? reader.backwards(stream, head, from ?? head.revision, limit) : reader.forwards(stream, head, from ?? 0, limit);
      return { ...packPage(page), revision: head.revision };
    },
    readAll: ({ after, limit }) => packPage(reader.all(after, limit)),
    delete: ({ stream }) => deleteStream(stream),
    checkpoint: ({ group }) => places.of(group),
    advance: ({ group, position }) => write(() => {
      places.put(group, position);
      return true;
    }),
    park: ({ group, position, reason }) => write(() => {
      if (reason === undefined) places.unpark(group, position);
      else places.park(group, position, reason);
      return true;
    }),
    parked: ({ group }) => places.parked(group),
    replay: ({ group }) => write(() => places.replay(group)),
    replaying: ({ group }) => places.replaying(group),
    backup: ({ path: to }, onShare) => backUp(db, to, onShare),
    close: () => {
      writes.stopProbing();
      leaveIndexed();
      db.close();
      ownFile?.stop();
      headFile?.close();
      if (path !== MEMORY) removeNote(path);
      return true;
    },
  };

  headFile?.write(heads.log);
  leaveIndexed();
  try {
    // What was recovered after a crash is written where no sync that once failed can take it back.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    writes.found(error);
  }
  return {
    head: heads.log.position,
    perform: (op, ask, onShare) => {
      try {
        return performing[op](ask, onShare);
      } catch (error) {
        if (isDamage(error)) writes.found(error);
        throw error;
      }
    },
  };
};
