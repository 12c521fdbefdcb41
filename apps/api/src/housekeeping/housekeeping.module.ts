import { Inject, Logger, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { EventStore } from '../event-store/event-store.js';
import { Log } from '../log/log.js';
import { SETTINGS } from '../log/provided.js';
import type { Settings } from '../settings.js';
import { answerAsks, type Answering, type MakeBackup } from './answer-asks.js';
import { fileOf } from './open-log.js';
import { leaveNote, takeNoteAway } from './server-note.js';

/** A store that can copy itself while it is in use: the one in a file. */
interface CanBackUp {
  readonly backup: MakeBackup;
}

/** A file has one owner: while the server runs, it makes the backup that `npm run log -- backup` asks for. */
@Module({})
export class HousekeepingModule implements OnApplicationBootstrap, OnModuleDestroy {
  #answering: Answering | undefined;
  readonly #file: string | undefined;

  constructor(private readonly log: Log, @Inject(SETTINGS) settings: Pick<Settings, 'eventStore'>) {
    this.#file = fileOf(settings.eventStore);
  }

  async onApplicationBootstrap(): Promise<void> {
    const store: EventStore & Partial<CanBackUp> = this.log.store;
    if (this.#file === undefined || store.backup === undefined) return;
    try {
      this.#answering = await answerAsks(store.backup.bind(store));
      leaveNote(this.#file, { pid: process.pid, socket: this.#answering.socket });
    } catch (error) {
      // The desk works without it.
      new Logger('Housekeeping').warn(`No backup can be asked for while this runs: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async onModuleDestroy(): Promise<void> {
    if (this.#file !== undefined) takeNoteAway(this.#file);
    await this.#answering?.end();
  }
}
