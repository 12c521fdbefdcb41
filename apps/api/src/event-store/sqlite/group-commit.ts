import type { Appended, StoredEvent } from '../event-store.js';
import { RevisionConflict, StreamDeleted } from '../event-store-errors.js';
import type { AppendOutcome, AppendRequest } from './sqlite-protocol.js';
import { positionOf } from './positions.js';
import { storedEvent } from './stored-event.js';

interface Queued {
  readonly request: AppendRequest;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitSettings {
  readonly commit: (appends: readonly AppendRequest[]) => Promise<readonly AppendOutcome[]>;
  readonly onAppended: (events: readonly StoredEvent[]) => void;
  /** After each group, whatever came of it. */
  readonly onDone: () => void;
}

/** Keeps one group under way at a time: what arrives meanwhile shares the next transaction, and one sync. */
export class GroupCommit {
  readonly #settings: GroupCommitSettings;
  #queue: Queued[] = [];
  #committing = false;

  constructor(settings: GroupCommitSettings) {
    this.#settings = settings;
  }

  append(request: AppendRequest): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, resolve, reject });
      if (this.#committing) return;
      this.#committing = true;
      // Those who ask in the same moment go together, instead of the first one alone.
      queueMicrotask(() => void this.#commit());
    });
  }

  async #commit(): Promise<void> {
    while (this.#queue.length > 0) {
      const group = this.#queue;
      this.#queue = [];
      try {
        const outcomes = await this.#settings.commit(group.map(({ request }) => request));
        const appended = outcomes.flatMap((outcome, index) => this.#answer(group[index] as Queued, outcome));
        if (appended.length > 0) this.#settings.onAppended(appended);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
      this.#settings.onDone();
    }
    this.#committing = false;
  }

  /** Answers the events that are new in the log. */
  #answer({ request, resolve, reject }: Queued, outcome: AppendOutcome): readonly StoredEvent[] {
    switch (outcome.kind) {
      case 'appended': {
        const { revision, marks } = outcome;
        const first = revision - marks.length + 1;
        const events = marks.map((mark, index) => storedEvent({ ...request.events[index] as AppendRequest['events'][number], ...mark, stream: request.stream, revision: first + index }));
        resolve({ revision, position: positionOf(outcome.position), events });
        return events;
      }
      case 'repeated': {
        const events = outcome.rows.map(storedEvent);
        const { revision, position } = events.at(-1) as StoredEvent;
        resolve({ revision, position, events });
        return [];
      }
      case 'conflict':
        reject(new RevisionConflict(request.stream, request.expected, outcome.current));
        return [];
      case 'deleted':
        reject(new StreamDeleted(request.stream));
        return [];
    }
  }
}
