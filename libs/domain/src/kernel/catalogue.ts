import { z } from 'zod';
import type { DomainEvent } from './events.js';

/** An event as the log keeps it: `data` is whatever was written that day. */
export interface StoredFact {
  readonly type: string;
  /** 1 for the first. */
  readonly schemaVersion: number;
  readonly data: unknown;
}

/** The log holds something that this release cannot read: an older Fanfare over a newer log. */
export class UnknownEventType extends Error {
  constructor(type: string, schemaVersion: number) {
    super(`Event ${type} in version ${schemaVersion} is not known to this release`);
    this.name = 'UnknownEventType';
  }
}

/** Makes of an older shape the next newer one: the first reads version 1, the second version 2, and so on. */
export type Upcasts = Readonly<Record<string, readonly ((data: unknown) => unknown)[]>>;

/** Reads the stored facts of one subject, and knows what it reads: whoever asks about a subject's events asks its parser. */
export interface Parser<Event extends DomainEvent> {
  /** Throws `UnknownEventType`, or Zod's error on data that does not fit. */
  (stored: StoredFact): Event;
  readonly schemas: Readonly<Record<string, z.ZodType>>;
  /** The version in which an event is written today: one more than it has upcasts. */
  readonly versionOf: (type: string) => number;
}

/** The one place where a subject's older shapes are upcast. */
export const parserOf = <Event extends DomainEvent>(schemas: Readonly<Record<string, z.ZodType>>, upcasts: Upcasts = {}): Parser<Event> => {
  const versionOf = (type: string): number => (Object.hasOwn(upcasts, type) ? (upcasts[type]?.length ?? 0) : 0) + 1;

  const parse = ({ type, schemaVersion, data }: StoredFact): Event => {
    const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
    const today = versionOf(type);
    if (schema === undefined || !Number.isInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > today) {
      throw new UnknownEventType(type, schemaVersion);
    }

    const older = today === 1 ? [] : (upcasts[type] ?? []).slice(schemaVersion - 1);
    return { type, data: schema.parse(older.reduce((shape, upcast) => upcast(shape), data)) } as Event;
  };
  return Object.assign(parse, { schemas, versionOf });
};
