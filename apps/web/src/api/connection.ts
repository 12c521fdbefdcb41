/** How the live connection stands. `offline`: tried for a while, or the device says that it has no network. */
export type ConnectionState = 'online' | 'reconnecting' | 'offline';

type Listener = (state: ConnectionState, before: ConnectionState) => void;

/** Optimistic before the first try, so that no bar flashes while the page opens. */
let state: ConnectionState = 'online';
const listeners = new Set<Listener>();

export const setConnectionState = (next: ConnectionState): void => {
  if (next === state) return;
  const before = state;
  state = next;
  for (const listener of [...listeners]) listener(next, before);
};

/** Hears each change; the answer stops it. */
export const onConnection = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
