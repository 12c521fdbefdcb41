import { z } from 'zod';
import { parserOf, type DomainEvent } from '../kernel/index.js';
import { playbookDifference } from './playbook-differences.js';
import { playbookDocument } from './playbook.js';

/** Everything that can have happened to a playbook; schema version 1 of each. */
export const playbookEvents = {
  /** The whole document as it stands from now on; `differences` are to the version before, empty for the first. */
  PlaybookPublished: z.object({
    version: z.int().min(1),
    document: playbookDocument,
    reason: z.string(),
    differences: z.array(playbookDifference).readonly(),
  }),
};

export type PlaybookEvent = DomainEvent<'PlaybookPublished', Readonly<z.infer<typeof playbookEvents.PlaybookPublished>>>;

/** Throws `UnknownEventType` on what this release cannot read. */
export const parsePlaybookEvent = parserOf<PlaybookEvent>(playbookEvents);
