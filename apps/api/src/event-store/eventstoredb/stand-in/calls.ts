import type { Metadata, ServiceError } from '@grpc/grpc-js';

import type { Place } from './faults.js';

export interface Count {
  readonly started: number;
  readonly open: number;
  /** By the client, or by the loss of its connection. */
  readonly cancelled: number;
}

/** What the handlers of streams and of single answers have in common. */
interface Call {
  readonly cancelled: boolean;
  readonly metadata: Metadata;
  on(event: 'cancelled', listener: () => void): unknown;
}

export interface OpenCall {
  /** The server's end of it: with an error, with OK, or with this last answer. Once; later ones do nothing. */
  close(error?: ServiceError, answer?: () => void): void;
  readonly closed: boolean;
  /** Whether the client insists on the leader. */
  readonly requiresLeader: boolean;
  onClose(listener: (cancelled: boolean) => void): void;
}

/** The calls that a node has open, and how many there were. */
export class Calls {
  private readonly open = new Set<OpenCall>();
  private readonly counts = new Map<Place, Count>();

  /** `end` is what ends this call on the wire; without a place it is not counted. */
  begin(place: Place | undefined, call: Call, end: (error?: ServiceError) => void): OpenCall {
    const listeners: ((cancelled: boolean) => void)[] = place ? [this.enter(place)] : [];
    let closed = false;
    const leave = (cancelled: boolean) => {
      if (closed) return false;
      closed = true;
      this.open.delete(opened);
      for (const listener of listeners) listener(cancelled);
      return true;
    };
    const opened: OpenCall = {
      close: (error, answer) => {
        if (leave(false)) (answer ?? (() => end(error)))();
      },
      get closed() {
        return closed;
      },
      requiresLeader: call.metadata.get('requires-leader')[0] === 'true',
      onClose: (listener) => void listeners.push(listener),
    };
    this.open.add(opened);
    call.on('cancelled', () => leave(true));
    if (call.cancelled) leave(true);
    return opened;
  }

  /** Counts one; what it answers counts it out again, once. */
  enter(place: Place): (cancelled?: boolean) => void {
    this.add(place, { started: 1, open: 1, cancelled: 0 });
    let left = false;
    return (cancelled = false) => {
      if (left) return;
      left = true;
      this.add(place, { started: 0, open: -1, cancelled: cancelled ? 1 : 0 });
    };
  }

  count(place: Place): Count {
    return this.counts.get(place) ?? { started: 0, open: 0, cancelled: 0 };
  }

  closeAll(error: ServiceError): void {
    for (const call of [...this.open]) call.close(error);
  }

  private add(place: Place, more: Count): void {
    const now = this.count(place);
    this.counts.set(place, { started: now.started + more.started, open: now.open + more.open, cancelled: now.cancelled + more.cancelled });
  }
}
