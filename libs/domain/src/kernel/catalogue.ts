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

/** Reads stored facts of one subject by its schemas, all in version 1. Throws `UnknownEventType`, or Zod's error on data that does not fit. */
export const parserOf = <Event extends DomainEvent>(schemas: Readonly<Record<string, z.ZodType>>) =>
  ({ type, schemaVersion, data }: StoredFact): Event => {
    const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
    if (schema === undefined || schemaVersion !== 1) throw new UnknownEventType(type, schemaVersion);
    return { type, data: schema.parse(data) } as Event;
  };
