import { hash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { StoreDamaged } from '../event-store-errors.js';
import type { Operations, Row } from './sqlite-protocol.js';

interface Place {
  readonly consumer: string;
  readonly position: number;
  readonly seal: string;
}
interface ParkedPlace extends Place {
  readonly reason: string;
  readonly again: number;
}

/** How far each group has got, and what it gave up on. Each row is sealed, since nothing is chained here: a place that moved would skip events. */
export class Places {
  readonly #places: StatementSync;
  readonly #put: StatementSync;
  readonly #allParked: StatementSync;
  readonly #park: StatementSync;
  readonly #unpark: StatementSync;
  readonly #eventAt: (position: number) => Row | undefined;
  readonly #forget: StatementSync;

  constructor(db: DatabaseSync, eventAt: (position: number) => Row | undefined) {
    this.#places = db.prepare('SELECT consumer, position, seal FROM checkpoints');
    this.#put = db.prepare('INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?)');
    this.#allParked = db.prepare('SELECT consumer, position, reason, again, seal FROM parked ORDER BY consumer, position');
    this.#park = db.prepare('INSERT OR REPLACE INTO parked VALUES (?, ?, ?, ?, ?)');
    this.#unpark = db.prepare('DELETE FROM parked WHERE consumer = ? AND position = ?');
    this.#eventAt = eventAt;
    this.#forget = db.prepare('DELETE FROM parked WHERE position IN (SELECT position FROM by_stream WHERE stream = ?)');
  }

  of(consumer: string): number {
    const all = this.#places.all() as unknown as readonly Place[];
    // All of them, since the damaged one may be the one that is looked for and not found.
    for (const place of all) if (place.seal !== sealOf(place.consumer, place.position)) throw damaged(place.consumer);
    return all.find((place) => place.consumer === consumer)?.position ?? 0;
  }

  put(consumer: string, position: number): void {
    this.#put.run(consumer, position, sealOf(consumer, position));
  }

  park(consumer: string, position: number, reason: string, again = 0): void {
    this.#park.run(consumer, position, reason, again, sealOf(consumer, position, reason, again));
  }

  unpark(consumer: string, position: number): void {
    this.#unpark.run(consumer, position);
  }

  parked(consumer: string): Operations['parked']['answer'] {
    return this.#parkedBy(consumer, 0).map(({ position, reason }) => {
      const event = this.#eventAt(position);
      if (event === undefined) throw damaged(consumer);
      return { position, reason, stream: event.stream, revision: event.revision };
    });
  }

  replay(consumer: string): number {
    const parked = this.#parkedBy(consumer, 0);
    for (const { position, reason } of parked) this.park(consumer, position, reason, 1);
    return parked.length;
  }

  replaying(consumer: string): readonly number[] {
    return this.#parkedBy(consumer, 1).map(({ position }) => position);
  }

  /** Why a handler gave up on an event may quote it, so it is forgotten with it. To be called before the events are deleted, and when they are indexed. */
  forget(stream: string): void {
    this.#forget.run(stream);
  }

  #parkedBy(consumer: string, again: number): readonly ParkedPlace[] {
    const all = this.#allParked.all() as unknown as readonly ParkedPlace[];
    for (const place of all) if (place.seal !== sealOf(place.consumer, place.position, place.reason, place.again)) throw damaged(place.consumer);
    return all.filter((place) => place.consumer === consumer && place.again === again);
  }
}

const sealOf = (...parts: readonly (string | number)[]): string => hash('sha256', JSON.stringify(parts)).slice(0, 16);

const damaged = (consumer: string): StoreDamaged => new StoreDamaged(`What is kept of how far ${consumer} has got is not what was written; restore the log from a backup`);
