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
      void this.#commit();
    });
  }

  async #commit(): Promise<void> {
    if (this.#committing) return;
    this.#committing = true;
    while (this.#queue.length > 0) {
      const group = this.#queue;
      this.#queue = [];
      try {
        const outcomes = await this.#settings.commit(group.map(({ request }) => request));
        outcomes.forEach((outcome, index) => this.#answer(group[index] as Queued, outcome));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
      this.#settings.onDone();
    }
    this.#committing = false;
  }

  #answer({ request, resolve, reject }: Queued, outcome: AppendOutcome): void {
    switch (outcome.kind) {
      case 'appended': {
        const { revision, marks } = outcome;
        const first = revision - marks.length + 1;
        const events = marks.map((mark, index) => storedEvent({ ...request.events[index] as AppendRequest['events'][number], ...mark, stream: request.stream, revision: first + index }));
        this.#settings.onAppended(events);
        return resolve({ revision, position: positionOf(outcome.position), events });
      }
      case 'repeated': {
        const events = outcome.rows.map(storedEvent);
        const { revision, position } = events.at(-1) as StoredEvent;
        return resolve({ revision, position, events });
      }
      case 'conflict':
        return reject(new RevisionConflict(request.stream, request.expected, outcome.current));
      case 'deleted':
        return reject(new StreamDeleted(request.stream));
    }
  }
}
